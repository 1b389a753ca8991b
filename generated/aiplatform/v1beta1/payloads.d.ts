export interface CloudAiLargeModelsVisionGenerateVideoResponse {
  generatedSamples?: CloudAiLargeModelsVisionMedia[];
  /** A 32-bit integer. */
  raiMediaFilteredCount?: number;
  raiMediaFilteredReasons?: string[];
  reportingMetrics?: IntelligenceCloudAutomlXpsReportingMetrics;
}

export interface CloudAiLargeModelsVisionImage {
  encoding?: string;
  /** Bytes, in base64. */
  image?: string;
  imageRaiScores?: CloudAiLargeModelsVisionImageRAIScores;
  raiInfo?: CloudAiLargeModelsVisionRaiInfo;
  semanticFilterResponse?: CloudAiLargeModelsVisionSemanticFilterResponse;
  text?: string;
  uri?: string;
}

export interface CloudAiLargeModelsVisionImageRAIScores {
  /** A 64-bit float. */
  agileWatermarkDetectionScore?: number;
}

export interface CloudAiLargeModelsVisionMedia {
  image?: CloudAiLargeModelsVisionImage;
  video?: CloudAiLargeModelsVisionVideo;
}

export interface CloudAiLargeModelsVisionNamedBoundingBox {
  classes?: string[];
  entities?: string[];
  scores?: number[];
  /** A 32-bit float. */
  x1?: number;
  /** A 32-bit float. */
  x2?: number;
  /** A 32-bit float. */
  y1?: number;
  /** A 32-bit float. */
  y2?: number;
}

export interface CloudAiLargeModelsVisionRaiInfo {
  detectedLabels?: CloudAiLargeModelsVisionRaiInfoDetectedLabels[];
  modelName?: string;
  raiCategories?: string[];
  scores?: number[];
}

export interface CloudAiLargeModelsVisionRaiInfoDetectedLabels {
  entities?: CloudAiLargeModelsVisionRaiInfoDetectedLabelsEntity[];
  raiCategory?: string;
}

export interface CloudAiLargeModelsVisionRaiInfoDetectedLabelsBoundingBox {
  /** A 32-bit integer. */
  x1?: number;
  /** A 32-bit integer. */
  x2?: number;
  /** A 32-bit integer. */
  y1?: number;
  /** A 32-bit integer. */
  y2?: number;
}

export interface CloudAiLargeModelsVisionRaiInfoDetectedLabelsEntity {
  boundingBox?: CloudAiLargeModelsVisionRaiInfoDetectedLabelsBoundingBox;
  description?: string;
  /** A 32-bit float. */
  iouScore?: number;
  mid?: string;
  /** A 32-bit float. */
  score?: number;
}

export interface CloudAiLargeModelsVisionSemanticFilterResponse {
  namedBoundingBoxes?: CloudAiLargeModelsVisionNamedBoundingBox[];
  passedSemanticFilter?: boolean;
}

export interface CloudAiLargeModelsVisionVideo {
  uri?: string;
  /** Bytes, in base64. */
  video?: string;
}

export interface GoogleCloudAiplatformV1beta1Artifact {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  displayName?: string;
  etag?: string;
  labels?: { [key: string]: string };
  metadata?: { [key: string]: unknown };
  readonly name?: string;
  schemaTitle?: string;
  schemaVersion?: string;
  state?: 'STATE_UNSPECIFIED' | 'PENDING' | 'LIVE' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
  uri?: string;
}

export interface GoogleCloudAiplatformV1beta1AssignNotebookRuntimeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1AutomaticResources {
  /** A 32-bit integer. */
  maxReplicaCount?: number;
  /** A 32-bit integer. */
  minReplicaCount?: number;
}

export interface GoogleCloudAiplatformV1beta1AutoscalingMetricSpec {
  metricName?: string;
  /** A 32-bit integer. */
  target?: number;
}

export interface GoogleCloudAiplatformV1beta1BatchCancelPipelineJobsResponse {
  pipelineJobs?: GoogleCloudAiplatformV1beta1PipelineJob[];
}

export interface GoogleCloudAiplatformV1beta1BatchCreateFeaturesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1BatchCreateFeaturesResponse {
  features?: GoogleCloudAiplatformV1beta1Feature[];
}

export interface GoogleCloudAiplatformV1beta1BatchDeletePipelineJobsResponse {
  pipelineJobs?: GoogleCloudAiplatformV1beta1PipelineJob[];
}

export interface GoogleCloudAiplatformV1beta1BatchImportModelEvaluationSlicesResponse {
  readonly importedModelEvaluationSlices?: string[];
}

export interface GoogleCloudAiplatformV1beta1BatchMigrateResourcesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  partialResults?: GoogleCloudAiplatformV1beta1BatchMigrateResourcesOperationMetadataPartialResult[];
}

export interface GoogleCloudAiplatformV1beta1BatchMigrateResourcesOperationMetadataPartialResult {
  dataset?: string;
  error?: GoogleRpcStatus;
  model?: string;
  request?: GoogleCloudAiplatformV1beta1MigrateResourceRequest;
}

export interface GoogleCloudAiplatformV1beta1BatchMigrateResourcesResponse {
  migrateResourceResponses?: GoogleCloudAiplatformV1beta1MigrateResourceResponse[];
}

export interface GoogleCloudAiplatformV1beta1BatchReadFeatureValuesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1beta1BatchReadFeatureValuesResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1BlurBaselineConfig {
  /** A 32-bit float. */
  maxBlurSigma?: number;
}

export interface GoogleCloudAiplatformV1beta1CheckTrialEarlyStoppingStateResponse {
  shouldStop?: boolean;
}

export interface GoogleCloudAiplatformV1beta1Context {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  displayName?: string;
  etag?: string;
  labels?: { [key: string]: string };
  metadata?: { [key: string]: unknown };
  name?: string;
  readonly parentContexts?: string[];
  schemaTitle?: string;
  schemaVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudAiplatformV1beta1CopyModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CopyModelResponse {
  model?: string;
  readonly modelVersionId?: string;
}

export interface GoogleCloudAiplatformV1beta1CreateDatasetOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateDatasetVersionOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateDeploymentResourcePoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateEndpointOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateEntityTypeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateExtensionControllerOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateFeatureGroupOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateFeatureOnlineStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateFeatureOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateFeatureViewOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateFeaturestoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateIndexEndpointOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateIndexOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  nearestNeighborSearchOperationMetadata?: GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateMetadataStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateModelMonitorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateNotebookExecutionJobOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1CreateNotebookRuntimeTemplateOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreatePersistentResourceOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1CreateRegistryFeatureOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateSolverOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateSpecialistPoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1CreateTensorboardOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DedicatedResources {
  autoscalingMetricSpecs?: GoogleCloudAiplatformV1beta1AutoscalingMetricSpec[];
  machineSpec?: GoogleCloudAiplatformV1beta1MachineSpec;
  /** A 32-bit integer. */
  maxReplicaCount?: number;
  /** A 32-bit integer. */
  minReplicaCount?: number;
}

export interface GoogleCloudAiplatformV1beta1DeleteFeatureValuesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DeleteFeatureValuesResponse {
  selectEntity?: GoogleCloudAiplatformV1beta1DeleteFeatureValuesResponseSelectEntity;
  selectTimeRangeAndFeature?: GoogleCloudAiplatformV1beta1DeleteFeatureValuesResponseSelectTimeRangeAndFeature;
}

export interface GoogleCloudAiplatformV1beta1DeleteFeatureValuesResponseSelectEntity {
  /** A 64-bit integer, in decimal. */
  offlineStorageDeletedEntityRowCount?: string;
  /** A 64-bit integer, in decimal. */
  onlineStorageDeletedEntityCount?: string;
}

export interface GoogleCloudAiplatformV1beta1DeleteFeatureValuesResponseSelectTimeRangeAndFeature {
  /** A 64-bit integer, in decimal. */
  impactedFeatureCount?: string;
  /** A 64-bit integer, in decimal. */
  offlineStorageModifiedEntityRowCount?: string;
  /** A 64-bit integer, in decimal. */
  onlineStorageModifiedEntityCount?: string;
}

export interface GoogleCloudAiplatformV1beta1DeleteMetadataStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DeleteOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DeployIndexOperationMetadata {
  deployedIndexId?: string;
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DeployIndexResponse {
  deployedIndex?: GoogleCloudAiplatformV1beta1DeployedIndex;
}

export interface GoogleCloudAiplatformV1beta1DeployModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DeployModelResponse {
  deployedModel?: GoogleCloudAiplatformV1beta1DeployedModel;
}

export interface GoogleCloudAiplatformV1beta1DeploySolverOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1DeployedIndex {
  automaticResources?: GoogleCloudAiplatformV1beta1AutomaticResources;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dedicatedResources?: GoogleCloudAiplatformV1beta1DedicatedResources;
  deployedIndexAuthConfig?: GoogleCloudAiplatformV1beta1DeployedIndexAuthConfig;
  deploymentGroup?: string;
  displayName?: string;
  enableAccessLogging?: boolean;
  id?: string;
  index?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly indexSyncTime?: string;
  readonly privateEndpoints?: GoogleCloudAiplatformV1beta1IndexPrivateEndpoints;
  reservedIpRanges?: string[];
}

export interface GoogleCloudAiplatformV1beta1DeployedIndexAuthConfig {
  authProvider?: GoogleCloudAiplatformV1beta1DeployedIndexAuthConfigAuthProvider;
}

export interface GoogleCloudAiplatformV1beta1DeployedIndexAuthConfigAuthProvider {
  allowedIssuers?: string[];
  audiences?: string[];
}

export interface GoogleCloudAiplatformV1beta1DeployedModel {
  automaticResources?: GoogleCloudAiplatformV1beta1AutomaticResources;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dedicatedResources?: GoogleCloudAiplatformV1beta1DedicatedResources;
  disableExplanations?: boolean;
  displayName?: string;
  enableAccessLogging?: boolean;
  enableContainerLogging?: boolean;
  explanationSpec?: GoogleCloudAiplatformV1beta1ExplanationSpec;
  id?: string;
  model?: string;
  readonly modelVersionId?: string;
  readonly privateEndpoints?: GoogleCloudAiplatformV1beta1PrivateEndpoints;
  serviceAccount?: string;
  sharedResources?: string;
}

export interface GoogleCloudAiplatformV1beta1EncryptionSpec {
  kmsKeyName?: string;
}

export interface GoogleCloudAiplatformV1beta1Examples {
  exampleGcsSource?: GoogleCloudAiplatformV1beta1ExamplesExampleGcsSource;
  gcsSource?: GoogleCloudAiplatformV1beta1GcsSource;
  nearestNeighborSearchConfig?: unknown;
  /** A 32-bit integer. */
  neighborCount?: number;
  presets?: GoogleCloudAiplatformV1beta1Presets;
}

export interface GoogleCloudAiplatformV1beta1ExamplesExampleGcsSource {
  dataFormat?: 'DATA_FORMAT_UNSPECIFIED' | 'JSONL' | (string & {});
  gcsSource?: GoogleCloudAiplatformV1beta1GcsSource;
}

export interface GoogleCloudAiplatformV1beta1Execution {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  displayName?: string;
  etag?: string;
  labels?: { [key: string]: string };
  metadata?: { [key: string]: unknown };
  readonly name?: string;
  schemaTitle?: string;
  schemaVersion?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'NEW'
    | 'RUNNING'
    | 'COMPLETE'
    | 'FAILED'
    | 'CACHED'
    | 'CANCELLED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudAiplatformV1beta1ExplanationMetadata {
  featureAttributionsSchemaUri?: string;
  inputs?: { [key: string]: GoogleCloudAiplatformV1beta1ExplanationMetadataInputMetadata };
  latentSpaceSource?: string;
  outputs?: { [key: string]: GoogleCloudAiplatformV1beta1ExplanationMetadataOutputMetadata };
}

export interface GoogleCloudAiplatformV1beta1ExplanationMetadataInputMetadata {
  denseShapeTensorName?: string;
  encodedBaselines?: unknown[];
  encodedTensorName?: string;
  encoding?:
    | 'ENCODING_UNSPECIFIED'
    | 'IDENTITY'
    | 'BAG_OF_FEATURES'
    | 'BAG_OF_FEATURES_SPARSE'
    | 'INDICATOR'
    | 'COMBINED_EMBEDDING'
    | 'CONCAT_EMBEDDING'
    | (string & {});
  featureValueDomain?: GoogleCloudAiplatformV1beta1ExplanationMetadataInputMetadataFeatureValueDomain;
  groupName?: string;
  indexFeatureMapping?: string[];
  indicesTensorName?: string;
  inputBaselines?: unknown[];
  inputTensorName?: string;
  modality?: string;
  visualization?: GoogleCloudAiplatformV1beta1ExplanationMetadataInputMetadataVisualization;
}

export interface GoogleCloudAiplatformV1beta1ExplanationMetadataInputMetadataFeatureValueDomain {
  /** A 32-bit float. */
  maxValue?: number;
  /** A 32-bit float. */
  minValue?: number;
  /** A 32-bit float. */
  originalMean?: number;
  /** A 32-bit float. */
  originalStddev?: number;
}

export interface GoogleCloudAiplatformV1beta1ExplanationMetadataInputMetadataVisualization {
  /** A 32-bit float. */
  clipPercentLowerbound?: number;
  /** A 32-bit float. */
  clipPercentUpperbound?: number;
  colorMap?:
    | 'COLOR_MAP_UNSPECIFIED'
    | 'PINK_GREEN'
    | 'VIRIDIS'
    | 'RED'
    | 'GREEN'
    | 'RED_GREEN'
    | 'PINK_WHITE_GREEN'
    | (string & {});
  overlayType?:
    | 'OVERLAY_TYPE_UNSPECIFIED'
    | 'NONE'
    | 'ORIGINAL'
    | 'GRAYSCALE'
    | 'MASK_BLACK'
    | (string & {});
  polarity?: 'POLARITY_UNSPECIFIED' | 'POSITIVE' | 'NEGATIVE' | 'BOTH' | (string & {});
  type?: 'TYPE_UNSPECIFIED' | 'PIXELS' | 'OUTLINES' | (string & {});
}

export interface GoogleCloudAiplatformV1beta1ExplanationMetadataOutputMetadata {
  displayNameMappingKey?: string;
  indexDisplayNameMapping?: unknown;
  outputTensorName?: string;
}

export interface GoogleCloudAiplatformV1beta1ExplanationParameters {
  examples?: GoogleCloudAiplatformV1beta1Examples;
  integratedGradientsAttribution?: GoogleCloudAiplatformV1beta1IntegratedGradientsAttribution;
  outputIndices?: unknown[];
  sampledShapleyAttribution?: GoogleCloudAiplatformV1beta1SampledShapleyAttribution;
  /** A 32-bit integer. */
  topK?: number;
  xraiAttribution?: GoogleCloudAiplatformV1beta1XraiAttribution;
}

export interface GoogleCloudAiplatformV1beta1ExplanationSpec {
  metadata?: GoogleCloudAiplatformV1beta1ExplanationMetadata;
  parameters?: GoogleCloudAiplatformV1beta1ExplanationParameters;
}

export interface GoogleCloudAiplatformV1beta1ExportDataOperationMetadata {
  gcsOutputDirectory?: string;
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1ExportDataResponse {
  exportedFiles?: string[];
}

export interface GoogleCloudAiplatformV1beta1ExportFeatureValuesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1beta1ExportFeatureValuesResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1ExportModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  readonly outputInfo?: GoogleCloudAiplatformV1beta1ExportModelOperationMetadataOutputInfo;
}

export interface GoogleCloudAiplatformV1beta1ExportModelOperationMetadataOutputInfo {
  readonly artifactOutputUri?: string;
  readonly imageOutputUri?: string;
}

export type GoogleCloudAiplatformV1beta1ExportModelResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1Feature {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  disableMonitoring?: boolean;
  etag?: string;
  labels?: { [key: string]: string };
  /** @deprecated */
  monitoringConfig?: GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfig;
  readonly monitoringStats?: GoogleCloudAiplatformV1beta1FeatureStatsAnomaly[];
  readonly monitoringStatsAnomalies?: GoogleCloudAiplatformV1beta1FeatureMonitoringStatsAnomaly[];
  name?: string;
  pointOfContact?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
  valueType?:
    | 'VALUE_TYPE_UNSPECIFIED'
    | 'BOOL'
    | 'BOOL_ARRAY'
    | 'DOUBLE'
    | 'DOUBLE_ARRAY'
    | 'INT64'
    | 'INT64_ARRAY'
    | 'STRING'
    | 'STRING_ARRAY'
    | 'BYTES'
    | 'STRUCT'
    | (string & {});
  versionColumnName?: string;
}

export interface GoogleCloudAiplatformV1beta1FeatureMonitoringStatsAnomaly {
  readonly featureStatsAnomaly?: GoogleCloudAiplatformV1beta1FeatureStatsAnomaly;
  readonly objective?:
    | 'OBJECTIVE_UNSPECIFIED'
    | 'IMPORT_FEATURE_ANALYSIS'
    | 'SNAPSHOT_ANALYSIS'
    | (string & {});
}

export interface GoogleCloudAiplatformV1beta1FeatureNoiseSigma {
  noiseSigma?: GoogleCloudAiplatformV1beta1FeatureNoiseSigmaNoiseSigmaForFeature[];
}

export interface GoogleCloudAiplatformV1beta1FeatureNoiseSigmaNoiseSigmaForFeature {
  name?: string;
  /** A 32-bit float. */
  sigma?: number;
}

export interface GoogleCloudAiplatformV1beta1FeatureStatsAnomaly {
  /** A 64-bit float. */
  anomalyDetectionThreshold?: number;
  anomalyUri?: string;
  /** A 64-bit float. */
  distributionDeviation?: number;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A 64-bit float. */
  score?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  statsUri?: string;
}

export interface GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfig {
  categoricalThresholdConfig?: GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigThresholdConfig;
  importFeaturesAnalysis?: GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigImportFeaturesAnalysis;
  numericalThresholdConfig?: GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigThresholdConfig;
  snapshotAnalysis?: GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigSnapshotAnalysis;
}

export interface GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigImportFeaturesAnalysis {
  anomalyDetectionBaseline?:
    | 'BASELINE_UNSPECIFIED'
    | 'LATEST_STATS'
    | 'MOST_RECENT_SNAPSHOT_STATS'
    | 'PREVIOUS_IMPORT_FEATURES_STATS'
    | (string & {});
  state?: 'STATE_UNSPECIFIED' | 'DEFAULT' | 'ENABLED' | 'DISABLED' | (string & {});
}

export interface GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigSnapshotAnalysis {
  disabled?: boolean;
  /**
   * A duration in seconds: `3.5s`.
   * @deprecated
   */
  monitoringInterval?: string;
  /** A 32-bit integer. */
  monitoringIntervalDays?: number;
  /** A 32-bit integer. */
  stalenessDays?: number;
}

export interface GoogleCloudAiplatformV1beta1FeaturestoreMonitoringConfigThresholdConfig {
  /** A 64-bit float. */
  value?: number;
}

export interface GoogleCloudAiplatformV1beta1GcsSource {
  uris?: string[];
}

export interface GoogleCloudAiplatformV1beta1GenericOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly partialFailures?: GoogleRpcStatus[];
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudAiplatformV1beta1ImportDataOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1beta1ImportDataResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1ImportExtensionOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1ImportFeatureValuesOperationMetadata {
  blockingOperationIds?: string[];
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  /** A 64-bit integer, in decimal. */
  importedEntityCount?: string;
  /** A 64-bit integer, in decimal. */
  importedFeatureValueCount?: string;
  /** A 64-bit integer, in decimal. */
  invalidRowCount?: string;
  sourceUris?: string[];
  /** A 64-bit integer, in decimal. */
  timestampOutsideRetentionRowsCount?: string;
}

export interface GoogleCloudAiplatformV1beta1ImportFeatureValuesResponse {
  /** A 64-bit integer, in decimal. */
  importedEntityCount?: string;
  /** A 64-bit integer, in decimal. */
  importedFeatureValueCount?: string;
  /** A 64-bit integer, in decimal. */
  invalidRowCount?: string;
  /** A 64-bit integer, in decimal. */
  timestampOutsideRetentionRowsCount?: string;
}

export interface GoogleCloudAiplatformV1beta1IndexPrivateEndpoints {
  readonly matchGrpcAddress?: string;
  readonly pscAutomatedEndpoints?: GoogleCloudAiplatformV1beta1PscAutomatedEndpoints[];
  readonly serviceAttachment?: string;
}

export interface GoogleCloudAiplatformV1beta1IntegratedGradientsAttribution {
  blurBaselineConfig?: GoogleCloudAiplatformV1beta1BlurBaselineConfig;
  smoothGradConfig?: GoogleCloudAiplatformV1beta1SmoothGradConfig;
  /** A 32-bit integer. */
  stepCount?: number;
}

export interface GoogleCloudAiplatformV1beta1MachineSpec {
  /** A 32-bit integer. */
  acceleratorCount?: number;
  acceleratorType?:
    | 'ACCELERATOR_TYPE_UNSPECIFIED'
    | 'NVIDIA_TESLA_K80'
    | 'NVIDIA_TESLA_P100'
    | 'NVIDIA_TESLA_V100'
    | 'NVIDIA_TESLA_P4'
    | 'NVIDIA_TESLA_T4'
    | 'NVIDIA_TESLA_A100'
    | 'NVIDIA_A100_80GB'
    | 'NVIDIA_L4'
    | 'NVIDIA_H100_80GB'
    | 'TPU_V2'
    | 'TPU_V3'
    | 'TPU_V4_POD'
    | 'TPU_V5_LITEPOD'
    | (string & {});
  machineType?: string;
  tpuTopology?: string;
}

export interface GoogleCloudAiplatformV1beta1Measurement {
  /** A duration in seconds: `3.5s`. */
  readonly elapsedDuration?: string;
  readonly metrics?: GoogleCloudAiplatformV1beta1MeasurementMetric[];
  /** A 64-bit integer, in decimal. */
  readonly stepCount?: string;
}

export interface GoogleCloudAiplatformV1beta1MeasurementMetric {
  readonly metricId?: string;
  /** A 64-bit float. */
  readonly value?: number;
}

export interface GoogleCloudAiplatformV1beta1MigratableResource {
  readonly automlDataset?: GoogleCloudAiplatformV1beta1MigratableResourceAutomlDataset;
  readonly automlModel?: GoogleCloudAiplatformV1beta1MigratableResourceAutomlModel;
  readonly dataLabelingDataset?: GoogleCloudAiplatformV1beta1MigratableResourceDataLabelingDataset;
  /** A moment, as RFC 3339 writes it. */
  readonly lastMigrateTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly lastUpdateTime?: string;
  readonly mlEngineModelVersion?: GoogleCloudAiplatformV1beta1MigratableResourceMlEngineModelVersion;
}

export interface GoogleCloudAiplatformV1beta1MigratableResourceAutomlDataset {
  dataset?: string;
  datasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1beta1MigratableResourceAutomlModel {
  model?: string;
  modelDisplayName?: string;
}

export interface GoogleCloudAiplatformV1beta1MigratableResourceDataLabelingDataset {
  dataLabelingAnnotatedDatasets?: GoogleCloudAiplatformV1beta1MigratableResourceDataLabelingDatasetDataLabelingAnnotatedDataset[];
  dataset?: string;
  datasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1beta1MigratableResourceDataLabelingDatasetDataLabelingAnnotatedDataset {
  annotatedDataset?: string;
  annotatedDatasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1beta1MigratableResourceMlEngineModelVersion {
  endpoint?: string;
  version?: string;
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceRequest {
  migrateAutomlDatasetConfig?: GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateAutomlDatasetConfig;
  migrateAutomlModelConfig?: GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateAutomlModelConfig;
  migrateDataLabelingDatasetConfig?: GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateDataLabelingDatasetConfig;
  migrateMlEngineModelVersionConfig?: GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateMlEngineModelVersionConfig;
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateAutomlDatasetConfig {
  dataset?: string;
  datasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateAutomlModelConfig {
  model?: string;
  modelDisplayName?: string;
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateDataLabelingDatasetConfig {
  dataset?: string;
  datasetDisplayName?: string;
  migrateDataLabelingAnnotatedDatasetConfigs?: GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateDataLabelingDatasetConfigMigrateDataLabelingAnnotatedDatasetConfig[];
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateDataLabelingDatasetConfigMigrateDataLabelingAnnotatedDatasetConfig {
  annotatedDataset?: string;
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceRequestMigrateMlEngineModelVersionConfig {
  endpoint?: string;
  modelDisplayName?: string;
  modelVersion?: string;
}

export interface GoogleCloudAiplatformV1beta1MigrateResourceResponse {
  dataset?: string;
  migratableResource?: GoogleCloudAiplatformV1beta1MigratableResource;
  model?: string;
}

export interface GoogleCloudAiplatformV1beta1MutateDeployedIndexOperationMetadata {
  deployedIndexId?: string;
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1MutateDeployedIndexResponse {
  deployedIndex?: GoogleCloudAiplatformV1beta1DeployedIndex;
}

export interface GoogleCloudAiplatformV1beta1MutateDeployedModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1MutateDeployedModelResponse {
  deployedModel?: GoogleCloudAiplatformV1beta1DeployedModel;
}

export interface GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadata {
  contentValidationStats?: GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadataContentValidationStats[];
  /** A 64-bit integer, in decimal. */
  dataBytesCount?: string;
}

export interface GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadataContentValidationStats {
  /** A 64-bit integer, in decimal. */
  invalidRecordCount?: string;
  /** A 64-bit integer, in decimal. */
  invalidSparseRecordCount?: string;
  partialErrors?: GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadataRecordError[];
  sourceGcsUri?: string;
  /** A 64-bit integer, in decimal. */
  validRecordCount?: string;
  /** A 64-bit integer, in decimal. */
  validSparseRecordCount?: string;
}

export interface GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadataRecordError {
  embeddingId?: string;
  errorMessage?: string;
  errorType?:
    | 'ERROR_TYPE_UNSPECIFIED'
    | 'EMPTY_LINE'
    | 'INVALID_JSON_SYNTAX'
    | 'INVALID_CSV_SYNTAX'
    | 'INVALID_AVRO_SYNTAX'
    | 'INVALID_EMBEDDING_ID'
    | 'EMBEDDING_SIZE_MISMATCH'
    | 'NAMESPACE_MISSING'
    | 'PARSING_ERROR'
    | 'DUPLICATE_NAMESPACE'
    | 'OP_IN_DATAPOINT'
    | 'MULTIPLE_VALUES'
    | 'INVALID_NUMERIC_VALUE'
    | 'INVALID_ENCODING'
    | 'INVALID_SPARSE_DIMENSIONS'
    | 'INVALID_TOKEN_VALUE'
    | 'INVALID_SPARSE_EMBEDDING'
    | 'INVALID_EMBEDDING'
    | (string & {});
  rawRecord?: string;
  sourceGcsUri?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineJob {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  displayName?: string;
  encryptionSpec?: GoogleCloudAiplatformV1beta1EncryptionSpec;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly error?: GoogleRpcStatus;
  readonly jobDetail?: GoogleCloudAiplatformV1beta1PipelineJobDetail;
  labels?: { [key: string]: string };
  readonly name?: string;
  network?: string;
  pipelineSpec?: { [key: string]: unknown };
  preflightValidations?: boolean;
  reservedIpRanges?: string[];
  runtimeConfig?: GoogleCloudAiplatformV1beta1PipelineJobRuntimeConfig;
  readonly scheduleName?: string;
  serviceAccount?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  readonly state?:
    | 'PIPELINE_STATE_UNSPECIFIED'
    | 'PIPELINE_STATE_QUEUED'
    | 'PIPELINE_STATE_PENDING'
    | 'PIPELINE_STATE_RUNNING'
    | 'PIPELINE_STATE_SUCCEEDED'
    | 'PIPELINE_STATE_FAILED'
    | 'PIPELINE_STATE_CANCELLING'
    | 'PIPELINE_STATE_CANCELLED'
    | 'PIPELINE_STATE_PAUSED'
    | (string & {});
  readonly templateMetadata?: GoogleCloudAiplatformV1beta1PipelineTemplateMetadata;
  templateUri?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineJobDetail {
  readonly pipelineContext?: GoogleCloudAiplatformV1beta1Context;
  readonly pipelineRunContext?: GoogleCloudAiplatformV1beta1Context;
  readonly taskDetails?: GoogleCloudAiplatformV1beta1PipelineTaskDetail[];
}

export interface GoogleCloudAiplatformV1beta1PipelineJobRuntimeConfig {
  failurePolicy?:
    | 'PIPELINE_FAILURE_POLICY_UNSPECIFIED'
    | 'PIPELINE_FAILURE_POLICY_FAIL_SLOW'
    | 'PIPELINE_FAILURE_POLICY_FAIL_FAST'
    | (string & {});
  gcsOutputDirectory?: string;
  inputArtifacts?: {
    [key: string]: GoogleCloudAiplatformV1beta1PipelineJobRuntimeConfigInputArtifact;
  };
  parameterValues?: { [key: string]: unknown };
  /** @deprecated */
  parameters?: { [key: string]: GoogleCloudAiplatformV1beta1Value };
}

export interface GoogleCloudAiplatformV1beta1PipelineJobRuntimeConfigInputArtifact {
  artifactId?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineTaskDetail {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly error?: GoogleRpcStatus;
  readonly execution?: GoogleCloudAiplatformV1beta1Execution;
  readonly executorDetail?: GoogleCloudAiplatformV1beta1PipelineTaskExecutorDetail;
  readonly inputs?: { [key: string]: GoogleCloudAiplatformV1beta1PipelineTaskDetailArtifactList };
  readonly outputs?: { [key: string]: GoogleCloudAiplatformV1beta1PipelineTaskDetailArtifactList };
  /** A 64-bit integer, in decimal. */
  readonly parentTaskId?: string;
  readonly pipelineTaskStatus?: GoogleCloudAiplatformV1beta1PipelineTaskDetailPipelineTaskStatus[];
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'RUNNING'
    | 'SUCCEEDED'
    | 'CANCEL_PENDING'
    | 'CANCELLING'
    | 'CANCELLED'
    | 'FAILED'
    | 'SKIPPED'
    | 'NOT_TRIGGERED'
    | (string & {});
  /** A 64-bit integer, in decimal. */
  readonly taskId?: string;
  readonly taskName?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineTaskDetailArtifactList {
  readonly artifacts?: GoogleCloudAiplatformV1beta1Artifact[];
}

export interface GoogleCloudAiplatformV1beta1PipelineTaskDetailPipelineTaskStatus {
  readonly error?: GoogleRpcStatus;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'RUNNING'
    | 'SUCCEEDED'
    | 'CANCEL_PENDING'
    | 'CANCELLING'
    | 'CANCELLED'
    | 'FAILED'
    | 'SKIPPED'
    | 'NOT_TRIGGERED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineTaskExecutorDetail {
  readonly containerDetail?: GoogleCloudAiplatformV1beta1PipelineTaskExecutorDetailContainerDetail;
  readonly customJobDetail?: GoogleCloudAiplatformV1beta1PipelineTaskExecutorDetailCustomJobDetail;
}

export interface GoogleCloudAiplatformV1beta1PipelineTaskExecutorDetailContainerDetail {
  readonly failedMainJobs?: string[];
  readonly failedPreCachingCheckJobs?: string[];
  readonly mainJob?: string;
  readonly preCachingCheckJob?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineTaskExecutorDetailCustomJobDetail {
  readonly failedJobs?: string[];
  readonly job?: string;
}

export interface GoogleCloudAiplatformV1beta1PipelineTemplateMetadata {
  version?: string;
}

export interface GoogleCloudAiplatformV1beta1Presets {
  modality?: 'MODALITY_UNSPECIFIED' | 'IMAGE' | 'TEXT' | 'TABULAR' | (string & {});
  query?: 'PRECISE' | 'FAST' | (string & {});
}

export interface GoogleCloudAiplatformV1beta1PrivateEndpoints {
  readonly explainHttpUri?: string;
  readonly healthHttpUri?: string;
  readonly predictHttpUri?: string;
  readonly serviceAttachment?: string;
}

export interface GoogleCloudAiplatformV1beta1PscAutomatedEndpoints {
  matchAddress?: string;
  network?: string;
  projectId?: string;
}

export interface GoogleCloudAiplatformV1beta1PurgeArtifactsMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1PurgeArtifactsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudAiplatformV1beta1PurgeContextsMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1PurgeContextsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudAiplatformV1beta1PurgeExecutionsMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1PurgeExecutionsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudAiplatformV1beta1RebootPersistentResourceOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1RestoreDatasetVersionOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1SampledShapleyAttribution {
  /** A 32-bit integer. */
  pathCount?: number;
}

export interface GoogleCloudAiplatformV1beta1SchemaImageDatasetMetadata {
  dataItemSchemaUri?: string;
  gcsBucket?: string;
}

export interface GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadata {
  inputConfig?: GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadataInputConfig;
}

export interface GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadataBigQuerySource {
  uri?: string;
}

export interface GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadataGcsSource {
  uri?: string[];
}

export interface GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadataInputConfig {
  bigquerySource?: GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadataBigQuerySource;
  gcsSource?: GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadataGcsSource;
}

export interface GoogleCloudAiplatformV1beta1SchemaTextDatasetMetadata {
  dataItemSchemaUri?: string;
  gcsBucket?: string;
}

export interface GoogleCloudAiplatformV1beta1SchemaTextSentimentSavedQueryMetadata {
  /** A 32-bit integer. */
  sentimentMax?: number;
}

export interface GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadata {
  inputConfig?: GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadataInputConfig;
  timeColumn?: string;
  timeSeriesIdentifierColumn?: string;
}

export interface GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadataBigQuerySource {
  uri?: string;
}

export interface GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadataGcsSource {
  uri?: string[];
}

export interface GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadataInputConfig {
  bigquerySource?: GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadataBigQuerySource;
  gcsSource?: GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadataGcsSource;
}

export interface GoogleCloudAiplatformV1beta1SchemaVideoDatasetMetadata {
  dataItemSchemaUri?: string;
  gcsBucket?: string;
}

export interface GoogleCloudAiplatformV1beta1SchemaVisualInspectionClassificationLabelSavedQueryMetadata {
  multiLabel?: boolean;
}

export type GoogleCloudAiplatformV1beta1SchemaVisualInspectionMaskSavedQueryMetadata = Record<
  string,
  unknown
>;

export interface GoogleCloudAiplatformV1beta1SmoothGradConfig {
  featureNoiseSigma?: GoogleCloudAiplatformV1beta1FeatureNoiseSigma;
  /** A 32-bit float. */
  noiseSigma?: number;
  /** A 32-bit integer. */
  noisySampleCount?: number;
}

export interface GoogleCloudAiplatformV1beta1StartNotebookRuntimeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1SuggestTrialsMetadata {
  clientId?: string;
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1SuggestTrialsResponse {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  studyState?: 'STATE_UNSPECIFIED' | 'ACTIVE' | 'INACTIVE' | 'COMPLETED' | (string & {});
  trials?: GoogleCloudAiplatformV1beta1Trial[];
}

export interface GoogleCloudAiplatformV1beta1Trial {
  readonly clientId?: string;
  readonly customJob?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly finalMeasurement?: GoogleCloudAiplatformV1beta1Measurement;
  readonly id?: string;
  readonly infeasibleReason?: string;
  readonly measurements?: GoogleCloudAiplatformV1beta1Measurement[];
  readonly name?: string;
  readonly parameters?: GoogleCloudAiplatformV1beta1TrialParameter[];
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'REQUESTED'
    | 'ACTIVE'
    | 'STOPPING'
    | 'SUCCEEDED'
    | 'INFEASIBLE'
    | (string & {});
  readonly webAccessUris?: { [key: string]: string };
}

export interface GoogleCloudAiplatformV1beta1TrialParameter {
  readonly parameterId?: string;
  readonly value?: unknown;
}

export interface GoogleCloudAiplatformV1beta1UndeployIndexOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1beta1UndeployIndexResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1UndeployModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1beta1UndeployModelResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1UndeploySolverOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateDeploymentResourcePoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateExplanationDatasetOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1beta1UpdateExplanationDatasetResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1beta1UpdateFeatureGroupOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateFeatureOnlineStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateFeatureOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateFeatureViewOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateFeaturestoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateIndexOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  nearestNeighborSearchOperationMetadata?: GoogleCloudAiplatformV1beta1NearestNeighborSearchOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateModelDeploymentMonitoringJobOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdateModelMonitorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpdatePersistentResourceOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1UpdateSpecialistPoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  readonly specialistPool?: string;
}

export interface GoogleCloudAiplatformV1beta1UpdateTensorboardOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UpgradeNotebookRuntimeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1beta1UploadModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1beta1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1beta1UploadModelResponse {
  model?: string;
  readonly modelVersionId?: string;
}

export interface GoogleCloudAiplatformV1beta1Value {
  /** A 64-bit float. */
  doubleValue?: number;
  /** A 64-bit integer, in decimal. */
  intValue?: string;
  stringValue?: string;
}

export interface GoogleCloudAiplatformV1beta1XraiAttribution {
  blurBaselineConfig?: GoogleCloudAiplatformV1beta1BlurBaselineConfig;
  smoothGradConfig?: GoogleCloudAiplatformV1beta1SmoothGradConfig;
  /** A 32-bit integer. */
  stepCount?: number;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface IntelligenceCloudAutomlXpsMetricEntry {
  argentumMetricId?: string;
  /** A 64-bit float. */
  doubleValue?: number;
  /** A 64-bit integer, in decimal. */
  int64Value?: string;
  metricName?: string;
  systemLabels?: IntelligenceCloudAutomlXpsMetricEntryLabel[];
}

export interface IntelligenceCloudAutomlXpsMetricEntryLabel {
  labelName?: string;
  labelValue?: string;
}

export interface IntelligenceCloudAutomlXpsReportingMetrics {
  /**
   * A duration in seconds: `3.5s`.
   * @deprecated
   */
  effectiveTrainingDuration?: string;
  metricEntries?: IntelligenceCloudAutomlXpsMetricEntry[];
}

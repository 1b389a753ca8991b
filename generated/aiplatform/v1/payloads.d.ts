export interface CloudAiLargeModelsVisionGenerateVideoExperiments {
  anchorLastFrame?: boolean;
  audioControl?: CloudAiLargeModelsVisionGenerateVideoExperimentsAudioControlConfig;
  /** A 32-bit float. */
  cfgScale?: number;
  codec?:
    | 'VIDEO_CODEC_UNSPECIFIED'
    | 'VIDEO_CODEC_H264'
    | 'VIDEO_CODEC_PRORES'
    | 'VIDEO_CODEC_DNXHR'
    | (string & {});
  colorAlignment?: CloudAiLargeModelsVisionGenerateVideoExperimentsColorAlignmentConfig;
  conditioningFrames?: CloudAiLargeModelsVisionGenerateVideoExperimentsConditioningFrame[];
  customParameters?: { [key: string]: unknown };
  exrColorSpaceOverride?: string;
  humanPose?: CloudAiLargeModelsVisionHumanPose;
  modelName?: string;
  /** A 32-bit integer. */
  numDiffusionSteps?: number;
  omniRewriter?: CloudAiLargeModelsVisionGenerateVideoExperimentsOmniRewriterConfig;
  originalRequestJson?: string;
  outpaintConfig?: CloudAiLargeModelsVisionGenerateVideoExperimentsOutpaintConfig;
  promptInputs?: CloudAiLargeModelsVisionPromptInputs;
  requestOriginTag?: string;
  schedulingConfig?: CloudAiLargeModelsVisionGenerateVideoExperimentsVESchedulingConfig;
  seamless?: CloudAiLargeModelsVisionSeamless;
  spatialAlignment?: CloudAiLargeModelsVisionGenerateVideoExperimentsSpatialAlignmentConfig;
  truncateInputVideo?: boolean;
  videoTransform?: CloudAiLargeModelsVisionGenerateVideoExperimentsVideoTransform;
  /** @deprecated */
  videoTransformMaskGcsUri?: string;
  /**
   * A 32-bit float.
   * @deprecated
   */
  videoTransformStrength?: number;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsAudioControlConfig {
  targetAudio?: CloudAiLargeModelsVisionGenerateVideoRequestAudio;
  useTargetAudioFromVideo?: boolean;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsColorAlignmentConfig {
  enable?: boolean;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsConditioningFrame {
  /** A 32-bit integer. */
  frameNum?: number;
  image?: CloudAiLargeModelsVisionGenerateVideoRequestImage;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsOmniRewriterConfig {
  /** A 32-bit float. */
  maxChunkDuration?: number;
  /** A 32-bit integer. */
  rewriterInputFps?: number;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsOutpaintConfig {
  inputFrames?: CloudAiLargeModelsVisionGenerateVideoExperimentsOutpaintConfigFrameSource[];
  outputSpec?:
    | 'OUTPUT_SPEC_UNSPECIFIED'
    | 'OUTPUT_SPEC_1920X1072x72'
    | 'OUTPUT_SPEC_1280X720x192'
    | 'OUTPUT_SPEC_960X544x432'
    | (string & {});
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsOutpaintConfigFrameSource {
  globPattern?: string;
  /** A 32-bit integer. */
  horizontalOffset?: number;
  /** A 32-bit integer. */
  verticalOffset?: number;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsSpatialAlignmentConfig {
  enable?: boolean;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsVESchedulingConfig {
  enableRetry?: boolean;
}

export interface CloudAiLargeModelsVisionGenerateVideoExperimentsVideoTransform {
  initializationVideo?: CloudAiLargeModelsVisionGenerateVideoRequestVideo;
  mask?: CloudAiLargeModelsVisionGenerateVideoRequestVideo;
  /** A 32-bit float. */
  noiseStrength?: number;
}

export interface CloudAiLargeModelsVisionGenerateVideoRequestAudio {
  blobId?: string;
  bytesBase64Encoded?: string;
  gcsUri?: string;
  mimeType?: string;
}

export interface CloudAiLargeModelsVisionGenerateVideoRequestImage {
  blobId?: string;
  bytesBase64Encoded?: string;
  gcsUri?: string;
  mimeType?: string;
}

export interface CloudAiLargeModelsVisionGenerateVideoRequestVideo {
  blobId?: string;
  bytesBase64Encoded?: string;
  gcsUri?: string;
  mimeType?: string;
}

export interface CloudAiLargeModelsVisionGenerateVideoResponse {
  generatedSamples?: CloudAiLargeModelsVisionMedia[];
  /** A 32-bit integer. */
  raiMediaFilteredCount?: number;
  raiMediaFilteredReasons?: string[];
  videos?: CloudAiLargeModelsVisionGenerateVideoResponseVideo[];
}

export interface CloudAiLargeModelsVisionGenerateVideoResponseVideo {
  bytesBase64Encoded?: string;
  experimentsMetadata?: CloudAiLargeModelsVisionGenerateVideoExperiments;
  gcsUri?: string;
  mimeType?: string;
}

export interface CloudAiLargeModelsVisionHumanPose {
  /** @deprecated */
  bodyLandmarksGcsUri?: string;
  /** @deprecated */
  faceLandmarksGcsUri?: string;
  perfMeshGcsUri?: string;
}

export interface CloudAiLargeModelsVisionImage {
  encoding?: string;
  /** A 32-bit integer. */
  generationSeed?: number;
  /** Bytes, in base64. */
  image?: string;
  imageRaiScores?: CloudAiLargeModelsVisionImageRAIScores;
  imageSize?: CloudAiLargeModelsVisionImageImageSize;
  raiInfo?: CloudAiLargeModelsVisionRaiInfo;
  semanticFilterResponse?: CloudAiLargeModelsVisionSemanticFilterResponse;
  text?: string;
  uri?: string;
}

export interface CloudAiLargeModelsVisionImageImageSize {
  /** A 32-bit integer. */
  channels?: number;
  /** A 32-bit integer. */
  height?: number;
  /** A 32-bit integer. */
  width?: number;
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

export interface CloudAiLargeModelsVisionPromptInputs {
  audioPrompt?: string;
  negativeAudioPrompt?: string;
  negativePrompt?: string;
  promptChunks?: string[];
  transcript?: string;
}

export interface CloudAiLargeModelsVisionRaiInfo {
  blockedEntities?: string[];
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

export interface CloudAiLargeModelsVisionSeamless {
  loop?: boolean;
  tessellateHorizontal?: boolean;
  tessellateVertical?: boolean;
}

export interface CloudAiLargeModelsVisionSemanticFilterResponse {
  namedBoundingBoxes?: CloudAiLargeModelsVisionNamedBoundingBox[];
  passedSemanticFilter?: boolean;
}

export interface CloudAiLargeModelsVisionVideo {
  encodedVideo?: string;
  encoding?: string;
  text?: string;
  uri?: string;
  /** Bytes, in base64. */
  video?: string;
}

export interface GoogleCloudAiplatformV1ActivateOnlineEvaluatorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1ApiAuth {
  apiKeyConfig?: GoogleCloudAiplatformV1ApiAuthApiKeyConfig;
}

export interface GoogleCloudAiplatformV1ApiAuthApiKeyConfig {
  apiKeySecretVersion?: string;
  apiKeyString?: string;
}

export interface GoogleCloudAiplatformV1AssignNotebookRuntimeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1AudioResponseFormat {
  /** A 32-bit integer. */
  bitRate?: number;
  delivery?: 'DELIVERY_UNSPECIFIED' | 'INLINE' | 'URI' | (string & {});
  mimeType?:
    | 'MIME_TYPE_UNSPECIFIED'
    | 'AUDIO_MP3'
    | 'AUDIO_OGG_OPUS'
    | 'AUDIO_L16'
    | 'AUDIO_WAV'
    | 'AUDIO_ALAW'
    | 'AUDIO_MULAW'
    | (string & {});
  /** A 32-bit integer. */
  sampleRate?: number;
}

export interface GoogleCloudAiplatformV1AudioTranscription {
  speakerLabel?: string;
  text?: string;
  words?: GoogleCloudAiplatformV1AudioTranscriptionWordInfo[];
}

export interface GoogleCloudAiplatformV1AudioTranscriptionConfig {
  /** @deprecated */
  adaptationPhrases?: string[];
  customVocabulary?: string[];
  diarization?: boolean;
  /** @deprecated */
  languageAuto?: GoogleCloudAiplatformV1AudioTranscriptionConfigLanguageAuto;
  languageCodes?: string[];
  /** @deprecated */
  languageHints?: GoogleCloudAiplatformV1AudioTranscriptionConfigLanguageHints;
  mode?: 'MODE_UNSPECIFIED' | 'VERBATIM' | 'SMART' | (string & {});
  wordTimestamp?: boolean;
}

export type GoogleCloudAiplatformV1AudioTranscriptionConfigLanguageAuto = Record<string, unknown>;

export interface GoogleCloudAiplatformV1AudioTranscriptionConfigLanguageHints {
  /** @deprecated */
  languageCodes?: string[];
}

export interface GoogleCloudAiplatformV1AudioTranscriptionWordInfo {
  /** A duration in seconds: `3.5s`. */
  endOffset?: string;
  /** A duration in seconds: `3.5s`. */
  startOffset?: string;
  word?: string;
}

export interface GoogleCloudAiplatformV1AuthConfig {
  apiKeyConfig?: GoogleCloudAiplatformV1AuthConfigApiKeyConfig;
  authType?:
    | 'AUTH_TYPE_UNSPECIFIED'
    | 'NO_AUTH'
    | 'API_KEY_AUTH'
    | 'HTTP_BASIC_AUTH'
    | 'GOOGLE_SERVICE_ACCOUNT_AUTH'
    | 'OAUTH'
    | 'OIDC_AUTH'
    | (string & {});
  googleServiceAccountConfig?: GoogleCloudAiplatformV1AuthConfigGoogleServiceAccountConfig;
  httpBasicAuthConfig?: GoogleCloudAiplatformV1AuthConfigHttpBasicAuthConfig;
  oauthConfig?: GoogleCloudAiplatformV1AuthConfigOauthConfig;
  oidcConfig?: GoogleCloudAiplatformV1AuthConfigOidcConfig;
}

export interface GoogleCloudAiplatformV1AuthConfigApiKeyConfig {
  apiKeySecret?: string;
  apiKeyString?: string;
  httpElementLocation?:
    | 'HTTP_IN_UNSPECIFIED'
    | 'HTTP_IN_QUERY'
    | 'HTTP_IN_HEADER'
    | 'HTTP_IN_PATH'
    | 'HTTP_IN_BODY'
    | 'HTTP_IN_COOKIE'
    | (string & {});
  name?: string;
}

export interface GoogleCloudAiplatformV1AuthConfigGoogleServiceAccountConfig {
  serviceAccount?: string;
}

export interface GoogleCloudAiplatformV1AuthConfigHttpBasicAuthConfig {
  credentialSecret?: string;
}

export interface GoogleCloudAiplatformV1AuthConfigOauthConfig {
  accessToken?: string;
  serviceAccount?: string;
}

export interface GoogleCloudAiplatformV1AuthConfigOidcConfig {
  idToken?: string;
  serviceAccount?: string;
}

export interface GoogleCloudAiplatformV1AutomaticResources {
  /** A 32-bit integer. */
  maxReplicaCount?: number;
  /** A 32-bit integer. */
  minReplicaCount?: number;
}

export interface GoogleCloudAiplatformV1AutoscalingMetricSpec {
  metricName?: string;
  /** A 32-bit integer. */
  target?: number;
}

export interface GoogleCloudAiplatformV1BatchCreateFeaturesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1BatchCreateFeaturesResponse {
  features?: GoogleCloudAiplatformV1Feature[];
}

export interface GoogleCloudAiplatformV1BatchImportModelEvaluationSlicesResponse {
  readonly importedModelEvaluationSlices?: string[];
}

export interface GoogleCloudAiplatformV1BatchMigrateResourcesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  partialResults?: GoogleCloudAiplatformV1BatchMigrateResourcesOperationMetadataPartialResult[];
}

export interface GoogleCloudAiplatformV1BatchMigrateResourcesOperationMetadataPartialResult {
  dataset?: string;
  error?: GoogleRpcStatus;
  model?: string;
  request?: GoogleCloudAiplatformV1MigrateResourceRequest;
}

export interface GoogleCloudAiplatformV1BatchMigrateResourcesResponse {
  migrateResourceResponses?: GoogleCloudAiplatformV1MigrateResourceResponse[];
}

export interface GoogleCloudAiplatformV1BatchReadFeatureValuesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1BatchReadFeatureValuesResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1Blob {
  /** Bytes, in base64. */
  data?: string;
  displayName?: string;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1BlurBaselineConfig {
  /** A 32-bit float. */
  maxBlurSigma?: number;
}

export interface GoogleCloudAiplatformV1CheckTrialEarlyStoppingStateResponse {
  shouldStop?: boolean;
}

export interface GoogleCloudAiplatformV1CodeExecutionResult {
  id?: string;
  outcome?:
    | 'OUTCOME_UNSPECIFIED'
    | 'OUTCOME_OK'
    | 'OUTCOME_FAILED'
    | 'OUTCOME_DEADLINE_EXCEEDED'
    | (string & {});
  output?: string;
}

export interface GoogleCloudAiplatformV1Content {
  parts?: GoogleCloudAiplatformV1Part[];
  role?: string;
}

export interface GoogleCloudAiplatformV1CopyModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CopyModelResponse {
  model?: string;
  readonly modelVersionId?: string;
}

export interface GoogleCloudAiplatformV1CreateDatasetOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateDatasetVersionOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateDeploymentResourcePoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateEndpointOperationMetadata {
  readonly deploymentStage?:
    | 'DEPLOYMENT_STAGE_UNSPECIFIED'
    | 'STARTING_DEPLOYMENT'
    | 'PREPARING_MODEL'
    | 'CREATING_SERVING_CLUSTER'
    | 'ADDING_NODES_TO_CLUSTER'
    | 'GETTING_CONTAINER_IMAGE'
    | 'STARTING_MODEL_SERVER'
    | 'FINISHING_UP'
    | 'DEPLOYMENT_TERMINATED'
    | 'SUCCESSFULLY_DEPLOYED'
    | 'FAILED_TO_DEPLOY'
    | (string & {});
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateEntityTypeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateFeatureGroupOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateFeatureOnlineStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateFeatureOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateFeatureViewOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateFeaturestoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateIndexEndpointOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateIndexOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  nearestNeighborSearchOperationMetadata?: GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateMetadataStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateNotebookExecutionJobOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1CreateNotebookRuntimeTemplateOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateOnlineEvaluatorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreatePersistentResourceOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1CreateRegistryFeatureOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateServingProfileOperationMetadata {
  readonly genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateSpecialistPoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1CreateTensorboardOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DedicatedResources {
  autoscalingMetricSpecs?: GoogleCloudAiplatformV1AutoscalingMetricSpec[];
  machineSpec?: GoogleCloudAiplatformV1MachineSpec;
  /** A 32-bit integer. */
  maxReplicaCount?: number;
  /** A 32-bit integer. */
  minReplicaCount?: number;
  /** A 32-bit integer. */
  requiredReplicaCount?: number;
  spot?: boolean;
}

export interface GoogleCloudAiplatformV1DeleteFeatureValuesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DeleteFeatureValuesResponse {
  selectEntity?: GoogleCloudAiplatformV1DeleteFeatureValuesResponseSelectEntity;
  selectTimeRangeAndFeature?: GoogleCloudAiplatformV1DeleteFeatureValuesResponseSelectTimeRangeAndFeature;
}

export interface GoogleCloudAiplatformV1DeleteFeatureValuesResponseSelectEntity {
  /** A 64-bit integer, in decimal. */
  offlineStorageDeletedEntityRowCount?: string;
  /** A 64-bit integer, in decimal. */
  onlineStorageDeletedEntityCount?: string;
}

export interface GoogleCloudAiplatformV1DeleteFeatureValuesResponseSelectTimeRangeAndFeature {
  /** A 64-bit integer, in decimal. */
  impactedFeatureCount?: string;
  /** A 64-bit integer, in decimal. */
  offlineStorageModifiedEntityRowCount?: string;
  /** A 64-bit integer, in decimal. */
  onlineStorageModifiedEntityCount?: string;
}

export interface GoogleCloudAiplatformV1DeleteMetadataStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DeleteOnlineEvaluatorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DeleteOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DeployIndexOperationMetadata {
  deployedIndexId?: string;
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DeployIndexResponse {
  deployedIndex?: GoogleCloudAiplatformV1DeployedIndex;
}

export interface GoogleCloudAiplatformV1DeployModelOperationMetadata {
  readonly deploymentStage?:
    | 'DEPLOYMENT_STAGE_UNSPECIFIED'
    | 'STARTING_DEPLOYMENT'
    | 'PREPARING_MODEL'
    | 'CREATING_SERVING_CLUSTER'
    | 'ADDING_NODES_TO_CLUSTER'
    | 'GETTING_CONTAINER_IMAGE'
    | 'STARTING_MODEL_SERVER'
    | 'FINISHING_UP'
    | 'DEPLOYMENT_TERMINATED'
    | 'SUCCESSFULLY_DEPLOYED'
    | 'FAILED_TO_DEPLOY'
    | (string & {});
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1DeployModelResponse {
  deployedModel?: GoogleCloudAiplatformV1DeployedModel;
}

export interface GoogleCloudAiplatformV1DeployOperationMetadata {
  readonly destination?: string;
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  readonly modelId?: string;
  /** A 64-bit integer, in decimal. */
  readonly projectNumber?: string;
  readonly publisherModel?: string;
}

export interface GoogleCloudAiplatformV1DeployResponse {
  readonly endpoint?: string;
  readonly model?: string;
  readonly publisherModel?: string;
}

export interface GoogleCloudAiplatformV1DeployedIndex {
  automaticResources?: GoogleCloudAiplatformV1AutomaticResources;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dedicatedResources?: GoogleCloudAiplatformV1DedicatedResources;
  deployedIndexAuthConfig?: GoogleCloudAiplatformV1DeployedIndexAuthConfig;
  deploymentGroup?: string;
  deploymentTier?: 'DEPLOYMENT_TIER_UNSPECIFIED' | 'STORAGE' | (string & {});
  displayName?: string;
  enableAccessLogging?: boolean;
  enableDatapointUpsertLogging?: boolean;
  id?: string;
  index?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly indexSyncTime?: string;
  readonly privateEndpoints?: GoogleCloudAiplatformV1IndexPrivateEndpoints;
  pscAutomationConfigs?: GoogleCloudAiplatformV1PSCAutomationConfig[];
  reservedIpRanges?: string[];
}

export interface GoogleCloudAiplatformV1DeployedIndexAuthConfig {
  authProvider?: GoogleCloudAiplatformV1DeployedIndexAuthConfigAuthProvider;
}

export interface GoogleCloudAiplatformV1DeployedIndexAuthConfigAuthProvider {
  allowedIssuers?: string[];
  audiences?: string[];
}

export interface GoogleCloudAiplatformV1DeployedModel {
  automaticResources?: GoogleCloudAiplatformV1AutomaticResources;
  checkpointId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dedicatedResources?: GoogleCloudAiplatformV1DedicatedResources;
  disableContainerLogging?: boolean;
  disableExplanations?: boolean;
  displayName?: string;
  enableAccessLogging?: boolean;
  explanationSpec?: GoogleCloudAiplatformV1ExplanationSpec;
  fasterDeploymentConfig?: GoogleCloudAiplatformV1FasterDeploymentConfig;
  gdcConnectedModel?: string;
  id?: string;
  model?: string;
  readonly modelVersionId?: string;
  readonly privateEndpoints?: GoogleCloudAiplatformV1PrivateEndpoints;
  serviceAccount?: string;
  sharedResources?: string;
  speculativeDecodingSpec?: GoogleCloudAiplatformV1SpeculativeDecodingSpec;
  readonly status?: GoogleCloudAiplatformV1DeployedModelStatus;
  systemLabels?: { [key: string]: string };
}

export interface GoogleCloudAiplatformV1DeployedModelStatus {
  /** A 32-bit integer. */
  readonly availableReplicaCount?: number;
  /** A moment, as RFC 3339 writes it. */
  readonly lastUpdateTime?: string;
  readonly message?: string;
}

export interface GoogleCloudAiplatformV1DynamicRetrievalConfig {
  /** A 32-bit float. */
  dynamicThreshold?: number;
  mode?: 'MODE_UNSPECIFIED' | 'MODE_DYNAMIC' | (string & {});
}

export interface GoogleCloudAiplatformV1EnterpriseWebSearch {
  blockingConfidence?:
    | 'PHISH_BLOCK_THRESHOLD_UNSPECIFIED'
    | 'BLOCK_LOW_AND_ABOVE'
    | 'BLOCK_MEDIUM_AND_ABOVE'
    | 'BLOCK_HIGH_AND_ABOVE'
    | 'BLOCK_HIGHER_AND_ABOVE'
    | 'BLOCK_VERY_HIGH_AND_ABOVE'
    | 'BLOCK_ONLY_EXTREMELY_HIGH'
    | (string & {});
  excludeDomains?: string[];
}

export interface GoogleCloudAiplatformV1Examples {
  exampleGcsSource?: GoogleCloudAiplatformV1ExamplesExampleGcsSource;
  nearestNeighborSearchConfig?: unknown;
  /** A 32-bit integer. */
  neighborCount?: number;
  presets?: GoogleCloudAiplatformV1Presets;
}

export interface GoogleCloudAiplatformV1ExamplesExampleGcsSource {
  dataFormat?: 'DATA_FORMAT_UNSPECIFIED' | 'JSONL' | (string & {});
  gcsSource?: GoogleCloudAiplatformV1GcsSource;
}

export interface GoogleCloudAiplatformV1ExecutableCode {
  code?: string;
  id?: string;
  language?: 'LANGUAGE_UNSPECIFIED' | 'PYTHON' | (string & {});
}

export interface GoogleCloudAiplatformV1ExplanationMetadata {
  featureAttributionsSchemaUri?: string;
  inputs?: { [key: string]: GoogleCloudAiplatformV1ExplanationMetadataInputMetadata };
  latentSpaceSource?: string;
  outputs?: { [key: string]: GoogleCloudAiplatformV1ExplanationMetadataOutputMetadata };
}

export interface GoogleCloudAiplatformV1ExplanationMetadataInputMetadata {
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
  featureValueDomain?: GoogleCloudAiplatformV1ExplanationMetadataInputMetadataFeatureValueDomain;
  groupName?: string;
  indexFeatureMapping?: string[];
  indicesTensorName?: string;
  inputBaselines?: unknown[];
  inputTensorName?: string;
  modality?: string;
  visualization?: GoogleCloudAiplatformV1ExplanationMetadataInputMetadataVisualization;
}

export interface GoogleCloudAiplatformV1ExplanationMetadataInputMetadataFeatureValueDomain {
  /** A 32-bit float. */
  maxValue?: number;
  /** A 32-bit float. */
  minValue?: number;
  /** A 32-bit float. */
  originalMean?: number;
  /** A 32-bit float. */
  originalStddev?: number;
}

export interface GoogleCloudAiplatformV1ExplanationMetadataInputMetadataVisualization {
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

export interface GoogleCloudAiplatformV1ExplanationMetadataOutputMetadata {
  displayNameMappingKey?: string;
  indexDisplayNameMapping?: unknown;
  outputTensorName?: string;
}

export interface GoogleCloudAiplatformV1ExplanationParameters {
  examples?: GoogleCloudAiplatformV1Examples;
  integratedGradientsAttribution?: GoogleCloudAiplatformV1IntegratedGradientsAttribution;
  outputIndices?: unknown[];
  sampledShapleyAttribution?: GoogleCloudAiplatformV1SampledShapleyAttribution;
  /** A 32-bit integer. */
  topK?: number;
  xraiAttribution?: GoogleCloudAiplatformV1XraiAttribution;
}

export interface GoogleCloudAiplatformV1ExplanationSpec {
  metadata?: GoogleCloudAiplatformV1ExplanationMetadata;
  parameters?: GoogleCloudAiplatformV1ExplanationParameters;
}

export interface GoogleCloudAiplatformV1ExportDataOperationMetadata {
  gcsOutputDirectory?: string;
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1ExportDataResponse {
  dataStats?: GoogleCloudAiplatformV1ModelDataStats;
  exportedFiles?: string[];
}

export interface GoogleCloudAiplatformV1ExportFeatureValuesOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1ExportFeatureValuesResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1ExportModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  readonly outputInfo?: GoogleCloudAiplatformV1ExportModelOperationMetadataOutputInfo;
}

export interface GoogleCloudAiplatformV1ExportModelOperationMetadataOutputInfo {
  readonly artifactOutputUri?: string;
  readonly imageOutputUri?: string;
}

export type GoogleCloudAiplatformV1ExportModelResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1ExternalApi {
  /** @deprecated */
  apiAuth?: GoogleCloudAiplatformV1ApiAuth;
  apiSpec?: 'API_SPEC_UNSPECIFIED' | 'SIMPLE_SEARCH' | 'ELASTIC_SEARCH' | (string & {});
  authConfig?: GoogleCloudAiplatformV1AuthConfig;
  elasticSearchParams?: GoogleCloudAiplatformV1ExternalApiElasticSearchParams;
  endpoint?: string;
  simpleSearchParams?: GoogleCloudAiplatformV1ExternalApiSimpleSearchParams;
}

export interface GoogleCloudAiplatformV1ExternalApiElasticSearchParams {
  index?: string;
  /** A 32-bit integer. */
  numHits?: number;
  searchTemplate?: string;
}

export type GoogleCloudAiplatformV1ExternalApiSimpleSearchParams = Record<string, unknown>;

export interface GoogleCloudAiplatformV1FasterDeploymentConfig {
  fastTryoutEnabled?: boolean;
}

export interface GoogleCloudAiplatformV1Feature {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  disableMonitoring?: boolean;
  etag?: string;
  labels?: { [key: string]: string };
  readonly monitoringStatsAnomalies?: GoogleCloudAiplatformV1FeatureMonitoringStatsAnomaly[];
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

export interface GoogleCloudAiplatformV1FeatureMonitoringStatsAnomaly {
  readonly featureStatsAnomaly?: GoogleCloudAiplatformV1FeatureStatsAnomaly;
  readonly objective?:
    | 'OBJECTIVE_UNSPECIFIED'
    | 'IMPORT_FEATURE_ANALYSIS'
    | 'SNAPSHOT_ANALYSIS'
    | (string & {});
}

export interface GoogleCloudAiplatformV1FeatureNoiseSigma {
  noiseSigma?: GoogleCloudAiplatformV1FeatureNoiseSigmaNoiseSigmaForFeature[];
}

export interface GoogleCloudAiplatformV1FeatureNoiseSigmaNoiseSigmaForFeature {
  name?: string;
  /** A 32-bit float. */
  sigma?: number;
}

export interface GoogleCloudAiplatformV1FeatureStatsAnomaly {
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

export interface GoogleCloudAiplatformV1FileData {
  displayName?: string;
  fileUri?: string;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1FunctionCall {
  args?: { [key: string]: unknown };
  id?: string;
  name?: string;
  partialArgs?: GoogleCloudAiplatformV1PartialArg[];
  willContinue?: boolean;
}

export interface GoogleCloudAiplatformV1FunctionCallingConfig {
  allowedFunctionNames?: string[];
  mode?: 'MODE_UNSPECIFIED' | 'AUTO' | 'ANY' | 'NONE' | 'VALIDATED' | (string & {});
  streamFunctionCallArguments?: boolean;
}

export interface GoogleCloudAiplatformV1FunctionDeclaration {
  behavior?: 'UNSPECIFIED' | 'BLOCKING' | 'NON_BLOCKING' | (string & {});
  description?: string;
  name?: string;
  parameters?: GoogleCloudAiplatformV1Schema;
  parametersJsonSchema?: unknown;
  response?: GoogleCloudAiplatformV1Schema;
  responseJsonSchema?: unknown;
}

export interface GoogleCloudAiplatformV1FunctionResponse {
  id?: string;
  name?: string;
  parts?: GoogleCloudAiplatformV1FunctionResponsePart[];
  response?: { [key: string]: unknown };
  scheduling?: 'SCHEDULING_UNSPECIFIED' | 'SILENT' | 'WHEN_IDLE' | 'INTERRUPT' | (string & {});
}

export interface GoogleCloudAiplatformV1FunctionResponseBlob {
  /** Bytes, in base64. */
  data?: string;
  displayName?: string;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1FunctionResponseFileData {
  displayName?: string;
  fileUri?: string;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1FunctionResponsePart {
  fileData?: GoogleCloudAiplatformV1FunctionResponseFileData;
  inlineData?: GoogleCloudAiplatformV1FunctionResponseBlob;
}

export interface GoogleCloudAiplatformV1GcsSource {
  uris?: string[];
}

export interface GoogleCloudAiplatformV1GenerateVideoResponse {
  /** @deprecated */
  generatedSamples?: string[];
  /** A 32-bit integer. */
  raiMediaFilteredCount?: number;
  raiMediaFilteredReasons?: string[];
  videos?: GoogleCloudAiplatformV1GenerateVideoResponseVideo[];
}

export interface GoogleCloudAiplatformV1GenerateVideoResponseVideo {
  bytesBase64Encoded?: string;
  gcsUri?: string;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1GenerationConfig {
  audioTimestamp?: boolean;
  audioTranscriptionConfig?: GoogleCloudAiplatformV1AudioTranscriptionConfig;
  /** A 32-bit integer. */
  candidateCount?: number;
  enableAffectiveDialog?: boolean;
  /** A 32-bit float. */
  frequencyPenalty?: number;
  /** @deprecated */
  imageConfig?: GoogleCloudAiplatformV1ImageConfig;
  /** A 32-bit integer. */
  logprobs?: number;
  /** A 32-bit integer. */
  maxOutputTokens?: number;
  mediaResolution?:
    | 'MEDIA_RESOLUTION_UNSPECIFIED'
    | 'MEDIA_RESOLUTION_LOW'
    | 'MEDIA_RESOLUTION_MEDIUM'
    | 'MEDIA_RESOLUTION_HIGH'
    | (string & {});
  /** A 32-bit float. */
  presencePenalty?: number;
  responseFormat?: GoogleCloudAiplatformV1ResponseFormat[];
  /** @deprecated */
  responseJsonSchema?: unknown;
  responseLogprobs?: boolean;
  /** @deprecated */
  responseMimeType?: string;
  responseModalities?: (
    | 'MODALITY_UNSPECIFIED'
    | 'TEXT'
    | 'IMAGE'
    | 'AUDIO'
    | 'VIDEO'
    | (string & {})
  )[];
  /** @deprecated */
  responseSchema?: GoogleCloudAiplatformV1Schema;
  routingConfig?: GoogleCloudAiplatformV1GenerationConfigRoutingConfig;
  /** A 32-bit integer. */
  seed?: number;
  speechConfig?: GoogleCloudAiplatformV1SpeechConfig;
  stopSequences?: string[];
  /** A 32-bit float. */
  temperature?: number;
  thinkingConfig?: GoogleCloudAiplatformV1GenerationConfigThinkingConfig;
  /** A 32-bit float. */
  topK?: number;
  /** A 32-bit float. */
  topP?: number;
}

export interface GoogleCloudAiplatformV1GenerationConfigRoutingConfig {
  autoMode?: GoogleCloudAiplatformV1GenerationConfigRoutingConfigAutoRoutingMode;
  manualMode?: GoogleCloudAiplatformV1GenerationConfigRoutingConfigManualRoutingMode;
}

export interface GoogleCloudAiplatformV1GenerationConfigRoutingConfigAutoRoutingMode {
  modelRoutingPreference?:
    | 'UNKNOWN'
    | 'PRIORITIZE_QUALITY'
    | 'BALANCED'
    | 'PRIORITIZE_COST'
    | (string & {});
}

export interface GoogleCloudAiplatformV1GenerationConfigRoutingConfigManualRoutingMode {
  modelName?: string;
}

export interface GoogleCloudAiplatformV1GenerationConfigThinkingConfig {
  includeThoughts?: boolean;
  /** A 32-bit integer. */
  thinkingBudget?: number;
  thinkingLevel?:
    | 'THINKING_LEVEL_UNSPECIFIED'
    | 'LOW'
    | 'MEDIUM'
    | 'HIGH'
    | 'MINIMAL'
    | (string & {});
}

export interface GoogleCloudAiplatformV1GenericOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly partialFailures?: GoogleRpcStatus[];
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudAiplatformV1GoogleMaps {
  /** @deprecated */
  enableWidget?: boolean;
  groundingTypes?: GoogleCloudAiplatformV1GoogleMapsGroundingTypes;
}

export interface GoogleCloudAiplatformV1GoogleMapsGroundingTypes {
  places?: GoogleCloudAiplatformV1GoogleMapsPlaces;
  routing?: GoogleCloudAiplatformV1GoogleMapsRouting;
}

export type GoogleCloudAiplatformV1GoogleMapsPlaces = Record<string, unknown>;

export type GoogleCloudAiplatformV1GoogleMapsRouting = Record<string, unknown>;

export interface GoogleCloudAiplatformV1GoogleSearchRetrieval {
  dynamicRetrievalConfig?: GoogleCloudAiplatformV1DynamicRetrievalConfig;
}

export interface GoogleCloudAiplatformV1ImageConfig {
  aspectRatio?: string;
  imageOutputOptions?: GoogleCloudAiplatformV1ImageConfigImageOutputOptions;
  imageSize?: string;
  personGeneration?:
    | 'PERSON_GENERATION_UNSPECIFIED'
    | 'ALLOW_ALL'
    | 'ALLOW_ADULT'
    | 'ALLOW_NONE'
    | (string & {});
  prominentPeople?:
    | 'PROMINENT_PEOPLE_UNSPECIFIED'
    | 'ALLOW_PROMINENT_PEOPLE'
    | 'BLOCK_PROMINENT_PEOPLE'
    | (string & {});
}

export interface GoogleCloudAiplatformV1ImageConfigImageOutputOptions {
  /** A 32-bit integer. */
  compressionQuality?: number;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1ImageResponseFormat {
  aspectRatio?:
    | 'ASPECT_RATIO_UNSPECIFIED'
    | 'ASPECT_RATIO_ONE_BY_ONE'
    | 'ASPECT_RATIO_TWO_BY_THREE'
    | 'ASPECT_RATIO_THREE_BY_TWO'
    | 'ASPECT_RATIO_THREE_BY_FOUR'
    | 'ASPECT_RATIO_FOUR_BY_THREE'
    | 'ASPECT_RATIO_FOUR_BY_FIVE'
    | 'ASPECT_RATIO_FIVE_BY_FOUR'
    | 'ASPECT_RATIO_NINE_BY_SIXTEEN'
    | 'ASPECT_RATIO_SIXTEEN_BY_NINE'
    | 'ASPECT_RATIO_TWENTY_ONE_BY_NINE'
    | 'ASPECT_RATIO_ONE_BY_EIGHT'
    | 'ASPECT_RATIO_EIGHT_BY_ONE'
    | 'ASPECT_RATIO_ONE_BY_FOUR'
    | 'ASPECT_RATIO_FOUR_BY_ONE'
    | (string & {});
  delivery?: 'DELIVERY_UNSPECIFIED' | 'INLINE' | 'URI' | (string & {});
  imageSize?:
    | 'IMAGE_SIZE_UNSPECIFIED'
    | 'IMAGE_SIZE_FIVE_TWELVE'
    | 'IMAGE_SIZE_ONE_K'
    | 'IMAGE_SIZE_TWO_K'
    | 'IMAGE_SIZE_FOUR_K'
    | (string & {});
  mimeType?: 'MIME_TYPE_UNSPECIFIED' | 'IMAGE_JPEG' | (string & {});
}

export interface GoogleCloudAiplatformV1ImportDataOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1ImportDataResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1ImportFeatureValuesOperationMetadata {
  blockingOperationIds?: string[];
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
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

export interface GoogleCloudAiplatformV1ImportFeatureValuesResponse {
  /** A 64-bit integer, in decimal. */
  importedEntityCount?: string;
  /** A 64-bit integer, in decimal. */
  importedFeatureValueCount?: string;
  /** A 64-bit integer, in decimal. */
  invalidRowCount?: string;
  /** A 64-bit integer, in decimal. */
  timestampOutsideRetentionRowsCount?: string;
}

export interface GoogleCloudAiplatformV1IndexPrivateEndpoints {
  readonly matchGrpcAddress?: string;
  readonly pscAutomatedEndpoints?: GoogleCloudAiplatformV1PscAutomatedEndpoints[];
  readonly serviceAttachment?: string;
}

export interface GoogleCloudAiplatformV1IntegratedGradientsAttribution {
  blurBaselineConfig?: GoogleCloudAiplatformV1BlurBaselineConfig;
  smoothGradConfig?: GoogleCloudAiplatformV1SmoothGradConfig;
  /** A 32-bit integer. */
  stepCount?: number;
}

export interface GoogleCloudAiplatformV1MachineSpec {
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
    | 'NVIDIA_H100_MEGA_80GB'
    | 'NVIDIA_H200_141GB'
    | 'NVIDIA_B200'
    | 'NVIDIA_GB200'
    | 'NVIDIA_RTX_PRO_6000'
    | 'TPU_V2'
    | 'TPU_V3'
    | 'TPU_V4_POD'
    | 'TPU_V5_LITEPOD'
    | (string & {});
  gpuPartitionSize?: string;
  machineType?: string;
  reservationAffinity?: GoogleCloudAiplatformV1ReservationAffinity;
  tpuTopology?: string;
}

export interface GoogleCloudAiplatformV1Measurement {
  /** A duration in seconds: `3.5s`. */
  readonly elapsedDuration?: string;
  readonly metrics?: GoogleCloudAiplatformV1MeasurementMetric[];
  /** A 64-bit integer, in decimal. */
  readonly stepCount?: string;
}

export interface GoogleCloudAiplatformV1MeasurementMetric {
  readonly metricId?: string;
  /** A 64-bit float. */
  readonly value?: number;
}

export interface GoogleCloudAiplatformV1MigratableResource {
  readonly automlDataset?: GoogleCloudAiplatformV1MigratableResourceAutomlDataset;
  readonly automlModel?: GoogleCloudAiplatformV1MigratableResourceAutomlModel;
  /** @deprecated */
  readonly dataLabelingDataset?: GoogleCloudAiplatformV1MigratableResourceDataLabelingDataset;
  /** A moment, as RFC 3339 writes it. */
  readonly lastMigrateTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly lastUpdateTime?: string;
  readonly mlEngineModelVersion?: GoogleCloudAiplatformV1MigratableResourceMlEngineModelVersion;
}

export interface GoogleCloudAiplatformV1MigratableResourceAutomlDataset {
  dataset?: string;
  datasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1MigratableResourceAutomlModel {
  model?: string;
  modelDisplayName?: string;
}

export interface GoogleCloudAiplatformV1MigratableResourceDataLabelingDataset {
  dataLabelingAnnotatedDatasets?: GoogleCloudAiplatformV1MigratableResourceDataLabelingDatasetDataLabelingAnnotatedDataset[];
  dataset?: string;
  datasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1MigratableResourceDataLabelingDatasetDataLabelingAnnotatedDataset {
  annotatedDataset?: string;
  annotatedDatasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1MigratableResourceMlEngineModelVersion {
  endpoint?: string;
  version?: string;
}

export interface GoogleCloudAiplatformV1MigrateResourceRequest {
  migrateAutomlDatasetConfig?: GoogleCloudAiplatformV1MigrateResourceRequestMigrateAutomlDatasetConfig;
  migrateAutomlModelConfig?: GoogleCloudAiplatformV1MigrateResourceRequestMigrateAutomlModelConfig;
  /** @deprecated */
  migrateDataLabelingDatasetConfig?: GoogleCloudAiplatformV1MigrateResourceRequestMigrateDataLabelingDatasetConfig;
  migrateMlEngineModelVersionConfig?: GoogleCloudAiplatformV1MigrateResourceRequestMigrateMlEngineModelVersionConfig;
}

export interface GoogleCloudAiplatformV1MigrateResourceRequestMigrateAutomlDatasetConfig {
  dataset?: string;
  datasetDisplayName?: string;
}

export interface GoogleCloudAiplatformV1MigrateResourceRequestMigrateAutomlModelConfig {
  model?: string;
  modelDisplayName?: string;
}

export interface GoogleCloudAiplatformV1MigrateResourceRequestMigrateDataLabelingDatasetConfig {
  dataset?: string;
  datasetDisplayName?: string;
  migrateDataLabelingAnnotatedDatasetConfigs?: GoogleCloudAiplatformV1MigrateResourceRequestMigrateDataLabelingDatasetConfigMigrateDataLabelingAnnotatedDatasetConfig[];
}

export interface GoogleCloudAiplatformV1MigrateResourceRequestMigrateDataLabelingDatasetConfigMigrateDataLabelingAnnotatedDatasetConfig {
  annotatedDataset?: string;
}

export interface GoogleCloudAiplatformV1MigrateResourceRequestMigrateMlEngineModelVersionConfig {
  endpoint?: string;
  modelDisplayName?: string;
  modelVersion?: string;
}

export interface GoogleCloudAiplatformV1MigrateResourceResponse {
  dataset?: string;
  migratableResource?: GoogleCloudAiplatformV1MigratableResource;
  model?: string;
}

export interface GoogleCloudAiplatformV1ModelDataStats {
  /** A 64-bit integer, in decimal. */
  testAnnotationsCount?: string;
  /** A 64-bit integer, in decimal. */
  testDataItemsCount?: string;
  /** A 64-bit integer, in decimal. */
  trainingAnnotationsCount?: string;
  /** A 64-bit integer, in decimal. */
  trainingDataItemsCount?: string;
  /** A 64-bit integer, in decimal. */
  validationAnnotationsCount?: string;
  /** A 64-bit integer, in decimal. */
  validationDataItemsCount?: string;
}

export interface GoogleCloudAiplatformV1MultiSpeakerVoiceConfig {
  speakerVoiceConfigs?: GoogleCloudAiplatformV1SpeakerVoiceConfig[];
}

export interface GoogleCloudAiplatformV1MutateDeployedIndexOperationMetadata {
  deployedIndexId?: string;
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1MutateDeployedIndexResponse {
  deployedIndex?: GoogleCloudAiplatformV1DeployedIndex;
}

export interface GoogleCloudAiplatformV1MutateDeployedModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1MutateDeployedModelResponse {
  deployedModel?: GoogleCloudAiplatformV1DeployedModel;
}

export interface GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadata {
  contentValidationStats?: GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadataContentValidationStats[];
  /** A 64-bit integer, in decimal. */
  dataBytesCount?: string;
}

export interface GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadataContentValidationStats {
  /** A 64-bit integer, in decimal. */
  invalidRecordCount?: string;
  /** A 64-bit integer, in decimal. */
  invalidSparseRecordCount?: string;
  partialErrors?: GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadataRecordError[];
  sourceGcsUri?: string;
  /** A 64-bit integer, in decimal. */
  validRecordCount?: string;
  /** A 64-bit integer, in decimal. */
  validSparseRecordCount?: string;
}

export interface GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadataRecordError {
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
    | 'INVALID_EMBEDDING_METADATA'
    | 'EMBEDDING_METADATA_EXCEEDS_SIZE_LIMIT'
    | 'DUPLICATE_ID'
    | (string & {});
  rawRecord?: string;
  sourceGcsUri?: string;
}

export interface GoogleCloudAiplatformV1PSCAutomationConfig {
  readonly errorMessage?: string;
  readonly forwardingRule?: string;
  readonly ipAddress?: string;
  network?: string;
  projectId?: string;
  readonly state?:
    | 'PSC_AUTOMATION_STATE_UNSPECIFIED'
    | 'PSC_AUTOMATION_STATE_SUCCESSFUL'
    | 'PSC_AUTOMATION_STATE_FAILED'
    | (string & {});
}

export interface GoogleCloudAiplatformV1Part {
  audioTranscription?: GoogleCloudAiplatformV1AudioTranscription;
  codeExecutionResult?: GoogleCloudAiplatformV1CodeExecutionResult;
  executableCode?: GoogleCloudAiplatformV1ExecutableCode;
  fileData?: GoogleCloudAiplatformV1FileData;
  functionCall?: GoogleCloudAiplatformV1FunctionCall;
  functionResponse?: GoogleCloudAiplatformV1FunctionResponse;
  inlineData?: GoogleCloudAiplatformV1Blob;
  mediaResolution?: GoogleCloudAiplatformV1PartMediaResolution;
  text?: string;
  thought?: boolean;
  /** Bytes, in base64. */
  thoughtSignature?: string;
  videoMetadata?: GoogleCloudAiplatformV1VideoMetadata;
}

export interface GoogleCloudAiplatformV1PartMediaResolution {
  level?:
    | 'MEDIA_RESOLUTION_UNSPECIFIED'
    | 'MEDIA_RESOLUTION_LOW'
    | 'MEDIA_RESOLUTION_MEDIUM'
    | 'MEDIA_RESOLUTION_HIGH'
    | 'MEDIA_RESOLUTION_ULTRA_HIGH'
    | (string & {});
}

export interface GoogleCloudAiplatformV1PartialArg {
  boolValue?: boolean;
  jsonPath?: string;
  nullValue?: 'NULL_VALUE' | (string & {});
  /** A 64-bit float. */
  numberValue?: number;
  stringValue?: string;
  willContinue?: boolean;
}

export interface GoogleCloudAiplatformV1PrebuiltVoiceConfig {
  voiceName?: string;
}

export interface GoogleCloudAiplatformV1Presets {
  modality?: 'MODALITY_UNSPECIFIED' | 'IMAGE' | 'TEXT' | 'TABULAR' | (string & {});
  query?: 'PRECISE' | 'FAST' | (string & {});
}

export interface GoogleCloudAiplatformV1PrivateEndpoints {
  readonly explainHttpUri?: string;
  readonly healthHttpUri?: string;
  readonly predictHttpUri?: string;
  readonly serviceAttachment?: string;
}

export interface GoogleCloudAiplatformV1PscAutomatedEndpoints {
  matchAddress?: string;
  network?: string;
  projectId?: string;
}

export interface GoogleCloudAiplatformV1PurgeArtifactsMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1PurgeArtifactsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudAiplatformV1PurgeContextsMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1PurgeContextsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudAiplatformV1PurgeExecutionsMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1PurgeExecutionsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudAiplatformV1RagRetrievalConfig {
  filter?: GoogleCloudAiplatformV1RagRetrievalConfigFilter;
  ranking?: GoogleCloudAiplatformV1RagRetrievalConfigRanking;
  /** A 32-bit integer. */
  topK?: number;
}

export interface GoogleCloudAiplatformV1RagRetrievalConfigFilter {
  metadataFilter?: string;
  /** A 64-bit float. */
  vectorDistanceThreshold?: number;
  /** A 64-bit float. */
  vectorSimilarityThreshold?: number;
}

export interface GoogleCloudAiplatformV1RagRetrievalConfigRanking {
  llmRanker?: GoogleCloudAiplatformV1RagRetrievalConfigRankingLlmRanker;
  rankService?: GoogleCloudAiplatformV1RagRetrievalConfigRankingRankService;
}

export interface GoogleCloudAiplatformV1RagRetrievalConfigRankingLlmRanker {
  modelName?: string;
}

export interface GoogleCloudAiplatformV1RagRetrievalConfigRankingRankService {
  modelName?: string;
}

export interface GoogleCloudAiplatformV1RebootPersistentResourceOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1ReplicatedVoiceConfig {
  mimeType?: string;
  /** Bytes, in base64. */
  voiceSampleAudio?: string;
}

export interface GoogleCloudAiplatformV1ReservationAffinity {
  key?: string;
  reservationAffinityType?:
    | 'TYPE_UNSPECIFIED'
    | 'NO_RESERVATION'
    | 'ANY_RESERVATION'
    | 'SPECIFIC_RESERVATION'
    | (string & {});
  values?: string[];
}

export interface GoogleCloudAiplatformV1ResponseFormat {
  audio?: GoogleCloudAiplatformV1AudioResponseFormat;
  image?: GoogleCloudAiplatformV1ImageResponseFormat;
  text?: GoogleCloudAiplatformV1TextResponseFormat;
  video?: GoogleCloudAiplatformV1VideoResponseFormat;
}

export interface GoogleCloudAiplatformV1RestoreDatasetVersionOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1Retrieval {
  /** @deprecated */
  disableAttribution?: boolean;
  externalApi?: GoogleCloudAiplatformV1ExternalApi;
  vertexAiSearch?: GoogleCloudAiplatformV1VertexAISearch;
  vertexRagStore?: GoogleCloudAiplatformV1VertexRagStore;
}

export interface GoogleCloudAiplatformV1RetrievalConfig {
  languageCode?: string;
  latLng?: GoogleTypeLatLng;
}

export interface GoogleCloudAiplatformV1SafetySetting {
  category?:
    | 'HARM_CATEGORY_UNSPECIFIED'
    | 'HARM_CATEGORY_HATE_SPEECH'
    | 'HARM_CATEGORY_DANGEROUS_CONTENT'
    | 'HARM_CATEGORY_HARASSMENT'
    | 'HARM_CATEGORY_SEXUALLY_EXPLICIT'
    | 'HARM_CATEGORY_CIVIC_INTEGRITY'
    | 'HARM_CATEGORY_IMAGE_HATE'
    | 'HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT'
    | 'HARM_CATEGORY_IMAGE_HARASSMENT'
    | 'HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT'
    | 'HARM_CATEGORY_JAILBREAK'
    | (string & {});
  method?: 'HARM_BLOCK_METHOD_UNSPECIFIED' | 'SEVERITY' | 'PROBABILITY' | (string & {});
  threshold?:
    | 'HARM_BLOCK_THRESHOLD_UNSPECIFIED'
    | 'BLOCK_LOW_AND_ABOVE'
    | 'BLOCK_MEDIUM_AND_ABOVE'
    | 'BLOCK_ONLY_HIGH'
    | 'BLOCK_NONE'
    | 'OFF'
    | (string & {});
}

export interface GoogleCloudAiplatformV1SampledShapleyAttribution {
  /** A 32-bit integer. */
  pathCount?: number;
}

export interface GoogleCloudAiplatformV1Schema {
  additionalProperties?: unknown;
  anyOf?: GoogleCloudAiplatformV1Schema[];
  default?: unknown;
  defs?: { [key: string]: GoogleCloudAiplatformV1Schema };
  description?: string;
  enum?: string[];
  example?: unknown;
  format?: string;
  items?: GoogleCloudAiplatformV1Schema;
  /** A 64-bit integer, in decimal. */
  maxItems?: string;
  /** A 64-bit integer, in decimal. */
  maxLength?: string;
  /** A 64-bit integer, in decimal. */
  maxProperties?: string;
  /** A 64-bit float. */
  maximum?: number;
  /** A 64-bit integer, in decimal. */
  minItems?: string;
  /** A 64-bit integer, in decimal. */
  minLength?: string;
  /** A 64-bit integer, in decimal. */
  minProperties?: string;
  /** A 64-bit float. */
  minimum?: number;
  nullable?: boolean;
  pattern?: string;
  properties?: { [key: string]: GoogleCloudAiplatformV1Schema };
  propertyOrdering?: string[];
  ref?: string;
  required?: string[];
  title?: string;
  type?:
    | 'TYPE_UNSPECIFIED'
    | 'STRING'
    | 'NUMBER'
    | 'INTEGER'
    | 'BOOLEAN'
    | 'ARRAY'
    | 'OBJECT'
    | 'NULL'
    | (string & {});
}

export interface GoogleCloudAiplatformV1SchemaImageDatasetMetadata {
  dataItemSchemaUri?: string;
  gcsBucket?: string;
}

export interface GoogleCloudAiplatformV1SchemaPredictParamsGroundingConfig {
  /** @deprecated */
  disableAttribution?: boolean;
  sources?: GoogleCloudAiplatformV1SchemaPredictParamsGroundingConfigSourceEntry[];
}

export interface GoogleCloudAiplatformV1SchemaPredictParamsGroundingConfigSourceEntry {
  /** @deprecated */
  enterpriseDatastore?: string;
  inlineContext?: string;
  type?: 'UNSPECIFIED' | 'WEB' | 'ENTERPRISE' | 'VERTEX_AI_SEARCH' | 'INLINE' | (string & {});
  vertexAiSearchDatastore?: string;
}

export interface GoogleCloudAiplatformV1SchemaPromptApiSchema {
  apiSchemaVersion?: string;
  executions?: GoogleCloudAiplatformV1SchemaPromptInstancePromptExecution[];
  multimodalPrompt?: GoogleCloudAiplatformV1SchemaPromptSpecMultimodalPrompt;
  structuredPrompt?: GoogleCloudAiplatformV1SchemaPromptSpecStructuredPrompt;
  translationPrompt?: GoogleCloudAiplatformV1SchemaPromptSpecTranslationPrompt;
}

export interface GoogleCloudAiplatformV1SchemaPromptInstancePromptExecution {
  arguments?: { [key: string]: GoogleCloudAiplatformV1SchemaPromptInstanceVariableValue };
}

export interface GoogleCloudAiplatformV1SchemaPromptInstanceVariableValue {
  partList?: GoogleCloudAiplatformV1SchemaPromptSpecPartList;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecAppBuilderData {
  codeRepositoryState?: string;
  deployedRegions?: string[];
  framework?: 'FRAMEWORK_UNSPECIFIED' | 'REACT' | 'ANGULAR' | (string & {});
  linkedResources?: GoogleCloudAiplatformV1SchemaPromptSpecAppBuilderDataLinkedResource[];
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecAppBuilderDataLinkedResource {
  displayName?: string;
  name?: string;
  type?: string;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecInteractionData {
  interactionIds?: string[];
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecMultimodalPrompt {
  promptMessage?: GoogleCloudAiplatformV1SchemaPromptSpecPromptMessage;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecPartList {
  parts?: GoogleCloudAiplatformV1Part[];
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecPromptMessage {
  contents?: GoogleCloudAiplatformV1Content[];
  generationConfig?: GoogleCloudAiplatformV1GenerationConfig;
  model?: string;
  safetySettings?: GoogleCloudAiplatformV1SafetySetting[];
  systemInstruction?: GoogleCloudAiplatformV1Content;
  toolConfig?: GoogleCloudAiplatformV1ToolConfig;
  tools?: GoogleCloudAiplatformV1Tool[];
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecReferenceSentencePair {
  sourceSentence?: string;
  targetSentence?: string;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecReferenceSentencePairList {
  referenceSentencePairs?: GoogleCloudAiplatformV1SchemaPromptSpecReferenceSentencePair[];
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecStructuredPrompt {
  appBuilderData?: GoogleCloudAiplatformV1SchemaPromptSpecAppBuilderData;
  context?: GoogleCloudAiplatformV1Content;
  examples?: GoogleCloudAiplatformV1SchemaPromptSpecPartList[];
  infillPrefix?: string;
  infillSuffix?: string;
  inputPrefixes?: string[];
  interactionData?: GoogleCloudAiplatformV1SchemaPromptSpecInteractionData;
  outputPrefixes?: string[];
  predictionInputs?: GoogleCloudAiplatformV1SchemaPromptSpecPartList[];
  promptMessage?: GoogleCloudAiplatformV1SchemaPromptSpecPromptMessage;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecTranslationExample {
  referenceSentencePairLists?: GoogleCloudAiplatformV1SchemaPromptSpecReferenceSentencePairList[];
  referenceSentencesFileInputs?: GoogleCloudAiplatformV1SchemaPromptSpecTranslationSentenceFileInput[];
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecTranslationFileInputSource {
  content?: string;
  displayName?: string;
  mimeType?: string;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecTranslationGcsInputSource {
  inputUri?: string;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecTranslationOption {
  /** A 32-bit integer. */
  numberOfShots?: number;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecTranslationPrompt {
  example?: GoogleCloudAiplatformV1SchemaPromptSpecTranslationExample;
  option?: GoogleCloudAiplatformV1SchemaPromptSpecTranslationOption;
  promptMessage?: GoogleCloudAiplatformV1SchemaPromptSpecPromptMessage;
  sourceLanguageCode?: string;
  targetLanguageCode?: string;
}

export interface GoogleCloudAiplatformV1SchemaPromptSpecTranslationSentenceFileInput {
  fileInputSource?: GoogleCloudAiplatformV1SchemaPromptSpecTranslationFileInputSource;
  gcsInputSource?: GoogleCloudAiplatformV1SchemaPromptSpecTranslationGcsInputSource;
}

export interface GoogleCloudAiplatformV1SchemaTablesDatasetMetadata {
  inputConfig?: GoogleCloudAiplatformV1SchemaTablesDatasetMetadataInputConfig;
}

export interface GoogleCloudAiplatformV1SchemaTablesDatasetMetadataBigQuerySource {
  uri?: string;
}

export interface GoogleCloudAiplatformV1SchemaTablesDatasetMetadataGcsSource {
  uri?: string[];
}

export interface GoogleCloudAiplatformV1SchemaTablesDatasetMetadataInputConfig {
  bigquerySource?: GoogleCloudAiplatformV1SchemaTablesDatasetMetadataBigQuerySource;
  gcsSource?: GoogleCloudAiplatformV1SchemaTablesDatasetMetadataGcsSource;
}

export interface GoogleCloudAiplatformV1SchemaTextDatasetMetadata {
  dataItemSchemaUri?: string;
  gcsBucket?: string;
}

export interface GoogleCloudAiplatformV1SchemaTextPromptDatasetMetadata {
  /** A 64-bit integer, in decimal. */
  candidateCount?: string;
  gcsUri?: string;
  groundingConfig?: GoogleCloudAiplatformV1SchemaPredictParamsGroundingConfig;
  hasPromptVariable?: boolean;
  logprobs?: boolean;
  /** A 64-bit integer, in decimal. */
  maxOutputTokens?: string;
  note?: string;
  promptApiSchema?: GoogleCloudAiplatformV1SchemaPromptApiSchema;
  promptType?: string;
  seedEnabled?: boolean;
  /** A 64-bit integer, in decimal. */
  seedValue?: string;
  stopSequences?: string[];
  systemInstruction?: string;
  systemInstructionGcsUri?: string;
  /** A 32-bit float. */
  temperature?: number;
  text?: string;
  /** A 64-bit integer, in decimal. */
  topK?: string;
  /** A 32-bit float. */
  topP?: number;
}

export interface GoogleCloudAiplatformV1SchemaTextSentimentSavedQueryMetadata {
  /** A 32-bit integer. */
  sentimentMax?: number;
}

export interface GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadata {
  inputConfig?: GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadataInputConfig;
  timeColumn?: string;
  timeSeriesIdentifierColumn?: string;
}

export interface GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadataBigQuerySource {
  uri?: string;
}

export interface GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadataGcsSource {
  uri?: string[];
}

export interface GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadataInputConfig {
  bigquerySource?: GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadataBigQuerySource;
  gcsSource?: GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadataGcsSource;
}

export interface GoogleCloudAiplatformV1SchemaVideoDatasetMetadata {
  dataItemSchemaUri?: string;
  gcsBucket?: string;
}

export interface GoogleCloudAiplatformV1SchemaVisualInspectionClassificationLabelSavedQueryMetadata {
  multiLabel?: boolean;
}

export type GoogleCloudAiplatformV1SchemaVisualInspectionMaskSavedQueryMetadata = Record<
  string,
  unknown
>;

export interface GoogleCloudAiplatformV1SmoothGradConfig {
  featureNoiseSigma?: GoogleCloudAiplatformV1FeatureNoiseSigma;
  /** A 32-bit float. */
  noiseSigma?: number;
  /** A 32-bit integer. */
  noisySampleCount?: number;
}

export interface GoogleCloudAiplatformV1SpeakerVoiceConfig {
  speaker?: string;
  voiceConfig?: GoogleCloudAiplatformV1VoiceConfig;
}

export interface GoogleCloudAiplatformV1SpeculativeDecodingSpec {
  draftModelSpeculation?: GoogleCloudAiplatformV1SpeculativeDecodingSpecDraftModelSpeculation;
  ngramSpeculation?: GoogleCloudAiplatformV1SpeculativeDecodingSpecNgramSpeculation;
  /** A 32-bit integer. */
  speculativeTokenCount?: number;
}

export interface GoogleCloudAiplatformV1SpeculativeDecodingSpecDraftModelSpeculation {
  draftModel?: string;
}

export interface GoogleCloudAiplatformV1SpeculativeDecodingSpecNgramSpeculation {
  /** A 32-bit integer. */
  ngramSize?: number;
}

export interface GoogleCloudAiplatformV1SpeechConfig {
  languageCode?: string;
  multiSpeakerVoiceConfig?: GoogleCloudAiplatformV1MultiSpeakerVoiceConfig;
  voiceConfig?: GoogleCloudAiplatformV1VoiceConfig;
}

export interface GoogleCloudAiplatformV1StartNotebookRuntimeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1SuggestTrialsMetadata {
  clientId?: string;
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1SuggestTrialsResponse {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  studyState?: 'STATE_UNSPECIFIED' | 'ACTIVE' | 'INACTIVE' | 'COMPLETED' | (string & {});
  trials?: GoogleCloudAiplatformV1Trial[];
}

export interface GoogleCloudAiplatformV1SuspendOnlineEvaluatorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1TextResponseFormat {
  mimeType?: 'MIME_TYPE_UNSPECIFIED' | 'APPLICATION_JSON' | 'TEXT_PLAIN' | (string & {});
  schema?: unknown;
}

export interface GoogleCloudAiplatformV1Tool {
  codeExecution?: GoogleCloudAiplatformV1ToolCodeExecution;
  computerUse?: GoogleCloudAiplatformV1ToolComputerUse;
  enterpriseWebSearch?: GoogleCloudAiplatformV1EnterpriseWebSearch;
  exaAiSearch?: GoogleCloudAiplatformV1ToolExaAiSearch;
  functionDeclarations?: GoogleCloudAiplatformV1FunctionDeclaration[];
  googleMaps?: GoogleCloudAiplatformV1GoogleMaps;
  googleSearch?: GoogleCloudAiplatformV1ToolGoogleSearch;
  /** @deprecated */
  googleSearchRetrieval?: GoogleCloudAiplatformV1GoogleSearchRetrieval;
  parallelAiSearch?: GoogleCloudAiplatformV1ToolParallelAiSearch;
  retrieval?: GoogleCloudAiplatformV1Retrieval;
  urlContext?: GoogleCloudAiplatformV1UrlContext;
}

export type GoogleCloudAiplatformV1ToolCodeExecution = Record<string, unknown>;

export interface GoogleCloudAiplatformV1ToolComputerUse {
  enablePromptInjectionDetection?: boolean;
  environment?:
    | 'ENVIRONMENT_UNSPECIFIED'
    | 'ENVIRONMENT_BROWSER'
    | 'ENVIRONMENT_MOBILE'
    | 'ENVIRONMENT_DESKTOP'
    | (string & {});
  excludedPredefinedFunctions?: string[];
}

export interface GoogleCloudAiplatformV1ToolConfig {
  functionCallingConfig?: GoogleCloudAiplatformV1FunctionCallingConfig;
  retrievalConfig?: GoogleCloudAiplatformV1RetrievalConfig;
}

export interface GoogleCloudAiplatformV1ToolExaAiSearch {
  apiKey?: string;
  customConfigs?: { [key: string]: unknown };
}

export interface GoogleCloudAiplatformV1ToolGoogleSearch {
  blockingConfidence?:
    | 'PHISH_BLOCK_THRESHOLD_UNSPECIFIED'
    | 'BLOCK_LOW_AND_ABOVE'
    | 'BLOCK_MEDIUM_AND_ABOVE'
    | 'BLOCK_HIGH_AND_ABOVE'
    | 'BLOCK_HIGHER_AND_ABOVE'
    | 'BLOCK_VERY_HIGH_AND_ABOVE'
    | 'BLOCK_ONLY_EXTREMELY_HIGH'
    | (string & {});
  excludeDomains?: string[];
  searchTypes?: GoogleCloudAiplatformV1ToolGoogleSearchSearchTypes;
}

export type GoogleCloudAiplatformV1ToolGoogleSearchImageSearch = Record<string, unknown>;

export interface GoogleCloudAiplatformV1ToolGoogleSearchSearchTypes {
  imageSearch?: GoogleCloudAiplatformV1ToolGoogleSearchImageSearch;
  webSearch?: GoogleCloudAiplatformV1ToolGoogleSearchWebSearch;
}

export type GoogleCloudAiplatformV1ToolGoogleSearchWebSearch = Record<string, unknown>;

export interface GoogleCloudAiplatformV1ToolParallelAiSearch {
  apiKey?: string;
  customConfigs?: { [key: string]: unknown };
  /** @deprecated */
  enableDataRetention?: boolean;
  enableZeroDataRetention?: boolean;
}

export interface GoogleCloudAiplatformV1Trial {
  readonly clientId?: string;
  readonly customJob?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly finalMeasurement?: GoogleCloudAiplatformV1Measurement;
  readonly id?: string;
  readonly infeasibleReason?: string;
  readonly measurements?: GoogleCloudAiplatformV1Measurement[];
  readonly name?: string;
  readonly parameters?: GoogleCloudAiplatformV1TrialParameter[];
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

export interface GoogleCloudAiplatformV1TrialParameter {
  readonly parameterId?: string;
  readonly value?: unknown;
}

export interface GoogleCloudAiplatformV1UndeployIndexOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1UndeployIndexResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1UndeployModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1UndeployModelResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1UpdateDeploymentResourcePoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateExplanationDatasetOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export type GoogleCloudAiplatformV1UpdateExplanationDatasetResponse = Record<string, unknown>;

export interface GoogleCloudAiplatformV1UpdateFeatureGroupOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateFeatureOnlineStoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateFeatureOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateFeatureViewOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateFeaturestoreOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateIndexOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  nearestNeighborSearchOperationMetadata?: GoogleCloudAiplatformV1NearestNeighborSearchOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateModelDeploymentMonitoringJobOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdateOnlineEvaluatorOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpdatePersistentResourceOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1UpdateSpecialistPoolOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  readonly specialistPool?: string;
}

export interface GoogleCloudAiplatformV1UpdateTensorboardOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UpgradeNotebookRuntimeOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
  progressMessage?: string;
}

export interface GoogleCloudAiplatformV1UploadModelOperationMetadata {
  genericMetadata?: GoogleCloudAiplatformV1GenericOperationMetadata;
}

export interface GoogleCloudAiplatformV1UploadModelResponse {
  model?: string;
  readonly modelVersionId?: string;
}

export type GoogleCloudAiplatformV1UrlContext = Record<string, unknown>;

export interface GoogleCloudAiplatformV1VertexAISearch {
  dataStoreSpecs?: GoogleCloudAiplatformV1VertexAISearchDataStoreSpec[];
  datastore?: string;
  engine?: string;
  filter?: string;
  /** A 32-bit integer. */
  maxResults?: number;
}

export interface GoogleCloudAiplatformV1VertexAISearchDataStoreSpec {
  dataStore?: string;
  filter?: string;
}

export interface GoogleCloudAiplatformV1VertexRagStore {
  ragResources?: GoogleCloudAiplatformV1VertexRagStoreRagResource[];
  ragRetrievalConfig?: GoogleCloudAiplatformV1RagRetrievalConfig;
  /**
   * A 32-bit integer.
   * @deprecated
   */
  similarityTopK?: number;
  /**
   * A 64-bit float.
   * @deprecated
   */
  vectorDistanceThreshold?: number;
}

export interface GoogleCloudAiplatformV1VertexRagStoreRagResource {
  ragCorpus?: string;
  ragFileIds?: string[];
}

export interface GoogleCloudAiplatformV1VideoMetadata {
  /** A duration in seconds: `3.5s`. */
  endOffset?: string;
  /** A 64-bit float. */
  fps?: number;
  /** A duration in seconds: `3.5s`. */
  startOffset?: string;
}

export interface GoogleCloudAiplatformV1VideoResponseFormat {
  aspectRatio?:
    | 'ASPECT_RATIO_UNSPECIFIED'
    | 'ASPECT_RATIO_SIXTEEN_BY_NINE'
    | 'ASPECT_RATIO_NINE_BY_SIXTEEN'
    | (string & {});
  delivery?: 'DELIVERY_UNSPECIFIED' | 'INLINE' | 'URI' | (string & {});
  /** A duration in seconds: `3.5s`. */
  duration?: string;
  gcsUri?: string;
  resolution?: string;
}

export interface GoogleCloudAiplatformV1VoiceConfig {
  prebuiltVoiceConfig?: GoogleCloudAiplatformV1PrebuiltVoiceConfig;
  replicatedVoiceConfig?: GoogleCloudAiplatformV1ReplicatedVoiceConfig;
}

export interface GoogleCloudAiplatformV1XraiAttribution {
  blurBaselineConfig?: GoogleCloudAiplatformV1BlurBaselineConfig;
  smoothGradConfig?: GoogleCloudAiplatformV1SmoothGradConfig;
  /** A 32-bit integer. */
  stepCount?: number;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface GoogleTypeLatLng {
  /** A 64-bit float. */
  latitude?: number;
  /** A 64-bit float. */
  longitude?: number;
}

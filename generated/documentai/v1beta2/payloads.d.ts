export interface GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  individualAutoLabelStatuses?: GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsMetadataIndividualAutoLabelStatus[];
  /** A 32-bit integer. */
  totalDocumentCount?: number;
}

export interface GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsMetadataIndividualAutoLabelStatus {
  documentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  status?: GoogleRpcStatus;
}

export type GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  /** A 32-bit integer. */
  errorDocumentCount?: number;
  individualBatchDeleteStatuses?: GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsMetadataIndividualBatchDeleteStatus[];
  /** A 32-bit integer. */
  totalDocumentCount?: number;
}

export interface GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsMetadataIndividualBatchDeleteStatus {
  documentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  status?: GoogleRpcStatus;
}

export type GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  /** @deprecated */
  destDatasetType?:
    | 'DATASET_SPLIT_TYPE_UNSPECIFIED'
    | 'DATASET_SPLIT_TRAIN'
    | 'DATASET_SPLIT_TEST'
    | 'DATASET_SPLIT_UNASSIGNED'
    | (string & {});
  destSplitType?:
    | 'DATASET_SPLIT_TYPE_UNSPECIFIED'
    | 'DATASET_SPLIT_TRAIN'
    | 'DATASET_SPLIT_TEST'
    | 'DATASET_SPLIT_UNASSIGNED'
    | (string & {});
  individualBatchMoveStatuses?: GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsMetadataIndividualBatchMoveStatus[];
}

export interface GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsMetadataIndividualBatchMoveStatus {
  documentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  status?: GoogleRpcStatus;
}

export type GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  individualBatchUpdateStatuses?: GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsMetadataIndividualBatchUpdateStatus[];
}

export interface GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsMetadataIndividualBatchUpdateStatus {
  documentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  status?: GoogleRpcStatus;
}

export type GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  resource?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'RUNNING'
    | 'CANCELLING'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  stateMessage?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3CreateLabelerPoolOperationMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3DeleteLabelerPoolOperationMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3DeleteProcessorMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3DeleteProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3DeployProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export type GoogleCloudDocumentaiUiv1beta3DeployProcessorVersionResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3DisableProcessorMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export type GoogleCloudDocumentaiUiv1beta3DisableProcessorResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3DocumentId {
  gcsManagedDocId?: GoogleCloudDocumentaiUiv1beta3DocumentIdGCSManagedDocumentId;
  revisionRef?: GoogleCloudDocumentaiUiv1beta3RevisionRef;
  unmanagedDocId?: GoogleCloudDocumentaiUiv1beta3DocumentIdUnmanagedDocumentId;
}

export interface GoogleCloudDocumentaiUiv1beta3DocumentIdGCSManagedDocumentId {
  /** @deprecated */
  cwDocId?: string;
  gcsUri?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3DocumentIdUnmanagedDocumentId {
  docId?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3EnableProcessorMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export type GoogleCloudDocumentaiUiv1beta3EnableProcessorResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3EvaluateProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3EvaluateProcessorVersionResponse {
  evaluation?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  individualExportStatuses?: GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadataIndividualExportStatus[];
  splitExportStats?: GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadataSplitExportStat[];
}

export interface GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadataIndividualExportStatus {
  documentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  outputGcsDestination?: string;
  status?: GoogleRpcStatus;
}

export interface GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadataSplitExportStat {
  splitType?:
    | 'DATASET_SPLIT_TYPE_UNSPECIFIED'
    | 'DATASET_SPLIT_TRAIN'
    | 'DATASET_SPLIT_TEST'
    | 'DATASET_SPLIT_UNASSIGNED'
    | (string & {});
  /** A 32-bit integer. */
  totalDocumentCount?: number;
}

export type GoogleCloudDocumentaiUiv1beta3ExportDocumentsResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3ExportProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3ExportProcessorVersionResponse {
  gcsUri?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  importConfigValidationResults?: GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadataImportConfigValidationResult[];
  individualImportStatuses?: GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadataIndividualImportStatus[];
  /** A 32-bit integer. */
  totalDocumentCount?: number;
}

export interface GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadataImportConfigValidationResult {
  inputGcsSource?: string;
  status?: GoogleRpcStatus;
}

export interface GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadataIndividualImportStatus {
  inputGcsSource?: string;
  outputDocumentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  outputGcsDestination?: string;
  status?: GoogleRpcStatus;
}

export type GoogleCloudDocumentaiUiv1beta3ImportDocumentsResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3ImportProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3ImportProcessorVersionResponse {
  processorVersion?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  datasetResyncStatuses?: GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadataDatasetResyncStatus[];
  individualDocumentResyncStatuses?: GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadataIndividualDocumentResyncStatus[];
}

export interface GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadataDatasetResyncStatus {
  datasetInconsistencyType?:
    | 'DATASET_INCONSISTENCY_TYPE_UNSPECIFIED'
    | 'DATASET_INCONSISTENCY_TYPE_NO_STORAGE_MARKER'
    | (string & {});
  status?: GoogleRpcStatus;
}

export interface GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadataIndividualDocumentResyncStatus {
  documentId?: GoogleCloudDocumentaiUiv1beta3DocumentId;
  documentInconsistencyType?:
    | 'DOCUMENT_INCONSISTENCY_TYPE_UNSPECIFIED'
    | 'DOCUMENT_INCONSISTENCY_TYPE_INVALID_DOCPROTO'
    | 'DOCUMENT_INCONSISTENCY_TYPE_MISMATCHED_METADATA'
    | 'DOCUMENT_INCONSISTENCY_TYPE_NO_PAGE_IMAGE'
    | (string & {});
  status?: GoogleRpcStatus;
}

export type GoogleCloudDocumentaiUiv1beta3ResyncDatasetResponse = Record<string, unknown>;

export interface GoogleCloudDocumentaiUiv1beta3RevisionRef {
  latestProcessorVersion?: string;
  revisionCase?:
    | 'REVISION_CASE_UNSPECIFIED'
    | 'LATEST_HUMAN_REVIEW'
    | 'LATEST_TIMESTAMP'
    | 'BASE_OCR_REVISION'
    | (string & {});
  revisionId?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3SampleDocumentsMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3SampleDocumentsResponse {
  sampleTestStatus?: GoogleRpcStatus;
  sampleTrainingStatus?: GoogleRpcStatus;
  selectedDocuments?: GoogleCloudDocumentaiUiv1beta3SampleDocumentsResponseSelectedDocument[];
}

export interface GoogleCloudDocumentaiUiv1beta3SampleDocumentsResponseSelectedDocument {
  documentId?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3SetDefaultProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export type GoogleCloudDocumentaiUiv1beta3SetDefaultProcessorVersionResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
  testDatasetValidation?: GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionMetadataDatasetValidation;
  trainingDatasetValidation?: GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionMetadataDatasetValidation;
}

export interface GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionMetadataDatasetValidation {
  /** A 32-bit integer. */
  datasetErrorCount?: number;
  datasetErrors?: GoogleRpcStatus[];
  /** A 32-bit integer. */
  documentErrorCount?: number;
  documentErrors?: GoogleRpcStatus[];
}

export interface GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionResponse {
  processorVersion?: string;
}

export interface GoogleCloudDocumentaiUiv1beta3UndeployProcessorVersionMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export type GoogleCloudDocumentaiUiv1beta3UndeployProcessorVersionResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudDocumentaiUiv1beta3UpdateDatasetOperationMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3UpdateHumanReviewConfigMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiUiv1beta3UpdateLabelerPoolOperationMetadata {
  commonMetadata?: GoogleCloudDocumentaiUiv1beta3CommonOperationMetadata;
}

export interface GoogleCloudDocumentaiV1beta2BatchProcessDocumentsResponse {
  responses?: GoogleCloudDocumentaiV1beta2ProcessDocumentResponse[];
}

export interface GoogleCloudDocumentaiV1beta2GcsDestination {
  uri?: string;
}

export interface GoogleCloudDocumentaiV1beta2GcsSource {
  uri?: string;
}

export interface GoogleCloudDocumentaiV1beta2InputConfig {
  /** Bytes, in base64. */
  contents?: string;
  gcsSource?: GoogleCloudDocumentaiV1beta2GcsSource;
  mimeType?: string;
}

export interface GoogleCloudDocumentaiV1beta2OperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'ACCEPTED'
    | 'WAITING'
    | 'RUNNING'
    | 'SUCCEEDED'
    | 'CANCELLED'
    | 'FAILED'
    | (string & {});
  stateMessage?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDocumentaiV1beta2OutputConfig {
  gcsDestination?: GoogleCloudDocumentaiV1beta2GcsDestination;
  /** A 32-bit integer. */
  pagesPerShard?: number;
}

export interface GoogleCloudDocumentaiV1beta2ProcessDocumentResponse {
  inputConfig?: GoogleCloudDocumentaiV1beta2InputConfig;
  outputConfig?: GoogleCloudDocumentaiV1beta2OutputConfig;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

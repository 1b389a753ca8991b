export type GoogleCloudContentwarehouseV1CreateDocumentMetadata = Record<string, unknown>;

export interface GoogleCloudContentwarehouseV1InitializeProjectResponse {
  message?: string;
  state?: 'STATE_UNSPECIFIED' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'RUNNING' | (string & {});
}

export interface GoogleCloudContentwarehouseV1ProcessorInfo {
  documentType?: string;
  processorName?: string;
  schemaName?: string;
}

export interface GoogleCloudContentwarehouseV1RunPipelineMetadata {
  exportToCdwPipelineMetadata?: GoogleCloudContentwarehouseV1RunPipelineMetadataExportToCdwPipelineMetadata;
  /** A 32-bit integer. */
  failedFileCount?: number;
  gcsIngestPipelineMetadata?: GoogleCloudContentwarehouseV1RunPipelineMetadataGcsIngestPipelineMetadata;
  individualDocumentStatuses?: GoogleCloudContentwarehouseV1RunPipelineMetadataIndividualDocumentStatus[];
  processWithDocAiPipelineMetadata?: GoogleCloudContentwarehouseV1RunPipelineMetadataProcessWithDocAiPipelineMetadata;
  /** A 32-bit integer. */
  totalFileCount?: number;
  userInfo?: GoogleCloudContentwarehouseV1UserInfo;
}

export interface GoogleCloudContentwarehouseV1RunPipelineMetadataExportToCdwPipelineMetadata {
  docAiDataset?: string;
  documents?: string[];
  outputPath?: string;
}

export interface GoogleCloudContentwarehouseV1RunPipelineMetadataGcsIngestPipelineMetadata {
  inputPath?: string;
}

export interface GoogleCloudContentwarehouseV1RunPipelineMetadataIndividualDocumentStatus {
  documentId?: string;
  status?: GoogleRpcStatus;
}

export interface GoogleCloudContentwarehouseV1RunPipelineMetadataProcessWithDocAiPipelineMetadata {
  documents?: string[];
  processorInfo?: GoogleCloudContentwarehouseV1ProcessorInfo;
}

export type GoogleCloudContentwarehouseV1UpdateDocumentMetadata = Record<string, unknown>;

export interface GoogleCloudContentwarehouseV1UserInfo {
  groupIds?: string[];
  id?: string;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

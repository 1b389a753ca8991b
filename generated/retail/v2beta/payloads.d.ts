export type GoogleCloudRetailV2betaAddFulfillmentPlacesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2betaAddFulfillmentPlacesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2betaAddLocalInventoriesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2betaAddLocalInventoriesResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2betaBigQueryOutputResult {
  datasetId?: string;
  tableId?: string;
}

export interface GoogleCloudRetailV2betaCreateModelMetadata {
  model?: string;
}

export interface GoogleCloudRetailV2betaExportAnalyticsMetricsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2betaExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2betaOutputResult;
}

export interface GoogleCloudRetailV2betaExportErrorsConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudRetailV2betaExportMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2betaExportProductsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2betaExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2betaOutputResult;
}

export interface GoogleCloudRetailV2betaExportUserEventsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2betaExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2betaOutputResult;
}

export interface GoogleCloudRetailV2betaGcsOutputResult {
  outputUri?: string;
}

export interface GoogleCloudRetailV2betaImportCompletionDataResponse {
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudRetailV2betaImportErrorsConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudRetailV2betaImportMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  notificationPubsubTopic?: string;
  /** @deprecated */
  requestId?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2betaImportProductsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2betaImportErrorsConfig;
}

export interface GoogleCloudRetailV2betaImportUserEventsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2betaImportErrorsConfig;
  importSummary?: GoogleCloudRetailV2betaUserEventImportSummary;
}

export interface GoogleCloudRetailV2betaOutputResult {
  bigqueryResult?: GoogleCloudRetailV2betaBigQueryOutputResult[];
  gcsResult?: GoogleCloudRetailV2betaGcsOutputResult[];
}

export type GoogleCloudRetailV2betaPurgeMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2betaPurgeProductsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2betaPurgeProductsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudRetailV2betaPurgeUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  purgedEventsCount?: string;
}

export type GoogleCloudRetailV2betaRejoinUserEventsMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2betaRejoinUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  rejoinedUserEventsCount?: string;
}

export type GoogleCloudRetailV2betaRemoveFulfillmentPlacesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2betaRemoveFulfillmentPlacesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2betaRemoveLocalInventoriesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2betaRemoveLocalInventoriesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2betaSetInventoryMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2betaSetInventoryResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2betaTuneModelMetadata {
  model?: string;
}

export type GoogleCloudRetailV2betaTuneModelResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2betaUserEventImportSummary {
  /** A 64-bit integer, in decimal. */
  joinedEventsCount?: string;
  /** A 64-bit integer, in decimal. */
  unjoinedEventsCount?: string;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

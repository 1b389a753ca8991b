export type GoogleCloudRetailV2AddFulfillmentPlacesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2AddFulfillmentPlacesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2AddLocalInventoriesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2AddLocalInventoriesResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2BigQueryOutputResult {
  datasetId?: string;
  tableId?: string;
}

export interface GoogleCloudRetailV2CreateModelMetadata {
  model?: string;
}

export interface GoogleCloudRetailV2ExportAnalyticsMetricsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2ExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2OutputResult;
}

export interface GoogleCloudRetailV2ExportErrorsConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudRetailV2ExportMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2GcsOutputResult {
  outputUri?: string;
}

export interface GoogleCloudRetailV2ImportCompletionDataResponse {
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudRetailV2ImportErrorsConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudRetailV2ImportMetadata {
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

export interface GoogleCloudRetailV2ImportProductsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2ImportErrorsConfig;
}

export interface GoogleCloudRetailV2ImportUserEventsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2ImportErrorsConfig;
  importSummary?: GoogleCloudRetailV2UserEventImportSummary;
}

export interface GoogleCloudRetailV2OutputResult {
  bigqueryResult?: GoogleCloudRetailV2BigQueryOutputResult[];
  gcsResult?: GoogleCloudRetailV2GcsOutputResult[];
}

export type GoogleCloudRetailV2PurgeMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2PurgeProductsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2PurgeProductsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudRetailV2PurgeUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  purgedEventsCount?: string;
}

export type GoogleCloudRetailV2RejoinUserEventsMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2RejoinUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  rejoinedUserEventsCount?: string;
}

export type GoogleCloudRetailV2RemoveFulfillmentPlacesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2RemoveFulfillmentPlacesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2RemoveLocalInventoriesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2RemoveLocalInventoriesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2SetInventoryMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2SetInventoryResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2TuneModelMetadata {
  model?: string;
}

export type GoogleCloudRetailV2TuneModelResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2UserEventImportSummary {
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

export type GoogleCloudRetailV2alphaAddFulfillmentPlacesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2alphaAddFulfillmentPlacesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2alphaAddLocalInventoriesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2alphaAddLocalInventoriesResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2alphaBigQueryOutputResult {
  datasetId?: string;
  tableId?: string;
}

export interface GoogleCloudRetailV2alphaCreateMerchantCenterAccountLinkMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2alphaCreateModelMetadata {
  model?: string;
}

export type GoogleCloudRetailV2alphaEnrollSolutionMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2alphaEnrollSolutionResponse {
  enrolledSolution?:
    | 'SOLUTION_TYPE_UNSPECIFIED'
    | 'SOLUTION_TYPE_RECOMMENDATION'
    | 'SOLUTION_TYPE_SEARCH'
    | (string & {});
}

export interface GoogleCloudRetailV2alphaExportAnalyticsMetricsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2alphaExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2alphaOutputResult;
}

export interface GoogleCloudRetailV2alphaExportErrorsConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudRetailV2alphaExportMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2alphaExportProductsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2alphaExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2alphaOutputResult;
}

export interface GoogleCloudRetailV2alphaExportUserEventsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2alphaExportErrorsConfig;
  outputResult?: GoogleCloudRetailV2alphaOutputResult;
}

export interface GoogleCloudRetailV2alphaGcsOutputResult {
  outputUri?: string;
}

export interface GoogleCloudRetailV2alphaImportCompletionDataResponse {
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudRetailV2alphaImportErrorsConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudRetailV2alphaImportMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  notificationPubsubTopic?: string;
  /** @deprecated */
  requestId?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  transformedUserEventsMetadata?: GoogleCloudRetailV2alphaTransformedUserEventsMetadata;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2alphaImportProductsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2alphaImportErrorsConfig;
}

export interface GoogleCloudRetailV2alphaImportUserEventsResponse {
  errorSamples?: GoogleRpcStatus[];
  errorsConfig?: GoogleCloudRetailV2alphaImportErrorsConfig;
  importSummary?: GoogleCloudRetailV2alphaUserEventImportSummary;
}

export interface GoogleCloudRetailV2alphaOutputResult {
  bigqueryResult?: GoogleCloudRetailV2alphaBigQueryOutputResult[];
  gcsResult?: GoogleCloudRetailV2alphaGcsOutputResult[];
}

export type GoogleCloudRetailV2alphaPurgeMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2alphaPurgeProductsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudRetailV2alphaPurgeProductsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudRetailV2alphaPurgeUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  purgedEventsCount?: string;
}

export type GoogleCloudRetailV2alphaRejoinUserEventsMetadata = Record<string, unknown>;

export interface GoogleCloudRetailV2alphaRejoinUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  rejoinedUserEventsCount?: string;
}

export type GoogleCloudRetailV2alphaRemoveFulfillmentPlacesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2alphaRemoveFulfillmentPlacesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2alphaRemoveLocalInventoriesMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2alphaRemoveLocalInventoriesResponse = Record<string, unknown>;

export type GoogleCloudRetailV2alphaSetInventoryMetadata = Record<string, unknown>;

export type GoogleCloudRetailV2alphaSetInventoryResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2alphaTransformedUserEventsMetadata {
  /** A 64-bit integer, in decimal. */
  sourceEventsCount?: string;
  /** A 64-bit integer, in decimal. */
  transformedEventsCount?: string;
}

export interface GoogleCloudRetailV2alphaTuneModelMetadata {
  model?: string;
}

export type GoogleCloudRetailV2alphaTuneModelResponse = Record<string, unknown>;

export interface GoogleCloudRetailV2alphaUserEventImportSummary {
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

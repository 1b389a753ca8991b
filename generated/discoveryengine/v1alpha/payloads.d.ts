export interface GoogleCloudDiscoveryengineV1alphaBatchCreateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaBatchCreateTargetSitesResponse {
  targetSites?: GoogleCloudDiscoveryengineV1alphaTargetSite[];
}

export interface GoogleCloudDiscoveryengineV1alphaCreateDataStoreMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaCreateEngineMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaCreateSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaCreateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaDeleteDataStoreMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaDeleteEngineMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaDeleteSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaDeleteTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaDisableAdvancedSiteSearchMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type GoogleCloudDiscoveryengineV1alphaDisableAdvancedSiteSearchResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudDiscoveryengineV1alphaEnableAdvancedSiteSearchMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type GoogleCloudDiscoveryengineV1alphaEnableAdvancedSiteSearchResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudDiscoveryengineV1alphaEstimateDataSizeMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaEstimateDataSizeResponse {
  /** A 64-bit integer, in decimal. */
  dataSizeBytes?: string;
  /** A 64-bit integer, in decimal. */
  documentCount?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaExportUserEventsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaExportUserEventsResponse {
  outputResult?: GoogleCloudDiscoveryengineV1alphaOutputResult;
  status?: GoogleRpcStatus;
}

export interface GoogleCloudDiscoveryengineV1alphaImportCompletionSuggestionsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaImportCompletionSuggestionsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1alphaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudDiscoveryengineV1alphaImportDocumentsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A 64-bit integer, in decimal. */
  totalCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaImportDocumentsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1alphaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudDiscoveryengineV1alphaImportErrorConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaImportSuggestionDenyListEntriesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaImportSuggestionDenyListEntriesResponse {
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  failedEntriesCount?: string;
  /** A 64-bit integer, in decimal. */
  importedEntriesCount?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaImportUserEventsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaImportUserEventsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1alphaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  joinedEventsCount?: string;
  /** A 64-bit integer, in decimal. */
  unjoinedEventsCount?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaOutputResult {
  bigqueryResult?: GoogleCloudDiscoveryengineV1alphaOutputResultBigQueryOutputResult;
}

export interface GoogleCloudDiscoveryengineV1alphaOutputResultBigQueryOutputResult {
  datasetId?: string;
  tableId?: string;
}

export type GoogleCloudDiscoveryengineV1alphaProvisionProjectMetadata = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1alphaPurgeCompletionSuggestionsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeCompletionSuggestionsResponse {
  errorSamples?: GoogleRpcStatus[];
  purgeSucceeded?: boolean;
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeDocumentsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  ignoredCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeDocumentsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeSuggestionDenyListEntriesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeSuggestionDenyListEntriesResponse {
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeUserEventsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaPurgeUserEventsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaRecrawlUrisMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  invalidUris?: string[];
  /** A 32-bit integer. */
  pendingCount?: number;
  /** A 32-bit integer. */
  quotaExceededCount?: number;
  /** A 32-bit integer. */
  successCount?: number;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
  /** A 32-bit integer. */
  validUrisCount?: number;
}

export interface GoogleCloudDiscoveryengineV1alphaRecrawlUrisResponse {
  failedUris?: string[];
  failureSamples?: GoogleCloudDiscoveryengineV1alphaRecrawlUrisResponseFailureInfo[];
}

export interface GoogleCloudDiscoveryengineV1alphaRecrawlUrisResponseFailureInfo {
  failureReasons?: GoogleCloudDiscoveryengineV1alphaRecrawlUrisResponseFailureInfoFailureReason[];
  uri?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaRecrawlUrisResponseFailureInfoFailureReason {
  corpusType?: 'CORPUS_TYPE_UNSPECIFIED' | 'DESKTOP' | 'MOBILE' | (string & {});
  errorMessage?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaSiteVerificationInfo {
  siteVerificationState?:
    | 'SITE_VERIFICATION_STATE_UNSPECIFIED'
    | 'VERIFIED'
    | 'UNVERIFIED'
    | 'EXEMPTED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  verifyTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaTargetSite {
  exactMatch?: boolean;
  readonly failureReason?: GoogleCloudDiscoveryengineV1alphaTargetSiteFailureReason;
  readonly generatedUriPattern?: string;
  readonly indexingStatus?:
    | 'INDEXING_STATUS_UNSPECIFIED'
    | 'PENDING'
    | 'FAILED'
    | 'SUCCEEDED'
    | 'DELETING'
    | (string & {});
  readonly name?: string;
  providedUriPattern?: string;
  readonly rootDomainUri?: string;
  readonly siteVerificationInfo?: GoogleCloudDiscoveryengineV1alphaSiteVerificationInfo;
  type?: 'TYPE_UNSPECIFIED' | 'INCLUDE' | 'EXCLUDE' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaTargetSiteFailureReason {
  quotaFailure?: GoogleCloudDiscoveryengineV1alphaTargetSiteFailureReasonQuotaFailure;
}

export interface GoogleCloudDiscoveryengineV1alphaTargetSiteFailureReasonQuotaFailure {
  /** A 64-bit integer, in decimal. */
  totalRequiredQuota?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaTrainCustomModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaTrainCustomModelResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1alphaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
  metrics?: { [key: string]: number };
  modelName?: string;
  modelStatus?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaTuneEngineMetadata {
  engine?: string;
}

export type GoogleCloudDiscoveryengineV1alphaTuneEngineResponse = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1alphaUpdateSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1alphaUpdateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleRpcStatus {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

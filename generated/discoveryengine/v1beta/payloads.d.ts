export interface GoogleCloudDiscoveryengineV1betaBatchCreateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaBatchCreateTargetSitesResponse {
  targetSites?: GoogleCloudDiscoveryengineV1betaTargetSite[];
}

export interface GoogleCloudDiscoveryengineV1betaCreateDataStoreMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaCreateEngineMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaCreateSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaCreateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaDeleteDataStoreMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaDeleteEngineMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaDeleteSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaDeleteTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaDisableAdvancedSiteSearchMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type GoogleCloudDiscoveryengineV1betaDisableAdvancedSiteSearchResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudDiscoveryengineV1betaEnableAdvancedSiteSearchMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type GoogleCloudDiscoveryengineV1betaEnableAdvancedSiteSearchResponse = Record<
  string,
  unknown
>;

export interface GoogleCloudDiscoveryengineV1betaImportCompletionSuggestionsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaImportCompletionSuggestionsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1betaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudDiscoveryengineV1betaImportDocumentsMetadata {
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

export interface GoogleCloudDiscoveryengineV1betaImportDocumentsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1betaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudDiscoveryengineV1betaImportErrorConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudDiscoveryengineV1betaImportSuggestionDenyListEntriesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaImportSuggestionDenyListEntriesResponse {
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  failedEntriesCount?: string;
  /** A 64-bit integer, in decimal. */
  importedEntriesCount?: string;
}

export interface GoogleCloudDiscoveryengineV1betaImportUserEventsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaImportUserEventsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1betaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  joinedEventsCount?: string;
  /** A 64-bit integer, in decimal. */
  unjoinedEventsCount?: string;
}

export type GoogleCloudDiscoveryengineV1betaProvisionProjectMetadata = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1betaPurgeDocumentsMetadata {
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

export interface GoogleCloudDiscoveryengineV1betaPurgeDocumentsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudDiscoveryengineV1betaPurgeSuggestionDenyListEntriesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaPurgeSuggestionDenyListEntriesResponse {
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
}

export interface GoogleCloudDiscoveryengineV1betaSiteVerificationInfo {
  siteVerificationState?:
    | 'SITE_VERIFICATION_STATE_UNSPECIFIED'
    | 'VERIFIED'
    | 'UNVERIFIED'
    | 'EXEMPTED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  verifyTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaTargetSite {
  exactMatch?: boolean;
  readonly failureReason?: GoogleCloudDiscoveryengineV1betaTargetSiteFailureReason;
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
  readonly siteVerificationInfo?: GoogleCloudDiscoveryengineV1betaSiteVerificationInfo;
  type?: 'TYPE_UNSPECIFIED' | 'INCLUDE' | 'EXCLUDE' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaTargetSiteFailureReason {
  quotaFailure?: GoogleCloudDiscoveryengineV1betaTargetSiteFailureReasonQuotaFailure;
}

export interface GoogleCloudDiscoveryengineV1betaTargetSiteFailureReasonQuotaFailure {
  /** A 64-bit integer, in decimal. */
  totalRequiredQuota?: string;
}

export interface GoogleCloudDiscoveryengineV1betaTrainCustomModelMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaTrainCustomModelResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1betaImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
  metrics?: { [key: string]: number };
  modelName?: string;
  modelStatus?: string;
}

export interface GoogleCloudDiscoveryengineV1betaTuneEngineMetadata {
  engine?: string;
}

export type GoogleCloudDiscoveryengineV1betaTuneEngineResponse = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1betaUpdateSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1betaUpdateTargetSiteMetadata {
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

export interface GoogleCloudDiscoveryengineV1BatchCreateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1BatchCreateTargetSitesResponse {
  targetSites?: GoogleCloudDiscoveryengineV1TargetSite[];
}

export interface GoogleCloudDiscoveryengineV1CreateDataStoreMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1CreateEngineMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1CreateSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1CreateTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1DeleteDataStoreMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1DeleteEngineMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1DeleteSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1DeleteTargetSiteMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1DisableAdvancedSiteSearchMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type GoogleCloudDiscoveryengineV1DisableAdvancedSiteSearchResponse = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1EnableAdvancedSiteSearchMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type GoogleCloudDiscoveryengineV1EnableAdvancedSiteSearchResponse = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1ImportCompletionSuggestionsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1ImportCompletionSuggestionsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1ImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudDiscoveryengineV1ImportDocumentsMetadata {
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

export interface GoogleCloudDiscoveryengineV1ImportDocumentsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1ImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
}

export interface GoogleCloudDiscoveryengineV1ImportErrorConfig {
  gcsPrefix?: string;
}

export interface GoogleCloudDiscoveryengineV1ImportSuggestionDenyListEntriesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1ImportSuggestionDenyListEntriesResponse {
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  failedEntriesCount?: string;
  /** A 64-bit integer, in decimal. */
  importedEntriesCount?: string;
}

export interface GoogleCloudDiscoveryengineV1ImportUserEventsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A 64-bit integer, in decimal. */
  failureCount?: string;
  /** A 64-bit integer, in decimal. */
  successCount?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1ImportUserEventsResponse {
  errorConfig?: GoogleCloudDiscoveryengineV1ImportErrorConfig;
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  joinedEventsCount?: string;
  /** A 64-bit integer, in decimal. */
  unjoinedEventsCount?: string;
}

export type GoogleCloudDiscoveryengineV1ProvisionProjectMetadata = Record<string, unknown>;

export interface GoogleCloudDiscoveryengineV1PurgeCompletionSuggestionsMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1PurgeCompletionSuggestionsResponse {
  errorSamples?: GoogleRpcStatus[];
  purgeSucceeded?: boolean;
}

export interface GoogleCloudDiscoveryengineV1PurgeDocumentsMetadata {
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

export interface GoogleCloudDiscoveryengineV1PurgeDocumentsResponse {
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
  purgeSample?: string[];
}

export interface GoogleCloudDiscoveryengineV1PurgeSuggestionDenyListEntriesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1PurgeSuggestionDenyListEntriesResponse {
  errorSamples?: GoogleRpcStatus[];
  /** A 64-bit integer, in decimal. */
  purgeCount?: string;
}

export interface GoogleCloudDiscoveryengineV1SiteVerificationInfo {
  siteVerificationState?:
    | 'SITE_VERIFICATION_STATE_UNSPECIFIED'
    | 'VERIFIED'
    | 'UNVERIFIED'
    | 'EXEMPTED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  verifyTime?: string;
}

export interface GoogleCloudDiscoveryengineV1TargetSite {
  exactMatch?: boolean;
  readonly failureReason?: GoogleCloudDiscoveryengineV1TargetSiteFailureReason;
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
  readonly siteVerificationInfo?: GoogleCloudDiscoveryengineV1SiteVerificationInfo;
  type?: 'TYPE_UNSPECIFIED' | 'INCLUDE' | 'EXCLUDE' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1TargetSiteFailureReason {
  quotaFailure?: GoogleCloudDiscoveryengineV1TargetSiteFailureReasonQuotaFailure;
}

export interface GoogleCloudDiscoveryengineV1TargetSiteFailureReasonQuotaFailure {
  /** A 64-bit integer, in decimal. */
  totalRequiredQuota?: string;
}

export interface GoogleCloudDiscoveryengineV1UpdateSchemaMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface GoogleCloudDiscoveryengineV1UpdateTargetSiteMetadata {
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

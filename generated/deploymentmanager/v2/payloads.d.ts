export interface BulkInsertOperationStatus {
  /** A 32-bit integer. */
  createdVmCount?: number;
  /** A 32-bit integer. */
  deletedVmCount?: number;
  /** A 32-bit integer. */
  failedToCreateVmCount?: number;
  status?: 'STATUS_UNSPECIFIED' | 'CREATING' | 'ROLLING_BACK' | 'DONE' | (string & {});
  /** A 32-bit integer. */
  targetVmCount?: number;
}

export interface DebugInfo {
  detail?: string;
  stackEntries?: string[];
}

export interface ErrorInfo {
  domain?: string;
  metadatas?: { [key: string]: string };
  reason?: string;
}

export interface FirewallPolicyRuleOperationMetadata {
  /** A 32-bit integer. */
  allocatedPriority?: number;
}

export interface GetVersionOperationMetadata {
  inlineSbomInfo?: GetVersionOperationMetadataSbomInfo;
}

export interface GetVersionOperationMetadataSbomInfo {
  currentComponentVersions?: { [key: string]: string };
  targetComponentVersions?: { [key: string]: string };
}

export interface Help {
  links?: HelpLink[];
}

export interface HelpLink {
  description?: string;
  url?: string;
}

export interface InstancesBulkInsertOperationMetadata {
  machineType?: string;
  perLocationStatus?: { [key: string]: BulkInsertOperationStatus };
}

export interface LocalizedMessage {
  locale?: string;
  message?: string;
}

export interface Operation {
  clientOperationId?: string;
  creationTimestamp?: string;
  description?: string;
  endTime?: string;
  error?: {
    errors?: {
      readonly arguments?: string[];
      code?: string;
      readonly debugInfo?: DebugInfo;
      errorDetails?: {
        errorInfo?: ErrorInfo;
        help?: Help;
        localizedMessage?: LocalizedMessage;
        quotaInfo?: QuotaExceededInfo;
      }[];
      location?: string;
      message?: string;
    }[];
  };
  firewallPolicyRuleOperationMetadata?: FirewallPolicyRuleOperationMetadata;
  getVersionOperationMetadata?: GetVersionOperationMetadata;
  httpErrorMessage?: string;
  /** A 32-bit integer. */
  httpErrorStatusCode?: number;
  /** A 64-bit integer that is not negative, in decimal. */
  id?: string;
  insertTime?: string;
  instancesBulkInsertOperationMetadata?: InstancesBulkInsertOperationMetadata;
  readonly kind?: string;
  name?: string;
  readonly operationGroupId?: string;
  operationType?: string;
  /** A 32-bit integer. */
  progress?: number;
  region?: string;
  selfLink?: string;
  readonly selfLinkWithId?: string;
  setAutoscalerLinkOperationMetadata?: SetAutoscalerLinkOperationMetadata;
  readonly setCommonInstanceMetadataOperationMetadata?: SetCommonInstanceMetadataOperationMetadata;
  startTime?: string;
  status?: 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
  statusMessage?: string;
  /** A 64-bit integer that is not negative, in decimal. */
  targetId?: string;
  targetLink?: string;
  user?: string;
  warnings?: {
    code?:
      | 'DEPRECATED_RESOURCE_USED'
      | 'NO_RESULTS_ON_PAGE'
      | 'UNREACHABLE'
      | 'NEXT_HOP_ADDRESS_NOT_ASSIGNED'
      | 'NEXT_HOP_INSTANCE_NOT_FOUND'
      | 'NEXT_HOP_INSTANCE_NOT_ON_NETWORK'
      | 'NEXT_HOP_CANNOT_IP_FORWARD'
      | 'NEXT_HOP_NOT_RUNNING'
      | 'INJECTED_KERNELS_DEPRECATED'
      | 'REQUIRED_TOS_AGREEMENT'
      | 'DISK_SIZE_LARGER_THAN_IMAGE_SIZE'
      | 'RESOURCE_NOT_DELETED'
      | 'SINGLE_INSTANCE_PROPERTY_TEMPLATE'
      | 'NOT_CRITICAL_ERROR'
      | 'CLEANUP_FAILED'
      | 'FIELD_VALUE_OVERRIDEN'
      | 'RESOURCE_IN_USE_BY_OTHER_RESOURCE_WARNING'
      | 'NETWORK_ENDPOINT_NOT_DETACHED'
      | 'PAGE_MISSING_RESULTS'
      | 'SSL_POLICY_ENABLED_FEATURES_NOT_FETCHED'
      | 'RESOURCE_NOT_FOUND_WARNING'
      | 'MISSING_TYPE_DEPENDENCY'
      | 'EXTERNAL_API_WARNING'
      | 'SCHEMA_VALIDATION_IGNORED'
      | 'UNDECLARED_PROPERTIES'
      | 'EXPERIMENTAL_TYPE_USED'
      | 'DEPRECATED_TYPE_USED'
      | 'PARTIAL_SUCCESS'
      | 'LARGE_DEPLOYMENT_WARNING'
      | 'NEXT_HOP_INSTANCE_HAS_NO_IPV6_INTERFACE'
      | 'INVALID_HEALTH_CHECK_FOR_DYNAMIC_WIEGHTED_LB'
      | 'LIST_OVERHEAD_QUOTA_EXCEED'
      | 'QUOTA_INFO_UNAVAILABLE'
      | 'RESOURCE_USES_GLOBAL_DNS'
      | 'RATE_LIMIT_EXCEEDED'
      | 'UPCOMING_MAINTENANCES_UNAVAILABLE'
      | 'RESERVED_ENTRY_136'
      | 'RESERVED_ENTRY_139'
      | 'RESERVED_ENTRY_141'
      | 'RESERVED_ENTRY_142'
      | 'RESERVED_ENTRY_143'
      | (string & {});
    data?: {
      key?: string;
      value?: string;
    }[];
    message?: string;
  }[];
  zone?: string;
}

export interface OperationsListResponse {
  nextPageToken?: string;
  operations?: Operation[];
}

export interface QuotaExceededInfo {
  dimensions?: { [key: string]: string };
  /** A 64-bit float. */
  futureLimit?: number;
  /** A 64-bit float. */
  limit?: number;
  limitName?: string;
  metricName?: string;
  rolloutStatus?: 'ROLLOUT_STATUS_UNSPECIFIED' | 'IN_PROGRESS' | (string & {});
}

export interface SetAutoscalerLinkOperationMetadata {
  zonalIgmIds?: string[];
  zoneToIgmIds?: { [key: string]: string };
}

export interface SetCommonInstanceMetadataOperationMetadata {
  clientOperationId?: string;
  perLocationOperations?: {
    [key: string]: SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo;
  };
}

export interface SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo {
  error?: Status;
  state?:
    | 'UNSPECIFIED'
    | 'PROPAGATING'
    | 'PROPAGATED'
    | 'ABANDONED'
    | 'FAILED'
    | 'DONE'
    | (string & {});
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface BulkInsertOperationStatus {
  /** A 32-bit integer. */
  createdVmCount?: number;
  /** A 32-bit integer. */
  deletedVmCount?: number;
  /** A 32-bit integer. */
  failedToCreateVmCount?: number;
  status?: 'CREATING' | 'DONE' | 'ROLLING_BACK' | 'STATUS_UNSPECIFIED' | (string & {});
  /** A 32-bit integer. */
  targetVmCount?: number;
}

export interface ErrorInfo {
  domain?: string;
  metadatas?: { [key: string]: string };
  reason?: string;
}

export interface Help {
  links?: HelpLink[];
}

export interface HelpLink {
  description?: string;
  url?: string;
}

export interface InstancesBulkInsertOperationMetadata {
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
      code?: string;
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
  httpErrorMessage?: string;
  /** A 32-bit integer. */
  httpErrorStatusCode?: number;
  /** A 64-bit integer that is not negative, in decimal. */
  id?: string;
  insertTime?: string;
  instancesBulkInsertOperationMetadata?: InstancesBulkInsertOperationMetadata;
  kind?: string;
  name?: string;
  operationGroupId?: string;
  operationType?: string;
  /** A 32-bit integer. */
  progress?: number;
  region?: string;
  selfLink?: string;
  setCommonInstanceMetadataOperationMetadata?: SetCommonInstanceMetadataOperationMetadata;
  startTime?: string;
  status?: 'DONE' | 'PENDING' | 'RUNNING' | (string & {});
  statusMessage?: string;
  /** A 64-bit integer that is not negative, in decimal. */
  targetId?: string;
  targetLink?: string;
  user?: string;
  warnings?: {
    code?:
      | 'CLEANUP_FAILED'
      | 'DEPRECATED_RESOURCE_USED'
      | 'DEPRECATED_TYPE_USED'
      | 'DISK_SIZE_LARGER_THAN_IMAGE_SIZE'
      | 'EXPERIMENTAL_TYPE_USED'
      | 'EXTERNAL_API_WARNING'
      | 'FIELD_VALUE_OVERRIDEN'
      | 'INJECTED_KERNELS_DEPRECATED'
      | 'INVALID_HEALTH_CHECK_FOR_DYNAMIC_WIEGHTED_LB'
      | 'LARGE_DEPLOYMENT_WARNING'
      | 'LIST_OVERHEAD_QUOTA_EXCEED'
      | 'MISSING_TYPE_DEPENDENCY'
      | 'NEXT_HOP_ADDRESS_NOT_ASSIGNED'
      | 'NEXT_HOP_CANNOT_IP_FORWARD'
      | 'NEXT_HOP_INSTANCE_HAS_NO_IPV6_INTERFACE'
      | 'NEXT_HOP_INSTANCE_NOT_FOUND'
      | 'NEXT_HOP_INSTANCE_NOT_ON_NETWORK'
      | 'NEXT_HOP_NOT_RUNNING'
      | 'NOT_CRITICAL_ERROR'
      | 'NO_RESULTS_ON_PAGE'
      | 'PARTIAL_SUCCESS'
      | 'REQUIRED_TOS_AGREEMENT'
      | 'RESOURCE_IN_USE_BY_OTHER_RESOURCE_WARNING'
      | 'RESOURCE_NOT_DELETED'
      | 'SCHEMA_VALIDATION_IGNORED'
      | 'SINGLE_INSTANCE_PROPERTY_TEMPLATE'
      | 'UNDECLARED_PROPERTIES'
      | 'UNREACHABLE'
      | (string & {});
    data?: {
      key?: string;
      value?: string;
    }[];
    message?: string;
  }[];
  zone?: string;
}

export interface OperationList {
  id?: string;
  items?: Operation[];
  kind?: string;
  nextPageToken?: string;
  selfLink?: string;
  warning?: {
    code?:
      | 'CLEANUP_FAILED'
      | 'DEPRECATED_RESOURCE_USED'
      | 'DEPRECATED_TYPE_USED'
      | 'DISK_SIZE_LARGER_THAN_IMAGE_SIZE'
      | 'EXPERIMENTAL_TYPE_USED'
      | 'EXTERNAL_API_WARNING'
      | 'FIELD_VALUE_OVERRIDEN'
      | 'INJECTED_KERNELS_DEPRECATED'
      | 'INVALID_HEALTH_CHECK_FOR_DYNAMIC_WIEGHTED_LB'
      | 'LARGE_DEPLOYMENT_WARNING'
      | 'LIST_OVERHEAD_QUOTA_EXCEED'
      | 'MISSING_TYPE_DEPENDENCY'
      | 'NEXT_HOP_ADDRESS_NOT_ASSIGNED'
      | 'NEXT_HOP_CANNOT_IP_FORWARD'
      | 'NEXT_HOP_INSTANCE_HAS_NO_IPV6_INTERFACE'
      | 'NEXT_HOP_INSTANCE_NOT_FOUND'
      | 'NEXT_HOP_INSTANCE_NOT_ON_NETWORK'
      | 'NEXT_HOP_NOT_RUNNING'
      | 'NOT_CRITICAL_ERROR'
      | 'NO_RESULTS_ON_PAGE'
      | 'PARTIAL_SUCCESS'
      | 'REQUIRED_TOS_AGREEMENT'
      | 'RESOURCE_IN_USE_BY_OTHER_RESOURCE_WARNING'
      | 'RESOURCE_NOT_DELETED'
      | 'SCHEMA_VALIDATION_IGNORED'
      | 'SINGLE_INSTANCE_PROPERTY_TEMPLATE'
      | 'UNDECLARED_PROPERTIES'
      | 'UNREACHABLE'
      | (string & {});
    data?: {
      key?: string;
      value?: string;
    }[];
    message?: string;
  };
}

export interface QuotaExceededInfo {
  dimensions?: { [key: string]: string };
  /** A 64-bit float. */
  futureLimit?: number;
  /** A 64-bit float. */
  limit?: number;
  limitName?: string;
  metricName?: string;
  rolloutStatus?: 'IN_PROGRESS' | 'ROLLOUT_STATUS_UNSPECIFIED' | (string & {});
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
    | 'ABANDONED'
    | 'DONE'
    | 'FAILED'
    | 'PROPAGATED'
    | 'PROPAGATING'
    | 'UNSPECIFIED'
    | (string & {});
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

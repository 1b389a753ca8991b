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

export interface InstancesBulkInsertOperationMetadata {
  perLocationStatus?: { [key: string]: BulkInsertOperationStatus };
}

export interface Operation {
  clientOperationId?: string;
  creationTimestamp?: string;
  description?: string;
  endTime?: string;
  error?: {
    errors?: {
      code?: string;
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

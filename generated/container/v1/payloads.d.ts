export interface ListOperationsResponse {
  missingZones?: string[];
  operations?: Operation[];
}

export interface Metric {
  /** A 64-bit float. */
  doubleValue?: number;
  /** A 64-bit integer, in decimal. */
  intValue?: string;
  name?: string;
  stringValue?: string;
}

export interface Operation {
  /** @deprecated */
  clusterConditions?: StatusCondition[];
  readonly detail?: string;
  readonly endTime?: string;
  error?: Status;
  readonly location?: string;
  readonly name?: string;
  /** @deprecated */
  nodepoolConditions?: StatusCondition[];
  readonly operationType?:
    | 'TYPE_UNSPECIFIED'
    | 'CREATE_CLUSTER'
    | 'DELETE_CLUSTER'
    | 'UPGRADE_MASTER'
    | 'UPGRADE_NODES'
    | 'REPAIR_CLUSTER'
    | 'UPDATE_CLUSTER'
    | 'CREATE_NODE_POOL'
    | 'DELETE_NODE_POOL'
    | 'SET_NODE_POOL_MANAGEMENT'
    | 'AUTO_REPAIR_NODES'
    | 'AUTO_UPGRADE_NODES'
    | 'SET_LABELS'
    | 'SET_MASTER_AUTH'
    | 'SET_NODE_POOL_SIZE'
    | 'SET_NETWORK_POLICY'
    | 'SET_MAINTENANCE_POLICY'
    | 'RESIZE_CLUSTER'
    | 'FLEET_FEATURE_UPGRADE'
    | (string & {});
  readonly progress?: OperationProgress;
  readonly selfLink?: string;
  readonly startTime?: string;
  readonly status?:
    | 'STATUS_UNSPECIFIED'
    | 'PENDING'
    | 'RUNNING'
    | 'DONE'
    | 'ABORTING'
    | (string & {});
  /** @deprecated */
  readonly statusMessage?: string;
  readonly targetLink?: string;
  /** @deprecated */
  readonly zone?: string;
}

export interface OperationProgress {
  metrics?: Metric[];
  name?: string;
  stages?: OperationProgress[];
  status?: 'STATUS_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'DONE' | 'ABORTING' | (string & {});
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface StatusCondition {
  canonicalCode?:
    | 'OK'
    | 'CANCELLED'
    | 'UNKNOWN'
    | 'INVALID_ARGUMENT'
    | 'DEADLINE_EXCEEDED'
    | 'NOT_FOUND'
    | 'ALREADY_EXISTS'
    | 'PERMISSION_DENIED'
    | 'UNAUTHENTICATED'
    | 'RESOURCE_EXHAUSTED'
    | 'FAILED_PRECONDITION'
    | 'ABORTED'
    | 'OUT_OF_RANGE'
    | 'UNIMPLEMENTED'
    | 'INTERNAL'
    | 'UNAVAILABLE'
    | 'DATA_LOSS'
    | (string & {});
  /** @deprecated */
  code?:
    | 'UNKNOWN'
    | 'GCE_STOCKOUT'
    | 'GKE_SERVICE_ACCOUNT_DELETED'
    | 'GCE_QUOTA_EXCEEDED'
    | 'SET_BY_OPERATOR'
    | 'CLOUD_KMS_KEY_ERROR'
    | 'CA_EXPIRING'
    | 'NODE_SERVICE_ACCOUNT_MISSING_PERMISSIONS'
    | 'CLOUD_KMS_KEY_DESTROYED'
    | (string & {});
  message?: string;
}

export interface CloudControl2SharedOperationsReconciliationOperationMetadata {
  /** @deprecated */
  deleteResource?: boolean;
  exclusiveAction?: 'UNKNOWN_REPAIR_ACTION' | 'DELETE' | 'RETRY' | (string & {});
}

export interface ClusterUpgradeDetails {
  clusterType?: 'CLUSTER_TYPE_UNSPECIFIED' | 'PRIMARY' | 'SECONDARY' | (string & {});
  databaseVersion?:
    | 'DATABASE_VERSION_UNSPECIFIED'
    | 'POSTGRES_13'
    | 'POSTGRES_14'
    | 'POSTGRES_15'
    | 'POSTGRES_16'
    | 'POSTGRES_17'
    | 'POSTGRES_18'
    | (string & {});
  instanceUpgradeDetails?: InstanceUpgradeDetails[];
  name?: string;
  stageInfo?: StageInfo[];
  upgradeStatus?:
    | 'STATUS_UNSPECIFIED'
    | 'NOT_STARTED'
    | 'IN_PROGRESS'
    | 'SUCCESS'
    | 'FAILED'
    | 'PARTIAL_SUCCESS'
    | 'CANCEL_IN_PROGRESS'
    | 'CANCELLED'
    | (string & {});
}

export interface ExportClusterResponse {
  gcsDestination?: GcsDestination;
}

export interface GcsDestination {
  uri?: string;
}

export interface ImportClusterResponse {
  /** A 64-bit integer, in decimal. */
  bytesDownloaded?: string;
}

export interface InstanceUpgradeDetails {
  instanceType?:
    | 'INSTANCE_TYPE_UNSPECIFIED'
    | 'PRIMARY'
    | 'READ_POOL'
    | 'SECONDARY'
    | (string & {});
  name?: string;
  upgradeStatus?:
    | 'STATUS_UNSPECIFIED'
    | 'NOT_STARTED'
    | 'IN_PROGRESS'
    | 'SUCCESS'
    | 'FAILED'
    | 'PARTIAL_SUCCESS'
    | 'CANCEL_IN_PROGRESS'
    | 'CANCELLED'
    | (string & {});
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly upgradeClusterStatus?: UpgradeClusterStatus;
  readonly verb?: string;
}

export interface ReadPoolInstancesUpgradeStageStatus {
  upgradeStats?: Stats;
}

export interface StageInfo {
  logsUrl?: string;
  stage?:
    | 'STAGE_UNSPECIFIED'
    | 'ALLOYDB_PRECHECK'
    | 'PG_UPGRADE_CHECK'
    | 'PREPARE_FOR_UPGRADE'
    | 'PRIMARY_INSTANCE_UPGRADE'
    | 'READ_POOL_INSTANCES_UPGRADE'
    | 'ROLLBACK'
    | 'CLEANUP'
    | (string & {});
  status?:
    | 'STATUS_UNSPECIFIED'
    | 'NOT_STARTED'
    | 'IN_PROGRESS'
    | 'SUCCESS'
    | 'FAILED'
    | 'PARTIAL_SUCCESS'
    | 'CANCEL_IN_PROGRESS'
    | 'CANCELLED'
    | (string & {});
}

export interface StageStatus {
  readPoolInstancesUpgrade?: ReadPoolInstancesUpgradeStageStatus;
  stage?:
    | 'STAGE_UNSPECIFIED'
    | 'ALLOYDB_PRECHECK'
    | 'PG_UPGRADE_CHECK'
    | 'PREPARE_FOR_UPGRADE'
    | 'PRIMARY_INSTANCE_UPGRADE'
    | 'READ_POOL_INSTANCES_UPGRADE'
    | 'ROLLBACK'
    | 'CLEANUP'
    | (string & {});
  state?:
    | 'STATUS_UNSPECIFIED'
    | 'NOT_STARTED'
    | 'IN_PROGRESS'
    | 'SUCCESS'
    | 'FAILED'
    | 'PARTIAL_SUCCESS'
    | 'CANCEL_IN_PROGRESS'
    | 'CANCELLED'
    | (string & {});
}

export interface Stats {
  /** A 32-bit integer. */
  failed?: number;
  /** A 32-bit integer. */
  notStarted?: number;
  /** A 32-bit integer. */
  ongoing?: number;
  /** A 32-bit integer. */
  success?: number;
}

export interface UpgradeClusterResponse {
  clusterUpgradeDetails?: ClusterUpgradeDetails[];
  message?: string;
  status?:
    | 'STATUS_UNSPECIFIED'
    | 'NOT_STARTED'
    | 'IN_PROGRESS'
    | 'SUCCESS'
    | 'FAILED'
    | 'PARTIAL_SUCCESS'
    | 'CANCEL_IN_PROGRESS'
    | 'CANCELLED'
    | (string & {});
}

export interface UpgradeClusterStatus {
  cancellable?: boolean;
  sourceVersion?:
    | 'DATABASE_VERSION_UNSPECIFIED'
    | 'POSTGRES_13'
    | 'POSTGRES_14'
    | 'POSTGRES_15'
    | 'POSTGRES_16'
    | 'POSTGRES_17'
    | 'POSTGRES_18'
    | (string & {});
  stages?: StageStatus[];
  state?:
    | 'STATUS_UNSPECIFIED'
    | 'NOT_STARTED'
    | 'IN_PROGRESS'
    | 'SUCCESS'
    | 'FAILED'
    | 'PARTIAL_SUCCESS'
    | 'CANCEL_IN_PROGRESS'
    | 'CANCELLED'
    | (string & {});
  targetVersion?:
    | 'DATABASE_VERSION_UNSPECIFIED'
    | 'POSTGRES_13'
    | 'POSTGRES_14'
    | 'POSTGRES_15'
    | 'POSTGRES_16'
    | 'POSTGRES_17'
    | 'POSTGRES_18'
    | (string & {});
}

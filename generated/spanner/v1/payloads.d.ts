export interface AsymmetricAutoscalingOption {
  overrides?: AutoscalingConfigOverrides;
  replicaSelection?: InstanceReplicaSelection;
}

export interface AutoscalingConfig {
  asymmetricAutoscalingOptions?: AsymmetricAutoscalingOption[];
  autoscalingLimits?: AutoscalingLimits;
  autoscalingTargets?: AutoscalingTargets;
}

export interface AutoscalingConfigOverrides {
  autoscalingLimits?: AutoscalingLimits;
  /** A 32-bit integer. */
  autoscalingTargetHighPriorityCpuUtilizationPercent?: number;
  /** A 32-bit integer. */
  autoscalingTargetTotalCpuUtilizationPercent?: number;
  disableHighPriorityCpuAutoscaling?: boolean;
  disableTotalCpuAutoscaling?: boolean;
}

export interface AutoscalingLimits {
  /** A 32-bit integer. */
  maxNodes?: number;
  /** A 32-bit integer. */
  maxProcessingUnits?: number;
  /** A 32-bit integer. */
  minNodes?: number;
  /** A 32-bit integer. */
  minProcessingUnits?: number;
}

export interface AutoscalingTargets {
  /** A 32-bit integer. */
  highPriorityCpuUtilizationPercent?: number;
  /** A 32-bit integer. */
  storageUtilizationPercent?: number;
  /** A 32-bit integer. */
  totalCpuUtilizationPercent?: number;
}

export interface BackupInfo {
  backup?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  sourceDatabase?: string;
  /** A moment, as RFC 3339 writes it. */
  versionTime?: string;
}

export interface ChangeQuorumMetadata {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  request?: ChangeQuorumRequest;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface ChangeQuorumRequest {
  etag?: string;
  name?: string;
  quorumType?: QuorumType;
}

export interface CompactDatabaseMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly cancelTime?: string;
  readonly database?: string;
  readonly progress?: OperationProgress;
}

export interface CopyBackupMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  name?: string;
  progress?: OperationProgress;
  sourceBackup?: string;
}

export interface CreateBackupMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  database?: string;
  name?: string;
  progress?: OperationProgress;
}

export interface CreateDatabaseMetadata {
  database?: string;
}

export interface CreateInstanceConfigMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  instanceConfig?: InstanceConfig;
  progress?: InstanceOperationProgress;
}

export interface CreateInstanceMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  expectedFulfillmentPeriod?:
    | 'FULFILLMENT_PERIOD_UNSPECIFIED'
    | 'FULFILLMENT_PERIOD_NORMAL'
    | 'FULFILLMENT_PERIOD_EXTENDED'
    | (string & {});
  instance?: Instance;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface CreateInstancePartitionMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  instancePartition?: InstancePartition;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface Database {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly databaseDialect?:
    | 'DATABASE_DIALECT_UNSPECIFIED'
    | 'GOOGLE_STANDARD_SQL'
    | 'POSTGRESQL'
    | (string & {});
  readonly defaultLeader?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly earliestVersionTime?: string;
  enableDropProtection?: boolean;
  readonly encryptionConfig?: EncryptionConfig;
  readonly encryptionInfo?: EncryptionInfo[];
  name?: string;
  readonly quorumInfo?: QuorumInfo;
  readonly reconciling?: boolean;
  readonly restoreInfo?: RestoreInfo;
  readonly state?: 'STATE_UNSPECIFIED' | 'CREATING' | 'READY' | 'READY_OPTIMIZING' | (string & {});
  readonly versionRetentionPeriod?: string;
}

export interface DdlStatementActionInfo {
  action?: string;
  entityNames?: string[];
  entityType?: string;
}

export type DualRegionQuorum = Record<string, unknown>;

export interface EncryptionConfig {
  kmsKeyName?: string;
  kmsKeyNames?: string[];
}

export interface EncryptionInfo {
  readonly encryptionStatus?: Status;
  readonly encryptionType?:
    | 'TYPE_UNSPECIFIED'
    | 'GOOGLE_DEFAULT_ENCRYPTION'
    | 'CUSTOMER_MANAGED_ENCRYPTION'
    | (string & {});
  readonly kmsKeyVersion?: string;
}

export interface FreeInstanceMetadata {
  expireBehavior?:
    | 'EXPIRE_BEHAVIOR_UNSPECIFIED'
    | 'FREE_TO_PROVISIONED'
    | 'REMOVE_AFTER_GRACE_PERIOD'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly expireTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly upgradeTime?: string;
}

export interface Instance {
  autoscalingConfig?: AutoscalingConfig;
  config?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  defaultBackupScheduleType?:
    | 'DEFAULT_BACKUP_SCHEDULE_TYPE_UNSPECIFIED'
    | 'NONE'
    | 'AUTOMATIC'
    | (string & {});
  displayName?: string;
  edition?: 'EDITION_UNSPECIFIED' | 'STANDARD' | 'ENTERPRISE' | 'ENTERPRISE_PLUS' | (string & {});
  endpointUris?: string[];
  freeInstanceMetadata?: FreeInstanceMetadata;
  instanceType?: 'INSTANCE_TYPE_UNSPECIFIED' | 'PROVISIONED' | 'FREE_INSTANCE' | (string & {});
  labels?: { [key: string]: string };
  name?: string;
  /** A 32-bit integer. */
  nodeCount?: number;
  /** A 32-bit integer. */
  processingUnits?: number;
  readonly replicaComputeCapacity?: ReplicaComputeCapacity[];
  readonly state?: 'STATE_UNSPECIFIED' | 'CREATING' | 'READY' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface InstanceConfig {
  baseConfig?: string;
  readonly configType?: 'TYPE_UNSPECIFIED' | 'GOOGLE_MANAGED' | 'USER_MANAGED' | (string & {});
  displayName?: string;
  etag?: string;
  readonly freeInstanceAvailability?:
    | 'FREE_INSTANCE_AVAILABILITY_UNSPECIFIED'
    | 'AVAILABLE'
    | 'UNSUPPORTED'
    | 'DISABLED'
    | 'QUOTA_EXCEEDED'
    | (string & {});
  labels?: { [key: string]: string };
  leaderOptions?: string[];
  name?: string;
  readonly optionalReplicas?: ReplicaInfo[];
  readonly quorumType?:
    | 'QUORUM_TYPE_UNSPECIFIED'
    | 'REGION'
    | 'DUAL_REGION'
    | 'MULTI_REGION'
    | (string & {});
  readonly reconciling?: boolean;
  replicas?: ReplicaInfo[];
  readonly state?: 'STATE_UNSPECIFIED' | 'CREATING' | 'READY' | (string & {});
  /** A 64-bit integer, in decimal. */
  readonly storageLimitPerProcessingUnit?: string;
}

export interface InstanceOperationProgress {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A 32-bit integer. */
  progressPercent?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface InstancePartition {
  autoscalingConfig?: AutoscalingConfig;
  config?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  displayName?: string;
  etag?: string;
  name?: string;
  /** A 32-bit integer. */
  nodeCount?: number;
  /** A 32-bit integer. */
  processingUnits?: number;
  /** @deprecated */
  readonly referencingBackups?: string[];
  readonly referencingDatabases?: string[];
  readonly state?: 'STATE_UNSPECIFIED' | 'CREATING' | 'READY' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface InstanceReplicaSelection {
  location?: string;
}

export interface OperationProgress {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A 32-bit integer. */
  progressPercent?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface OptimizeRestoredDatabaseMetadata {
  name?: string;
  progress?: OperationProgress;
}

export interface QuorumInfo {
  readonly etag?: string;
  readonly initiator?: 'INITIATOR_UNSPECIFIED' | 'GOOGLE' | 'USER' | (string & {});
  readonly quorumType?: QuorumType;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
}

export interface QuorumType {
  dualRegion?: DualRegionQuorum;
  singleRegion?: SingleRegionQuorum;
}

export interface ReplicaComputeCapacity {
  /** A 32-bit integer. */
  nodeCount?: number;
  /** A 32-bit integer. */
  processingUnits?: number;
  replicaSelection?: InstanceReplicaSelection;
}

export interface ReplicaInfo {
  defaultLeaderLocation?: boolean;
  location?: string;
  type?: 'TYPE_UNSPECIFIED' | 'READ_WRITE' | 'READ_ONLY' | 'WITNESS' | (string & {});
}

export interface RestoreDatabaseMetadata {
  backupInfo?: BackupInfo;
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  name?: string;
  optimizeDatabaseOperationName?: string;
  progress?: OperationProgress;
  sourceType?: 'TYPE_UNSPECIFIED' | 'BACKUP' | (string & {});
}

export interface RestoreInfo {
  backupInfo?: BackupInfo;
  sourceType?: 'TYPE_UNSPECIFIED' | 'BACKUP' | (string & {});
}

export interface SingleRegionQuorum {
  servingLocation?: string;
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface UpdateDatabaseDdlMetadata {
  actions?: DdlStatementActionInfo[];
  commitTimestamps?: string[];
  database?: string;
  progress?: OperationProgress[];
  statements?: string[];
  readonly throttled?: boolean;
}

export interface UpdateDatabaseMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  progress?: OperationProgress;
  request?: UpdateDatabaseRequest;
}

export interface UpdateDatabaseRequest {
  database?: Database;
  /** Names of fields, with commas between them. */
  updateMask?: string;
}

export interface UpdateInstanceConfigMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  instanceConfig?: InstanceConfig;
  progress?: InstanceOperationProgress;
}

export interface UpdateInstanceMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  expectedFulfillmentPeriod?:
    | 'FULFILLMENT_PERIOD_UNSPECIFIED'
    | 'FULFILLMENT_PERIOD_NORMAL'
    | 'FULFILLMENT_PERIOD_EXTENDED'
    | (string & {});
  instance?: Instance;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface UpdateInstancePartitionMetadata {
  /** A moment, as RFC 3339 writes it. */
  cancelTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  instancePartition?: InstancePartition;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

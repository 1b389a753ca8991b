export interface BigQueryDataset {
  readonly datasetId?: string;
}

export interface BucketMetadata {
  createBucketRequest?: CreateBucketRequest;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly state?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'OPERATION_STATE_SCHEDULED'
    | 'OPERATION_STATE_WAITING_FOR_PERMISSIONS'
    | 'OPERATION_STATE_RUNNING'
    | 'OPERATION_STATE_SUCCEEDED'
    | 'OPERATION_STATE_FAILED'
    | 'OPERATION_STATE_CANCELLED'
    | 'OPERATION_STATE_PENDING'
    | (string & {});
  updateBucketRequest?: UpdateBucketRequest;
}

export interface CmekSettings {
  kmsKeyName?: string;
  readonly kmsKeyVersionName?: string;
  readonly name?: string;
  readonly serviceAccountId?: string;
}

export interface CopyLogEntriesMetadata {
  cancellationRequested?: boolean;
  destination?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A 32-bit integer. */
  progress?: number;
  /** @deprecated */
  request?: CopyLogEntriesRequest;
  source?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly state?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'OPERATION_STATE_SCHEDULED'
    | 'OPERATION_STATE_WAITING_FOR_PERMISSIONS'
    | 'OPERATION_STATE_RUNNING'
    | 'OPERATION_STATE_SUCCEEDED'
    | 'OPERATION_STATE_FAILED'
    | 'OPERATION_STATE_CANCELLED'
    | 'OPERATION_STATE_PENDING'
    | (string & {});
  verb?: string;
  writerIdentity?: string;
}

export interface CopyLogEntriesRequest {
  destination?: string;
  filter?: string;
  name?: string;
}

export interface CopyLogEntriesResponse {
  /** A 64-bit integer, in decimal. */
  logEntriesCopiedCount?: string;
}

export interface CreateBucketRequest {
  bucket?: LogBucket;
  bucketId?: string;
  parent?: string;
}

export interface CreateLinkRequest {
  link?: Link;
  linkId?: string;
  parent?: string;
}

export interface DeleteLinkRequest {
  name?: string;
}

export interface IndexConfig {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  fieldPath?: string;
  type?: 'INDEX_TYPE_UNSPECIFIED' | 'INDEX_TYPE_STRING' | 'INDEX_TYPE_INTEGER' | (string & {});
}

export interface Link {
  bigqueryDataset?: BigQueryDataset;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  readonly lifecycleState?:
    | 'LIFECYCLE_STATE_UNSPECIFIED'
    | 'ACTIVE'
    | 'DELETE_REQUESTED'
    | 'UPDATING'
    | 'CREATING'
    | 'FAILED'
    | (string & {});
  readonly name?: string;
}

export interface LinkMetadata {
  createLinkRequest?: CreateLinkRequest;
  deleteLinkRequest?: DeleteLinkRequest;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly state?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'OPERATION_STATE_SCHEDULED'
    | 'OPERATION_STATE_WAITING_FOR_PERMISSIONS'
    | 'OPERATION_STATE_RUNNING'
    | 'OPERATION_STATE_SUCCEEDED'
    | 'OPERATION_STATE_FAILED'
    | 'OPERATION_STATE_CANCELLED'
    | 'OPERATION_STATE_PENDING'
    | (string & {});
}

export interface LogBucket {
  analyticsEnabled?: boolean;
  cmekSettings?: CmekSettings;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  indexConfigs?: IndexConfig[];
  readonly lifecycleState?:
    | 'LIFECYCLE_STATE_UNSPECIFIED'
    | 'ACTIVE'
    | 'DELETE_REQUESTED'
    | 'UPDATING'
    | 'CREATING'
    | 'FAILED'
    | (string & {});
  locked?: boolean;
  readonly name?: string;
  restrictedFields?: string[];
  /** A 32-bit integer. */
  retentionDays?: number;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface UpdateBucketRequest {
  bucket?: LogBucket;
  name?: string;
  /** Names of fields, with commas between them. */
  updateMask?: string;
}

export interface Bucket {
  bucket?: string;
  manifest?: Manifest;
  prefixList?: PrefixList;
}

export interface BucketList {
  buckets?: Bucket[];
}

export interface Counters {
  /** A 64-bit integer, in decimal. */
  readonly failedObjectCount?: string;
  /** A 64-bit integer, in decimal. */
  readonly objectCustomContextsCreated?: string;
  /** A 64-bit integer, in decimal. */
  readonly objectCustomContextsDeleted?: string;
  /** A 64-bit integer, in decimal. */
  readonly objectCustomContextsUpdated?: string;
  /** A 64-bit integer, in decimal. */
  readonly succeededObjectCount?: string;
  /** A 64-bit integer, in decimal. */
  readonly totalBytesFound?: string;
  /** A 64-bit integer, in decimal. */
  readonly totalObjectCount?: string;
}

export interface CustomContextUpdates {
  keysToClear?: string[];
  updates?: { [key: string]: ObjectCustomContextPayload };
}

export interface DeleteObject {
  permanentObjectDeletionEnabled?: boolean;
}

export interface ErrorLogEntry {
  readonly errorDetails?: string[];
  readonly objectUri?: string;
}

export interface ErrorSummary {
  errorCode?:
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
  /** A 64-bit integer, in decimal. */
  errorCount?: string;
  errorLogEntries?: ErrorLogEntry[];
}

export interface Job {
  bucketList?: BucketList;
  /** A moment, as RFC 3339 writes it. */
  readonly completeTime?: string;
  readonly counters?: Counters;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  deleteObject?: DeleteObject;
  description?: string;
  dryRun?: boolean;
  readonly errorSummaries?: ErrorSummary[];
  readonly isMultiBucketJob?: boolean;
  loggingConfig?: LoggingConfig;
  name?: string;
  putMetadata?: PutMetadata;
  putObjectHold?: PutObjectHold;
  rewriteObject?: RewriteObject;
  /** A moment, as RFC 3339 writes it. */
  readonly scheduleTime?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'RUNNING'
    | 'SUCCEEDED'
    | 'CANCELED'
    | 'FAILED'
    | 'QUEUED'
    | (string & {});
  updateObjectCustomContext?: UpdateObjectCustomContext;
}

export interface LoggingConfig {
  logActionStates?: (
    | 'LOGGABLE_ACTION_STATE_UNSPECIFIED'
    | 'SUCCEEDED'
    | 'FAILED'
    | (string & {})
  )[];
  logActions?: ('LOGGABLE_ACTION_UNSPECIFIED' | 'TRANSFORM' | (string & {}))[];
}

export interface Manifest {
  manifestLocation?: string;
}

export interface ObjectCustomContextPayload {
  value?: string;
}

export interface ObjectRetention {
  retainUntilTime?: string;
  retentionMode?: 'RETENTION_MODE_UNSPECIFIED' | 'LOCKED' | 'UNLOCKED' | (string & {});
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly job?: Job;
  readonly operation?: string;
  readonly requestedCancellation?: boolean;
}

export interface PrefixList {
  includedObjectPrefixes?: string[];
}

export interface PutMetadata {
  cacheControl?: string;
  contentDisposition?: string;
  contentEncoding?: string;
  contentLanguage?: string;
  contentType?: string;
  customMetadata?: { [key: string]: string };
  customTime?: string;
  objectRetention?: ObjectRetention;
}

export interface PutObjectHold {
  eventBasedHold?: 'HOLD_STATUS_UNSPECIFIED' | 'SET' | 'UNSET' | (string & {});
  temporaryHold?: 'HOLD_STATUS_UNSPECIFIED' | 'SET' | 'UNSET' | (string & {});
}

export interface RewriteObject {
  kmsKey?: string;
}

export interface UpdateObjectCustomContext {
  clearAll?: boolean;
  customContextUpdates?: CustomContextUpdates;
}

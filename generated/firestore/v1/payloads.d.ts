export interface ArrayValue {
  values?: Value[];
}

export interface BitSequence {
  /** Bytes, in base64. */
  bitmap?: string;
  /** A 32-bit integer. */
  padding?: number;
}

export interface BloomFilter {
  bits?: BitSequence;
  /** A 32-bit integer. */
  hashCount?: number;
}

export interface Document {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  fields?: { [key: string]: Value };
  name?: string;
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface DocumentChange {
  document?: Document;
  removedTargetIds?: number[];
  targetIds?: number[];
}

export interface DocumentDelete {
  document?: string;
  /** A moment, as RFC 3339 writes it. */
  readTime?: string;
  removedTargetIds?: number[];
}

export interface DocumentRemove {
  document?: string;
  /** A moment, as RFC 3339 writes it. */
  readTime?: string;
  removedTargetIds?: number[];
}

export interface ExistenceFilter {
  /** A 32-bit integer. */
  count?: number;
  /** A 32-bit integer. */
  targetId?: number;
  unchangedNames?: BloomFilter;
}

export interface Function {
  args?: Value[];
  name?: string;
  options?: { [key: string]: Value };
}

export interface GoogleFirestoreAdminV1BulkDeleteDocumentsMetadata {
  collectionIds?: string[];
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  namespaceIds?: string[];
  operationState?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  progressBytes?: GoogleFirestoreAdminV1Progress;
  progressDocuments?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  snapshotTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface GoogleFirestoreAdminV1CloneDatabaseMetadata {
  database?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  operationState?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  pitrSnapshot?: GoogleFirestoreAdminV1PitrSnapshot;
  progressPercentage?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export type GoogleFirestoreAdminV1CreateDatabaseMetadata = Record<string, unknown>;

export type GoogleFirestoreAdminV1DeleteDatabaseMetadata = Record<string, unknown>;

export interface GoogleFirestoreAdminV1ExportDocumentsMetadata {
  collectionIds?: string[];
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  namespaceIds?: string[];
  operationState?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  outputUriPrefix?: string;
  progressBytes?: GoogleFirestoreAdminV1Progress;
  progressDocuments?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  snapshotTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface GoogleFirestoreAdminV1ExportDocumentsResponse {
  outputUriPrefix?: string;
}

export interface GoogleFirestoreAdminV1FieldOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  field?: string;
  indexConfigDeltas?: GoogleFirestoreAdminV1IndexConfigDelta[];
  progressBytes?: GoogleFirestoreAdminV1Progress;
  progressDocuments?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  state?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  ttlConfigDelta?: GoogleFirestoreAdminV1TtlConfigDelta;
}

export type GoogleFirestoreAdminV1FlatIndex = Record<string, unknown>;

export interface GoogleFirestoreAdminV1ImportDocumentsMetadata {
  collectionIds?: string[];
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  inputUriPrefix?: string;
  namespaceIds?: string[];
  operationState?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  progressBytes?: GoogleFirestoreAdminV1Progress;
  progressDocuments?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface GoogleFirestoreAdminV1Index {
  apiScope?: 'ANY_API' | 'DATASTORE_MODE_API' | 'MONGODB_COMPATIBLE_API' | (string & {});
  density?: 'DENSITY_UNSPECIFIED' | 'SPARSE_ALL' | 'SPARSE_ANY' | 'DENSE' | (string & {});
  fields?: GoogleFirestoreAdminV1IndexField[];
  multikey?: boolean;
  name?: string;
  queryScope?:
    | 'QUERY_SCOPE_UNSPECIFIED'
    | 'COLLECTION'
    | 'COLLECTION_GROUP'
    | 'COLLECTION_RECURSIVE'
    | (string & {});
  searchIndexOptions?: GoogleFirestoreAdminV1SearchIndexOptions;
  /** A 32-bit integer. */
  shardCount?: number;
  state?: 'STATE_UNSPECIFIED' | 'CREATING' | 'READY' | 'NEEDS_REPAIR' | (string & {});
  unique?: boolean;
}

export interface GoogleFirestoreAdminV1IndexConfigDelta {
  changeType?: 'CHANGE_TYPE_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {});
  index?: GoogleFirestoreAdminV1Index;
}

export interface GoogleFirestoreAdminV1IndexField {
  arrayConfig?: 'ARRAY_CONFIG_UNSPECIFIED' | 'CONTAINS' | (string & {});
  fieldPath?: string;
  order?: 'ORDER_UNSPECIFIED' | 'ASCENDING' | 'DESCENDING' | (string & {});
  searchConfig?: GoogleFirestoreAdminV1SearchConfig;
  vectorConfig?: GoogleFirestoreAdminV1VectorConfig;
}

export interface GoogleFirestoreAdminV1IndexOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  index?: string;
  progressBytes?: GoogleFirestoreAdminV1Progress;
  progressDocuments?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  state?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
}

export interface GoogleFirestoreAdminV1PitrSnapshot {
  database?: string;
  /** Bytes, in base64. */
  readonly databaseUid?: string;
  /** A moment, as RFC 3339 writes it. */
  snapshotTime?: string;
}

export interface GoogleFirestoreAdminV1Progress {
  /** A 64-bit integer, in decimal. */
  completedWork?: string;
  /** A 64-bit integer, in decimal. */
  estimatedWork?: string;
}

export interface GoogleFirestoreAdminV1RestoreDatabaseMetadata {
  backup?: string;
  database?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  operationState?:
    | 'OPERATION_STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
  progressPercentage?: GoogleFirestoreAdminV1Progress;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface GoogleFirestoreAdminV1SearchConfig {
  geoSpec?: GoogleFirestoreAdminV1SearchGeoSpec;
  textSpec?: GoogleFirestoreAdminV1SearchTextSpec;
}

export interface GoogleFirestoreAdminV1SearchGeoSpec {
  geoJsonIndexingDisabled?: boolean;
}

export interface GoogleFirestoreAdminV1SearchIndexOptions {
  textLanguage?: string;
  textLanguageOverrideFieldPath?: string;
}

export interface GoogleFirestoreAdminV1SearchTextIndexSpec {
  indexType?: 'TEXT_INDEX_TYPE_UNSPECIFIED' | 'TOKENIZED' | (string & {});
  matchType?: 'TEXT_MATCH_TYPE_UNSPECIFIED' | 'MATCH_GLOBALLY' | (string & {});
}

export interface GoogleFirestoreAdminV1SearchTextSpec {
  indexSpecs?: GoogleFirestoreAdminV1SearchTextIndexSpec[];
}

export interface GoogleFirestoreAdminV1TtlConfigDelta {
  changeType?: 'CHANGE_TYPE_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {});
  /** A duration in seconds: `3.5s`. */
  expirationOffset?: string;
}

export type GoogleFirestoreAdminV1UpdateDatabaseMetadata = Record<string, unknown>;

export interface GoogleFirestoreAdminV1VectorConfig {
  /** A 32-bit integer. */
  dimension?: number;
  flat?: GoogleFirestoreAdminV1FlatIndex;
}

export interface LatLng {
  /** A 64-bit float. */
  latitude?: number;
  /** A 64-bit float. */
  longitude?: number;
}

export interface ListenResponse {
  documentChange?: DocumentChange;
  documentDelete?: DocumentDelete;
  documentRemove?: DocumentRemove;
  filter?: ExistenceFilter;
  targetChange?: TargetChange;
}

export interface MapValue {
  fields?: { [key: string]: Value };
}

export interface Pipeline {
  stages?: Stage[];
}

export interface Stage {
  args?: Value[];
  name?: string;
  options?: { [key: string]: Value };
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface TargetChange {
  cause?: Status;
  /** A moment, as RFC 3339 writes it. */
  readTime?: string;
  /** Bytes, in base64. */
  resumeToken?: string;
  targetChangeType?: 'NO_CHANGE' | 'ADD' | 'REMOVE' | 'CURRENT' | 'RESET' | (string & {});
  targetIds?: number[];
}

export interface Value {
  arrayValue?: ArrayValue;
  booleanValue?: boolean;
  /** Bytes, in base64. */
  bytesValue?: string;
  /** A 64-bit float. */
  doubleValue?: number;
  fieldReferenceValue?: string;
  functionValue?: Function;
  geoPointValue?: LatLng;
  /** A 64-bit integer, in decimal. */
  integerValue?: string;
  mapValue?: MapValue;
  nullValue?: 'NULL_VALUE' | (string & {});
  pipelineValue?: Pipeline;
  referenceValue?: string;
  stringValue?: string;
  /** A moment, as RFC 3339 writes it. */
  timestampValue?: string;
  variableReferenceValue?: string;
}

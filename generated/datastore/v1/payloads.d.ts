export interface GoogleDatastoreAdminV1CommonMetadata {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  labels?: { [key: string]: string };
  operationType?:
    | 'OPERATION_TYPE_UNSPECIFIED'
    | 'EXPORT_ENTITIES'
    | 'IMPORT_ENTITIES'
    | 'CREATE_INDEX'
    | 'DELETE_INDEX'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  state?:
    | 'STATE_UNSPECIFIED'
    | 'INITIALIZING'
    | 'PROCESSING'
    | 'CANCELLING'
    | 'FINALIZING'
    | 'SUCCESSFUL'
    | 'FAILED'
    | 'CANCELLED'
    | (string & {});
}

export interface GoogleDatastoreAdminV1DatastoreFirestoreMigrationMetadata {
  migrationState?:
    | 'MIGRATION_STATE_UNSPECIFIED'
    | 'RUNNING'
    | 'PAUSED'
    | 'COMPLETE'
    | (string & {});
  migrationStep?:
    | 'MIGRATION_STEP_UNSPECIFIED'
    | 'PREPARE'
    | 'START'
    | 'APPLY_WRITES_SYNCHRONOUSLY'
    | 'COPY_AND_VERIFY'
    | 'REDIRECT_EVENTUALLY_CONSISTENT_READS'
    | 'REDIRECT_STRONGLY_CONSISTENT_READS'
    | 'REDIRECT_WRITES'
    | (string & {});
}

export interface GoogleDatastoreAdminV1EntityFilter {
  kinds?: string[];
  namespaceIds?: string[];
}

export interface GoogleDatastoreAdminV1ExportEntitiesMetadata {
  common?: GoogleDatastoreAdminV1CommonMetadata;
  entityFilter?: GoogleDatastoreAdminV1EntityFilter;
  outputUrlPrefix?: string;
  progressBytes?: GoogleDatastoreAdminV1Progress;
  progressEntities?: GoogleDatastoreAdminV1Progress;
}

export interface GoogleDatastoreAdminV1ExportEntitiesResponse {
  outputUrl?: string;
}

export interface GoogleDatastoreAdminV1ImportEntitiesMetadata {
  common?: GoogleDatastoreAdminV1CommonMetadata;
  entityFilter?: GoogleDatastoreAdminV1EntityFilter;
  inputUrl?: string;
  progressBytes?: GoogleDatastoreAdminV1Progress;
  progressEntities?: GoogleDatastoreAdminV1Progress;
}

export interface GoogleDatastoreAdminV1IndexOperationMetadata {
  common?: GoogleDatastoreAdminV1CommonMetadata;
  indexId?: string;
  progressEntities?: GoogleDatastoreAdminV1Progress;
}

export interface GoogleDatastoreAdminV1Progress {
  /** A 64-bit integer, in decimal. */
  workCompleted?: string;
  /** A 64-bit integer, in decimal. */
  workEstimated?: string;
}

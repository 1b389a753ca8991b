export interface AcquireSsrsLeaseContext {
  /** A duration in seconds: `3.5s`. */
  duration?: string;
  reportDatabase?: string;
  serviceLogin?: string;
  setupLogin?: string;
}

export interface ApiWarning {
  code?:
    | 'SQL_API_WARNING_CODE_UNSPECIFIED'
    | 'REGION_UNREACHABLE'
    | 'MAX_RESULTS_EXCEEDS_LIMIT'
    | 'COMPROMISED_CREDENTIALS'
    | 'INTERNAL_STATE_FAILURE'
    | (string & {});
  message?: string;
  region?: string;
}

export interface BackupContext {
  /** A 64-bit integer, in decimal. */
  backupId?: string;
  kind?: string;
}

export interface ExportContext {
  bakExportOptions?: {
    bakType?: 'BAK_TYPE_UNSPECIFIED' | 'FULL' | 'DIFF' | 'TLOG' | (string & {});
    /** @deprecated */
    copyOnly?: boolean;
    differentialBase?: boolean;
    /** A 32-bit integer. */
    stripeCount?: number;
    striped?: boolean;
  };
  csvExportOptions?: {
    escapeCharacter?: string;
    fieldsTerminatedBy?: string;
    linesTerminatedBy?: string;
    quoteCharacter?: string;
    selectQuery?: string;
  };
  databases?: string[];
  fileType?: 'SQL_FILE_TYPE_UNSPECIFIED' | 'SQL' | 'CSV' | 'BAK' | (string & {});
  kind?: string;
  offload?: boolean;
  sqlExportOptions?: {
    mysqlExportOptions?: {
      /** A 32-bit integer. */
      masterData?: number;
    };
    parallel?: boolean;
    postgresExportOptions?: {
      clean?: boolean;
      ifExists?: boolean;
    };
    schemaOnly?: boolean;
    tables?: string[];
    /** A 32-bit integer. */
    threads?: number;
  };
  uri?: string;
}

export interface ImportContext {
  bakImportOptions?: {
    bakType?: 'BAK_TYPE_UNSPECIFIED' | 'FULL' | 'DIFF' | 'TLOG' | (string & {});
    encryptionOptions?: {
      certPath?: string;
      pvkPassword?: string;
      pvkPath?: string;
    };
    noRecovery?: boolean;
    recoveryOnly?: boolean;
    /** A moment, as RFC 3339 writes it. */
    stopAt?: string;
    stopAtMark?: string;
    striped?: boolean;
  };
  csvImportOptions?: {
    columns?: string[];
    escapeCharacter?: string;
    fieldsTerminatedBy?: string;
    linesTerminatedBy?: string;
    quoteCharacter?: string;
    table?: string;
  };
  database?: string;
  fileType?: 'SQL_FILE_TYPE_UNSPECIFIED' | 'SQL' | 'CSV' | 'BAK' | (string & {});
  importUser?: string;
  kind?: string;
  sqlImportOptions?: {
    parallel?: boolean;
    postgresImportOptions?: {
      clean?: boolean;
      ifExists?: boolean;
    };
    /** A 32-bit integer. */
    threads?: number;
  };
  uri?: string;
}

export interface Operation {
  acquireSsrsLeaseContext?: AcquireSsrsLeaseContext;
  apiWarning?: ApiWarning;
  backupContext?: BackupContext;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  error?: OperationErrors;
  exportContext?: ExportContext;
  importContext?: ImportContext;
  /** A moment, as RFC 3339 writes it. */
  insertTime?: string;
  kind?: string;
  name?: string;
  operationType?:
    | 'SQL_OPERATION_TYPE_UNSPECIFIED'
    | 'IMPORT'
    | 'EXPORT'
    | 'CREATE'
    | 'UPDATE'
    | 'DELETE'
    | 'RESTART'
    | 'BACKUP'
    | 'SNAPSHOT'
    | 'BACKUP_VOLUME'
    | 'DELETE_VOLUME'
    | 'RESTORE_VOLUME'
    | 'INJECT_USER'
    | 'CLONE'
    | 'STOP_REPLICA'
    | 'START_REPLICA'
    | 'PROMOTE_REPLICA'
    | 'CREATE_REPLICA'
    | 'CREATE_USER'
    | 'DELETE_USER'
    | 'UPDATE_USER'
    | 'CREATE_DATABASE'
    | 'DELETE_DATABASE'
    | 'UPDATE_DATABASE'
    | 'FAILOVER'
    | 'DELETE_BACKUP'
    | 'RECREATE_REPLICA'
    | 'TRUNCATE_LOG'
    | 'DEMOTE_MASTER'
    | 'MAINTENANCE'
    | 'ENABLE_PRIVATE_IP'
    | 'DEFER_MAINTENANCE'
    | 'CREATE_CLONE'
    | 'RESCHEDULE_MAINTENANCE'
    | 'START_EXTERNAL_SYNC'
    | 'LOG_CLEANUP'
    | 'AUTO_RESTART'
    | 'REENCRYPT'
    | 'SWITCHOVER'
    | 'ACQUIRE_SSRS_LEASE'
    | 'RELEASE_SSRS_LEASE'
    | 'RECONFIGURE_OLD_PRIMARY'
    | 'CLUSTER_MAINTENANCE'
    | 'SELF_SERVICE_MAINTENANCE'
    | 'SWITCHOVER_TO_REPLICA'
    | (string & {});
  selfLink?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  status?: 'SQL_OPERATION_STATUS_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
  targetId?: string;
  targetLink?: string;
  targetProject?: string;
  user?: string;
}

export interface OperationError {
  code?: string;
  kind?: string;
  message?: string;
}

export interface OperationErrors {
  errors?: OperationError[];
  kind?: string;
}

export interface OperationsListResponse {
  items?: Operation[];
  kind?: string;
  nextPageToken?: string;
}

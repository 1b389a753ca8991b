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
  name?: string;
}

export interface ExportContext {
  bakExportOptions?: {
    bakType?: 'BAK_TYPE_UNSPECIFIED' | 'FULL' | 'DIFF' | 'TLOG' | (string & {});
    /** @deprecated */
    copyOnly?: boolean;
    differentialBase?: boolean;
    /** A moment, as RFC 3339 writes it. */
    exportLogEndTime?: string;
    /** A moment, as RFC 3339 writes it. */
    exportLogStartTime?: string;
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
  fileType?: 'SQL_FILE_TYPE_UNSPECIFIED' | 'SQL' | 'CSV' | 'BAK' | 'TDE' | (string & {});
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
  tdeExportOptions?: {
    certificatePath?: string;
    name?: string;
    privateKeyPassword?: string;
    privateKeyPath?: string;
  };
  uri?: string;
}

export interface ImportContext {
  bakImportOptions?: {
    bakType?: 'BAK_TYPE_UNSPECIFIED' | 'FULL' | 'DIFF' | 'TLOG' | (string & {});
    encryptionOptions?: {
      certPath?: string;
      keepEncrypted?: boolean;
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
  fileType?: 'SQL_FILE_TYPE_UNSPECIFIED' | 'SQL' | 'CSV' | 'BAK' | 'TDE' | (string & {});
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
  tdeImportOptions?: {
    certificatePath?: string;
    name?: string;
    privateKeyPassword?: string;
    privateKeyPath?: string;
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
    | 'UPDATE_BACKUP'
    | 'ACQUIRE_SSRS_LEASE'
    | 'RELEASE_SSRS_LEASE'
    | 'RECONFIGURE_OLD_PRIMARY'
    | 'CLUSTER_MAINTENANCE'
    | 'SELF_SERVICE_MAINTENANCE'
    | 'SWITCHOVER_TO_REPLICA'
    | 'MAJOR_VERSION_UPGRADE'
    | 'ADVANCED_BACKUP'
    | 'MANAGE_BACKUP'
    | 'ENHANCED_BACKUP'
    | 'REPAIR_READ_POOL'
    | 'CREATE_READ_POOL'
    | 'PRE_CHECK_MAJOR_VERSION_UPGRADE'
    | (string & {});
  preCheckMajorVersionUpgradeContext?: PreCheckMajorVersionUpgradeContext;
  selfLink?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  status?: 'SQL_OPERATION_STATUS_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
  subOperationType?: SqlSubOperationType;
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

export interface PreCheckMajorVersionUpgradeContext {
  kind?: string;
  readonly preCheckResponse?: PreCheckResponse[];
  targetDatabaseVersion?:
    | 'SQL_DATABASE_VERSION_UNSPECIFIED'
    | 'MYSQL_5_1'
    | 'MYSQL_5_5'
    | 'MYSQL_5_6'
    | 'MYSQL_5_7'
    | 'MYSQL_8_0'
    | 'MYSQL_8_0_18'
    | 'MYSQL_8_0_26'
    | 'MYSQL_8_0_27'
    | 'MYSQL_8_0_28'
    | 'MYSQL_8_0_29'
    | 'MYSQL_8_0_30'
    | 'MYSQL_8_0_31'
    | 'MYSQL_8_0_32'
    | 'MYSQL_8_0_33'
    | 'MYSQL_8_0_34'
    | 'MYSQL_8_0_35'
    | 'MYSQL_8_0_36'
    | 'MYSQL_8_0_37'
    | 'MYSQL_8_0_39'
    | 'MYSQL_8_0_40'
    | 'MYSQL_8_0_41'
    | 'MYSQL_8_0_42'
    | 'MYSQL_8_0_43'
    | 'MYSQL_8_0_44'
    | 'MYSQL_8_0_45'
    | 'MYSQL_8_0_46'
    | 'MYSQL_8_4'
    | 'MYSQL_9_7'
    | 'SQLSERVER_2017_STANDARD'
    | 'SQLSERVER_2017_ENTERPRISE'
    | 'SQLSERVER_2017_EXPRESS'
    | 'SQLSERVER_2017_WEB'
    | 'POSTGRES_9_6'
    | 'POSTGRES_10'
    | 'POSTGRES_11'
    | 'POSTGRES_12'
    | 'POSTGRES_13'
    | 'POSTGRES_14'
    | 'POSTGRES_15'
    | 'POSTGRES_16'
    | 'POSTGRES_17'
    | 'POSTGRES_18'
    | 'SQLSERVER_2019_STANDARD'
    | 'SQLSERVER_2019_ENTERPRISE'
    | 'SQLSERVER_2019_EXPRESS'
    | 'SQLSERVER_2019_WEB'
    | 'SQLSERVER_2022_STANDARD'
    | 'SQLSERVER_2022_ENTERPRISE'
    | 'SQLSERVER_2022_EXPRESS'
    | 'SQLSERVER_2022_WEB'
    | 'SQLSERVER_2025_STANDARD'
    | 'SQLSERVER_2025_ENTERPRISE'
    | 'SQLSERVER_2025_EXPRESS'
    | (string & {});
}

export interface PreCheckResponse {
  actionsRequired?: string[];
  message?: string;
  messageType?: 'MESSAGE_TYPE_UNSPECIFIED' | 'INFO' | 'WARNING' | 'ERROR' | (string & {});
}

export interface SqlSubOperationType {
  maintenanceType?:
    | 'SQL_MAINTENANCE_TYPE_UNSPECIFIED'
    | 'INSTANCE_MAINTENANCE'
    | 'REPLICA_INCLUDED_MAINTENANCE'
    | 'INSTANCE_SELF_SERVICE_MAINTENANCE'
    | 'REPLICA_INCLUDED_SELF_SERVICE_MAINTENANCE'
    | (string & {});
}

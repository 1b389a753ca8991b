import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/instanceConfigs/{instanceConfig}/operations/{operation}` */
export type ProjectsInstanceConfigsOperationName =
  `projects/${string}/instanceConfigs/${string}/operations/${string}`;

/** The parts of `projects/{project}/instanceConfigs/{instanceConfig}/operations/{operation}`. */
export interface ProjectsInstanceConfigsOperationFields {
  project: string;
  instanceConfig: string;
  operation: string;
}

/** `projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations/{operation}` */
export type ProjectsInstanceConfigsSsdCachesOperationName =
  `projects/${string}/instanceConfigs/${string}/ssdCaches/${string}/operations/${string}`;

/** The parts of `projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations/{operation}`. */
export interface ProjectsInstanceConfigsSsdCachesOperationFields {
  project: string;
  instanceConfig: string;
  ssdCache: string;
  operation: string;
}

/** `projects/{project}/instances/{instance}/backups/{backup}/operations/{operation}` */
export type ProjectsInstancesBackupsOperationName =
  `projects/${string}/instances/${string}/backups/${string}/operations/${string}`;

/** The parts of `projects/{project}/instances/{instance}/backups/{backup}/operations/{operation}`. */
export interface ProjectsInstancesBackupsOperationFields {
  project: string;
  instance: string;
  backup: string;
  operation: string;
}

/** `projects/{project}/instances/{instance}/databases/{database}/operations/{operation}` */
export type ProjectsInstancesDatabasesOperationName =
  `projects/${string}/instances/${string}/databases/${string}/operations/${string}`;

/** The parts of `projects/{project}/instances/{instance}/databases/{database}/operations/{operation}`. */
export interface ProjectsInstancesDatabasesOperationFields {
  project: string;
  instance: string;
  database: string;
  operation: string;
}

/** `projects/{project}/instances/{instance}/instancePartitions/{instancePartition}/operations/{operation}` */
export type ProjectsInstancesInstancePartitionsOperationName =
  `projects/${string}/instances/${string}/instancePartitions/${string}/operations/${string}`;

/** The parts of `projects/{project}/instances/{instance}/instancePartitions/{instancePartition}/operations/{operation}`. */
export interface ProjectsInstancesInstancePartitionsOperationFields {
  project: string;
  instance: string;
  instancePartition: string;
  operation: string;
}

/** `projects/{project}/instances/{instance}/operations/{operation}` */
export type ProjectsInstancesOperationName =
  `projects/${string}/instances/${string}/operations/${string}`;

/** The parts of `projects/{project}/instances/{instance}/operations/{operation}`. */
export interface ProjectsInstancesOperationFields {
  project: string;
  instance: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | ProjectsInstanceConfigsOperationName
  | ProjectsInstanceConfigsSsdCachesOperationName
  | ProjectsInstancesBackupsOperationName
  | ProjectsInstancesDatabasesOperationName
  | ProjectsInstancesInstancePartitionsOperationName
  | ProjectsInstancesOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsInstanceConfigsOperationFields
  | ProjectsInstanceConfigsSsdCachesOperationFields
  | ProjectsInstancesBackupsOperationFields
  | ProjectsInstancesDatabasesOperationFields
  | ProjectsInstancesInstancePartitionsOperationFields
  | ProjectsInstancesOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}`
  | `projects/${string}/instanceConfigs/${string}/operations`
  | `projects/${string}/instanceConfigs/${string}/ssdCaches/${string}/operations`
  | `projects/${string}/instances/${string}`
  | `projects/${string}/instances/${string}/backups/${string}/operations`
  | `projects/${string}/instances/${string}/databases/${string}/operations`
  | `projects/${string}/instances/${string}/instancePartitions/${string}/operations`
  | `projects/${string}/instances/${string}/operations`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operations to list. */
export type ListRequest =
  | {
      parent: `projects/${string}`;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    }
  | {
      name:
        | `projects/${string}/instanceConfigs/${string}/operations`
        | `projects/${string}/instanceConfigs/${string}/ssdCaches/${string}/operations`
        | `projects/${string}/instances/${string}/backups/${string}/operations`
        | `projects/${string}/instances/${string}/databases/${string}/operations`
        | `projects/${string}/instances/${string}/instancePartitions/${string}/operations`
        | `projects/${string}/instances/${string}/operations`;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    }
  | {
      parent: `projects/${string}/instances/${string}`;
      collection: 'backupOperations' | 'databaseOperations';
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    }
  | {
      parent: `projects/${string}/instances/${string}`;
      collection: 'instancePartitionOperations';
      filter?: string | undefined;
      instancePartitionDeadline?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    };

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type SpannerOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.ChangeQuorumMetadata`;
    } & payloads.ChangeQuorumMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CompactDatabaseMetadata`;
    } & payloads.CompactDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.CopyBackupMetadata';
    } & payloads.CopyBackupMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.CreateBackupMetadata';
    } & payloads.CreateBackupMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.CreateDatabaseMetadata';
    } & payloads.CreateDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.instance.v1.CreateInstanceConfigMetadata';
    } & payloads.CreateInstanceConfigMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.instance.v1.CreateInstanceMetadata';
    } & payloads.CreateInstanceMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.instance.v1.CreateInstancePartitionMetadata';
    } & payloads.CreateInstancePartitionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.OptimizeRestoredDatabaseMetadata';
    } & payloads.OptimizeRestoredDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.RestoreDatabaseMetadata';
    } & payloads.RestoreDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.UpdateDatabaseDdlMetadata';
    } & payloads.UpdateDatabaseDdlMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.database.v1.UpdateDatabaseMetadata';
    } & payloads.UpdateDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.instance.v1.UpdateInstanceConfigMetadata';
    } & payloads.UpdateInstanceConfigMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.instance.v1.UpdateInstanceMetadata';
    } & payloads.UpdateInstanceMetadata)
  | ({
      '@type': 'type.googleapis.com/google.spanner.admin.instance.v1.UpdateInstancePartitionMetadata';
    } & payloads.UpdateInstancePartitionMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type SpannerOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type SpannerOperation = Operation<SpannerOperationMetadata, SpannerOperationResponse>;

/** What `spanner:v1` takes and gives. */
export interface SpannerTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: SpannerOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/operations/{operation}` */
export type ProjectsLocationsOperationName =
  `projects/${string}/locations/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/operations/{operation}`. */
export interface ProjectsLocationsOperationFields {
  project: string;
  location: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}`;

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
export interface ListRequest {
  /** What holds the operations. */
  name: OperationParentName;
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type MetastoreOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.metastore.v1alpha.OperationMetadata';
    } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type MetastoreOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.metastore.v1alpha.AlterMetadataResourceLocationResponse';
    } & payloads.AlterMetadataResourceLocationResponse)
  | ({
      '@type': `type.googleapis.com/${string}.CancelMigrationResponse`;
    } & payloads.CancelMigrationResponse)
  | ({
      '@type': `type.googleapis.com/${string}.CompleteMigrationResponse`;
    } & payloads.CompleteMigrationResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.metastore.v1alpha.MoveTableToDatabaseResponse';
    } & payloads.MoveTableToDatabaseResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.metastore.v1alpha.QueryMetadataResponse';
    } & payloads.QueryMetadataResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type MetastoreOperation = Operation<MetastoreOperationMetadata, MetastoreOperationResponse>;

/** What `metastore:v1alpha` takes and gives. */
export interface MetastoreTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: MetastoreOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

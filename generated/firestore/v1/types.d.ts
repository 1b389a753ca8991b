import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/databases/{database}/operations/{operation}` */
export type ProjectsDatabasesOperationName =
  `projects/${string}/databases/${string}/operations/${string}`;

/** The parts of `projects/{project}/databases/{database}/operations/{operation}`. */
export interface ProjectsDatabasesOperationFields {
  project: string;
  database: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsDatabasesOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsDatabasesOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/databases/${string}`;

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
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type FirestoreOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.BulkDeleteDocumentsMetadata';
    } & payloads.GoogleFirestoreAdminV1BulkDeleteDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.CloneDatabaseMetadata';
    } & payloads.GoogleFirestoreAdminV1CloneDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.CreateDatabaseMetadata';
    } & payloads.GoogleFirestoreAdminV1CreateDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.DeleteDatabaseMetadata';
    } & payloads.GoogleFirestoreAdminV1DeleteDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.ExportDocumentsMetadata';
    } & payloads.GoogleFirestoreAdminV1ExportDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.FieldOperationMetadata';
    } & payloads.GoogleFirestoreAdminV1FieldOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.ImportDocumentsMetadata';
    } & payloads.GoogleFirestoreAdminV1ImportDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.IndexOperationMetadata';
    } & payloads.GoogleFirestoreAdminV1IndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.RestoreDatabaseMetadata';
    } & payloads.GoogleFirestoreAdminV1RestoreDatabaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.UpdateDatabaseMetadata';
    } & payloads.GoogleFirestoreAdminV1UpdateDatabaseMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type FirestoreOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.firestore.admin.v1.ExportDocumentsResponse';
    } & payloads.GoogleFirestoreAdminV1ExportDocumentsResponse)
  | ({ '@type': `type.googleapis.com/${string}.ListenResponse` } & payloads.ListenResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type FirestoreOperation = Operation<FirestoreOperationMetadata, FirestoreOperationResponse>;

/** What `firestore:v1` takes and gives. */
export interface FirestoreTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: FirestoreOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

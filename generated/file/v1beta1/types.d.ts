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
export type FileOperationMetadata =
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type FileOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type FileOperation = Operation<FileOperationMetadata, FileOperationResponse>;

/** What `file:v1beta1` takes and gives. */
export interface FileTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: FileOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type * as payloads from './payloads.js';

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsOperationFields;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The `project` of the path. */
  project: string;
  /** The `operation` of the path. */
  operation: string;
}

/** Which operation to read. */
export interface GetRequest {
  /** The `project` of the path. */
  project: string;
  /** The `operation` of the path. */
  operation: string;
}

/** Which operations to list. */
export interface ListRequest {
  /** The `project` of the path. */
  project: string;
  instance?: string | undefined;
  maxResults?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** An operation as the service sends it. */
export type SQLAdminOperation = payloads.Operation;

/** What `sqladmin:v1` takes and gives. */
export interface SQLAdminTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: SQLAdminOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

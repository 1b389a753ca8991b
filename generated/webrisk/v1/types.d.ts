import type { Operation, UnknownPayload } from '@lrogen/runtime';

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

/** What holds operations. */
export type OperationParentName = `projects/${string}`;

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

/** What a running operation tells about itself: the documents tell no message. */
export type WebRiskOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type WebRiskOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type WebRiskOperation = Operation<WebRiskOperationMetadata, WebRiskOperationResponse>;

/** What `webrisk:v1` takes and gives. */
export interface WebRiskTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: WebRiskOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';

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
}

/** What a running operation tells about itself: the documents tell no message. */
export type VectorSearchOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type VectorSearchOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type VectorSearchOperation = Operation<
  VectorSearchOperationMetadata,
  VectorSearchOperationResponse
>;

/** What `vectorsearch:v1beta` takes and gives. */
export interface VectorSearchTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: VectorSearchOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

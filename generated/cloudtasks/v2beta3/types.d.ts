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

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type CloudTasksOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type CloudTasksOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type CloudTasksOperation = Operation<
  CloudTasksOperationMetadata,
  CloudTasksOperationResponse
>;

/** What `cloudtasks:v2beta3` takes and gives. */
export interface CloudTasksTypes {
  get: GetRequest;
  operation: CloudTasksOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

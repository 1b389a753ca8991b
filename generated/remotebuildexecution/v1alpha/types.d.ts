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

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type RemoteBuildExecutionOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type RemoteBuildExecutionOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type RemoteBuildExecutionOperation = Operation<
  RemoteBuildExecutionOperationMetadata,
  RemoteBuildExecutionOperationResponse
>;

/** What `remotebuildexecution:v1alpha` takes and gives. */
export interface RemoteBuildExecutionTypes {
  get: GetRequest;
  operation: RemoteBuildExecutionOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

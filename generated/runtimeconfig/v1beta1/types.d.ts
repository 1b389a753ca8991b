import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `projects/{project}/configs/{config}/operations/{operation=**}` */
export type ProjectsConfigsOperationName =
  `projects/${string}/configs/${string}/operations/${string}`;

/** The parts of `projects/{project}/configs/{config}/operations/{operation=**}`. */
export interface ProjectsConfigsOperationFields {
  project: string;
  config: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsConfigsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsConfigsOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type RuntimeConfigOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type RuntimeConfigOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type RuntimeConfigOperation = Operation<
  RuntimeConfigOperationMetadata,
  RuntimeConfigOperationResponse
>;

/** What `runtimeconfig:v1beta1` takes and gives. */
export interface RuntimeConfigTypes {
  get: GetRequest;
  operation: RuntimeConfigOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

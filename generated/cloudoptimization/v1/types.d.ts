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

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsOperationName | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsOperationFields | ProjectsOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type CloudOptimizationOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type CloudOptimizationOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type CloudOptimizationOperation = Operation<
  CloudOptimizationOperationMetadata,
  CloudOptimizationOperationResponse
>;

/** What `cloudoptimization:v1` takes and gives. */
export interface CloudOptimizationTypes {
  get: GetRequest;
  operation: CloudOptimizationOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

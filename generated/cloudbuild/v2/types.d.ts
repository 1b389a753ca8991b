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

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type CloudBuildOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v2.OperationMetadata';
    } & payloads.GoogleDevtoolsCloudbuildV2OperationMetadata)
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v2.RunWorkflowCustomOperationMetadata';
    } & payloads.RunWorkflowCustomOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type CloudBuildOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v2.BatchCreateRepositoriesResponse';
    } & payloads.BatchCreateRepositoriesResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type CloudBuildOperation = Operation<
  CloudBuildOperationMetadata,
  CloudBuildOperationResponse
>;

/** What `cloudbuild:v2` takes and gives. */
export interface CloudBuildTypes {
  cancel: CancelRequest;
  get: GetRequest;
  operation: CloudBuildOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

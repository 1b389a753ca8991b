import type { Operation, UnknownPayload } from '@lrogen/runtime';
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

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type FirebaseMLOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.ModelOperationMetadata`;
    } & payloads.ModelOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type FirebaseMLOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type FirebaseMLOperation = Operation<
  FirebaseMLOperationMetadata,
  FirebaseMLOperationResponse
>;

/** What `firebaseml:v1beta2` takes and gives. */
export interface FirebaseMLTypes {
  get: GetRequest;
  operation: FirebaseMLOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

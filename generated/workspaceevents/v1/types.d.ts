import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = TopLevelOperationName;

/** The parts of an operation name. */
export type OperationNameFields = TopLevelOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type WorkspaceEventsOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type WorkspaceEventsOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type WorkspaceEventsOperation = Operation<
  WorkspaceEventsOperationMetadata,
  WorkspaceEventsOperationResponse
>;

/** What `workspaceevents:v1` takes and gives. */
export interface WorkspaceEventsTypes {
  get: GetRequest;
  operation: WorkspaceEventsOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

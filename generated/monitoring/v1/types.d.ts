import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

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

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type MonitoringOperationMetadata =
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type MonitoringOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type MonitoringOperation = Operation<
  MonitoringOperationMetadata,
  MonitoringOperationResponse
>;

/** What `monitoring:v1` takes and gives. */
export interface MonitoringTypes {
  get: GetRequest;
  operation: MonitoringOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

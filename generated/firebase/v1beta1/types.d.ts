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
export type FirebaseOperationMetadata =
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | ({ '@type': `type.googleapis.com/${string}.ProductMetadata` } & payloads.ProductMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type FirebaseOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type FirebaseOperation = Operation<FirebaseOperationMetadata, FirebaseOperationResponse>;

/** What `firebase:v1beta1` takes and gives. */
export interface FirebaseTypes {
  get: GetRequest;
  operation: FirebaseOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

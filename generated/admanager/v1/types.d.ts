import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `networks/{network}/operations/reports/runs/{run}` */
export type NetworksOperationsReportsRunName =
  `networks/${string}/operations/reports/runs/${string}`;

/** The parts of `networks/{network}/operations/reports/runs/{run}`. */
export interface NetworksOperationsReportsRunFields {
  network: string;
  run: string;
}

/** The name of any operation of this API. */
export type OperationName = NetworksOperationsReportsRunName;

/** The parts of an operation name. */
export type OperationNameFields = NetworksOperationsReportsRunFields;

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

/** What a running operation tells about itself: the documents tell no message. */
export type AdManagerOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type AdManagerOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type AdManagerOperation = Operation<AdManagerOperationMetadata, AdManagerOperationResponse>;

/** What `admanager:v1` takes and gives. */
export interface AdManagerTypes {
  cancel: CancelRequest;
  get: GetRequest;
  operation: AdManagerOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

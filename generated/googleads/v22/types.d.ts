import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `customers/{customer}/operations/{operation}` */
export type CustomersOperationName = `customers/${string}/operations/${string}`;

/** The parts of `customers/{customer}/operations/{operation}`. */
export interface CustomersOperationFields {
  customer: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = CustomersOperationName;

/** The parts of an operation name. */
export type OperationNameFields = CustomersOperationFields;

/** What holds operations. */
export type OperationParentName = `customers/${string}/operations`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operations to list. */
export interface ListRequest {
  /** What holds the operations. */
  name: OperationParentName;
}

/** Which operation to wait for, and how long. */
export interface WaitRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type GoogleAdsOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type GoogleAdsOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type GoogleAdsOperation = Operation<GoogleAdsOperationMetadata, GoogleAdsOperationResponse>;

/** What `googleads:v22` takes and gives. */
export interface GoogleAdsTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  wait: WaitRequest;
  operation: GoogleAdsOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

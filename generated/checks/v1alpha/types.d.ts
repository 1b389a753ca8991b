import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `accounts/{account}/apps/{app}/operations/{operation}` */
export type AccountsAppsOperationName = `accounts/${string}/apps/${string}/operations/${string}`;

/** The parts of `accounts/{account}/apps/{app}/operations/{operation}`. */
export interface AccountsAppsOperationFields {
  account: string;
  app: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = AccountsAppsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = AccountsAppsOperationFields;

/** What holds operations. */
export type OperationParentName = `accounts/${string}/apps/${string}`;

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
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** Which operation to wait for, and how long. */
export interface WaitRequest {
  /** The name of the operation. */
  name: OperationName;
  /** How long the service may wait, as a protobuf duration: `30s`. */
  timeout?: string | undefined;
}

/** What a running operation tells about itself: the documents tell no message. */
export type ChecksOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type ChecksOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type ChecksOperation = Operation<ChecksOperationMetadata, ChecksOperationResponse>;

/** What `checks:v1alpha` takes and gives. */
export interface ChecksTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  wait: WaitRequest;
  operation: ChecksOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

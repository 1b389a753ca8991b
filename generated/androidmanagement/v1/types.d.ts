import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `enterprises/{enterprise}/devices/{device}/operations/{operation}` */
export type EnterprisesDevicesOperationName =
  `enterprises/${string}/devices/${string}/operations/${string}`;

/** The parts of `enterprises/{enterprise}/devices/{device}/operations/{operation}`. */
export interface EnterprisesDevicesOperationFields {
  enterprise: string;
  device: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = EnterprisesDevicesOperationName;

/** The parts of an operation name. */
export type OperationNameFields = EnterprisesDevicesOperationFields;

/** What holds operations. */
export type OperationParentName = `enterprises/${string}/devices/${string}/operations`;

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
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: the documents tell no message. */
export type AndroidManagementOperationMetadata = UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type AndroidManagementOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.IssueCommandResponse`;
    } & payloads.IssueCommandResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type AndroidManagementOperation = Operation<
  AndroidManagementOperationMetadata,
  AndroidManagementOperationResponse
>;

/** What `androidmanagement:v1` takes and gives. */
export interface AndroidManagementTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: AndroidManagementOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

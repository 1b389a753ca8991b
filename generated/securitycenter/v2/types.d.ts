import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `organizations/{organization}/operations/{operation}` */
export type OrganizationsOperationName = `organizations/${string}/operations/${string}`;

/** The parts of `organizations/{organization}/operations/{operation}`. */
export interface OrganizationsOperationFields {
  organization: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = OrganizationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = OrganizationsOperationFields;

/** What holds operations. */
export type OperationParentName = `organizations/${string}/operations`;

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

/** What a running operation tells about itself: the documents tell no message. */
export type SecurityCommandCenterOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type SecurityCommandCenterOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type SecurityCommandCenterOperation = Operation<
  SecurityCommandCenterOperationMetadata,
  SecurityCommandCenterOperationResponse
>;

/** What `securitycenter:v2` takes and gives. */
export interface SecurityCommandCenterTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: SecurityCommandCenterOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

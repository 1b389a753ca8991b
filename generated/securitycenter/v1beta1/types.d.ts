import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

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
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** What a running operation tells about itself: the documents tell no message. */
export type SecurityCommandCenterOperationMetadata = UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type SecurityCommandCenterOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.securitycenter.v1beta1.RunAssetDiscoveryResponse';
    } & payloads.GoogleCloudSecuritycenterV1beta1RunAssetDiscoveryResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type SecurityCommandCenterOperation = Operation<
  SecurityCommandCenterOperationMetadata,
  SecurityCommandCenterOperationResponse
>;

/** What `securitycenter:v1beta1` takes and gives. */
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

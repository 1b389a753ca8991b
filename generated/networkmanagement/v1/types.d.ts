import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `organizations/{organization}/locations/global/operations/{operation}` */
export type OrganizationsLocationsGlobalOperationName =
  `organizations/${string}/locations/global/operations/${string}`;

/** The parts of `organizations/{organization}/locations/global/operations/{operation}`. */
export interface OrganizationsLocationsGlobalOperationFields {
  organization: string;
  operation: string;
}

/** `projects/{project}/locations/global/operations/{operation}` */
export type ProjectsLocationsGlobalOperationName =
  `projects/${string}/locations/global/operations/${string}`;

/** The parts of `projects/{project}/locations/global/operations/{operation}`. */
export interface ProjectsLocationsGlobalOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | OrganizationsLocationsGlobalOperationName
  | ProjectsLocationsGlobalOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | OrganizationsLocationsGlobalOperationFields
  | ProjectsLocationsGlobalOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `organizations/${string}/locations/global`
  | `projects/${string}/locations/global`;

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
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type NetworkManagementOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.networkmanagement.v1.OperationMetadata';
    } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type NetworkManagementOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type NetworkManagementOperation = Operation<
  NetworkManagementOperationMetadata,
  NetworkManagementOperationResponse
>;

/** What `networkmanagement:v1` takes and gives. */
export interface NetworkManagementTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: NetworkManagementOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

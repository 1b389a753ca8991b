import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `customers/{customer}/certificateProvisioningProcesses/{certificateProvisioningProcess}/operations/{operation}` */
export type CustomersCertificateProvisioningProcessesOperationName =
  `customers/${string}/certificateProvisioningProcesses/${string}/operations/${string}`;

/** The parts of `customers/{customer}/certificateProvisioningProcesses/{certificateProvisioningProcess}/operations/{operation}`. */
export interface CustomersCertificateProvisioningProcessesOperationFields {
  customer: string;
  certificateProvisioningProcess: string;
  operation: string;
}

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | CustomersCertificateProvisioningProcessesOperationName
  | TopLevelOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | CustomersCertificateProvisioningProcessesOperationFields
  | TopLevelOperationFields;

/** What holds operations. */
export type OperationParentName = 'operations';

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: TopLevelOperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: TopLevelOperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: CustomersCertificateProvisioningProcessesOperationName;
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
export type ChromeManagementOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.SignDataMetadata`;
    } & payloads.GoogleChromeManagementVersionsV1SignDataMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ChromeManagementOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.SignDataResponse`;
    } & payloads.GoogleChromeManagementVersionsV1SignDataResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ChromeManagementOperation = Operation<
  ChromeManagementOperationMetadata,
  ChromeManagementOperationResponse
>;

/** What `chromemanagement:v1` takes and gives. */
export interface ChromeManagementTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: ChromeManagementOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: CustomersCertificateProvisioningProcessesOperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `billingAccounts/{billingAccount}/locations/{location}/operations/{operation}` */
export type BillingAccountsLocationsOperationName =
  `billingAccounts/${string}/locations/${string}/operations/${string}`;

/** The parts of `billingAccounts/{billingAccount}/locations/{location}/operations/{operation}`. */
export interface BillingAccountsLocationsOperationFields {
  billingAccount: string;
  location: string;
  operation: string;
}

/** `folders/{folder}/locations/{location}/operations/{operation}` */
export type FoldersLocationsOperationName =
  `folders/${string}/locations/${string}/operations/${string}`;

/** The parts of `folders/{folder}/locations/{location}/operations/{operation}`. */
export interface FoldersLocationsOperationFields {
  folder: string;
  location: string;
  operation: string;
}

/** `organizations/{organization}/locations/{location}/operations/{operation}` */
export type OrganizationsLocationsOperationName =
  `organizations/${string}/locations/${string}/operations/${string}`;

/** The parts of `organizations/{organization}/locations/{location}/operations/{operation}`. */
export interface OrganizationsLocationsOperationFields {
  organization: string;
  location: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/operations/{operation}` */
export type ProjectsLocationsOperationName =
  `projects/${string}/locations/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/operations/{operation}`. */
export interface ProjectsLocationsOperationFields {
  project: string;
  location: string;
  operation: string;
}

/** `{segment1}/{segment2}/locations/{location}/operations/{operation}` */
export type LocationsOperationName = `${string}/${string}/locations/${string}/operations/${string}`;

/** The parts of `{segment1}/{segment2}/locations/{location}/operations/{operation}`. */
export interface LocationsOperationFields {
  segment1: string;
  segment2: string;
  location: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | BillingAccountsLocationsOperationName
  | FoldersLocationsOperationName
  | OrganizationsLocationsOperationName
  | ProjectsLocationsOperationName
  | LocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | BillingAccountsLocationsOperationFields
  | FoldersLocationsOperationFields
  | OrganizationsLocationsOperationFields
  | ProjectsLocationsOperationFields
  | LocationsOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `billingAccounts/${string}/locations/${string}`
  | `folders/${string}/locations/${string}`
  | `organizations/${string}/locations/${string}`
  | `projects/${string}/locations/${string}`
  | `${string}/${string}/locations/${string}`;

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

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type LoggingOperationMetadata =
  | ({ '@type': 'type.googleapis.com/google.logging.v2.BucketMetadata' } & payloads.BucketMetadata)
  | ({
      '@type': 'type.googleapis.com/google.logging.v2.CopyLogEntriesMetadata';
    } & payloads.CopyLogEntriesMetadata)
  | ({ '@type': 'type.googleapis.com/google.logging.v2.LinkMetadata' } & payloads.LinkMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type LoggingOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.logging.v2.CopyLogEntriesResponse';
    } & payloads.CopyLogEntriesResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type LoggingOperation = Operation<LoggingOperationMetadata, LoggingOperationResponse>;

/** What `logging:v2` takes and gives. */
export interface LoggingTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: LoggingOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

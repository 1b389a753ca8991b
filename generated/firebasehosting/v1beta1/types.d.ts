import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** `projects/{project}/sites/{site}/customDomains/{customDomain}/operations/{operation}` */
export type ProjectsSitesCustomDomainsOperationName =
  `projects/${string}/sites/${string}/customDomains/${string}/operations/${string}`;

/** The parts of `projects/{project}/sites/{site}/customDomains/{customDomain}/operations/{operation}`. */
export interface ProjectsSitesCustomDomainsOperationFields {
  project: string;
  site: string;
  customDomain: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsOperationName | ProjectsSitesCustomDomainsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsOperationFields
  | ProjectsSitesCustomDomainsOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/sites/${string}/customDomains/${string}`;

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

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type FirebaseHostingOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.CustomDomainMetadata`;
    } & payloads.CustomDomainMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type FirebaseHostingOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type FirebaseHostingOperation = Operation<
  FirebaseHostingOperationMetadata,
  FirebaseHostingOperationResponse
>;

/** What `firebasehosting:v1beta1` takes and gives. */
export interface FirebaseHostingTypes {
  get: GetRequest;
  list: ListRequest;
  operation: FirebaseHostingOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

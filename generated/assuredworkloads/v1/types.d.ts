import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `organizations/{organization}/locations/{location}/operations/{operation}` */
export type OrganizationsLocationsOperationName =
  `organizations/${string}/locations/${string}/operations/${string}`;

/** The parts of `organizations/{organization}/locations/{location}/operations/{operation}`. */
export interface OrganizationsLocationsOperationFields {
  organization: string;
  location: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = OrganizationsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = OrganizationsLocationsOperationFields;

/** What holds operations. */
export type OperationParentName = `organizations/${string}/locations/${string}`;

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
export type AssuredWorkloadsOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.assuredworkloads.v1.ApplyWorkloadUpdateOperationMetadata';
    } & payloads.GoogleCloudAssuredworkloadsV1ApplyWorkloadUpdateOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.assuredworkloads.v1.CreateWorkloadOperationMetadata';
    } & payloads.GoogleCloudAssuredworkloadsV1CreateWorkloadOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type AssuredWorkloadsOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.assuredworkloads.v1.ApplyWorkloadUpdateResponse';
    } & payloads.GoogleCloudAssuredworkloadsV1ApplyWorkloadUpdateResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type AssuredWorkloadsOperation = Operation<
  AssuredWorkloadsOperationMetadata,
  AssuredWorkloadsOperationResponse
>;

/** What `assuredworkloads:v1` takes and gives. */
export interface AssuredWorkloadsTypes {
  get: GetRequest;
  list: ListRequest;
  operation: AssuredWorkloadsOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

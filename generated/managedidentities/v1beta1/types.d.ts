import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/global/operations/{operation}` */
export type ProjectsLocationsGlobalOperationName =
  `projects/${string}/locations/global/operations/${string}`;

/** The parts of `projects/{project}/locations/global/operations/{operation}`. */
export interface ProjectsLocationsGlobalOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsGlobalOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsGlobalOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/global/operations`;

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

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type ManagedServiceForMicrosoftActiveDirectoryConsumerOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.managedidentities.v1beta1.OpMetadata';
    } & payloads.GoogleCloudManagedidentitiesV1beta1OpMetadata)
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type ManagedServiceForMicrosoftActiveDirectoryConsumerOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type ManagedServiceForMicrosoftActiveDirectoryConsumerOperation = Operation<
  ManagedServiceForMicrosoftActiveDirectoryConsumerOperationMetadata,
  ManagedServiceForMicrosoftActiveDirectoryConsumerOperationResponse
>;

/** What `managedidentities:v1beta1` takes and gives. */
export interface ManagedServiceForMicrosoftActiveDirectoryConsumerTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: ManagedServiceForMicrosoftActiveDirectoryConsumerOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/operations/{operation}` */
export type ProjectsLocationsWorkloadIdentityPoolsOperationName =
  `projects/${string}/locations/${string}/workloadIdentityPools/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/operations/{operation}`. */
export interface ProjectsLocationsWorkloadIdentityPoolsOperationFields {
  project: string;
  location: string;
  workloadIdentityPool: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/providers/{provider}/operations/{operation}` */
export type ProjectsLocationsWorkloadIdentityPoolsProvidersOperationName =
  `projects/${string}/locations/${string}/workloadIdentityPools/${string}/providers/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/providers/{provider}/operations/{operation}`. */
export interface ProjectsLocationsWorkloadIdentityPoolsProvidersOperationFields {
  project: string;
  location: string;
  workloadIdentityPool: string;
  provider: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | ProjectsLocationsWorkloadIdentityPoolsOperationName
  | ProjectsLocationsWorkloadIdentityPoolsProvidersOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsWorkloadIdentityPoolsOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsProvidersOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}/locations/${string}/workloadIdentityPools/${string}`
  | `projects/${string}/locations/${string}/workloadIdentityPools/${string}/providers/${string}`;

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
export type IAMOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type IAMOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type IAMOperation = Operation<IAMOperationMetadata, IAMOperationResponse>;

/** What `iam:v1beta` takes and gives. */
export interface IAMTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: IAMOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

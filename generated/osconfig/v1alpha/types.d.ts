import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}` */
export type ProjectsLocationsOsPolicyAssignmentsOperationName =
  `projects/${string}/locations/${string}/osPolicyAssignments/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}`. */
export interface ProjectsLocationsOsPolicyAssignmentsOperationFields {
  project: string;
  location: string;
  osPolicyAssignment: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsOsPolicyAssignmentsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsOsPolicyAssignmentsOperationFields;

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

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type OSConfigOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.osconfig.v1alpha.OSPolicyAssignmentOperationMetadata';
    } & payloads.OSPolicyAssignmentOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type OSConfigOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type OSConfigOperation = Operation<OSConfigOperationMetadata, OSConfigOperationResponse>;

/** What `osconfig:v1alpha` takes and gives. */
export interface OSConfigTypes {
  cancel: CancelRequest;
  get: GetRequest;
  operation: OSConfigOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

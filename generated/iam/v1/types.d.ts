import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `locations/{location}/workforcePools/{workforcePool}/operations/{operation}` */
export type LocationsWorkforcePoolsOperationName =
  `locations/${string}/workforcePools/${string}/operations/${string}`;

/** The parts of `locations/{location}/workforcePools/{workforcePool}/operations/{operation}`. */
export interface LocationsWorkforcePoolsOperationFields {
  location: string;
  workforcePool: string;
  operation: string;
}

/** `locations/{location}/workforcePools/{workforcePool}/providers/{provider}/keys/{key}/operations/{operation}` */
export type LocationsWorkforcePoolsProvidersKeysOperationName =
  `locations/${string}/workforcePools/${string}/providers/${string}/keys/${string}/operations/${string}`;

/** The parts of `locations/{location}/workforcePools/{workforcePool}/providers/{provider}/keys/{key}/operations/{operation}`. */
export interface LocationsWorkforcePoolsProvidersKeysOperationFields {
  location: string;
  workforcePool: string;
  provider: string;
  key: string;
  operation: string;
}

/** `locations/{location}/workforcePools/{workforcePool}/providers/{provider}/operations/{operation}` */
export type LocationsWorkforcePoolsProvidersOperationName =
  `locations/${string}/workforcePools/${string}/providers/${string}/operations/${string}`;

/** The parts of `locations/{location}/workforcePools/{workforcePool}/providers/{provider}/operations/{operation}`. */
export interface LocationsWorkforcePoolsProvidersOperationFields {
  location: string;
  workforcePool: string;
  provider: string;
  operation: string;
}

/** `locations/{location}/workforcePools/{workforcePool}/subjects/{subject}/operations/{operation}` */
export type LocationsWorkforcePoolsSubjectsOperationName =
  `locations/${string}/workforcePools/${string}/subjects/${string}/operations/${string}`;

/** The parts of `locations/{location}/workforcePools/{workforcePool}/subjects/{subject}/operations/{operation}`. */
export interface LocationsWorkforcePoolsSubjectsOperationFields {
  location: string;
  workforcePool: string;
  subject: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/operations/{operation}` */
export type ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationName =
  `projects/${string}/locations/${string}/workloadIdentityPools/${string}/namespaces/${string}/managedIdentities/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/operations/{operation}`. */
export interface ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationFields {
  project: string;
  location: string;
  workloadIdentityPool: string;
  namespace: string;
  managedIdentity: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/workloadSources/{workloadSource}/operations/{operation}` */
export type ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationName =
  `projects/${string}/locations/${string}/workloadIdentityPools/${string}/namespaces/${string}/managedIdentities/${string}/workloadSources/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/workloadSources/{workloadSource}/operations/{operation}`. */
export interface ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationFields {
  project: string;
  location: string;
  workloadIdentityPool: string;
  namespace: string;
  managedIdentity: string;
  workloadSource: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/operations/{operation}` */
export type ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationName =
  `projects/${string}/locations/${string}/workloadIdentityPools/${string}/namespaces/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/operations/{operation}`. */
export interface ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationFields {
  project: string;
  location: string;
  workloadIdentityPool: string;
  namespace: string;
  operation: string;
}

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

/** `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/providers/{provider}/keys/{key}/operations/{operation}` */
export type ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationName =
  `projects/${string}/locations/${string}/workloadIdentityPools/${string}/providers/${string}/keys/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/providers/{provider}/keys/{key}/operations/{operation}`. */
export interface ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationFields {
  project: string;
  location: string;
  workloadIdentityPool: string;
  provider: string;
  key: string;
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
  | LocationsWorkforcePoolsOperationName
  | LocationsWorkforcePoolsProvidersKeysOperationName
  | LocationsWorkforcePoolsProvidersOperationName
  | LocationsWorkforcePoolsSubjectsOperationName
  | ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationName
  | ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationName
  | ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationName
  | ProjectsLocationsWorkloadIdentityPoolsOperationName
  | ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationName
  | ProjectsLocationsWorkloadIdentityPoolsProvidersOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | LocationsWorkforcePoolsOperationFields
  | LocationsWorkforcePoolsProvidersKeysOperationFields
  | LocationsWorkforcePoolsProvidersOperationFields
  | LocationsWorkforcePoolsSubjectsOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationFields
  | ProjectsLocationsWorkloadIdentityPoolsProvidersOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type IAMOperationMetadata =
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ReconciliationOperationMetadata`;
    } & payloads.ReconciliationOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.WorkloadIdentityPoolOperationMetadata`;
    } & payloads.WorkloadIdentityPoolOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type IAMOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type IAMOperation = Operation<IAMOperationMetadata, IAMOperationResponse>;

/** What `iam:v1` takes and gives. */
export interface IAMTypes {
  get: GetRequest;
  operation: IAMOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

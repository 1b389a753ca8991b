import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/bareMetalAdminClusters/{bareMetalAdminCluster}/operations/{operation}` */
export type ProjectsLocationsBareMetalAdminClustersOperationName =
  `projects/${string}/locations/${string}/bareMetalAdminClusters/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/bareMetalAdminClusters/{bareMetalAdminCluster}/operations/{operation}`. */
export interface ProjectsLocationsBareMetalAdminClustersOperationFields {
  project: string;
  location: string;
  bareMetalAdminCluster: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/bareMetalClusters/{bareMetalCluster}/bareMetalNodePools/{bareMetalNodePool}/operations/{operation}` */
export type ProjectsLocationsBareMetalClustersBareMetalNodePoolsOperationName =
  `projects/${string}/locations/${string}/bareMetalClusters/${string}/bareMetalNodePools/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/bareMetalClusters/{bareMetalCluster}/bareMetalNodePools/{bareMetalNodePool}/operations/{operation}`. */
export interface ProjectsLocationsBareMetalClustersBareMetalNodePoolsOperationFields {
  project: string;
  location: string;
  bareMetalCluster: string;
  bareMetalNodePool: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/bareMetalClusters/{bareMetalCluster}/operations/{operation}` */
export type ProjectsLocationsBareMetalClustersOperationName =
  `projects/${string}/locations/${string}/bareMetalClusters/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/bareMetalClusters/{bareMetalCluster}/operations/{operation}`. */
export interface ProjectsLocationsBareMetalClustersOperationFields {
  project: string;
  location: string;
  bareMetalCluster: string;
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

/** `projects/{project}/locations/{location}/vmwareAdminClusters/{vmwareAdminCluster}/operations/{operation}` */
export type ProjectsLocationsVmwareAdminClustersOperationName =
  `projects/${string}/locations/${string}/vmwareAdminClusters/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/vmwareAdminClusters/{vmwareAdminCluster}/operations/{operation}`. */
export interface ProjectsLocationsVmwareAdminClustersOperationFields {
  project: string;
  location: string;
  vmwareAdminCluster: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/vmwareClusters/{vmwareCluster}/operations/{operation}` */
export type ProjectsLocationsVmwareClustersOperationName =
  `projects/${string}/locations/${string}/vmwareClusters/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/vmwareClusters/{vmwareCluster}/operations/{operation}`. */
export interface ProjectsLocationsVmwareClustersOperationFields {
  project: string;
  location: string;
  vmwareCluster: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/vmwareClusters/{vmwareCluster}/vmwareNodePools/{vmwareNodePool}/operations/{operation}` */
export type ProjectsLocationsVmwareClustersVmwareNodePoolsOperationName =
  `projects/${string}/locations/${string}/vmwareClusters/${string}/vmwareNodePools/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/vmwareClusters/{vmwareCluster}/vmwareNodePools/{vmwareNodePool}/operations/{operation}`. */
export interface ProjectsLocationsVmwareClustersVmwareNodePoolsOperationFields {
  project: string;
  location: string;
  vmwareCluster: string;
  vmwareNodePool: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | ProjectsLocationsBareMetalAdminClustersOperationName
  | ProjectsLocationsBareMetalClustersBareMetalNodePoolsOperationName
  | ProjectsLocationsBareMetalClustersOperationName
  | ProjectsLocationsOperationName
  | ProjectsLocationsVmwareAdminClustersOperationName
  | ProjectsLocationsVmwareClustersOperationName
  | ProjectsLocationsVmwareClustersVmwareNodePoolsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsBareMetalAdminClustersOperationFields
  | ProjectsLocationsBareMetalClustersBareMetalNodePoolsOperationFields
  | ProjectsLocationsBareMetalClustersOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsLocationsVmwareAdminClustersOperationFields
  | ProjectsLocationsVmwareClustersOperationFields
  | ProjectsLocationsVmwareClustersVmwareNodePoolsOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}/locations/${string}/bareMetalAdminClusters/${string}`
  | `projects/${string}/locations/${string}/bareMetalClusters/${string}/bareMetalNodePools/${string}`
  | `projects/${string}/locations/${string}/bareMetalClusters/${string}`
  | `projects/${string}/locations/${string}`
  | `projects/${string}/locations/${string}/vmwareAdminClusters/${string}`
  | `projects/${string}/locations/${string}/vmwareClusters/${string}`
  | `projects/${string}/locations/${string}/vmwareClusters/${string}/vmwareNodePools/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: ProjectsLocationsOperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: ProjectsLocationsOperationName;
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
export type GKEOnPremOperationMetadata =
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type GKEOnPremOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type GKEOnPremOperation = Operation<GKEOnPremOperationMetadata, GKEOnPremOperationResponse>;

/** What `gkeonprem:v1` takes and gives. */
export interface GKEOnPremTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: GKEOnPremOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `folders/{folder}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}` */
export type FoldersLocationsOrgPolicyViolationsPreviewsOperationName =
  `folders/${string}/locations/${string}/orgPolicyViolationsPreviews/${string}/operations/${string}`;

/** The parts of `folders/{folder}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}`. */
export interface FoldersLocationsOrgPolicyViolationsPreviewsOperationFields {
  folder: string;
  location: string;
  orgPolicyViolationsPreview: string;
  operation: string;
}

/** `folders/{folder}/locations/{location}/replays/{replay}/operations/{operation=**}` */
export type FoldersLocationsReplaysOperationName =
  `folders/${string}/locations/${string}/replays/${string}/operations/${string}`;

/** The parts of `folders/{folder}/locations/{location}/replays/{replay}/operations/{operation=**}`. */
export interface FoldersLocationsReplaysOperationFields {
  folder: string;
  location: string;
  replay: string;
  operation: string;
}

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** `organizations/{organization}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}` */
export type OrganizationsLocationsOrgPolicyViolationsPreviewsOperationName =
  `organizations/${string}/locations/${string}/orgPolicyViolationsPreviews/${string}/operations/${string}`;

/** The parts of `organizations/{organization}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}`. */
export interface OrganizationsLocationsOrgPolicyViolationsPreviewsOperationFields {
  organization: string;
  location: string;
  orgPolicyViolationsPreview: string;
  operation: string;
}

/** `organizations/{organization}/locations/{location}/replays/{replay}/operations/{operation=**}` */
export type OrganizationsLocationsReplaysOperationName =
  `organizations/${string}/locations/${string}/replays/${string}/operations/${string}`;

/** The parts of `organizations/{organization}/locations/{location}/replays/{replay}/operations/{operation=**}`. */
export interface OrganizationsLocationsReplaysOperationFields {
  organization: string;
  location: string;
  replay: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}` */
export type ProjectsLocationsOrgPolicyViolationsPreviewsOperationName =
  `projects/${string}/locations/${string}/orgPolicyViolationsPreviews/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}`. */
export interface ProjectsLocationsOrgPolicyViolationsPreviewsOperationFields {
  project: string;
  location: string;
  orgPolicyViolationsPreview: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/replays/{replay}/operations/{operation=**}` */
export type ProjectsLocationsReplaysOperationName =
  `projects/${string}/locations/${string}/replays/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/replays/{replay}/operations/{operation=**}`. */
export interface ProjectsLocationsReplaysOperationFields {
  project: string;
  location: string;
  replay: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | FoldersLocationsOrgPolicyViolationsPreviewsOperationName
  | FoldersLocationsReplaysOperationName
  | TopLevelOperationName
  | OrganizationsLocationsOrgPolicyViolationsPreviewsOperationName
  | OrganizationsLocationsReplaysOperationName
  | ProjectsLocationsOrgPolicyViolationsPreviewsOperationName
  | ProjectsLocationsReplaysOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | FoldersLocationsOrgPolicyViolationsPreviewsOperationFields
  | FoldersLocationsReplaysOperationFields
  | TopLevelOperationFields
  | OrganizationsLocationsOrgPolicyViolationsPreviewsOperationFields
  | OrganizationsLocationsReplaysOperationFields
  | ProjectsLocationsOrgPolicyViolationsPreviewsOperationFields
  | ProjectsLocationsReplaysOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `folders/${string}/locations/${string}/replays/${string}/operations`
  | 'operations'
  | `organizations/${string}/locations/${string}/replays/${string}/operations`
  | `projects/${string}/locations/${string}/replays/${string}/operations`;

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
export type PolicySimulatorOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.CreateOrgPolicyViolationsPreviewOperationMetadata`;
    } & payloads.GoogleCloudPolicysimulatorV1betaCreateOrgPolicyViolationsPreviewOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GenerateOrgPolicyViolationsPreviewOperationMetadata`;
    } & payloads.GoogleCloudPolicysimulatorV1betaGenerateOrgPolicyViolationsPreviewOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type PolicySimulatorOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type PolicySimulatorOperation = Operation<
  PolicySimulatorOperationMetadata,
  PolicySimulatorOperationResponse
>;

/** What `policysimulator:v1beta` takes and gives. */
export interface PolicySimulatorTypes {
  get: GetRequest;
  list: ListRequest;
  operation: PolicySimulatorOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';

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

/** The name of any operation of this API. */
export type OperationName =
  | FoldersLocationsOperationName
  | OrganizationsLocationsOperationName
  | ProjectsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | FoldersLocationsOperationFields
  | OrganizationsLocationsOperationFields
  | ProjectsLocationsOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type IAMOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type IAMOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type IAMOperation = Operation<IAMOperationMetadata, IAMOperationResponse>;

/** What `iam:v3` takes and gives. */
export interface IAMTypes {
  get: GetRequest;
  operation: IAMOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

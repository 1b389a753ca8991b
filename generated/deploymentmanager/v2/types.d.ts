import type * as payloads from './payloads.js';

/** `projects/{project}/global/operations/{operation}` */
export type ProjectsGlobalOperationName = `projects/${string}/global/operations/${string}`;

/** The parts of `projects/{project}/global/operations/{operation}`. */
export interface ProjectsGlobalOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsGlobalOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsGlobalOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The `project` of the path. */
  project: string;
  /** The `operation` of the path. */
  operation: string;
  'header.bypassBillingFilter'?: boolean | undefined;
}

/** Which operations to list. */
export interface ListRequest {
  /** The `project` of the path. */
  project: string;
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  maxResults?: number | undefined;
  orderBy?: string | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** An operation as the service sends it. */
export type DeploymentManagerOperation = payloads.Operation;

/** What `deploymentmanager:v2` takes and gives. */
export interface DeploymentManagerTypes {
  get: GetRequest;
  list: ListRequest;
  operation: DeploymentManagerOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

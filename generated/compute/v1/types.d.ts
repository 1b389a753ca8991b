import type * as payloads from './payloads.js';

/** `locations/global/operations/{operation}` */
export type GlobalOrganizationOperationName = `locations/global/operations/${string}`;

/** The parts of `locations/global/operations/{operation}`. */
export interface GlobalOrganizationOperationFields {
  operation: string;
}

/** `projects/{project}/global/operations/{operation}` */
export type GlobalOperationName = `projects/${string}/global/operations/${string}`;

/** The parts of `projects/{project}/global/operations/{operation}`. */
export interface GlobalOperationFields {
  project: string;
  operation: string;
}

/** `projects/{project}/regions/{region}/operations/{operation}` */
export type RegionOperationName = `projects/${string}/regions/${string}/operations/${string}`;

/** The parts of `projects/{project}/regions/{region}/operations/{operation}`. */
export interface RegionOperationFields {
  project: string;
  region: string;
  operation: string;
}

/** `projects/{project}/zones/{zone}/operations/{operation}` */
export type ZoneOperationName = `projects/${string}/zones/${string}/operations/${string}`;

/** The parts of `projects/{project}/zones/{zone}/operations/{operation}`. */
export interface ZoneOperationFields {
  project: string;
  zone: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | GlobalOrganizationOperationName
  | GlobalOperationName
  | RegionOperationName
  | ZoneOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | GlobalOrganizationOperationFields
  | GlobalOperationFields
  | RegionOperationFields
  | ZoneOperationFields;

/** Which operation to delete. */
export type DeleteRequest =
  | { operation: string; parentId?: string | undefined }
  | { project: string; operation: string }
  | { project: string; region: string; operation: string }
  | { project: string; zone: string; operation: string };

/** Which operation to read. */
export type GetRequest =
  | { operation: string; parentId?: string | undefined }
  | { project: string; operation: string }
  | { project: string; region: string; operation: string }
  | { project: string; zone: string; operation: string };

/** Which operations to list. */
export type ListRequest =
  | {
      filter?: string | undefined;
      maxResults?: number | undefined;
      orderBy?: string | undefined;
      pageToken?: string | undefined;
      parentId?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    }
  | {
      project: string;
      filter?: string | undefined;
      maxResults?: number | undefined;
      orderBy?: string | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    }
  | {
      project: string;
      region: string;
      filter?: string | undefined;
      maxResults?: number | undefined;
      orderBy?: string | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    }
  | {
      project: string;
      zone: string;
      filter?: string | undefined;
      maxResults?: number | undefined;
      orderBy?: string | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    };

/** Which operation to wait for, and how long. */
export type WaitRequest =
  | { project: string; operation: string }
  | { project: string; region: string; operation: string }
  | { project: string; zone: string; operation: string };

/** An operation as the service sends it. */
export type ComputeOperation = payloads.Operation;

/** What `compute:v1` takes and gives. */
export interface ComputeTypes {
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  wait: WaitRequest;
  operation: ComputeOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

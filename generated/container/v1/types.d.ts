import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/operations/{operation}` */
export type ProjectsLocationsOperationName =
  `projects/${string}/locations/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/operations/{operation}`. */
export interface ProjectsLocationsOperationFields {
  project: string;
  location: string;
  operation: string;
}

/** `projects/{projectId}/zones/{zone}/operations/{operationId}` */
export type ProjectsZonesOperationName = `projects/${string}/zones/${string}/operations/${string}`;

/** The parts of `projects/{projectId}/zones/{zone}/operations/{operationId}`. */
export interface ProjectsZonesOperationFields {
  projectId: string;
  zone: string;
  operationId: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsOperationName | ProjectsZonesOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsOperationFields | ProjectsZonesOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}`;

/** Which operation to cancel. */
export type CancelRequest =
  | { name: ProjectsLocationsOperationName }
  | { projectId: string; zone: string; operationId: string };

/** Which operation to read. */
export type GetRequest =
  | {
      name: ProjectsLocationsOperationName;
      operationId?: string | undefined;
      projectId?: string | undefined;
      zone?: string | undefined;
    }
  | { projectId: string; zone: string; operationId: string; name?: string | undefined };

/** Which operations to list. */
export type ListRequest =
  | { parent: OperationParentName; projectId?: string | undefined; zone?: string | undefined }
  | { projectId: string; zone: string; parent?: string | undefined };

/** An operation as the service sends it. */
export type ContainerOperation = payloads.Operation;

/** What `container:v1` takes and gives. */
export interface ContainerTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: ContainerOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

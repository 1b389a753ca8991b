import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `apps/{appsId}/operations/{operationsId}` */
export type AppsOperationName = `apps/${string}/operations/${string}`;

/** The parts of `apps/{appsId}/operations/{operationsId}`. */
export interface AppsOperationFields {
  appsId: string;
  operationsId: string;
}

/** `projects/{projectsId}/locations/{locationsId}/operations/{operationsId}` */
export type ProjectsLocationsOperationName =
  `projects/${string}/locations/${string}/operations/${string}`;

/** The parts of `projects/{projectsId}/locations/{locationsId}/operations/{operationsId}`. */
export interface ProjectsLocationsOperationFields {
  projectsId: string;
  locationsId: string;
  operationsId: string;
}

/** The name of any operation of this API. */
export type OperationName = AppsOperationName | ProjectsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = AppsOperationFields | ProjectsLocationsOperationFields;

/** Which operation to read. */
export type GetRequest =
  | { appsId: string; operationsId: string }
  | { projectsId: string; locationsId: string; operationsId: string };

/** Which operations to list. */
export type ListRequest =
  | {
      appsId: string;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    }
  | {
      projectsId: string;
      locationsId: string;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    };

/** What a running operation tells about itself: the documents tell no message. */
export type AppEngineOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type AppEngineOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type AppEngineOperation = Operation<AppEngineOperationMetadata, AppEngineOperationResponse>;

/** What `appengine:v1beta` takes and gives. */
export interface AppEngineTypes {
  get: GetRequest;
  list: ListRequest;
  operation: AppEngineOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

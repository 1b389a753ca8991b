import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `projects/{project}/locations/{location}/corpora/{corpus}/assets/{asset}/operations/{operation}` */
export type ProjectsLocationsCorporaAssetsOperationName =
  `projects/${string}/locations/${string}/corpora/${string}/assets/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/corpora/{corpus}/assets/{asset}/operations/{operation}`. */
export interface ProjectsLocationsCorporaAssetsOperationFields {
  project: string;
  location: string;
  corpus: string;
  asset: string;
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

/** `projects/{project}/locations/{location}/warehouseOperations/{warehouseOperation}` */
export type ProjectsLocationsWarehouseOperationName =
  `projects/${string}/locations/${string}/warehouseOperations/${string}`;

/** The parts of `projects/{project}/locations/{location}/warehouseOperations/{warehouseOperation}`. */
export interface ProjectsLocationsWarehouseOperationFields {
  project: string;
  location: string;
  warehouseOperation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | ProjectsLocationsCorporaAssetsOperationName
  | ProjectsLocationsOperationName
  | ProjectsLocationsWarehouseOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsCorporaAssetsOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsLocationsWarehouseOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}`;

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
}

/** What a running operation tells about itself: the documents tell no message. */
export type VisionAIOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type VisionAIOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type VisionAIOperation = Operation<VisionAIOperationMetadata, VisionAIOperationResponse>;

/** What `visionai:v1alpha1` takes and gives. */
export interface VisionAITypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: VisionAIOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

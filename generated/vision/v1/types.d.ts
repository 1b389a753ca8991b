import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `locations/{location}/operations/{operation}` */
export type LocationsOperationName = `locations/${string}/operations/${string}`;

/** The parts of `locations/{location}/operations/{operation}`. */
export interface LocationsOperationFields {
  location: string;
  operation: string;
}

/** `operations/{operation}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** `operations/{operationPath=**}` */
export type TopLevelOperationName2 = `operations/${string}`;

/** The parts of `operations/{operationPath=**}`. */
export interface TopLevelOperationFields2 {
  operationPath: string;
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

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | LocationsOperationName
  | TopLevelOperationName
  | TopLevelOperationName2
  | ProjectsLocationsOperationName
  | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | LocationsOperationFields
  | TopLevelOperationFields
  | TopLevelOperationFields2
  | ProjectsLocationsOperationFields
  | ProjectsOperationFields;

/** What holds operations. */
export type OperationParentName = 'operations';

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: TopLevelOperationName2;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: TopLevelOperationName2;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name:
    | LocationsOperationName
    | TopLevelOperationName
    | ProjectsLocationsOperationName
    | ProjectsOperationName;
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
export type VisionOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.vision.v1.BatchOperationMetadata';
    } & payloads.BatchOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.vision.v1.OperationMetadata';
    } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type VisionOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.vision.v1.AsyncBatchAnnotateFilesResponse';
    } & payloads.AsyncBatchAnnotateFilesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.vision.v1.AsyncBatchAnnotateImagesResponse';
    } & payloads.AsyncBatchAnnotateImagesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.vision.v1.ImportProductSetsResponse';
    } & payloads.ImportProductSetsResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type VisionOperation = Operation<VisionOperationMetadata, VisionOperationResponse>;

/** What `vision:v1` takes and gives. */
export interface VisionTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: VisionOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed:
        | LocationsOperationName
        | TopLevelOperationName
        | ProjectsLocationsOperationName
        | ProjectsOperationName;
}

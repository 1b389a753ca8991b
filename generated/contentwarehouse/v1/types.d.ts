import type { Operation, UnknownPayload } from '@lrogen/runtime';
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

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type ContentwarehouseOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.contentwarehouse.v1.CreateDocumentMetadata';
    } & payloads.GoogleCloudContentwarehouseV1CreateDocumentMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contentwarehouse.v1.RunPipelineMetadata';
    } & payloads.GoogleCloudContentwarehouseV1RunPipelineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contentwarehouse.v1.UpdateDocumentMetadata';
    } & payloads.GoogleCloudContentwarehouseV1UpdateDocumentMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ContentwarehouseOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.contentwarehouse.v1.InitializeProjectResponse';
    } & payloads.GoogleCloudContentwarehouseV1InitializeProjectResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ContentwarehouseOperation = Operation<
  ContentwarehouseOperationMetadata,
  ContentwarehouseOperationResponse
>;

/** What `contentwarehouse:v1` takes and gives. */
export interface ContentwarehouseTypes {
  get: GetRequest;
  operation: ContentwarehouseOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: OperationName;
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
export type DataLabelingOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.CreateInstructionMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1CreateInstructionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.ExportDataOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1ExportDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.ImportDataOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1ImportDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelImageBoundingBoxOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelImageBoundingBoxOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelImageBoundingPolyOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelImageBoundingPolyOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelImageClassificationOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelImageClassificationOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelImageOrientedBoundingBoxOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelImageOrientedBoundingBoxOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelImagePolylineOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelImagePolylineOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelImageSegmentationOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelImageSegmentationOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelTextClassificationOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelTextClassificationOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelTextEntityExtractionOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelTextEntityExtractionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelVideoClassificationOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelVideoClassificationOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelVideoEventOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelVideoEventOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelVideoObjectDetectionOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelVideoObjectDetectionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.LabelVideoObjectTrackingOperationMetadata';
    } & payloads.GoogleCloudDatalabelingV1beta1LabelVideoObjectTrackingOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DataLabelingOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.ExportDataOperationResponse';
    } & payloads.GoogleCloudDatalabelingV1beta1ExportDataOperationResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.datalabeling.v1beta1.ImportDataOperationResponse';
    } & payloads.GoogleCloudDatalabelingV1beta1ImportDataOperationResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DataLabelingOperation = Operation<
  DataLabelingOperationMetadata,
  DataLabelingOperationResponse
>;

/** What `datalabeling:v1beta1` takes and gives. */
export interface DataLabelingTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DataLabelingOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

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

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}/operations`;

/** Which operation to cancel. */
export interface CancelRequest {
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
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type DocumentAIOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3CreateLabelerPoolOperationMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3CreateLabelerPoolOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DeleteLabelerPoolOperationMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DeleteLabelerPoolOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DeleteProcessorMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DeleteProcessorMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DeleteProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DeleteProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DeployProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DeployProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DisableProcessorMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DisableProcessorMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3EnableProcessorMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3EnableProcessorMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3EvaluateProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3EvaluateProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ExportDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ExportProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ExportProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ImportDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ImportProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ImportProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ResyncDatasetMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3SampleDocumentsMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3SampleDocumentsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3SetDefaultProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3SetDefaultProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3UndeployProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3UndeployProcessorVersionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3UpdateDatasetOperationMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3UpdateDatasetOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3UpdateHumanReviewConfigMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3UpdateHumanReviewConfigMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3UpdateLabelerPoolOperationMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3UpdateLabelerPoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.BatchDeleteDocumentsMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3BatchDeleteDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.BatchProcessMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3BatchProcessMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.DeleteProcessorMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3DeleteProcessorMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.DeleteProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3DeleteProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.DeployProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3DeployProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.DisableProcessorMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3DisableProcessorMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.EnableProcessorMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3EnableProcessorMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.EvaluateProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3EvaluateProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.ImportDocumentsMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3ImportDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.ImportProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3ImportProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.ReviewDocumentOperationMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3ReviewDocumentOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.SetDefaultProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3SetDefaultProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.TrainProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3TrainProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.UndeployProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3UndeployProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.UpdateDatasetOperationMetadata';
    } & payloads.GoogleCloudDocumentaiV1beta3UpdateDatasetOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DocumentAIOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3AutoLabelDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3BatchDeleteDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3BatchMoveDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3BatchUpdateDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DeployProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DeployProcessorVersionResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3DisableProcessorResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3DisableProcessorResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3EnableProcessorResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3EnableProcessorResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3EvaluateProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3EvaluateProcessorVersionResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ExportDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ExportDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ExportProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ExportProcessorVersionResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ImportDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ImportDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ImportProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ImportProcessorVersionResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3ResyncDatasetResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3ResyncDatasetResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3SampleDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3SampleDocumentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3SetDefaultProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3SetDefaultProcessorVersionResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3TrainProcessorVersionResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3UndeployProcessorVersionResponse`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3UndeployProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.BatchDeleteDocumentsResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3BatchDeleteDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.BatchProcessResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3BatchProcessResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.DeployProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3DeployProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.DisableProcessorResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3DisableProcessorResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.EnableProcessorResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3EnableProcessorResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.EvaluateProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3EvaluateProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.ImportDocumentsResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3ImportDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.ImportProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3ImportProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.ReviewDocumentResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3ReviewDocumentResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.SetDefaultProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3SetDefaultProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.TrainProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3TrainProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1beta3.UndeployProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1beta3UndeployProcessorVersionResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DocumentAIOperation = Operation<
  DocumentAIOperationMetadata,
  DocumentAIOperationResponse
>;

/** What `documentai:v1beta3` takes and gives. */
export interface DocumentAITypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DocumentAIOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

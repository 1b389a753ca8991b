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

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsOperationName | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsOperationFields | ProjectsOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
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
      '@type': `type.googleapis.com/${string}.OperationMetadata`;
    } & payloads.GoogleCloudDocumentaiV1beta2OperationMetadata)
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
      '@type': `type.googleapis.com/${string}.BatchProcessDocumentsResponse`;
    } & payloads.GoogleCloudDocumentaiV1beta2BatchProcessDocumentsResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DocumentAIOperation = Operation<
  DocumentAIOperationMetadata,
  DocumentAIOperationResponse
>;

/** What `documentai:v1beta2` takes and gives. */
export interface DocumentAITypes {
  get: GetRequest;
  operation: DocumentAIOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

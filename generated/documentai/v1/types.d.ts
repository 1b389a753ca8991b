import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
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

/** `projects/{project}/operations/{operation}` */
export type ProjectsOperationName = `projects/${string}/operations/${string}`;

/** The parts of `projects/{project}/operations/{operation}`. */
export interface ProjectsOperationFields {
  project: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | TopLevelOperationName
  | ProjectsLocationsOperationName
  | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | TopLevelOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}/operations`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: ProjectsLocationsOperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: TopLevelOperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: ProjectsLocationsOperationName | ProjectsOperationName;
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
      '@type': `type.googleapis.com/${string}.GoogleCloudDocumentaiUiv1beta3UpdateProcessorVersionMetadata`;
    } & payloads.GoogleCloudDocumentaiUiv1beta3UpdateProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.BatchProcessMetadata';
    } & payloads.GoogleCloudDocumentaiV1BatchProcessMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.DeleteProcessorMetadata';
    } & payloads.GoogleCloudDocumentaiV1DeleteProcessorMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.DeleteProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1DeleteProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.DeployProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1DeployProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.DisableProcessorMetadata';
    } & payloads.GoogleCloudDocumentaiV1DisableProcessorMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.EnableProcessorMetadata';
    } & payloads.GoogleCloudDocumentaiV1EnableProcessorMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.EvaluateProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1EvaluateProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.ReviewDocumentOperationMetadata';
    } & payloads.GoogleCloudDocumentaiV1ReviewDocumentOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.SetDefaultProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1SetDefaultProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.TrainProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1TrainProcessorVersionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.UndeployProcessorVersionMetadata';
    } & payloads.GoogleCloudDocumentaiV1UndeployProcessorVersionMetadata)
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
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.BatchProcessResponse';
    } & payloads.GoogleCloudDocumentaiV1BatchProcessResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.DeployProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1DeployProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.DisableProcessorResponse';
    } & payloads.GoogleCloudDocumentaiV1DisableProcessorResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.EnableProcessorResponse';
    } & payloads.GoogleCloudDocumentaiV1EnableProcessorResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.EvaluateProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1EvaluateProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.ReviewDocumentResponse';
    } & payloads.GoogleCloudDocumentaiV1ReviewDocumentResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.SetDefaultProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1SetDefaultProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.TrainProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1TrainProcessorVersionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.documentai.v1.UndeployProcessorVersionResponse';
    } & payloads.GoogleCloudDocumentaiV1UndeployProcessorVersionResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DocumentAIOperation = Operation<
  DocumentAIOperationMetadata,
  DocumentAIOperationResponse
>;

/** What `documentai:v1` takes and gives. */
export interface DocumentAITypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DocumentAIOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: ProjectsLocationsOperationName | ProjectsOperationName;
}

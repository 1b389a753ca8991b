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

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}` | `projects/${string}`;

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
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type DialogflowOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.ClearSuggestionFeatureConfigOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2ClearSuggestionFeatureConfigOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.CreateConversationDatasetOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2CreateConversationDatasetOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.CreateConversationModelEvaluationOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2CreateConversationModelEvaluationOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.CreateConversationModelOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2CreateConversationModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.DeleteConversationDatasetOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2DeleteConversationDatasetOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.DeleteConversationModelOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2DeleteConversationModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.DeployConversationModelOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2DeployConversationModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.ImportConversationDataOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2ImportConversationDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.InitializeEncryptionSpecMetadata';
    } & payloads.GoogleCloudDialogflowV2InitializeEncryptionSpecMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.KnowledgeOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2KnowledgeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.SetSuggestionFeatureConfigOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2SetSuggestionFeatureConfigOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.UndeployConversationModelOperationMetadata';
    } & payloads.GoogleCloudDialogflowV2UndeployConversationModelOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DialogflowOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.BatchUpdateEntityTypesResponse';
    } & payloads.GoogleCloudDialogflowV2BatchUpdateEntityTypesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.BatchUpdateIntentsResponse';
    } & payloads.GoogleCloudDialogflowV2BatchUpdateIntentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.ExportAgentResponse';
    } & payloads.GoogleCloudDialogflowV2ExportAgentResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.ImportConversationDataOperationResponse';
    } & payloads.GoogleCloudDialogflowV2ImportConversationDataOperationResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.v2.ImportDocumentsResponse';
    } & payloads.GoogleCloudDialogflowV2ImportDocumentsResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DialogflowOperation = Operation<
  DialogflowOperationMetadata,
  DialogflowOperationResponse
>;

/** What `dialogflow:v2` takes and gives. */
export interface DialogflowTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DialogflowOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

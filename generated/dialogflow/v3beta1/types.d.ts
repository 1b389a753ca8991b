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
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type DialogflowOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.BatchRunTestCasesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1BatchRunTestCasesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.CreateDocumentOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1CreateDocumentOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.CreateVersionOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1CreateVersionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.DeleteDocumentOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1DeleteDocumentOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.DeployFlowMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1DeployFlowMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportEntityTypesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportEntityTypesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportIntentsMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportIntentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportTestCasesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportTestCasesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportDocumentsOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportDocumentsOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportEntityTypesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportEntityTypesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportIntentsMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportIntentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportTestCasesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportTestCasesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ReloadDocumentOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1ReloadDocumentOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.RunContinuousTestMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1RunContinuousTestMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.RunTestCaseMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1RunTestCaseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.UpdateDocumentOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3beta1UpdateDocumentOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DialogflowOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.BatchRunTestCasesResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1BatchRunTestCasesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.DeployFlowResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1DeployFlowResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportAgentResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportAgentResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportEntityTypesResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportEntityTypesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportFlowResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportFlowResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportIntentsResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportIntentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ExportTestCasesResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ExportTestCasesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportDocumentsResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportEntityTypesResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportEntityTypesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportFlowResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportFlowResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportIntentsResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportIntentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.ImportTestCasesResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1ImportTestCasesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.RunContinuousTestResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1RunContinuousTestResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.RunTestCaseResponse';
    } & payloads.GoogleCloudDialogflowCxV3beta1RunTestCaseResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3beta1.TestError';
    } & payloads.GoogleCloudDialogflowCxV3beta1TestError)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DialogflowOperation = Operation<
  DialogflowOperationMetadata,
  DialogflowOperationResponse
>;

/** What `dialogflow:v3beta1` takes and gives. */
export interface DialogflowTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DialogflowOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

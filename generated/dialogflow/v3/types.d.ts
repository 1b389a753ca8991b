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
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.BatchRunTestCasesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3BatchRunTestCasesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.CreateVersionOperationMetadata';
    } & payloads.GoogleCloudDialogflowCxV3CreateVersionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.DeployFlowMetadata';
    } & payloads.GoogleCloudDialogflowCxV3DeployFlowMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportEntityTypesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3ExportEntityTypesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportIntentsMetadata';
    } & payloads.GoogleCloudDialogflowCxV3ExportIntentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportTestCasesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3ExportTestCasesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportEntityTypesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3ImportEntityTypesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportIntentsMetadata';
    } & payloads.GoogleCloudDialogflowCxV3ImportIntentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportTestCasesMetadata';
    } & payloads.GoogleCloudDialogflowCxV3ImportTestCasesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.RunContinuousTestMetadata';
    } & payloads.GoogleCloudDialogflowCxV3RunContinuousTestMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.RunTestCaseMetadata';
    } & payloads.GoogleCloudDialogflowCxV3RunTestCaseMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DialogflowOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.BatchRunTestCasesResponse';
    } & payloads.GoogleCloudDialogflowCxV3BatchRunTestCasesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.DeployFlowResponse';
    } & payloads.GoogleCloudDialogflowCxV3DeployFlowResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportAgentResponse';
    } & payloads.GoogleCloudDialogflowCxV3ExportAgentResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportEntityTypesResponse';
    } & payloads.GoogleCloudDialogflowCxV3ExportEntityTypesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportFlowResponse';
    } & payloads.GoogleCloudDialogflowCxV3ExportFlowResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportIntentsResponse';
    } & payloads.GoogleCloudDialogflowCxV3ExportIntentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ExportTestCasesResponse';
    } & payloads.GoogleCloudDialogflowCxV3ExportTestCasesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportEntityTypesResponse';
    } & payloads.GoogleCloudDialogflowCxV3ImportEntityTypesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportFlowResponse';
    } & payloads.GoogleCloudDialogflowCxV3ImportFlowResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportIntentsResponse';
    } & payloads.GoogleCloudDialogflowCxV3ImportIntentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.ImportTestCasesResponse';
    } & payloads.GoogleCloudDialogflowCxV3ImportTestCasesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.RunContinuousTestResponse';
    } & payloads.GoogleCloudDialogflowCxV3RunContinuousTestResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.dialogflow.cx.v3.RunTestCaseResponse';
    } & payloads.GoogleCloudDialogflowCxV3RunTestCaseResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DialogflowOperation = Operation<
  DialogflowOperationMetadata,
  DialogflowOperationResponse
>;

/** What `dialogflow:v3` takes and gives. */
export interface DialogflowTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DialogflowOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

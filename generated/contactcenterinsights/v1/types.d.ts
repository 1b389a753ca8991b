import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/authorizedViewSets/{authorizedViewSet}/authorizedViews/{authorizedView}/operations/{operation}` */
export type ProjectsLocationsAuthorizedViewSetsAuthorizedViewsOperationName =
  `projects/${string}/locations/${string}/authorizedViewSets/${string}/authorizedViews/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/authorizedViewSets/{authorizedViewSet}/authorizedViews/{authorizedView}/operations/{operation}`. */
export interface ProjectsLocationsAuthorizedViewSetsAuthorizedViewsOperationFields {
  project: string;
  location: string;
  authorizedViewSet: string;
  authorizedView: string;
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

/** The name of any operation of this API. */
export type OperationName =
  | ProjectsLocationsAuthorizedViewSetsAuthorizedViewsOperationName
  | ProjectsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsAuthorizedViewSetsAuthorizedViewsOperationFields
  | ProjectsLocationsOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}/locations/${string}/authorizedViewSets/${string}/authorizedViews/${string}`
  | `projects/${string}/locations/${string}`;

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
export type ContactcenterinsightsOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkAnalyzeConversationsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkAnalyzeConversationsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkDeleteConversationsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkDeleteConversationsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkDeleteFeedbackLabelsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkDeleteFeedbackLabelsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkDownloadFeedbackLabelsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.CreateAnalysisOperationMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1CreateAnalysisOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.CreateIssueMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1CreateIssueMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.CreateIssueModelMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1CreateIssueModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.DeleteIssueModelMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1DeleteIssueModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.DeleteQaQuestionTagMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1DeleteQaQuestionTagMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.DeployIssueModelMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1DeployIssueModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.DiagnoseConversationsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1DiagnoseConversationsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.ExportInsightsDataMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1ExportInsightsDataMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.ExportIssueModelMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1ExportIssueModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.GenerativeInsightsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1GenerativeInsightsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.ImportIssueModelMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1ImportIssueModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.IngestConversationsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1IngestConversationsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.InitializeEncryptionSpecMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1InitializeEncryptionSpecMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.QueryMetricsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1QueryMetricsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.QueryPerformanceOverviewMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1QueryPerformanceOverviewMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.SampleConversationsMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1SampleConversationsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.TestCorrelationConfigMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1TestCorrelationConfigMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.UndeployIssueModelMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1UndeployIssueModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.UpdateQaQuestionTagMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1UpdateQaQuestionTagMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.UploadConversationMetadata';
    } & payloads.GoogleCloudContactcenterinsightsV1UploadConversationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ContactcenterinsightsOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkAnalyzeConversationsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkAnalyzeConversationsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkDeleteConversationsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkDeleteConversationsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkDeleteFeedbackLabelsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkDeleteFeedbackLabelsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.BulkDownloadFeedbackLabelsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1BulkDownloadFeedbackLabelsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.DeployIssueModelResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1DeployIssueModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.DiagnoseConversationsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1DiagnoseConversationsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.ExportInsightsDataResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1ExportInsightsDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.ExportIssueModelResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1ExportIssueModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.GenerativeInsightsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1GenerativeInsightsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.ImportIssueModelResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1ImportIssueModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.IngestConversationsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1IngestConversationsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.InitializeEncryptionSpecResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1InitializeEncryptionSpecResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.QueryMetricsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1QueryMetricsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.QueryPerformanceOverviewResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1QueryPerformanceOverviewResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.SampleConversationsResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1SampleConversationsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.TestCorrelationConfigResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1TestCorrelationConfigResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.contactcenterinsights.v1.UndeployIssueModelResponse';
    } & payloads.GoogleCloudContactcenterinsightsV1UndeployIssueModelResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ContactcenterinsightsOperation = Operation<
  ContactcenterinsightsOperationMetadata,
  ContactcenterinsightsOperationResponse
>;

/** What `contactcenterinsights:v1` takes and gives. */
export interface ContactcenterinsightsTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: ContactcenterinsightsOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

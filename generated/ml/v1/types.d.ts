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
export type OperationParentName = `projects/${string}`;

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
export type CloudMachineLearningEngineOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.OperationMetadata`;
    } & payloads.GoogleCloudMlV1__OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.SuggestTrialsMetadata`;
    } & payloads.GoogleCloudMlV1__SuggestTrialsMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type CloudMachineLearningEngineOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.CheckTrialEarlyStoppingStateResponse`;
    } & payloads.GoogleCloudMlV1__CheckTrialEarlyStoppingStateResponse)
  | ({
      '@type': `type.googleapis.com/${string}.SuggestTrialsResponse`;
    } & payloads.GoogleCloudMlV1__SuggestTrialsResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type CloudMachineLearningEngineOperation = Operation<
  CloudMachineLearningEngineOperationMetadata,
  CloudMachineLearningEngineOperationResponse
>;

/** What `ml:v1` takes and gives. */
export interface CloudMachineLearningEngineTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: CloudMachineLearningEngineOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

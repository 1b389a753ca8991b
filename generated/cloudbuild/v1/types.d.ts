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

/** The name of any operation of this API. */
export type OperationName = TopLevelOperationName | ProjectsLocationsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = TopLevelOperationFields | ProjectsLocationsOperationFields;

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

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type CloudBuildOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.BatchCreateBitbucketServerConnectedRepositoriesResponseMetadata`;
    } & payloads.BatchCreateBitbucketServerConnectedRepositoriesResponseMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.BatchCreateGitLabConnectedRepositoriesResponseMetadata`;
    } & payloads.BatchCreateGitLabConnectedRepositoriesResponseMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.BuildOperationMetadata';
    } & payloads.BuildOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateBitbucketServerConfigOperationMetadata`;
    } & payloads.CreateBitbucketServerConfigOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateGitHubEnterpriseConfigOperationMetadata`;
    } & payloads.CreateGitHubEnterpriseConfigOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateGitLabConfigOperationMetadata`;
    } & payloads.CreateGitLabConfigOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.CreateWorkerPoolOperationMetadata';
    } & payloads.CreateWorkerPoolOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteBitbucketServerConfigOperationMetadata`;
    } & payloads.DeleteBitbucketServerConfigOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteGitHubEnterpriseConfigOperationMetadata`;
    } & payloads.DeleteGitHubEnterpriseConfigOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteGitLabConfigOperationMetadata`;
    } & payloads.DeleteGitLabConfigOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.DeleteWorkerPoolOperationMetadata';
    } & payloads.DeleteWorkerPoolOperationMetadata)
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ProcessAppManifestCallbackOperationMetadata`;
    } & payloads.ProcessAppManifestCallbackOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateBitbucketServerConfigOperationMetadata`;
    } & payloads.UpdateBitbucketServerConfigOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateGitHubEnterpriseConfigOperationMetadata`;
    } & payloads.UpdateGitHubEnterpriseConfigOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateGitLabConfigOperationMetadata`;
    } & payloads.UpdateGitLabConfigOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.UpdateWorkerPoolOperationMetadata';
    } & payloads.UpdateWorkerPoolOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type CloudBuildOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.BatchCreateBitbucketServerConnectedRepositoriesResponse`;
    } & payloads.BatchCreateBitbucketServerConnectedRepositoriesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.BatchCreateGitLabConnectedRepositoriesResponse`;
    } & payloads.BatchCreateGitLabConnectedRepositoriesResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type CloudBuildOperation = Operation<
  CloudBuildOperationMetadata,
  CloudBuildOperationResponse
>;

/** What `cloudbuild:v1` takes and gives. */
export interface CloudBuildTypes {
  cancel: CancelRequest;
  get: GetRequest;
  operation: CloudBuildOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

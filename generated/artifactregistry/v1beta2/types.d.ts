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

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type ArtifactRegistryOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1beta2.ImportAptArtifactsMetadata';
    } & payloads.ImportAptArtifactsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1beta2.ImportYumArtifactsMetadata';
    } & payloads.ImportYumArtifactsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1beta2.OperationMetadata';
    } & payloads.OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadAptArtifactMetadata`;
    } & payloads.UploadAptArtifactMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadYumArtifactMetadata`;
    } & payloads.UploadYumArtifactMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ArtifactRegistryOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1beta2.ImportAptArtifactsResponse';
    } & payloads.ImportAptArtifactsResponse)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1beta2.ImportYumArtifactsResponse';
    } & payloads.ImportYumArtifactsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.UploadAptArtifactResponse`;
    } & payloads.UploadAptArtifactResponse)
  | ({
      '@type': `type.googleapis.com/${string}.UploadYumArtifactResponse`;
    } & payloads.UploadYumArtifactResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ArtifactRegistryOperation = Operation<
  ArtifactRegistryOperationMetadata,
  ArtifactRegistryOperationResponse
>;

/** What `artifactregistry:v1beta2` takes and gives. */
export interface ArtifactRegistryTypes {
  get: GetRequest;
  operation: ArtifactRegistryOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

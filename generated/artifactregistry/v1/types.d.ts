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
export type ArtifactRegistryOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.BatchDeleteVersionsMetadata';
    } & payloads.BatchDeleteVersionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.ExportArtifactMetadata';
    } & payloads.ExportArtifactMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.ImportAptArtifactsMetadata';
    } & payloads.ImportAptArtifactsMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ImportGoogetArtifactsMetadata`;
    } & payloads.ImportGoogetArtifactsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.ImportYumArtifactsMetadata';
    } & payloads.ImportYumArtifactsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata';
    } & payloads.OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadAptArtifactMetadata`;
    } & payloads.UploadAptArtifactMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadGenericArtifactMetadata`;
    } & payloads.UploadGenericArtifactMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadGoModuleMetadata`;
    } & payloads.UploadGoModuleMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadGoogetArtifactMetadata`;
    } & payloads.UploadGoogetArtifactMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadKfpArtifactMetadata`;
    } & payloads.UploadKfpArtifactMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UploadYumArtifactMetadata`;
    } & payloads.UploadYumArtifactMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ArtifactRegistryOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.ExportArtifactResponse';
    } & payloads.ExportArtifactResponse)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.ImportAptArtifactsResponse';
    } & payloads.ImportAptArtifactsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportGoogetArtifactsResponse`;
    } & payloads.ImportGoogetArtifactsResponse)
  | ({
      '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.ImportYumArtifactsResponse';
    } & payloads.ImportYumArtifactsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.UploadAptArtifactResponse`;
    } & payloads.UploadAptArtifactResponse)
  | ({
      '@type': `type.googleapis.com/${string}.UploadGoogetArtifactResponse`;
    } & payloads.UploadGoogetArtifactResponse)
  | ({
      '@type': `type.googleapis.com/${string}.UploadYumArtifactResponse`;
    } & payloads.UploadYumArtifactResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ArtifactRegistryOperation = Operation<
  ArtifactRegistryOperationMetadata,
  ArtifactRegistryOperationResponse
>;

/** What `artifactregistry:v1` takes and gives. */
export interface ArtifactRegistryTypes {
  cancel: CancelRequest;
  get: GetRequest;
  operation: ArtifactRegistryOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

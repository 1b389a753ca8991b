import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/datasets/{dataset}/operations/{operation}` */
export type ProjectsLocationsDatasetsOperationName =
  `projects/${string}/locations/${string}/datasets/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/datasets/{dataset}/operations/{operation}`. */
export interface ProjectsLocationsDatasetsOperationFields {
  project: string;
  location: string;
  dataset: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ProjectsLocationsDatasetsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ProjectsLocationsDatasetsOperationFields;

/** What holds operations. */
export type OperationParentName = `projects/${string}/locations/${string}/datasets/${string}`;

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
export type HealthcareOperationMetadata =
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type HealthcareOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.ApplyAdminConsentsResponse`;
    } & payloads.ApplyAdminConsentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ApplyConsentsResponse`;
    } & payloads.ApplyConsentsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.EvaluateAnnotationStoreResponse`;
    } & payloads.EvaluateAnnotationStoreResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ExportAnnotationsResponse`;
    } & payloads.ExportAnnotationsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ExportDicomDataResponse`;
    } & payloads.ExportDicomDataResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ExportMessagesResponse`;
    } & payloads.ExportMessagesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.FhirExportResourcesResponse`;
    } & payloads.GoogleCloudHealthcareV1beta1FhirExportResourcesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.FhirImportResourcesResponse`;
    } & payloads.GoogleCloudHealthcareV1beta1FhirImportResourcesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportAnnotationsResponse`;
    } & payloads.ImportAnnotationsResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportDicomDataResponse`;
    } & payloads.ImportDicomDataResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportMessagesResponse`;
    } & payloads.ImportMessagesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.QueryAccessibleDataResponse`;
    } & payloads.QueryAccessibleDataResponse)
  | ({
      '@type': `type.googleapis.com/${string}.RollbackFhirResourcesResponse`;
    } & payloads.RollbackFhirResourcesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.SetBlobStorageSettingsResponse`;
    } & payloads.SetBlobStorageSettingsResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type HealthcareOperation = Operation<
  HealthcareOperationMetadata,
  HealthcareOperationResponse
>;

/** What `healthcare:v1beta1` takes and gives. */
export interface HealthcareTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: HealthcareOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/operations/{operation}` */
export type ProjectsLocationsCatalogsBranchesOperationName =
  `projects/${string}/locations/${string}/catalogs/${string}/branches/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/operations/{operation}`. */
export interface ProjectsLocationsCatalogsBranchesOperationFields {
  project: string;
  location: string;
  catalog: string;
  branch: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/catalogs/{catalog}/operations/{operation}` */
export type ProjectsLocationsCatalogsOperationName =
  `projects/${string}/locations/${string}/catalogs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/catalogs/{catalog}/operations/{operation}`. */
export interface ProjectsLocationsCatalogsOperationFields {
  project: string;
  location: string;
  catalog: string;
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
  | ProjectsLocationsCatalogsBranchesOperationName
  | ProjectsLocationsCatalogsOperationName
  | ProjectsLocationsOperationName
  | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsCatalogsBranchesOperationFields
  | ProjectsLocationsCatalogsOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}/locations/${string}/catalogs/${string}`
  | `projects/${string}/locations/${string}`
  | `projects/${string}`;

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
export type RetailOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.AddFulfillmentPlacesMetadata';
    } & payloads.GoogleCloudRetailV2betaAddFulfillmentPlacesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.AddLocalInventoriesMetadata';
    } & payloads.GoogleCloudRetailV2betaAddLocalInventoriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.CreateModelMetadata';
    } & payloads.GoogleCloudRetailV2betaCreateModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ExportMetadata';
    } & payloads.GoogleCloudRetailV2betaExportMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ImportMetadata';
    } & payloads.GoogleCloudRetailV2betaImportMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.PurgeMetadata';
    } & payloads.GoogleCloudRetailV2betaPurgeMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.PurgeProductsMetadata';
    } & payloads.GoogleCloudRetailV2betaPurgeProductsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.RejoinUserEventsMetadata';
    } & payloads.GoogleCloudRetailV2betaRejoinUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.RemoveFulfillmentPlacesMetadata';
    } & payloads.GoogleCloudRetailV2betaRemoveFulfillmentPlacesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.RemoveLocalInventoriesMetadata';
    } & payloads.GoogleCloudRetailV2betaRemoveLocalInventoriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.SetInventoryMetadata';
    } & payloads.GoogleCloudRetailV2betaSetInventoryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.TuneModelMetadata';
    } & payloads.GoogleCloudRetailV2betaTuneModelMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type RetailOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.AddFulfillmentPlacesResponse';
    } & payloads.GoogleCloudRetailV2betaAddFulfillmentPlacesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.AddLocalInventoriesResponse';
    } & payloads.GoogleCloudRetailV2betaAddLocalInventoriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ExportAnalyticsMetricsResponse';
    } & payloads.GoogleCloudRetailV2betaExportAnalyticsMetricsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ExportErrorsConfig';
    } & payloads.GoogleCloudRetailV2betaExportErrorsConfig)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ExportProductsResponse';
    } & payloads.GoogleCloudRetailV2betaExportProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ExportUserEventsResponse';
    } & payloads.GoogleCloudRetailV2betaExportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ImportCompletionDataResponse';
    } & payloads.GoogleCloudRetailV2betaImportCompletionDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ImportErrorsConfig';
    } & payloads.GoogleCloudRetailV2betaImportErrorsConfig)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ImportProductsResponse';
    } & payloads.GoogleCloudRetailV2betaImportProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.ImportUserEventsResponse';
    } & payloads.GoogleCloudRetailV2betaImportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.PurgeProductsResponse';
    } & payloads.GoogleCloudRetailV2betaPurgeProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.PurgeUserEventsResponse';
    } & payloads.GoogleCloudRetailV2betaPurgeUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.RejoinUserEventsResponse';
    } & payloads.GoogleCloudRetailV2betaRejoinUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.RemoveFulfillmentPlacesResponse';
    } & payloads.GoogleCloudRetailV2betaRemoveFulfillmentPlacesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.RemoveLocalInventoriesResponse';
    } & payloads.GoogleCloudRetailV2betaRemoveLocalInventoriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.SetInventoryResponse';
    } & payloads.GoogleCloudRetailV2betaSetInventoryResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2beta.TuneModelResponse';
    } & payloads.GoogleCloudRetailV2betaTuneModelResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type RetailOperation = Operation<RetailOperationMetadata, RetailOperationResponse>;

/** What `retail:v2beta` takes and gives. */
export interface RetailTypes {
  get: GetRequest;
  list: ListRequest;
  operation: RetailOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

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

/** `projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/places/{place}/operations/{operation}` */
export type ProjectsLocationsCatalogsBranchesPlacesOperationName =
  `projects/${string}/locations/${string}/catalogs/${string}/branches/${string}/places/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/places/{place}/operations/{operation}`. */
export interface ProjectsLocationsCatalogsBranchesPlacesOperationFields {
  project: string;
  location: string;
  catalog: string;
  branch: string;
  place: string;
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
  | ProjectsLocationsCatalogsBranchesPlacesOperationName
  | ProjectsLocationsCatalogsOperationName
  | ProjectsLocationsOperationName
  | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsCatalogsBranchesOperationFields
  | ProjectsLocationsCatalogsBranchesPlacesOperationFields
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
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.AddFulfillmentPlacesMetadata';
    } & payloads.GoogleCloudRetailV2alphaAddFulfillmentPlacesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.AddLocalInventoriesMetadata';
    } & payloads.GoogleCloudRetailV2alphaAddLocalInventoriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.CreateMerchantCenterAccountLinkMetadata';
    } & payloads.GoogleCloudRetailV2alphaCreateMerchantCenterAccountLinkMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.CreateModelMetadata';
    } & payloads.GoogleCloudRetailV2alphaCreateModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.EnrollSolutionMetadata';
    } & payloads.GoogleCloudRetailV2alphaEnrollSolutionMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ExportMetadata';
    } & payloads.GoogleCloudRetailV2alphaExportMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ImportMetadata';
    } & payloads.GoogleCloudRetailV2alphaImportMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.PurgeMetadata';
    } & payloads.GoogleCloudRetailV2alphaPurgeMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.PurgeProductsMetadata';
    } & payloads.GoogleCloudRetailV2alphaPurgeProductsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.RejoinUserEventsMetadata';
    } & payloads.GoogleCloudRetailV2alphaRejoinUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.RemoveFulfillmentPlacesMetadata';
    } & payloads.GoogleCloudRetailV2alphaRemoveFulfillmentPlacesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.RemoveLocalInventoriesMetadata';
    } & payloads.GoogleCloudRetailV2alphaRemoveLocalInventoriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.SetInventoryMetadata';
    } & payloads.GoogleCloudRetailV2alphaSetInventoryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.TuneModelMetadata';
    } & payloads.GoogleCloudRetailV2alphaTuneModelMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type RetailOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.AddFulfillmentPlacesResponse';
    } & payloads.GoogleCloudRetailV2alphaAddFulfillmentPlacesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.AddLocalInventoriesResponse';
    } & payloads.GoogleCloudRetailV2alphaAddLocalInventoriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.EnrollSolutionResponse';
    } & payloads.GoogleCloudRetailV2alphaEnrollSolutionResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ExportAnalyticsMetricsResponse';
    } & payloads.GoogleCloudRetailV2alphaExportAnalyticsMetricsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ExportErrorsConfig';
    } & payloads.GoogleCloudRetailV2alphaExportErrorsConfig)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ExportProductsResponse';
    } & payloads.GoogleCloudRetailV2alphaExportProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ExportUserEventsResponse';
    } & payloads.GoogleCloudRetailV2alphaExportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ImportCompletionDataResponse';
    } & payloads.GoogleCloudRetailV2alphaImportCompletionDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ImportErrorsConfig';
    } & payloads.GoogleCloudRetailV2alphaImportErrorsConfig)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ImportProductsResponse';
    } & payloads.GoogleCloudRetailV2alphaImportProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.ImportUserEventsResponse';
    } & payloads.GoogleCloudRetailV2alphaImportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.PurgeProductsResponse';
    } & payloads.GoogleCloudRetailV2alphaPurgeProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.PurgeUserEventsResponse';
    } & payloads.GoogleCloudRetailV2alphaPurgeUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.RejoinUserEventsResponse';
    } & payloads.GoogleCloudRetailV2alphaRejoinUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.RemoveFulfillmentPlacesResponse';
    } & payloads.GoogleCloudRetailV2alphaRemoveFulfillmentPlacesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.RemoveLocalInventoriesResponse';
    } & payloads.GoogleCloudRetailV2alphaRemoveLocalInventoriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.SetInventoryResponse';
    } & payloads.GoogleCloudRetailV2alphaSetInventoryResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2alpha.TuneModelResponse';
    } & payloads.GoogleCloudRetailV2alphaTuneModelResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type RetailOperation = Operation<RetailOperationMetadata, RetailOperationResponse>;

/** What `retail:v2alpha` takes and gives. */
export interface RetailTypes {
  get: GetRequest;
  list: ListRequest;
  operation: RetailOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

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
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type RetailOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.AddFulfillmentPlacesMetadata';
    } & payloads.GoogleCloudRetailV2AddFulfillmentPlacesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.AddLocalInventoriesMetadata';
    } & payloads.GoogleCloudRetailV2AddLocalInventoriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.CreateModelMetadata';
    } & payloads.GoogleCloudRetailV2CreateModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ExportMetadata';
    } & payloads.GoogleCloudRetailV2ExportMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ImportMetadata';
    } & payloads.GoogleCloudRetailV2ImportMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.PurgeMetadata';
    } & payloads.GoogleCloudRetailV2PurgeMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.PurgeProductsMetadata';
    } & payloads.GoogleCloudRetailV2PurgeProductsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.RejoinUserEventsMetadata';
    } & payloads.GoogleCloudRetailV2RejoinUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.RemoveFulfillmentPlacesMetadata';
    } & payloads.GoogleCloudRetailV2RemoveFulfillmentPlacesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.RemoveLocalInventoriesMetadata';
    } & payloads.GoogleCloudRetailV2RemoveLocalInventoriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.SetInventoryMetadata';
    } & payloads.GoogleCloudRetailV2SetInventoryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.TuneModelMetadata';
    } & payloads.GoogleCloudRetailV2TuneModelMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type RetailOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.AddFulfillmentPlacesResponse';
    } & payloads.GoogleCloudRetailV2AddFulfillmentPlacesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.AddLocalInventoriesResponse';
    } & payloads.GoogleCloudRetailV2AddLocalInventoriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ExportAnalyticsMetricsResponse';
    } & payloads.GoogleCloudRetailV2ExportAnalyticsMetricsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ImportCompletionDataResponse';
    } & payloads.GoogleCloudRetailV2ImportCompletionDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ImportErrorsConfig';
    } & payloads.GoogleCloudRetailV2ImportErrorsConfig)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ImportProductsResponse';
    } & payloads.GoogleCloudRetailV2ImportProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.ImportUserEventsResponse';
    } & payloads.GoogleCloudRetailV2ImportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.PurgeProductsResponse';
    } & payloads.GoogleCloudRetailV2PurgeProductsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.PurgeUserEventsResponse';
    } & payloads.GoogleCloudRetailV2PurgeUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.RejoinUserEventsResponse';
    } & payloads.GoogleCloudRetailV2RejoinUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.RemoveFulfillmentPlacesResponse';
    } & payloads.GoogleCloudRetailV2RemoveFulfillmentPlacesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.RemoveLocalInventoriesResponse';
    } & payloads.GoogleCloudRetailV2RemoveLocalInventoriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.SetInventoryResponse';
    } & payloads.GoogleCloudRetailV2SetInventoryResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.retail.v2.TuneModelResponse';
    } & payloads.GoogleCloudRetailV2TuneModelResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type RetailOperation = Operation<RetailOperationMetadata, RetailOperationResponse>;

/** What `retail:v2` takes and gives. */
export interface RetailTypes {
  get: GetRequest;
  list: ListRequest;
  operation: RetailOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

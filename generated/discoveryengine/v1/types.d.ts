import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations/{dataConnectorOperation}` */
export type ProjectsLocationsCollectionsDataConnectorOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataConnector/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations/{dataConnectorOperation}`. */
export interface ProjectsLocationsCollectionsDataConnectorOperationFields {
  project: string;
  location: string;
  collection: string;
  dataConnectorOperation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}` */
export type ProjectsLocationsCollectionsDataStoresBranchesOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/branches/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsDataStoresBranchesOperationFields {
  project: string;
  location: string;
  collection: string;
  dataStore: string;
  branch: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations/{operation}` */
export type ProjectsLocationsCollectionsDataStoresModelsOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/models/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsDataStoresModelsOperationFields {
  project: string;
  location: string;
  collection: string;
  dataStore: string;
  model: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations/{operation}` */
export type ProjectsLocationsCollectionsDataStoresOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsDataStoresOperationFields {
  project: string;
  location: string;
  collection: string;
  dataStore: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations/{operation}` */
export type ProjectsLocationsCollectionsDataStoresSchemasOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/schemas/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsDataStoresSchemasOperationFields {
  project: string;
  location: string;
  collection: string;
  dataStore: string;
  schema: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/siteSearchEngine/operations/{siteSearchEngineOperation}` */
export type ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/siteSearchEngine/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/siteSearchEngine/operations/{siteSearchEngineOperation}`. */
export interface ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationFields {
  project: string;
  location: string;
  collection: string;
  dataStore: string;
  siteSearchEngineOperation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/siteSearchEngine/targetSites/operations/{siteSearchEngineTargetSitesOperation}` */
export type ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationName =
  `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/siteSearchEngine/targetSites/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/siteSearchEngine/targetSites/operations/{siteSearchEngineTargetSitesOperation}`. */
export interface ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationFields {
  project: string;
  location: string;
  collection: string;
  dataStore: string;
  siteSearchEngineTargetSitesOperation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/engines/{engine}/operations/{operation}` */
export type ProjectsLocationsCollectionsEnginesOperationName =
  `projects/${string}/locations/${string}/collections/${string}/engines/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/engines/{engine}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsEnginesOperationFields {
  project: string;
  location: string;
  collection: string;
  engine: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/collections/{collection}/operations/{operation}` */
export type ProjectsLocationsCollectionsOperationName =
  `projects/${string}/locations/${string}/collections/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsOperationFields {
  project: string;
  location: string;
  collection: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/dataStores/{dataStore}/branches/{branch}/operations/{operation}` */
export type ProjectsLocationsDataStoresBranchesOperationName =
  `projects/${string}/locations/${string}/dataStores/${string}/branches/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/dataStores/{dataStore}/branches/{branch}/operations/{operation}`. */
export interface ProjectsLocationsDataStoresBranchesOperationFields {
  project: string;
  location: string;
  dataStore: string;
  branch: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/dataStores/{dataStore}/models/{model}/operations/{operation}` */
export type ProjectsLocationsDataStoresModelsOperationName =
  `projects/${string}/locations/${string}/dataStores/${string}/models/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/dataStores/{dataStore}/models/{model}/operations/{operation}`. */
export interface ProjectsLocationsDataStoresModelsOperationFields {
  project: string;
  location: string;
  dataStore: string;
  model: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/dataStores/{dataStore}/operations/{operation}` */
export type ProjectsLocationsDataStoresOperationName =
  `projects/${string}/locations/${string}/dataStores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/dataStores/{dataStore}/operations/{operation}`. */
export interface ProjectsLocationsDataStoresOperationFields {
  project: string;
  location: string;
  dataStore: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/identityMappingStores/{identityMappingStore}/operations/{operation}` */
export type ProjectsLocationsIdentityMappingStoresOperationName =
  `projects/${string}/locations/${string}/identityMappingStores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/identityMappingStores/{identityMappingStore}/operations/{operation}`. */
export interface ProjectsLocationsIdentityMappingStoresOperationFields {
  project: string;
  location: string;
  identityMappingStore: string;
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
  | ProjectsLocationsCollectionsDataConnectorOperationName
  | ProjectsLocationsCollectionsDataStoresBranchesOperationName
  | ProjectsLocationsCollectionsDataStoresModelsOperationName
  | ProjectsLocationsCollectionsDataStoresOperationName
  | ProjectsLocationsCollectionsDataStoresSchemasOperationName
  | ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationName
  | ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationName
  | ProjectsLocationsCollectionsEnginesOperationName
  | ProjectsLocationsCollectionsOperationName
  | ProjectsLocationsDataStoresBranchesOperationName
  | ProjectsLocationsDataStoresModelsOperationName
  | ProjectsLocationsDataStoresOperationName
  | ProjectsLocationsIdentityMappingStoresOperationName
  | ProjectsLocationsOperationName
  | ProjectsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | ProjectsLocationsCollectionsDataConnectorOperationFields
  | ProjectsLocationsCollectionsDataStoresBranchesOperationFields
  | ProjectsLocationsCollectionsDataStoresModelsOperationFields
  | ProjectsLocationsCollectionsDataStoresOperationFields
  | ProjectsLocationsCollectionsDataStoresSchemasOperationFields
  | ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationFields
  | ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationFields
  | ProjectsLocationsCollectionsEnginesOperationFields
  | ProjectsLocationsCollectionsOperationFields
  | ProjectsLocationsDataStoresBranchesOperationFields
  | ProjectsLocationsDataStoresModelsOperationFields
  | ProjectsLocationsDataStoresOperationFields
  | ProjectsLocationsIdentityMappingStoresOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}/locations/${string}/collections/${string}/dataConnector`
  | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/branches/${string}`
  | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/models/${string}`
  | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}`
  | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/schemas/${string}`
  | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/siteSearchEngine`
  | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/siteSearchEngine/targetSites`
  | `projects/${string}/locations/${string}/collections/${string}/engines/${string}`
  | `projects/${string}/locations/${string}/collections/${string}`
  | `projects/${string}/locations/${string}/dataStores/${string}/branches/${string}`
  | `projects/${string}/locations/${string}/dataStores/${string}/models/${string}`
  | `projects/${string}/locations/${string}/dataStores/${string}`
  | `projects/${string}/locations/${string}/identityMappingStores/${string}`
  | `projects/${string}/locations/${string}`
  | `projects/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name:
    | ProjectsLocationsCollectionsDataStoresBranchesOperationName
    | ProjectsLocationsCollectionsEnginesOperationName
    | ProjectsLocationsDataStoresBranchesOperationName
    | ProjectsOperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operations to list. */
export type ListRequest =
  | {
      name:
        | `projects/${string}/locations/${string}/collections/${string}/dataConnector`
        | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/branches/${string}`
        | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/models/${string}`
        | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}`
        | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/schemas/${string}`
        | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/siteSearchEngine`
        | `projects/${string}/locations/${string}/collections/${string}/dataStores/${string}/siteSearchEngine/targetSites`
        | `projects/${string}/locations/${string}/collections/${string}/engines/${string}`
        | `projects/${string}/locations/${string}/collections/${string}`
        | `projects/${string}/locations/${string}/dataStores/${string}/branches/${string}`
        | `projects/${string}/locations/${string}/dataStores/${string}/models/${string}`
        | `projects/${string}/locations/${string}/dataStores/${string}`
        | `projects/${string}/locations/${string}`
        | `projects/${string}`;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    }
  | { name: `projects/${string}/locations/${string}/identityMappingStores/${string}` };

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type DiscoveryEngineOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.BatchCreateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1BatchCreateTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.CreateDataStoreMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1CreateDataStoreMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.CreateEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1CreateEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.CreateSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1CreateSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.CreateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1CreateTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.DeleteDataStoreMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1DeleteDataStoreMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.DeleteEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1DeleteEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.DeleteSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1DeleteSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.DeleteTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1DeleteTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.DisableAdvancedSiteSearchMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1DisableAdvancedSiteSearchMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.EnableAdvancedSiteSearchMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1EnableAdvancedSiteSearchMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportCompletionSuggestionsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1ImportCompletionSuggestionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportDocumentsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1ImportDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportSuggestionDenyListEntriesMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1ImportSuggestionDenyListEntriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportUserEventsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1ImportUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ProvisionProjectMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1ProvisionProjectMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.PurgeCompletionSuggestionsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1PurgeCompletionSuggestionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.PurgeDocumentsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1PurgeDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.PurgeSuggestionDenyListEntriesMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1PurgeSuggestionDenyListEntriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.UpdateSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1UpdateSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.UpdateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1UpdateTargetSiteMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DiscoveryEngineOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.BatchCreateTargetSitesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1BatchCreateTargetSitesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.DisableAdvancedSiteSearchResponse';
    } & payloads.GoogleCloudDiscoveryengineV1DisableAdvancedSiteSearchResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.EnableAdvancedSiteSearchResponse';
    } & payloads.GoogleCloudDiscoveryengineV1EnableAdvancedSiteSearchResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportCompletionSuggestionsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1ImportCompletionSuggestionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportDocumentsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1ImportDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportSuggestionDenyListEntriesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1ImportSuggestionDenyListEntriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.ImportUserEventsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1ImportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.PurgeCompletionSuggestionsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1PurgeCompletionSuggestionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.PurgeDocumentsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1PurgeDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.PurgeSuggestionDenyListEntriesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1PurgeSuggestionDenyListEntriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1.TargetSite';
    } & payloads.GoogleCloudDiscoveryengineV1TargetSite)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DiscoveryEngineOperation = Operation<
  DiscoveryEngineOperationMetadata,
  DiscoveryEngineOperationResponse
>;

/** What `discoveryengine:v1` takes and gives. */
export interface DiscoveryEngineTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DiscoveryEngineOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

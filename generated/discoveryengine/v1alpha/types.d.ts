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

/** `projects/{project}/locations/{location}/evaluations/{evaluation}/operations/{operation}` */
export type ProjectsLocationsEvaluationsOperationName =
  `projects/${string}/locations/${string}/evaluations/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/evaluations/{evaluation}/operations/{operation}`. */
export interface ProjectsLocationsEvaluationsOperationFields {
  project: string;
  location: string;
  evaluation: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/identity_mapping_stores/{identityMappingStore}/operations/{operation}` */
export type ProjectsLocationsIdentityMappingStoresOperationName =
  `projects/${string}/locations/${string}/identity_mapping_stores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/identity_mapping_stores/{identityMappingStore}/operations/{operation}`. */
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

/** `projects/{project}/locations/{location}/sampleQuerySets/{sampleQuerySet}/operations/{operation}` */
export type ProjectsLocationsSampleQuerySetsOperationName =
  `projects/${string}/locations/${string}/sampleQuerySets/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/sampleQuerySets/{sampleQuerySet}/operations/{operation}`. */
export interface ProjectsLocationsSampleQuerySetsOperationFields {
  project: string;
  location: string;
  sampleQuerySet: string;
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
  | ProjectsLocationsEvaluationsOperationName
  | ProjectsLocationsIdentityMappingStoresOperationName
  | ProjectsLocationsOperationName
  | ProjectsLocationsSampleQuerySetsOperationName
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
  | ProjectsLocationsEvaluationsOperationFields
  | ProjectsLocationsIdentityMappingStoresOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsLocationsSampleQuerySetsOperationFields
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
  | `projects/${string}/locations/${string}/identity_mapping_stores/${string}`
  | `projects/${string}/locations/${string}`
  | `projects/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name:
    | ProjectsLocationsCollectionsDataStoresBranchesOperationName
    | ProjectsLocationsDataStoresBranchesOperationName;
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
  | { name: `projects/${string}/locations/${string}/identity_mapping_stores/${string}` };

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type DiscoveryEngineOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.BatchCreateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaBatchCreateTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.CreateDataStoreMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaCreateDataStoreMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.CreateEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaCreateEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.CreateSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaCreateSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.CreateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaCreateTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.DeleteDataStoreMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaDeleteDataStoreMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.DeleteEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaDeleteEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.DeleteSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaDeleteSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.DeleteTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaDeleteTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.DisableAdvancedSiteSearchMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaDisableAdvancedSiteSearchMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.EnableAdvancedSiteSearchMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaEnableAdvancedSiteSearchMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.EstimateDataSizeMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaEstimateDataSizeMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ExportUserEventsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaExportUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportCompletionSuggestionsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportCompletionSuggestionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportDocumentsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportSuggestionDenyListEntriesMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportSuggestionDenyListEntriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportUserEventsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ProvisionProjectMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaProvisionProjectMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeCompletionSuggestionsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeCompletionSuggestionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeDocumentsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeSuggestionDenyListEntriesMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeSuggestionDenyListEntriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeUserEventsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.RecrawlUrisMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaRecrawlUrisMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.TrainCustomModelMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaTrainCustomModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.TuneEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaTuneEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.UpdateSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaUpdateSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.UpdateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1alphaUpdateTargetSiteMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DiscoveryEngineOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.BatchCreateTargetSitesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaBatchCreateTargetSitesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.DisableAdvancedSiteSearchResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaDisableAdvancedSiteSearchResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.EnableAdvancedSiteSearchResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaEnableAdvancedSiteSearchResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.EstimateDataSizeResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaEstimateDataSizeResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ExportUserEventsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaExportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportCompletionSuggestionsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportCompletionSuggestionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportDocumentsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportSuggestionDenyListEntriesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportSuggestionDenyListEntriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.ImportUserEventsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaImportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeCompletionSuggestionsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeCompletionSuggestionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeDocumentsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeSuggestionDenyListEntriesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeSuggestionDenyListEntriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.PurgeUserEventsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaPurgeUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.RecrawlUrisResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaRecrawlUrisResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.TargetSite';
    } & payloads.GoogleCloudDiscoveryengineV1alphaTargetSite)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.TrainCustomModelResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaTrainCustomModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1alpha.TuneEngineResponse';
    } & payloads.GoogleCloudDiscoveryengineV1alphaTuneEngineResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DiscoveryEngineOperation = Operation<
  DiscoveryEngineOperationMetadata,
  DiscoveryEngineOperationResponse
>;

/** What `discoveryengine:v1alpha` takes and gives. */
export interface DiscoveryEngineTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DiscoveryEngineOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

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

/** `projects/{project}/locations/{location}/collections/{collection}/engines/{engine}/assistants/{assistant}/agents/{agent}/operations/{operation}` */
export type ProjectsLocationsCollectionsEnginesAssistantsAgentsOperationName =
  `projects/${string}/locations/${string}/collections/${string}/engines/${string}/assistants/${string}/agents/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/collections/{collection}/engines/{engine}/assistants/{assistant}/agents/{agent}/operations/{operation}`. */
export interface ProjectsLocationsCollectionsEnginesAssistantsAgentsOperationFields {
  project: string;
  location: string;
  collection: string;
  engine: string;
  assistant: string;
  agent: string;
  operation: string;
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
  | ProjectsLocationsCollectionsEnginesAssistantsAgentsOperationName
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
  | ProjectsLocationsCollectionsEnginesAssistantsAgentsOperationFields
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
  | `projects/${string}/locations/${string}/identityMappingStores/${string}`
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
  | { name: `projects/${string}/locations/${string}/identityMappingStores/${string}` };

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type DiscoveryEngineOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.BatchCreateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaBatchCreateTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.CreateDataStoreMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaCreateDataStoreMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.CreateEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaCreateEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.CreateSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaCreateSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.CreateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaCreateTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.DeleteDataStoreMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaDeleteDataStoreMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.DeleteEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaDeleteEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.DeleteSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaDeleteSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.DeleteTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaDeleteTargetSiteMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.DisableAdvancedSiteSearchMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaDisableAdvancedSiteSearchMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.EnableAdvancedSiteSearchMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaEnableAdvancedSiteSearchMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportCompletionSuggestionsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportCompletionSuggestionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportDocumentsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportSuggestionDenyListEntriesMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportSuggestionDenyListEntriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportUserEventsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportUserEventsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ProvisionProjectMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaProvisionProjectMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.PurgeDocumentsMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaPurgeDocumentsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.PurgeSuggestionDenyListEntriesMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaPurgeSuggestionDenyListEntriesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.TrainCustomModelMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaTrainCustomModelMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.TuneEngineMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaTuneEngineMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.UpdateSchemaMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaUpdateSchemaMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.UpdateTargetSiteMetadata';
    } & payloads.GoogleCloudDiscoveryengineV1betaUpdateTargetSiteMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type DiscoveryEngineOperationResponse =
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.BatchCreateTargetSitesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaBatchCreateTargetSitesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.DisableAdvancedSiteSearchResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaDisableAdvancedSiteSearchResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.EnableAdvancedSiteSearchResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaEnableAdvancedSiteSearchResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportCompletionSuggestionsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportCompletionSuggestionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportDocumentsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportSuggestionDenyListEntriesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportSuggestionDenyListEntriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.ImportUserEventsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaImportUserEventsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.PurgeDocumentsResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaPurgeDocumentsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.PurgeSuggestionDenyListEntriesResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaPurgeSuggestionDenyListEntriesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.TargetSite';
    } & payloads.GoogleCloudDiscoveryengineV1betaTargetSite)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.TrainCustomModelResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaTrainCustomModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.discoveryengine.v1beta.TuneEngineResponse';
    } & payloads.GoogleCloudDiscoveryengineV1betaTuneEngineResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type DiscoveryEngineOperation = Operation<
  DiscoveryEngineOperationMetadata,
  DiscoveryEngineOperationResponse
>;

/** What `discoveryengine:v1beta` takes and gives. */
export interface DiscoveryEngineTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: DiscoveryEngineOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

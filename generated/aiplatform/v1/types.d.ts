import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `customJobs/{customJob}/operations/{operation}` */
export type CustomJobsOperationName = `customJobs/${string}/operations/${string}`;

/** The parts of `customJobs/{customJob}/operations/{operation}`. */
export interface CustomJobsOperationFields {
  customJob: string;
  operation: string;
}

/** `dataLabelingJobs/{dataLabelingJob}/operations/{operation}` */
export type DataLabelingJobsOperationName = `dataLabelingJobs/${string}/operations/${string}`;

/** The parts of `dataLabelingJobs/{dataLabelingJob}/operations/{operation}`. */
export interface DataLabelingJobsOperationFields {
  dataLabelingJob: string;
  operation: string;
}

/** `datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}` */
export type DatasetsAnnotationSpecsOperationName =
  `datasets/${string}/annotationSpecs/${string}/operations/${string}`;

/** The parts of `datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}`. */
export interface DatasetsAnnotationSpecsOperationFields {
  dataset: string;
  annotationSpec: string;
  operation: string;
}

/** `datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}` */
export type DatasetsDataItemsAnnotationsOperationName =
  `datasets/${string}/dataItems/${string}/annotations/${string}/operations/${string}`;

/** The parts of `datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}`. */
export interface DatasetsDataItemsAnnotationsOperationFields {
  dataset: string;
  dataItem: string;
  annotation: string;
  operation: string;
}

/** `datasets/{dataset}/dataItems/{dataItem}/operations/{operation}` */
export type DatasetsDataItemsOperationName =
  `datasets/${string}/dataItems/${string}/operations/${string}`;

/** The parts of `datasets/{dataset}/dataItems/{dataItem}/operations/{operation}`. */
export interface DatasetsDataItemsOperationFields {
  dataset: string;
  dataItem: string;
  operation: string;
}

/** `datasets/{dataset}/operations/{operation}` */
export type DatasetsOperationName = `datasets/${string}/operations/${string}`;

/** The parts of `datasets/{dataset}/operations/{operation}`. */
export interface DatasetsOperationFields {
  dataset: string;
  operation: string;
}

/** `datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}` */
export type DatasetsSavedQueriesOperationName =
  `datasets/${string}/savedQueries/${string}/operations/${string}`;

/** The parts of `datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}`. */
export interface DatasetsSavedQueriesOperationFields {
  dataset: string;
  savedQuery: string;
  operation: string;
}

/** `deploymentResourcePools/{deploymentResourcePool}/operations/{operation}` */
export type DeploymentResourcePoolsOperationName =
  `deploymentResourcePools/${string}/operations/${string}`;

/** The parts of `deploymentResourcePools/{deploymentResourcePool}/operations/{operation}`. */
export interface DeploymentResourcePoolsOperationFields {
  deploymentResourcePool: string;
  operation: string;
}

/** `endpoints/{endpoint}/operations/{operation}` */
export type EndpointsOperationName = `endpoints/${string}/operations/${string}`;

/** The parts of `endpoints/{endpoint}/operations/{operation}`. */
export interface EndpointsOperationFields {
  endpoint: string;
  operation: string;
}

/** `featureGroups/{featureGroup}/features/{feature}/operations/{operation}` */
export type FeatureGroupsFeaturesOperationName =
  `featureGroups/${string}/features/${string}/operations/${string}`;

/** The parts of `featureGroups/{featureGroup}/features/{feature}/operations/{operation}`. */
export interface FeatureGroupsFeaturesOperationFields {
  featureGroup: string;
  feature: string;
  operation: string;
}

/** `featureGroups/{featureGroup}/operations/{operation}` */
export type FeatureGroupsOperationName = `featureGroups/${string}/operations/${string}`;

/** The parts of `featureGroups/{featureGroup}/operations/{operation}`. */
export interface FeatureGroupsOperationFields {
  featureGroup: string;
  operation: string;
}

/** `featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}` */
export type FeatureOnlineStoresFeatureViewsOperationName =
  `featureOnlineStores/${string}/featureViews/${string}/operations/${string}`;

/** The parts of `featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}`. */
export interface FeatureOnlineStoresFeatureViewsOperationFields {
  featureOnlineStore: string;
  featureView: string;
  operation: string;
}

/** `featureOnlineStores/{featureOnlineStore}/operations/{operation}` */
export type FeatureOnlineStoresOperationName = `featureOnlineStores/${string}/operations/${string}`;

/** The parts of `featureOnlineStores/{featureOnlineStore}/operations/{operation}`. */
export interface FeatureOnlineStoresOperationFields {
  featureOnlineStore: string;
  operation: string;
}

/** `featurestores/{featurestore}/entityTypes/{entityType}/features/{feature}/operations/{operation}` */
export type FeaturestoresEntityTypesFeaturesOperationName =
  `featurestores/${string}/entityTypes/${string}/features/${string}/operations/${string}`;

/** The parts of `featurestores/{featurestore}/entityTypes/{entityType}/features/{feature}/operations/{operation}`. */
export interface FeaturestoresEntityTypesFeaturesOperationFields {
  featurestore: string;
  entityType: string;
  feature: string;
  operation: string;
}

/** `featurestores/{featurestore}/entityTypes/{entityType}/operations/{operation}` */
export type FeaturestoresEntityTypesOperationName =
  `featurestores/${string}/entityTypes/${string}/operations/${string}`;

/** The parts of `featurestores/{featurestore}/entityTypes/{entityType}/operations/{operation}`. */
export interface FeaturestoresEntityTypesOperationFields {
  featurestore: string;
  entityType: string;
  operation: string;
}

/** `featurestores/{featurestore}/operations/{operation}` */
export type FeaturestoresOperationName = `featurestores/${string}/operations/${string}`;

/** The parts of `featurestores/{featurestore}/operations/{operation}`. */
export interface FeaturestoresOperationFields {
  featurestore: string;
  operation: string;
}

/** `hyperparameterTuningJobs/{hyperparameterTuningJob}/operations/{operation}` */
export type HyperparameterTuningJobsOperationName =
  `hyperparameterTuningJobs/${string}/operations/${string}`;

/** The parts of `hyperparameterTuningJobs/{hyperparameterTuningJob}/operations/{operation}`. */
export interface HyperparameterTuningJobsOperationFields {
  hyperparameterTuningJob: string;
  operation: string;
}

/** `indexEndpoints/{indexEndpoint}/operations/{operation}` */
export type IndexEndpointsOperationName = `indexEndpoints/${string}/operations/${string}`;

/** The parts of `indexEndpoints/{indexEndpoint}/operations/{operation}`. */
export interface IndexEndpointsOperationFields {
  indexEndpoint: string;
  operation: string;
}

/** `indexes/{index}/operations/{operation}` */
export type IndexesOperationName = `indexes/${string}/operations/${string}`;

/** The parts of `indexes/{index}/operations/{operation}`. */
export interface IndexesOperationFields {
  index: string;
  operation: string;
}

/** `memoryBanks/{memoryBank}/memories/{memory}/operations/{operation}` */
export type MemoryBanksMemoriesOperationName =
  `memoryBanks/${string}/memories/${string}/operations/${string}`;

/** The parts of `memoryBanks/{memoryBank}/memories/{memory}/operations/{operation}`. */
export interface MemoryBanksMemoriesOperationFields {
  memoryBank: string;
  memory: string;
  operation: string;
}

/** `memoryBanks/{memoryBank}/operations/{operation}` */
export type MemoryBanksOperationName = `memoryBanks/${string}/operations/${string}`;

/** The parts of `memoryBanks/{memoryBank}/operations/{operation}`. */
export interface MemoryBanksOperationFields {
  memoryBank: string;
  operation: string;
}

/** `metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}` */
export type MetadataStoresArtifactsOperationName =
  `metadataStores/${string}/artifacts/${string}/operations/${string}`;

/** The parts of `metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}`. */
export interface MetadataStoresArtifactsOperationFields {
  metadataStore: string;
  artifact: string;
  operation: string;
}

/** `metadataStores/{metadataStore}/contexts/{context}/operations/{operation}` */
export type MetadataStoresContextsOperationName =
  `metadataStores/${string}/contexts/${string}/operations/${string}`;

/** The parts of `metadataStores/{metadataStore}/contexts/{context}/operations/{operation}`. */
export interface MetadataStoresContextsOperationFields {
  metadataStore: string;
  context: string;
  operation: string;
}

/** `metadataStores/{metadataStore}/executions/{execution}/operations/{operation}` */
export type MetadataStoresExecutionsOperationName =
  `metadataStores/${string}/executions/${string}/operations/${string}`;

/** The parts of `metadataStores/{metadataStore}/executions/{execution}/operations/{operation}`. */
export interface MetadataStoresExecutionsOperationFields {
  metadataStore: string;
  execution: string;
  operation: string;
}

/** `metadataStores/{metadataStore}/operations/{operation}` */
export type MetadataStoresOperationName = `metadataStores/${string}/operations/${string}`;

/** The parts of `metadataStores/{metadataStore}/operations/{operation}`. */
export interface MetadataStoresOperationFields {
  metadataStore: string;
  operation: string;
}

/** `migratableResources/{migratableResource}/operations/{operation}` */
export type MigratableResourcesOperationName = `migratableResources/${string}/operations/${string}`;

/** The parts of `migratableResources/{migratableResource}/operations/{operation}`. */
export interface MigratableResourcesOperationFields {
  migratableResource: string;
  operation: string;
}

/** `modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}` */
export type ModelDeploymentMonitoringJobsOperationName =
  `modelDeploymentMonitoringJobs/${string}/operations/${string}`;

/** The parts of `modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}`. */
export interface ModelDeploymentMonitoringJobsOperationFields {
  modelDeploymentMonitoringJob: string;
  operation: string;
}

/** `models/{model}/evaluations/{evaluation}/operations/{operation}` */
export type ModelsEvaluationsOperationName =
  `models/${string}/evaluations/${string}/operations/${string}`;

/** The parts of `models/{model}/evaluations/{evaluation}/operations/{operation}`. */
export interface ModelsEvaluationsOperationFields {
  model: string;
  evaluation: string;
  operation: string;
}

/** `models/{model}/operations/{operation}` */
export type ModelsOperationName = `models/${string}/operations/${string}`;

/** The parts of `models/{model}/operations/{operation}`. */
export interface ModelsOperationFields {
  model: string;
  operation: string;
}

/** `notebookExecutionJobs/{notebookExecutionJob}/operations/{operation}` */
export type NotebookExecutionJobsOperationName =
  `notebookExecutionJobs/${string}/operations/${string}`;

/** The parts of `notebookExecutionJobs/{notebookExecutionJob}/operations/{operation}`. */
export interface NotebookExecutionJobsOperationFields {
  notebookExecutionJob: string;
  operation: string;
}

/** `notebookRuntimeTemplates/{notebookRuntimeTemplate}/operations/{operation}` */
export type NotebookRuntimeTemplatesOperationName =
  `notebookRuntimeTemplates/${string}/operations/${string}`;

/** The parts of `notebookRuntimeTemplates/{notebookRuntimeTemplate}/operations/{operation}`. */
export interface NotebookRuntimeTemplatesOperationFields {
  notebookRuntimeTemplate: string;
  operation: string;
}

/** `notebookRuntimes/{notebookRuntime}/operations/{operation}` */
export type NotebookRuntimesOperationName = `notebookRuntimes/${string}/operations/${string}`;

/** The parts of `notebookRuntimes/{notebookRuntime}/operations/{operation}`. */
export interface NotebookRuntimesOperationFields {
  notebookRuntime: string;
  operation: string;
}

/** `onlineEvaluators/{onlineEvaluator}/operations/{operation}` */
export type OnlineEvaluatorsOperationName = `onlineEvaluators/${string}/operations/${string}`;

/** The parts of `onlineEvaluators/{onlineEvaluator}/operations/{operation}`. */
export interface OnlineEvaluatorsOperationFields {
  onlineEvaluator: string;
  operation: string;
}

/** `operations/{operation}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** `persistentResources/{persistentResource}/operations/{operation}` */
export type PersistentResourcesOperationName = `persistentResources/${string}/operations/${string}`;

/** The parts of `persistentResources/{persistentResource}/operations/{operation}`. */
export interface PersistentResourcesOperationFields {
  persistentResource: string;
  operation: string;
}

/** `pipelineJobs/{pipelineJob}/operations/{operation}` */
export type PipelineJobsOperationName = `pipelineJobs/${string}/operations/${string}`;

/** The parts of `pipelineJobs/{pipelineJob}/operations/{operation}`. */
export interface PipelineJobsOperationFields {
  pipelineJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}` */
export type ProjectsLocationsCustomJobsOperationName =
  `projects/${string}/locations/${string}/customJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}`. */
export interface ProjectsLocationsCustomJobsOperationFields {
  project: string;
  location: string;
  customJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}` */
export type ProjectsLocationsDataLabelingJobsOperationName =
  `projects/${string}/locations/${string}/dataLabelingJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}`. */
export interface ProjectsLocationsDataLabelingJobsOperationFields {
  project: string;
  location: string;
  dataLabelingJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}` */
export type ProjectsLocationsDatasetsAnnotationSpecsOperationName =
  `projects/${string}/locations/${string}/datasets/${string}/annotationSpecs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}`. */
export interface ProjectsLocationsDatasetsAnnotationSpecsOperationFields {
  project: string;
  location: string;
  dataset: string;
  annotationSpec: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}` */
export type ProjectsLocationsDatasetsDataItemsAnnotationsOperationName =
  `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}/annotations/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}`. */
export interface ProjectsLocationsDatasetsDataItemsAnnotationsOperationFields {
  project: string;
  location: string;
  dataset: string;
  dataItem: string;
  annotation: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}` */
export type ProjectsLocationsDatasetsDataItemsOperationName =
  `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}`. */
export interface ProjectsLocationsDatasetsDataItemsOperationFields {
  project: string;
  location: string;
  dataset: string;
  dataItem: string;
  operation: string;
}

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

/** `projects/{project}/locations/{location}/datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}` */
export type ProjectsLocationsDatasetsSavedQueriesOperationName =
  `projects/${string}/locations/${string}/datasets/${string}/savedQueries/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}`. */
export interface ProjectsLocationsDatasetsSavedQueriesOperationFields {
  project: string;
  location: string;
  dataset: string;
  savedQuery: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/deploymentResourcePools/{deploymentResourcePool}/operations/{operation}` */
export type ProjectsLocationsDeploymentResourcePoolsOperationName =
  `projects/${string}/locations/${string}/deploymentResourcePools/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/deploymentResourcePools/{deploymentResourcePool}/operations/{operation}`. */
export interface ProjectsLocationsDeploymentResourcePoolsOperationFields {
  project: string;
  location: string;
  deploymentResourcePool: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/endpoints/{endpoint}/operations/{operation}` */
export type ProjectsLocationsEndpointsOperationName =
  `projects/${string}/locations/${string}/endpoints/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/endpoints/{endpoint}/operations/{operation}`. */
export interface ProjectsLocationsEndpointsOperationFields {
  project: string;
  location: string;
  endpoint: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featureGroups/{featureGroup}/features/{feature}/operations/{operation}` */
export type ProjectsLocationsFeatureGroupsFeaturesOperationName =
  `projects/${string}/locations/${string}/featureGroups/${string}/features/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featureGroups/{featureGroup}/features/{feature}/operations/{operation}`. */
export interface ProjectsLocationsFeatureGroupsFeaturesOperationFields {
  project: string;
  location: string;
  featureGroup: string;
  feature: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featureGroups/{featureGroup}/operations/{operation}` */
export type ProjectsLocationsFeatureGroupsOperationName =
  `projects/${string}/locations/${string}/featureGroups/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featureGroups/{featureGroup}/operations/{operation}`. */
export interface ProjectsLocationsFeatureGroupsOperationFields {
  project: string;
  location: string;
  featureGroup: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}` */
export type ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationName =
  `projects/${string}/locations/${string}/featureOnlineStores/${string}/featureViews/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}`. */
export interface ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationFields {
  project: string;
  location: string;
  featureOnlineStore: string;
  featureView: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/operations/{operation}` */
export type ProjectsLocationsFeatureOnlineStoresOperationName =
  `projects/${string}/locations/${string}/featureOnlineStores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/operations/{operation}`. */
export interface ProjectsLocationsFeatureOnlineStoresOperationFields {
  project: string;
  location: string;
  featureOnlineStore: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featurestores/{featurestore}/entityTypes/{entityType}/features/{feature}/operations/{operation}` */
export type ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationName =
  `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}/features/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featurestores/{featurestore}/entityTypes/{entityType}/features/{feature}/operations/{operation}`. */
export interface ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationFields {
  project: string;
  location: string;
  featurestore: string;
  entityType: string;
  feature: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featurestores/{featurestore}/entityTypes/{entityType}/operations/{operation}` */
export type ProjectsLocationsFeaturestoresEntityTypesOperationName =
  `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featurestores/{featurestore}/entityTypes/{entityType}/operations/{operation}`. */
export interface ProjectsLocationsFeaturestoresEntityTypesOperationFields {
  project: string;
  location: string;
  featurestore: string;
  entityType: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featurestores/{featurestore}/operations/{operation}` */
export type ProjectsLocationsFeaturestoresOperationName =
  `projects/${string}/locations/${string}/featurestores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featurestores/{featurestore}/operations/{operation}`. */
export interface ProjectsLocationsFeaturestoresOperationFields {
  project: string;
  location: string;
  featurestore: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/hyperparameterTuningJobs/{hyperparameterTuningJob}/operations/{operation}` */
export type ProjectsLocationsHyperparameterTuningJobsOperationName =
  `projects/${string}/locations/${string}/hyperparameterTuningJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/hyperparameterTuningJobs/{hyperparameterTuningJob}/operations/{operation}`. */
export interface ProjectsLocationsHyperparameterTuningJobsOperationFields {
  project: string;
  location: string;
  hyperparameterTuningJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/indexEndpoints/{indexEndpoint}/operations/{operation}` */
export type ProjectsLocationsIndexEndpointsOperationName =
  `projects/${string}/locations/${string}/indexEndpoints/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/indexEndpoints/{indexEndpoint}/operations/{operation}`. */
export interface ProjectsLocationsIndexEndpointsOperationFields {
  project: string;
  location: string;
  indexEndpoint: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/indexes/{index}/operations/{operation}` */
export type ProjectsLocationsIndexesOperationName =
  `projects/${string}/locations/${string}/indexes/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/indexes/{index}/operations/{operation}`. */
export interface ProjectsLocationsIndexesOperationFields {
  project: string;
  location: string;
  index: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/memoryBanks/{memoryBank}/memories/{memory}/operations/{operation}` */
export type ProjectsLocationsMemoryBanksMemoriesOperationName =
  `projects/${string}/locations/${string}/memoryBanks/${string}/memories/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/memoryBanks/{memoryBank}/memories/{memory}/operations/{operation}`. */
export interface ProjectsLocationsMemoryBanksMemoriesOperationFields {
  project: string;
  location: string;
  memoryBank: string;
  memory: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/memoryBanks/{memoryBank}/operations/{operation}` */
export type ProjectsLocationsMemoryBanksOperationName =
  `projects/${string}/locations/${string}/memoryBanks/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/memoryBanks/{memoryBank}/operations/{operation}`. */
export interface ProjectsLocationsMemoryBanksOperationFields {
  project: string;
  location: string;
  memoryBank: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}` */
export type ProjectsLocationsMetadataStoresArtifactsOperationName =
  `projects/${string}/locations/${string}/metadataStores/${string}/artifacts/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}`. */
export interface ProjectsLocationsMetadataStoresArtifactsOperationFields {
  project: string;
  location: string;
  metadataStore: string;
  artifact: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/metadataStores/{metadataStore}/contexts/{context}/operations/{operation}` */
export type ProjectsLocationsMetadataStoresContextsOperationName =
  `projects/${string}/locations/${string}/metadataStores/${string}/contexts/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/metadataStores/{metadataStore}/contexts/{context}/operations/{operation}`. */
export interface ProjectsLocationsMetadataStoresContextsOperationFields {
  project: string;
  location: string;
  metadataStore: string;
  context: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/metadataStores/{metadataStore}/executions/{execution}/operations/{operation}` */
export type ProjectsLocationsMetadataStoresExecutionsOperationName =
  `projects/${string}/locations/${string}/metadataStores/${string}/executions/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/metadataStores/{metadataStore}/executions/{execution}/operations/{operation}`. */
export interface ProjectsLocationsMetadataStoresExecutionsOperationFields {
  project: string;
  location: string;
  metadataStore: string;
  execution: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/metadataStores/{metadataStore}/operations/{operation}` */
export type ProjectsLocationsMetadataStoresOperationName =
  `projects/${string}/locations/${string}/metadataStores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/metadataStores/{metadataStore}/operations/{operation}`. */
export interface ProjectsLocationsMetadataStoresOperationFields {
  project: string;
  location: string;
  metadataStore: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/migratableResources/{migratableResource}/operations/{operation}` */
export type ProjectsLocationsMigratableResourcesOperationName =
  `projects/${string}/locations/${string}/migratableResources/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/migratableResources/{migratableResource}/operations/{operation}`. */
export interface ProjectsLocationsMigratableResourcesOperationFields {
  project: string;
  location: string;
  migratableResource: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}` */
export type ProjectsLocationsModelDeploymentMonitoringJobsOperationName =
  `projects/${string}/locations/${string}/modelDeploymentMonitoringJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}`. */
export interface ProjectsLocationsModelDeploymentMonitoringJobsOperationFields {
  project: string;
  location: string;
  modelDeploymentMonitoringJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/models/{model}/evaluations/{evaluation}/operations/{operation}` */
export type ProjectsLocationsModelsEvaluationsOperationName =
  `projects/${string}/locations/${string}/models/${string}/evaluations/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/models/{model}/evaluations/{evaluation}/operations/{operation}`. */
export interface ProjectsLocationsModelsEvaluationsOperationFields {
  project: string;
  location: string;
  model: string;
  evaluation: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/models/{model}/operations/{operation}` */
export type ProjectsLocationsModelsOperationName =
  `projects/${string}/locations/${string}/models/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/models/{model}/operations/{operation}`. */
export interface ProjectsLocationsModelsOperationFields {
  project: string;
  location: string;
  model: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/notebookExecutionJobs/{notebookExecutionJob}/operations/{operation}` */
export type ProjectsLocationsNotebookExecutionJobsOperationName =
  `projects/${string}/locations/${string}/notebookExecutionJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/notebookExecutionJobs/{notebookExecutionJob}/operations/{operation}`. */
export interface ProjectsLocationsNotebookExecutionJobsOperationFields {
  project: string;
  location: string;
  notebookExecutionJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/notebookRuntimeTemplates/{notebookRuntimeTemplate}/operations/{operation}` */
export type ProjectsLocationsNotebookRuntimeTemplatesOperationName =
  `projects/${string}/locations/${string}/notebookRuntimeTemplates/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/notebookRuntimeTemplates/{notebookRuntimeTemplate}/operations/{operation}`. */
export interface ProjectsLocationsNotebookRuntimeTemplatesOperationFields {
  project: string;
  location: string;
  notebookRuntimeTemplate: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/notebookRuntimes/{notebookRuntime}/operations/{operation}` */
export type ProjectsLocationsNotebookRuntimesOperationName =
  `projects/${string}/locations/${string}/notebookRuntimes/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/notebookRuntimes/{notebookRuntime}/operations/{operation}`. */
export interface ProjectsLocationsNotebookRuntimesOperationFields {
  project: string;
  location: string;
  notebookRuntime: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/onlineEvaluators/{onlineEvaluator}/operations/{operation}` */
export type ProjectsLocationsOnlineEvaluatorsOperationName =
  `projects/${string}/locations/${string}/onlineEvaluators/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/onlineEvaluators/{onlineEvaluator}/operations/{operation}`. */
export interface ProjectsLocationsOnlineEvaluatorsOperationFields {
  project: string;
  location: string;
  onlineEvaluator: string;
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

/** `projects/{project}/locations/{location}/persistentResources/{persistentResource}/operations/{operation}` */
export type ProjectsLocationsPersistentResourcesOperationName =
  `projects/${string}/locations/${string}/persistentResources/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/persistentResources/{persistentResource}/operations/{operation}`. */
export interface ProjectsLocationsPersistentResourcesOperationFields {
  project: string;
  location: string;
  persistentResource: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/pipelineJobs/{pipelineJob}/operations/{operation}` */
export type ProjectsLocationsPipelineJobsOperationName =
  `projects/${string}/locations/${string}/pipelineJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/pipelineJobs/{pipelineJob}/operations/{operation}`. */
export interface ProjectsLocationsPipelineJobsOperationFields {
  project: string;
  location: string;
  pipelineJob: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/ragCorpora/{ragCorpus}/operations/{operation}` */
export type ProjectsLocationsRagCorporaOperationName =
  `projects/${string}/locations/${string}/ragCorpora/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/ragCorpora/{ragCorpus}/operations/{operation}`. */
export interface ProjectsLocationsRagCorporaOperationFields {
  project: string;
  location: string;
  ragCorpus: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/ragCorpora/{ragCorpus}/ragFiles/{ragFile}/operations/{operation}` */
export type ProjectsLocationsRagCorporaRagFilesOperationName =
  `projects/${string}/locations/${string}/ragCorpora/${string}/ragFiles/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/ragCorpora/{ragCorpus}/ragFiles/{ragFile}/operations/{operation}`. */
export interface ProjectsLocationsRagCorporaRagFilesOperationFields {
  project: string;
  location: string;
  ragCorpus: string;
  ragFile: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/ragEngineConfig/operations/{ragEngineConfigOperation}` */
export type ProjectsLocationsRagEngineConfigOperationName =
  `projects/${string}/locations/${string}/ragEngineConfig/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/ragEngineConfig/operations/{ragEngineConfigOperation}`. */
export interface ProjectsLocationsRagEngineConfigOperationFields {
  project: string;
  location: string;
  ragEngineConfigOperation: string;
}

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/memories/{memory}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesMemoriesOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/memories/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/memories/{memory}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesMemoriesOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  memory: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironmentSnapshots/{sandboxEnvironmentSnapshot}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/sandboxEnvironmentSnapshots/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironmentSnapshots/{sandboxEnvironmentSnapshot}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  sandboxEnvironmentSnapshot: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironmentTemplates/{sandboxEnvironmentTemplate}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/sandboxEnvironmentTemplates/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironmentTemplates/{sandboxEnvironmentTemplate}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  sandboxEnvironmentTemplate: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironments/{sandboxEnvironment}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/sandboxEnvironments/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironments/{sandboxEnvironment}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  sandboxEnvironment: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesSessionsOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/sessions/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesSessionsOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  session: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/schedules/{schedule}/operations/{operation}` */
export type ProjectsLocationsSchedulesOperationName =
  `projects/${string}/locations/${string}/schedules/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/schedules/{schedule}/operations/{operation}`. */
export interface ProjectsLocationsSchedulesOperationFields {
  project: string;
  location: string;
  schedule: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/semanticGovernancePolicies/{semanticGovernancePolicy}/operations/{operation}` */
export type ProjectsLocationsSemanticGovernancePoliciesOperationName =
  `projects/${string}/locations/${string}/semanticGovernancePolicies/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/semanticGovernancePolicies/{semanticGovernancePolicy}/operations/{operation}`. */
export interface ProjectsLocationsSemanticGovernancePoliciesOperationFields {
  project: string;
  location: string;
  semanticGovernancePolicy: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/servingProfiles/{servingProfile}/operations/{operation}` */
export type ProjectsLocationsServingProfilesOperationName =
  `projects/${string}/locations/${string}/servingProfiles/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/servingProfiles/{servingProfile}/operations/{operation}`. */
export interface ProjectsLocationsServingProfilesOperationFields {
  project: string;
  location: string;
  servingProfile: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/skills/{skill}/operations/{operation}` */
export type ProjectsLocationsSkillsOperationName =
  `projects/${string}/locations/${string}/skills/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/skills/{skill}/operations/{operation}`. */
export interface ProjectsLocationsSkillsOperationFields {
  project: string;
  location: string;
  skill: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/specialistPools/{specialistPool}/operations/{operation}` */
export type ProjectsLocationsSpecialistPoolsOperationName =
  `projects/${string}/locations/${string}/specialistPools/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/specialistPools/{specialistPool}/operations/{operation}`. */
export interface ProjectsLocationsSpecialistPoolsOperationFields {
  project: string;
  location: string;
  specialistPool: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/studies/{study}/operations/{operation}` */
export type ProjectsLocationsStudiesOperationName =
  `projects/${string}/locations/${string}/studies/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/studies/{study}/operations/{operation}`. */
export interface ProjectsLocationsStudiesOperationFields {
  project: string;
  location: string;
  study: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/studies/{study}/trials/{trial}/operations/{operation}` */
export type ProjectsLocationsStudiesTrialsOperationName =
  `projects/${string}/locations/${string}/studies/${string}/trials/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/studies/{study}/trials/{trial}/operations/{operation}`. */
export interface ProjectsLocationsStudiesTrialsOperationFields {
  project: string;
  location: string;
  study: string;
  trial: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}` */
export type ProjectsLocationsTensorboardsExperimentsOperationName =
  `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}`. */
export interface ProjectsLocationsTensorboardsExperimentsOperationFields {
  project: string;
  location: string;
  tensorboard: string;
  experiment: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}` */
export type ProjectsLocationsTensorboardsExperimentsRunsOperationName =
  `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}`. */
export interface ProjectsLocationsTensorboardsExperimentsRunsOperationFields {
  project: string;
  location: string;
  tensorboard: string;
  experiment: string;
  run: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}` */
export type ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName =
  `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}`. */
export interface ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationFields {
  project: string;
  location: string;
  tensorboard: string;
  experiment: string;
  run: string;
  timeSeries: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/tensorboards/{tensorboard}/operations/{operation}` */
export type ProjectsLocationsTensorboardsOperationName =
  `projects/${string}/locations/${string}/tensorboards/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/tensorboards/{tensorboard}/operations/{operation}`. */
export interface ProjectsLocationsTensorboardsOperationFields {
  project: string;
  location: string;
  tensorboard: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/trainingPipelines/{trainingPipeline}/operations/{operation}` */
export type ProjectsLocationsTrainingPipelinesOperationName =
  `projects/${string}/locations/${string}/trainingPipelines/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/trainingPipelines/{trainingPipeline}/operations/{operation}`. */
export interface ProjectsLocationsTrainingPipelinesOperationFields {
  project: string;
  location: string;
  trainingPipeline: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/tuningJobs/{tuningJob}/operations/{operation}` */
export type ProjectsLocationsTuningJobsOperationName =
  `projects/${string}/locations/${string}/tuningJobs/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/tuningJobs/{tuningJob}/operations/{operation}`. */
export interface ProjectsLocationsTuningJobsOperationFields {
  project: string;
  location: string;
  tuningJob: string;
  operation: string;
}

/** `ragCorpora/{ragCorpus}/operations/{operation}` */
export type RagCorporaOperationName = `ragCorpora/${string}/operations/${string}`;

/** The parts of `ragCorpora/{ragCorpus}/operations/{operation}`. */
export interface RagCorporaOperationFields {
  ragCorpus: string;
  operation: string;
}

/** `ragCorpora/{ragCorpus}/ragFiles/{ragFile}/operations/{operation}` */
export type RagCorporaRagFilesOperationName =
  `ragCorpora/${string}/ragFiles/${string}/operations/${string}`;

/** The parts of `ragCorpora/{ragCorpus}/ragFiles/{ragFile}/operations/{operation}`. */
export interface RagCorporaRagFilesOperationFields {
  ragCorpus: string;
  ragFile: string;
  operation: string;
}

/** `ragEngineConfig/operations/{ragEngineConfigOperation}` */
export type RagEngineConfigOperationName = `ragEngineConfig/operations/${string}`;

/** The parts of `ragEngineConfig/operations/{ragEngineConfigOperation}`. */
export interface RagEngineConfigOperationFields {
  ragEngineConfigOperation: string;
}

/** `reasoningEngines/{reasoningEngine}/memories/{memory}/operations/{operation}` */
export type ReasoningEnginesMemoriesOperationName =
  `reasoningEngines/${string}/memories/${string}/operations/${string}`;

/** The parts of `reasoningEngines/{reasoningEngine}/memories/{memory}/operations/{operation}`. */
export interface ReasoningEnginesMemoriesOperationFields {
  reasoningEngine: string;
  memory: string;
  operation: string;
}

/** `reasoningEngines/{reasoningEngine}/operations/{operation}` */
export type ReasoningEnginesOperationName = `reasoningEngines/${string}/operations/${string}`;

/** The parts of `reasoningEngines/{reasoningEngine}/operations/{operation}`. */
export interface ReasoningEnginesOperationFields {
  reasoningEngine: string;
  operation: string;
}

/** `reasoningEngines/{reasoningEngine}/sandboxEnvironmentSnapshots/{sandboxEnvironmentSnapshot}/operations/{operation}` */
export type ReasoningEnginesSandboxEnvironmentSnapshotsOperationName =
  `reasoningEngines/${string}/sandboxEnvironmentSnapshots/${string}/operations/${string}`;

/** The parts of `reasoningEngines/{reasoningEngine}/sandboxEnvironmentSnapshots/{sandboxEnvironmentSnapshot}/operations/{operation}`. */
export interface ReasoningEnginesSandboxEnvironmentSnapshotsOperationFields {
  reasoningEngine: string;
  sandboxEnvironmentSnapshot: string;
  operation: string;
}

/** `reasoningEngines/{reasoningEngine}/sandboxEnvironmentTemplates/{sandboxEnvironmentTemplate}/operations/{operation}` */
export type ReasoningEnginesSandboxEnvironmentTemplatesOperationName =
  `reasoningEngines/${string}/sandboxEnvironmentTemplates/${string}/operations/${string}`;

/** The parts of `reasoningEngines/{reasoningEngine}/sandboxEnvironmentTemplates/{sandboxEnvironmentTemplate}/operations/{operation}`. */
export interface ReasoningEnginesSandboxEnvironmentTemplatesOperationFields {
  reasoningEngine: string;
  sandboxEnvironmentTemplate: string;
  operation: string;
}

/** `reasoningEngines/{reasoningEngine}/sandboxEnvironments/{sandboxEnvironment}/operations/{operation}` */
export type ReasoningEnginesSandboxEnvironmentsOperationName =
  `reasoningEngines/${string}/sandboxEnvironments/${string}/operations/${string}`;

/** The parts of `reasoningEngines/{reasoningEngine}/sandboxEnvironments/{sandboxEnvironment}/operations/{operation}`. */
export interface ReasoningEnginesSandboxEnvironmentsOperationFields {
  reasoningEngine: string;
  sandboxEnvironment: string;
  operation: string;
}

/** `reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}` */
export type ReasoningEnginesSessionsOperationName =
  `reasoningEngines/${string}/sessions/${string}/operations/${string}`;

/** The parts of `reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}`. */
export interface ReasoningEnginesSessionsOperationFields {
  reasoningEngine: string;
  session: string;
  operation: string;
}

/** `schedules/{schedule}/operations/{operation}` */
export type SchedulesOperationName = `schedules/${string}/operations/${string}`;

/** The parts of `schedules/{schedule}/operations/{operation}`. */
export interface SchedulesOperationFields {
  schedule: string;
  operation: string;
}

/** `semanticGovernancePolicies/{semanticGovernancePolicy}/operations/{operation}` */
export type SemanticGovernancePoliciesOperationName =
  `semanticGovernancePolicies/${string}/operations/${string}`;

/** The parts of `semanticGovernancePolicies/{semanticGovernancePolicy}/operations/{operation}`. */
export interface SemanticGovernancePoliciesOperationFields {
  semanticGovernancePolicy: string;
  operation: string;
}

/** `servingProfiles/{servingProfile}/operations/{operation}` */
export type ServingProfilesOperationName = `servingProfiles/${string}/operations/${string}`;

/** The parts of `servingProfiles/{servingProfile}/operations/{operation}`. */
export interface ServingProfilesOperationFields {
  servingProfile: string;
  operation: string;
}

/** `skills/{skill}/operations/{operation}` */
export type SkillsOperationName = `skills/${string}/operations/${string}`;

/** The parts of `skills/{skill}/operations/{operation}`. */
export interface SkillsOperationFields {
  skill: string;
  operation: string;
}

/** `specialistPools/{specialistPool}/operations/{operation}` */
export type SpecialistPoolsOperationName = `specialistPools/${string}/operations/${string}`;

/** The parts of `specialistPools/{specialistPool}/operations/{operation}`. */
export interface SpecialistPoolsOperationFields {
  specialistPool: string;
  operation: string;
}

/** `studies/{study}/operations/{operation}` */
export type StudiesOperationName = `studies/${string}/operations/${string}`;

/** The parts of `studies/{study}/operations/{operation}`. */
export interface StudiesOperationFields {
  study: string;
  operation: string;
}

/** `studies/{study}/trials/{trial}/operations/{operation}` */
export type StudiesTrialsOperationName = `studies/${string}/trials/${string}/operations/${string}`;

/** The parts of `studies/{study}/trials/{trial}/operations/{operation}`. */
export interface StudiesTrialsOperationFields {
  study: string;
  trial: string;
  operation: string;
}

/** `tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}` */
export type TensorboardsExperimentsOperationName =
  `tensorboards/${string}/experiments/${string}/operations/${string}`;

/** The parts of `tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}`. */
export interface TensorboardsExperimentsOperationFields {
  tensorboard: string;
  experiment: string;
  operation: string;
}

/** `tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}` */
export type TensorboardsExperimentsRunsOperationName =
  `tensorboards/${string}/experiments/${string}/runs/${string}/operations/${string}`;

/** The parts of `tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}`. */
export interface TensorboardsExperimentsRunsOperationFields {
  tensorboard: string;
  experiment: string;
  run: string;
  operation: string;
}

/** `tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}` */
export type TensorboardsExperimentsRunsTimeSeriesOperationName =
  `tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}/operations/${string}`;

/** The parts of `tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}`. */
export interface TensorboardsExperimentsRunsTimeSeriesOperationFields {
  tensorboard: string;
  experiment: string;
  run: string;
  timeSeries: string;
  operation: string;
}

/** `tensorboards/{tensorboard}/operations/{operation}` */
export type TensorboardsOperationName = `tensorboards/${string}/operations/${string}`;

/** The parts of `tensorboards/{tensorboard}/operations/{operation}`. */
export interface TensorboardsOperationFields {
  tensorboard: string;
  operation: string;
}

/** `trainingPipelines/{trainingPipeline}/operations/{operation}` */
export type TrainingPipelinesOperationName = `trainingPipelines/${string}/operations/${string}`;

/** The parts of `trainingPipelines/{trainingPipeline}/operations/{operation}`. */
export interface TrainingPipelinesOperationFields {
  trainingPipeline: string;
  operation: string;
}

/** `tuningJobs/{tuningJob}/operations/{operation}` */
export type TuningJobsOperationName = `tuningJobs/${string}/operations/${string}`;

/** The parts of `tuningJobs/{tuningJob}/operations/{operation}`. */
export interface TuningJobsOperationFields {
  tuningJob: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | CustomJobsOperationName
  | DataLabelingJobsOperationName
  | DatasetsAnnotationSpecsOperationName
  | DatasetsDataItemsAnnotationsOperationName
  | DatasetsDataItemsOperationName
  | DatasetsOperationName
  | DatasetsSavedQueriesOperationName
  | DeploymentResourcePoolsOperationName
  | EndpointsOperationName
  | FeatureGroupsFeaturesOperationName
  | FeatureGroupsOperationName
  | FeatureOnlineStoresFeatureViewsOperationName
  | FeatureOnlineStoresOperationName
  | FeaturestoresEntityTypesFeaturesOperationName
  | FeaturestoresEntityTypesOperationName
  | FeaturestoresOperationName
  | HyperparameterTuningJobsOperationName
  | IndexEndpointsOperationName
  | IndexesOperationName
  | MemoryBanksMemoriesOperationName
  | MemoryBanksOperationName
  | MetadataStoresArtifactsOperationName
  | MetadataStoresContextsOperationName
  | MetadataStoresExecutionsOperationName
  | MetadataStoresOperationName
  | MigratableResourcesOperationName
  | ModelDeploymentMonitoringJobsOperationName
  | ModelsEvaluationsOperationName
  | ModelsOperationName
  | NotebookExecutionJobsOperationName
  | NotebookRuntimeTemplatesOperationName
  | NotebookRuntimesOperationName
  | OnlineEvaluatorsOperationName
  | TopLevelOperationName
  | PersistentResourcesOperationName
  | PipelineJobsOperationName
  | ProjectsLocationsCustomJobsOperationName
  | ProjectsLocationsDataLabelingJobsOperationName
  | ProjectsLocationsDatasetsAnnotationSpecsOperationName
  | ProjectsLocationsDatasetsDataItemsAnnotationsOperationName
  | ProjectsLocationsDatasetsDataItemsOperationName
  | ProjectsLocationsDatasetsOperationName
  | ProjectsLocationsDatasetsSavedQueriesOperationName
  | ProjectsLocationsDeploymentResourcePoolsOperationName
  | ProjectsLocationsEndpointsOperationName
  | ProjectsLocationsFeatureGroupsFeaturesOperationName
  | ProjectsLocationsFeatureGroupsOperationName
  | ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationName
  | ProjectsLocationsFeatureOnlineStoresOperationName
  | ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationName
  | ProjectsLocationsFeaturestoresEntityTypesOperationName
  | ProjectsLocationsFeaturestoresOperationName
  | ProjectsLocationsHyperparameterTuningJobsOperationName
  | ProjectsLocationsIndexEndpointsOperationName
  | ProjectsLocationsIndexesOperationName
  | ProjectsLocationsMemoryBanksMemoriesOperationName
  | ProjectsLocationsMemoryBanksOperationName
  | ProjectsLocationsMetadataStoresArtifactsOperationName
  | ProjectsLocationsMetadataStoresContextsOperationName
  | ProjectsLocationsMetadataStoresExecutionsOperationName
  | ProjectsLocationsMetadataStoresOperationName
  | ProjectsLocationsMigratableResourcesOperationName
  | ProjectsLocationsModelDeploymentMonitoringJobsOperationName
  | ProjectsLocationsModelsEvaluationsOperationName
  | ProjectsLocationsModelsOperationName
  | ProjectsLocationsNotebookExecutionJobsOperationName
  | ProjectsLocationsNotebookRuntimeTemplatesOperationName
  | ProjectsLocationsNotebookRuntimesOperationName
  | ProjectsLocationsOnlineEvaluatorsOperationName
  | ProjectsLocationsOperationName
  | ProjectsLocationsPersistentResourcesOperationName
  | ProjectsLocationsPipelineJobsOperationName
  | ProjectsLocationsRagCorporaOperationName
  | ProjectsLocationsRagCorporaRagFilesOperationName
  | ProjectsLocationsRagEngineConfigOperationName
  | ProjectsLocationsReasoningEnginesMemoriesOperationName
  | ProjectsLocationsReasoningEnginesOperationName
  | ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationName
  | ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationName
  | ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationName
  | ProjectsLocationsReasoningEnginesSessionsOperationName
  | ProjectsLocationsSchedulesOperationName
  | ProjectsLocationsSemanticGovernancePoliciesOperationName
  | ProjectsLocationsServingProfilesOperationName
  | ProjectsLocationsSkillsOperationName
  | ProjectsLocationsSpecialistPoolsOperationName
  | ProjectsLocationsStudiesOperationName
  | ProjectsLocationsStudiesTrialsOperationName
  | ProjectsLocationsTensorboardsExperimentsOperationName
  | ProjectsLocationsTensorboardsExperimentsRunsOperationName
  | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName
  | ProjectsLocationsTensorboardsOperationName
  | ProjectsLocationsTrainingPipelinesOperationName
  | ProjectsLocationsTuningJobsOperationName
  | RagCorporaOperationName
  | RagCorporaRagFilesOperationName
  | RagEngineConfigOperationName
  | ReasoningEnginesMemoriesOperationName
  | ReasoningEnginesOperationName
  | ReasoningEnginesSandboxEnvironmentSnapshotsOperationName
  | ReasoningEnginesSandboxEnvironmentTemplatesOperationName
  | ReasoningEnginesSandboxEnvironmentsOperationName
  | ReasoningEnginesSessionsOperationName
  | SchedulesOperationName
  | SemanticGovernancePoliciesOperationName
  | ServingProfilesOperationName
  | SkillsOperationName
  | SpecialistPoolsOperationName
  | StudiesOperationName
  | StudiesTrialsOperationName
  | TensorboardsExperimentsOperationName
  | TensorboardsExperimentsRunsOperationName
  | TensorboardsExperimentsRunsTimeSeriesOperationName
  | TensorboardsOperationName
  | TrainingPipelinesOperationName
  | TuningJobsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | CustomJobsOperationFields
  | DataLabelingJobsOperationFields
  | DatasetsAnnotationSpecsOperationFields
  | DatasetsDataItemsAnnotationsOperationFields
  | DatasetsDataItemsOperationFields
  | DatasetsOperationFields
  | DatasetsSavedQueriesOperationFields
  | DeploymentResourcePoolsOperationFields
  | EndpointsOperationFields
  | FeatureGroupsFeaturesOperationFields
  | FeatureGroupsOperationFields
  | FeatureOnlineStoresFeatureViewsOperationFields
  | FeatureOnlineStoresOperationFields
  | FeaturestoresEntityTypesFeaturesOperationFields
  | FeaturestoresEntityTypesOperationFields
  | FeaturestoresOperationFields
  | HyperparameterTuningJobsOperationFields
  | IndexEndpointsOperationFields
  | IndexesOperationFields
  | MemoryBanksMemoriesOperationFields
  | MemoryBanksOperationFields
  | MetadataStoresArtifactsOperationFields
  | MetadataStoresContextsOperationFields
  | MetadataStoresExecutionsOperationFields
  | MetadataStoresOperationFields
  | MigratableResourcesOperationFields
  | ModelDeploymentMonitoringJobsOperationFields
  | ModelsEvaluationsOperationFields
  | ModelsOperationFields
  | NotebookExecutionJobsOperationFields
  | NotebookRuntimeTemplatesOperationFields
  | NotebookRuntimesOperationFields
  | OnlineEvaluatorsOperationFields
  | TopLevelOperationFields
  | PersistentResourcesOperationFields
  | PipelineJobsOperationFields
  | ProjectsLocationsCustomJobsOperationFields
  | ProjectsLocationsDataLabelingJobsOperationFields
  | ProjectsLocationsDatasetsAnnotationSpecsOperationFields
  | ProjectsLocationsDatasetsDataItemsAnnotationsOperationFields
  | ProjectsLocationsDatasetsDataItemsOperationFields
  | ProjectsLocationsDatasetsOperationFields
  | ProjectsLocationsDatasetsSavedQueriesOperationFields
  | ProjectsLocationsDeploymentResourcePoolsOperationFields
  | ProjectsLocationsEndpointsOperationFields
  | ProjectsLocationsFeatureGroupsFeaturesOperationFields
  | ProjectsLocationsFeatureGroupsOperationFields
  | ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationFields
  | ProjectsLocationsFeatureOnlineStoresOperationFields
  | ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationFields
  | ProjectsLocationsFeaturestoresEntityTypesOperationFields
  | ProjectsLocationsFeaturestoresOperationFields
  | ProjectsLocationsHyperparameterTuningJobsOperationFields
  | ProjectsLocationsIndexEndpointsOperationFields
  | ProjectsLocationsIndexesOperationFields
  | ProjectsLocationsMemoryBanksMemoriesOperationFields
  | ProjectsLocationsMemoryBanksOperationFields
  | ProjectsLocationsMetadataStoresArtifactsOperationFields
  | ProjectsLocationsMetadataStoresContextsOperationFields
  | ProjectsLocationsMetadataStoresExecutionsOperationFields
  | ProjectsLocationsMetadataStoresOperationFields
  | ProjectsLocationsMigratableResourcesOperationFields
  | ProjectsLocationsModelDeploymentMonitoringJobsOperationFields
  | ProjectsLocationsModelsEvaluationsOperationFields
  | ProjectsLocationsModelsOperationFields
  | ProjectsLocationsNotebookExecutionJobsOperationFields
  | ProjectsLocationsNotebookRuntimeTemplatesOperationFields
  | ProjectsLocationsNotebookRuntimesOperationFields
  | ProjectsLocationsOnlineEvaluatorsOperationFields
  | ProjectsLocationsOperationFields
  | ProjectsLocationsPersistentResourcesOperationFields
  | ProjectsLocationsPipelineJobsOperationFields
  | ProjectsLocationsRagCorporaOperationFields
  | ProjectsLocationsRagCorporaRagFilesOperationFields
  | ProjectsLocationsRagEngineConfigOperationFields
  | ProjectsLocationsReasoningEnginesMemoriesOperationFields
  | ProjectsLocationsReasoningEnginesOperationFields
  | ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationFields
  | ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationFields
  | ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationFields
  | ProjectsLocationsReasoningEnginesSessionsOperationFields
  | ProjectsLocationsSchedulesOperationFields
  | ProjectsLocationsSemanticGovernancePoliciesOperationFields
  | ProjectsLocationsServingProfilesOperationFields
  | ProjectsLocationsSkillsOperationFields
  | ProjectsLocationsSpecialistPoolsOperationFields
  | ProjectsLocationsStudiesOperationFields
  | ProjectsLocationsStudiesTrialsOperationFields
  | ProjectsLocationsTensorboardsExperimentsOperationFields
  | ProjectsLocationsTensorboardsExperimentsRunsOperationFields
  | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationFields
  | ProjectsLocationsTensorboardsOperationFields
  | ProjectsLocationsTrainingPipelinesOperationFields
  | ProjectsLocationsTuningJobsOperationFields
  | RagCorporaOperationFields
  | RagCorporaRagFilesOperationFields
  | RagEngineConfigOperationFields
  | ReasoningEnginesMemoriesOperationFields
  | ReasoningEnginesOperationFields
  | ReasoningEnginesSandboxEnvironmentSnapshotsOperationFields
  | ReasoningEnginesSandboxEnvironmentTemplatesOperationFields
  | ReasoningEnginesSandboxEnvironmentsOperationFields
  | ReasoningEnginesSessionsOperationFields
  | SchedulesOperationFields
  | SemanticGovernancePoliciesOperationFields
  | ServingProfilesOperationFields
  | SkillsOperationFields
  | SpecialistPoolsOperationFields
  | StudiesOperationFields
  | StudiesTrialsOperationFields
  | TensorboardsExperimentsOperationFields
  | TensorboardsExperimentsRunsOperationFields
  | TensorboardsExperimentsRunsTimeSeriesOperationFields
  | TensorboardsOperationFields
  | TrainingPipelinesOperationFields
  | TuningJobsOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `projects/${string}/locations/${string}/featureGroups/${string}/features/${string}/operations/${string}`
  | `projects/${string}/locations/${string}/featureGroups/${string}/operations/${string}`
  | `projects/${string}/locations/${string}/featureOnlineStores/${string}/featureViews/${string}/operations/${string}`
  | `projects/${string}/locations/${string}/featureOnlineStores/${string}/operations/${string}`
  | `customJobs/${string}`
  | `dataLabelingJobs/${string}`
  | `datasets/${string}/annotationSpecs/${string}`
  | `datasets/${string}/dataItems/${string}/annotations/${string}`
  | `datasets/${string}/dataItems/${string}`
  | `datasets/${string}`
  | `datasets/${string}/savedQueries/${string}`
  | `deploymentResourcePools/${string}`
  | `endpoints/${string}`
  | `featurestores/${string}/entityTypes/${string}/features/${string}`
  | `featurestores/${string}/entityTypes/${string}`
  | `featurestores/${string}`
  | `hyperparameterTuningJobs/${string}`
  | `indexEndpoints/${string}`
  | `indexes/${string}`
  | `memoryBanks/${string}/memories/${string}`
  | `memoryBanks/${string}`
  | `metadataStores/${string}/artifacts/${string}`
  | `metadataStores/${string}/contexts/${string}`
  | `metadataStores/${string}/executions/${string}`
  | `metadataStores/${string}`
  | `migratableResources/${string}`
  | `modelDeploymentMonitoringJobs/${string}`
  | `models/${string}/evaluations/${string}`
  | `models/${string}`
  | `notebookExecutionJobs/${string}`
  | `notebookRuntimeTemplates/${string}`
  | `notebookRuntimes/${string}`
  | `onlineEvaluators/${string}`
  | `persistentResources/${string}`
  | `pipelineJobs/${string}`
  | `projects/${string}/locations/${string}/customJobs/${string}`
  | `projects/${string}/locations/${string}/dataLabelingJobs/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/annotationSpecs/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}/annotations/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/savedQueries/${string}`
  | `projects/${string}/locations/${string}/deploymentResourcePools/${string}`
  | `projects/${string}/locations/${string}/endpoints/${string}`
  | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}/features/${string}`
  | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}`
  | `projects/${string}/locations/${string}/featurestores/${string}`
  | `projects/${string}/locations/${string}/hyperparameterTuningJobs/${string}`
  | `projects/${string}/locations/${string}/indexEndpoints/${string}`
  | `projects/${string}/locations/${string}/indexes/${string}`
  | `projects/${string}/locations/${string}/memoryBanks/${string}/memories/${string}`
  | `projects/${string}/locations/${string}/memoryBanks/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}/artifacts/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}/contexts/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}/executions/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}`
  | `projects/${string}/locations/${string}/migratableResources/${string}`
  | `projects/${string}/locations/${string}/modelDeploymentMonitoringJobs/${string}`
  | `projects/${string}/locations/${string}/models/${string}/evaluations/${string}`
  | `projects/${string}/locations/${string}/models/${string}`
  | `projects/${string}/locations/${string}/notebookExecutionJobs/${string}`
  | `projects/${string}/locations/${string}/notebookRuntimeTemplates/${string}`
  | `projects/${string}/locations/${string}/notebookRuntimes/${string}`
  | `projects/${string}/locations/${string}/onlineEvaluators/${string}`
  | `projects/${string}/locations/${string}`
  | `projects/${string}/locations/${string}/persistentResources/${string}`
  | `projects/${string}/locations/${string}/pipelineJobs/${string}`
  | `projects/${string}/locations/${string}/ragCorpora/${string}`
  | `projects/${string}/locations/${string}/ragCorpora/${string}/ragFiles/${string}`
  | `projects/${string}/locations/${string}/ragEngineConfig`
  | `projects/${string}/locations/${string}/reasoningEngines/${string}/memories/${string}`
  | `projects/${string}/locations/${string}/reasoningEngines/${string}`
  | `projects/${string}/locations/${string}/reasoningEngines/${string}/sessions/${string}`
  | `projects/${string}/locations/${string}/schedules/${string}`
  | `projects/${string}/locations/${string}/semanticGovernancePolicies/${string}`
  | `projects/${string}/locations/${string}/servingProfiles/${string}`
  | `projects/${string}/locations/${string}/skills/${string}`
  | `projects/${string}/locations/${string}/specialistPools/${string}`
  | `projects/${string}/locations/${string}/studies/${string}`
  | `projects/${string}/locations/${string}/studies/${string}/trials/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}`
  | `projects/${string}/locations/${string}/trainingPipelines/${string}`
  | `projects/${string}/locations/${string}/tuningJobs/${string}`
  | `ragCorpora/${string}`
  | `ragCorpora/${string}/ragFiles/${string}`
  | 'ragEngineConfig'
  | `reasoningEngines/${string}/memories/${string}`
  | `reasoningEngines/${string}`
  | `reasoningEngines/${string}/sessions/${string}`
  | `schedules/${string}`
  | `semanticGovernancePolicies/${string}`
  | `servingProfiles/${string}`
  | `skills/${string}`
  | `specialistPools/${string}`
  | `studies/${string}`
  | `studies/${string}/trials/${string}`
  | `tensorboards/${string}/experiments/${string}`
  | `tensorboards/${string}/experiments/${string}/runs/${string}`
  | `tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}`
  | `tensorboards/${string}`
  | `trainingPipelines/${string}`
  | `tuningJobs/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name:
    | CustomJobsOperationName
    | DataLabelingJobsOperationName
    | DatasetsAnnotationSpecsOperationName
    | DatasetsDataItemsAnnotationsOperationName
    | DatasetsDataItemsOperationName
    | DatasetsOperationName
    | DatasetsSavedQueriesOperationName
    | DeploymentResourcePoolsOperationName
    | EndpointsOperationName
    | FeaturestoresEntityTypesFeaturesOperationName
    | FeaturestoresEntityTypesOperationName
    | FeaturestoresOperationName
    | HyperparameterTuningJobsOperationName
    | IndexEndpointsOperationName
    | IndexesOperationName
    | MemoryBanksMemoriesOperationName
    | MemoryBanksOperationName
    | MetadataStoresArtifactsOperationName
    | MetadataStoresContextsOperationName
    | MetadataStoresExecutionsOperationName
    | MetadataStoresOperationName
    | MigratableResourcesOperationName
    | ModelDeploymentMonitoringJobsOperationName
    | ModelsEvaluationsOperationName
    | ModelsOperationName
    | NotebookExecutionJobsOperationName
    | NotebookRuntimeTemplatesOperationName
    | NotebookRuntimesOperationName
    | OnlineEvaluatorsOperationName
    | TopLevelOperationName
    | PersistentResourcesOperationName
    | PipelineJobsOperationName
    | ProjectsLocationsCustomJobsOperationName
    | ProjectsLocationsDataLabelingJobsOperationName
    | ProjectsLocationsDatasetsAnnotationSpecsOperationName
    | ProjectsLocationsDatasetsDataItemsAnnotationsOperationName
    | ProjectsLocationsDatasetsDataItemsOperationName
    | ProjectsLocationsDatasetsOperationName
    | ProjectsLocationsDatasetsSavedQueriesOperationName
    | ProjectsLocationsDeploymentResourcePoolsOperationName
    | ProjectsLocationsEndpointsOperationName
    | ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationName
    | ProjectsLocationsFeaturestoresEntityTypesOperationName
    | ProjectsLocationsFeaturestoresOperationName
    | ProjectsLocationsHyperparameterTuningJobsOperationName
    | ProjectsLocationsIndexEndpointsOperationName
    | ProjectsLocationsIndexesOperationName
    | ProjectsLocationsMemoryBanksMemoriesOperationName
    | ProjectsLocationsMemoryBanksOperationName
    | ProjectsLocationsMetadataStoresArtifactsOperationName
    | ProjectsLocationsMetadataStoresContextsOperationName
    | ProjectsLocationsMetadataStoresExecutionsOperationName
    | ProjectsLocationsMetadataStoresOperationName
    | ProjectsLocationsMigratableResourcesOperationName
    | ProjectsLocationsModelDeploymentMonitoringJobsOperationName
    | ProjectsLocationsModelsEvaluationsOperationName
    | ProjectsLocationsModelsOperationName
    | ProjectsLocationsNotebookExecutionJobsOperationName
    | ProjectsLocationsNotebookRuntimeTemplatesOperationName
    | ProjectsLocationsNotebookRuntimesOperationName
    | ProjectsLocationsOnlineEvaluatorsOperationName
    | ProjectsLocationsOperationName
    | ProjectsLocationsPersistentResourcesOperationName
    | ProjectsLocationsPipelineJobsOperationName
    | ProjectsLocationsRagCorporaOperationName
    | ProjectsLocationsRagCorporaRagFilesOperationName
    | ProjectsLocationsRagEngineConfigOperationName
    | ProjectsLocationsReasoningEnginesMemoriesOperationName
    | ProjectsLocationsReasoningEnginesOperationName
    | ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationName
    | ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationName
    | ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationName
    | ProjectsLocationsReasoningEnginesSessionsOperationName
    | ProjectsLocationsSchedulesOperationName
    | ProjectsLocationsSemanticGovernancePoliciesOperationName
    | ProjectsLocationsServingProfilesOperationName
    | ProjectsLocationsSkillsOperationName
    | ProjectsLocationsSpecialistPoolsOperationName
    | ProjectsLocationsStudiesOperationName
    | ProjectsLocationsStudiesTrialsOperationName
    | ProjectsLocationsTensorboardsExperimentsOperationName
    | ProjectsLocationsTensorboardsExperimentsRunsOperationName
    | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName
    | ProjectsLocationsTensorboardsOperationName
    | ProjectsLocationsTrainingPipelinesOperationName
    | ProjectsLocationsTuningJobsOperationName
    | RagCorporaOperationName
    | RagCorporaRagFilesOperationName
    | RagEngineConfigOperationName
    | ReasoningEnginesMemoriesOperationName
    | ReasoningEnginesOperationName
    | ReasoningEnginesSandboxEnvironmentSnapshotsOperationName
    | ReasoningEnginesSandboxEnvironmentTemplatesOperationName
    | ReasoningEnginesSandboxEnvironmentsOperationName
    | ReasoningEnginesSessionsOperationName
    | SchedulesOperationName
    | SemanticGovernancePoliciesOperationName
    | ServingProfilesOperationName
    | SkillsOperationName
    | SpecialistPoolsOperationName
    | StudiesOperationName
    | StudiesTrialsOperationName
    | TensorboardsExperimentsOperationName
    | TensorboardsExperimentsRunsOperationName
    | TensorboardsExperimentsRunsTimeSeriesOperationName
    | TensorboardsOperationName
    | TrainingPipelinesOperationName
    | TuningJobsOperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: OperationName;
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
        | `projects/${string}/locations/${string}/featureGroups/${string}/features/${string}/operations/${string}`
        | `projects/${string}/locations/${string}/featureGroups/${string}/operations/${string}`
        | `projects/${string}/locations/${string}/featureOnlineStores/${string}/featureViews/${string}/operations/${string}`
        | `projects/${string}/locations/${string}/featureOnlineStores/${string}/operations/${string}`;
    }
  | {
      name:
        | `customJobs/${string}`
        | `dataLabelingJobs/${string}`
        | `datasets/${string}/annotationSpecs/${string}`
        | `datasets/${string}/dataItems/${string}/annotations/${string}`
        | `datasets/${string}/dataItems/${string}`
        | `datasets/${string}`
        | `datasets/${string}/savedQueries/${string}`
        | `deploymentResourcePools/${string}`
        | `endpoints/${string}`
        | `featurestores/${string}/entityTypes/${string}/features/${string}`
        | `featurestores/${string}/entityTypes/${string}`
        | `featurestores/${string}`
        | `hyperparameterTuningJobs/${string}`
        | `indexEndpoints/${string}`
        | `indexes/${string}`
        | `memoryBanks/${string}/memories/${string}`
        | `memoryBanks/${string}`
        | `metadataStores/${string}/artifacts/${string}`
        | `metadataStores/${string}/contexts/${string}`
        | `metadataStores/${string}/executions/${string}`
        | `metadataStores/${string}`
        | `migratableResources/${string}`
        | `modelDeploymentMonitoringJobs/${string}`
        | `models/${string}/evaluations/${string}`
        | `models/${string}`
        | `notebookExecutionJobs/${string}`
        | `notebookRuntimeTemplates/${string}`
        | `notebookRuntimes/${string}`
        | `onlineEvaluators/${string}`
        | `persistentResources/${string}`
        | `pipelineJobs/${string}`
        | `projects/${string}/locations/${string}/customJobs/${string}`
        | `projects/${string}/locations/${string}/dataLabelingJobs/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/annotationSpecs/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}/annotations/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/savedQueries/${string}`
        | `projects/${string}/locations/${string}/deploymentResourcePools/${string}`
        | `projects/${string}/locations/${string}/endpoints/${string}`
        | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}/features/${string}`
        | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}`
        | `projects/${string}/locations/${string}/featurestores/${string}`
        | `projects/${string}/locations/${string}/hyperparameterTuningJobs/${string}`
        | `projects/${string}/locations/${string}/indexEndpoints/${string}`
        | `projects/${string}/locations/${string}/indexes/${string}`
        | `projects/${string}/locations/${string}/memoryBanks/${string}/memories/${string}`
        | `projects/${string}/locations/${string}/memoryBanks/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}/artifacts/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}/contexts/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}/executions/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}`
        | `projects/${string}/locations/${string}/migratableResources/${string}`
        | `projects/${string}/locations/${string}/modelDeploymentMonitoringJobs/${string}`
        | `projects/${string}/locations/${string}/models/${string}/evaluations/${string}`
        | `projects/${string}/locations/${string}/models/${string}`
        | `projects/${string}/locations/${string}/notebookExecutionJobs/${string}`
        | `projects/${string}/locations/${string}/notebookRuntimeTemplates/${string}`
        | `projects/${string}/locations/${string}/notebookRuntimes/${string}`
        | `projects/${string}/locations/${string}/onlineEvaluators/${string}`
        | `projects/${string}/locations/${string}`
        | `projects/${string}/locations/${string}/persistentResources/${string}`
        | `projects/${string}/locations/${string}/pipelineJobs/${string}`
        | `projects/${string}/locations/${string}/ragCorpora/${string}`
        | `projects/${string}/locations/${string}/ragCorpora/${string}/ragFiles/${string}`
        | `projects/${string}/locations/${string}/ragEngineConfig`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}/memories/${string}`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}/sessions/${string}`
        | `projects/${string}/locations/${string}/schedules/${string}`
        | `projects/${string}/locations/${string}/semanticGovernancePolicies/${string}`
        | `projects/${string}/locations/${string}/servingProfiles/${string}`
        | `projects/${string}/locations/${string}/skills/${string}`
        | `projects/${string}/locations/${string}/specialistPools/${string}`
        | `projects/${string}/locations/${string}/studies/${string}`
        | `projects/${string}/locations/${string}/studies/${string}/trials/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}`
        | `projects/${string}/locations/${string}/trainingPipelines/${string}`
        | `projects/${string}/locations/${string}/tuningJobs/${string}`
        | `ragCorpora/${string}`
        | `ragCorpora/${string}/ragFiles/${string}`
        | 'ragEngineConfig'
        | `reasoningEngines/${string}/memories/${string}`
        | `reasoningEngines/${string}`
        | `reasoningEngines/${string}/sessions/${string}`
        | `schedules/${string}`
        | `semanticGovernancePolicies/${string}`
        | `servingProfiles/${string}`
        | `skills/${string}`
        | `specialistPools/${string}`
        | `studies/${string}`
        | `studies/${string}/trials/${string}`
        | `tensorboards/${string}/experiments/${string}`
        | `tensorboards/${string}/experiments/${string}/runs/${string}`
        | `tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}`
        | `tensorboards/${string}`
        | `trainingPipelines/${string}`
        | `tuningJobs/${string}`;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    }
  | {
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    }
  | {
      collection: 'operations';
      filter?: string | undefined;
      name?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
      returnPartialSuccess?: boolean | undefined;
    };

/** Which operation to wait for, and how long. */
export interface WaitRequest {
  /** The name of the operation. */
  name: OperationName;
  /** How long the service may wait, as a protobuf duration: `30s`. */
  timeout?: string | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type AiplatformOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ActivateOnlineEvaluatorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1ActivateOnlineEvaluatorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.AssignNotebookRuntimeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1AssignNotebookRuntimeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchCreateFeaturesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1BatchCreateFeaturesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchMigrateResourcesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1BatchMigrateResourcesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchReadFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1BatchReadFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CopyModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CopyModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateDatasetOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateDatasetOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateDatasetVersionOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateDatasetVersionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateDeploymentResourcePoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateDeploymentResourcePoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateEndpointOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateEndpointOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateEntityTypeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateEntityTypeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateFeatureGroupOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateFeatureGroupOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateFeatureOnlineStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateFeatureOnlineStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateFeatureOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateFeatureOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateFeatureViewOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateFeatureViewOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateFeaturestoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateFeaturestoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateIndexEndpointOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateIndexEndpointOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateMetadataStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateMetadataStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateNotebookExecutionJobOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateNotebookExecutionJobOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateNotebookRuntimeTemplateOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateNotebookRuntimeTemplateOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateOnlineEvaluatorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateOnlineEvaluatorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreatePersistentResourceOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreatePersistentResourceOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateRegistryFeatureOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateRegistryFeatureOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateServingProfileOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateServingProfileOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateSpecialistPoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateSpecialistPoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CreateTensorboardOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1CreateTensorboardOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeleteFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeleteFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeleteMetadataStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeleteMetadataStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeleteOnlineEvaluatorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeleteOnlineEvaluatorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeleteOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeleteOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeployIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeployIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeployModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeployModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeployOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1DeployOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ExportDataOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1ExportDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ExportFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1ExportFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ExportModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1ExportModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ImportDataOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1ImportDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ImportFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1ImportFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.MutateDeployedIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1MutateDeployedIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.MutateDeployedModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1MutateDeployedModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.PurgeArtifactsMetadata';
    } & payloads.GoogleCloudAiplatformV1PurgeArtifactsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.PurgeContextsMetadata';
    } & payloads.GoogleCloudAiplatformV1PurgeContextsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.PurgeExecutionsMetadata';
    } & payloads.GoogleCloudAiplatformV1PurgeExecutionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.RebootPersistentResourceOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1RebootPersistentResourceOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.RestoreDatasetVersionOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1RestoreDatasetVersionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaImageDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaImageDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaTablesDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaTablesDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaTextDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaTextDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaTextPromptDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaTextPromptDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaTextSentimentSavedQueryMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaTextSentimentSavedQueryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaTimeSeriesDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaTimeSeriesDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaVideoDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaVideoDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaVisualInspectionClassificationLabelSavedQueryMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaVisualInspectionClassificationLabelSavedQueryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SchemaVisualInspectionMaskSavedQueryMetadata';
    } & payloads.GoogleCloudAiplatformV1SchemaVisualInspectionMaskSavedQueryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.StartNotebookRuntimeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1StartNotebookRuntimeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SuggestTrialsMetadata';
    } & payloads.GoogleCloudAiplatformV1SuggestTrialsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SuspendOnlineEvaluatorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1SuspendOnlineEvaluatorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UndeployIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UndeployIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UndeployModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UndeployModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateDeploymentResourcePoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateDeploymentResourcePoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateExplanationDatasetOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateExplanationDatasetOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateFeatureGroupOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateFeatureGroupOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateFeatureOnlineStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateFeatureOnlineStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateFeatureOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateFeatureOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateFeatureViewOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateFeatureViewOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateFeaturestoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateFeaturestoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateModelDeploymentMonitoringJobOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateModelDeploymentMonitoringJobOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateOnlineEvaluatorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateOnlineEvaluatorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdatePersistentResourceOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdatePersistentResourceOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateSpecialistPoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateSpecialistPoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateTensorboardOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpdateTensorboardOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpgradeNotebookRuntimeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UpgradeNotebookRuntimeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UploadModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1UploadModelOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type AiplatformOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.CloudAiLargeModelsVisionGenerateVideoResponse`;
    } & payloads.CloudAiLargeModelsVisionGenerateVideoResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchCreateFeaturesResponse';
    } & payloads.GoogleCloudAiplatformV1BatchCreateFeaturesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchImportModelEvaluationSlicesResponse';
    } & payloads.GoogleCloudAiplatformV1BatchImportModelEvaluationSlicesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchMigrateResourcesResponse';
    } & payloads.GoogleCloudAiplatformV1BatchMigrateResourcesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.BatchReadFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1BatchReadFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CheckTrialEarlyStoppingStateResponse';
    } & payloads.GoogleCloudAiplatformV1CheckTrialEarlyStoppingStateResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.CopyModelResponse';
    } & payloads.GoogleCloudAiplatformV1CopyModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeleteFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1DeleteFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeployIndexResponse';
    } & payloads.GoogleCloudAiplatformV1DeployIndexResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeployModelResponse';
    } & payloads.GoogleCloudAiplatformV1DeployModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.DeployResponse';
    } & payloads.GoogleCloudAiplatformV1DeployResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ExportDataResponse';
    } & payloads.GoogleCloudAiplatformV1ExportDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ExportFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1ExportFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ExportModelResponse';
    } & payloads.GoogleCloudAiplatformV1ExportModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.GenerateVideoResponse';
    } & payloads.GoogleCloudAiplatformV1GenerateVideoResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ImportDataResponse';
    } & payloads.GoogleCloudAiplatformV1ImportDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.ImportFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1ImportFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.MutateDeployedIndexResponse';
    } & payloads.GoogleCloudAiplatformV1MutateDeployedIndexResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.MutateDeployedModelResponse';
    } & payloads.GoogleCloudAiplatformV1MutateDeployedModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.PurgeArtifactsResponse';
    } & payloads.GoogleCloudAiplatformV1PurgeArtifactsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.PurgeContextsResponse';
    } & payloads.GoogleCloudAiplatformV1PurgeContextsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.PurgeExecutionsResponse';
    } & payloads.GoogleCloudAiplatformV1PurgeExecutionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.SuggestTrialsResponse';
    } & payloads.GoogleCloudAiplatformV1SuggestTrialsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UndeployIndexResponse';
    } & payloads.GoogleCloudAiplatformV1UndeployIndexResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UndeployModelResponse';
    } & payloads.GoogleCloudAiplatformV1UndeployModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UpdateExplanationDatasetResponse';
    } & payloads.GoogleCloudAiplatformV1UpdateExplanationDatasetResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1.UploadModelResponse';
    } & payloads.GoogleCloudAiplatformV1UploadModelResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type AiplatformOperation = Operation<
  AiplatformOperationMetadata,
  AiplatformOperationResponse
>;

/** What `aiplatform:v1` takes and gives. */
export interface AiplatformTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  wait: WaitRequest;
  operation: AiplatformOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `onlineEvaluators/{onlineEvaluator}/operations/{operation}` */
export type OnlineEvaluatorsOperationName = `onlineEvaluators/${string}/operations/${string}`;

/** The parts of `onlineEvaluators/{onlineEvaluator}/operations/{operation}`. */
export interface OnlineEvaluatorsOperationFields {
  onlineEvaluator: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/agents/{agent}/operations/{operation}` */
export type ProjectsLocationsAgentsOperationName =
  `projects/${string}/locations/${string}/agents/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/agents/{agent}/operations/{operation}`. */
export interface ProjectsLocationsAgentsOperationFields {
  project: string;
  location: string;
  agent: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/apps/{app}/operations/{operation}` */
export type ProjectsLocationsAppsOperationName =
  `projects/${string}/locations/${string}/apps/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/apps/{app}/operations/{operation}`. */
export interface ProjectsLocationsAppsOperationFields {
  project: string;
  location: string;
  app: string;
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

/** `projects/{project}/locations/{location}/edgeDevices/{edgeDevice}/operations/{operation}` */
export type ProjectsLocationsEdgeDevicesOperationName =
  `projects/${string}/locations/${string}/edgeDevices/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/edgeDevices/{edgeDevice}/operations/{operation}`. */
export interface ProjectsLocationsEdgeDevicesOperationFields {
  project: string;
  location: string;
  edgeDevice: string;
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

/** `projects/{project}/locations/{location}/evaluationTasks/{evaluationTask}/operations/{operation}` */
export type ProjectsLocationsEvaluationTasksOperationName =
  `projects/${string}/locations/${string}/evaluationTasks/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/evaluationTasks/{evaluationTask}/operations/{operation}`. */
export interface ProjectsLocationsEvaluationTasksOperationFields {
  project: string;
  location: string;
  evaluationTask: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/exampleStores/{exampleStore}/operations/{operation}` */
export type ProjectsLocationsExampleStoresOperationName =
  `projects/${string}/locations/${string}/exampleStores/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/exampleStores/{exampleStore}/operations/{operation}`. */
export interface ProjectsLocationsExampleStoresOperationFields {
  project: string;
  location: string;
  exampleStore: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/extensionControllers/{extensionController}/operations/{operation}` */
export type ProjectsLocationsExtensionControllersOperationName =
  `projects/${string}/locations/${string}/extensionControllers/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/extensionControllers/{extensionController}/operations/{operation}`. */
export interface ProjectsLocationsExtensionControllersOperationFields {
  project: string;
  location: string;
  extensionController: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/extensions/{extension}/operations/{operation}` */
export type ProjectsLocationsExtensionsOperationName =
  `projects/${string}/locations/${string}/extensions/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/extensions/{extension}/operations/{operation}`. */
export interface ProjectsLocationsExtensionsOperationFields {
  project: string;
  location: string;
  extension: string;
  operation: string;
}

/** `projects/{project}/locations/{location}/featureGroups/{featureGroup}/featureMonitors/{featureMonitor}/operations/{operation}` */
export type ProjectsLocationsFeatureGroupsFeatureMonitorsOperationName =
  `projects/${string}/locations/${string}/featureGroups/${string}/featureMonitors/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/featureGroups/{featureGroup}/featureMonitors/{featureMonitor}/operations/{operation}`. */
export interface ProjectsLocationsFeatureGroupsFeatureMonitorsOperationFields {
  project: string;
  location: string;
  featureGroup: string;
  featureMonitor: string;
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

/** `projects/{project}/locations/{location}/modelMonitors/{modelMonitor}/operations/{operation}` */
export type ProjectsLocationsModelMonitorsOperationName =
  `projects/${string}/locations/${string}/modelMonitors/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/modelMonitors/{modelMonitor}/operations/{operation}`. */
export interface ProjectsLocationsModelMonitorsOperationFields {
  project: string;
  location: string;
  modelMonitor: string;
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

/** `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/runtimeRevisions/{runtimeRevision}/operations/{operation}` */
export type ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationName =
  `projects/${string}/locations/${string}/reasoningEngines/${string}/runtimeRevisions/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/runtimeRevisions/{runtimeRevision}/operations/{operation}`. */
export interface ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationFields {
  project: string;
  location: string;
  reasoningEngine: string;
  runtimeRevision: string;
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

/** `projects/{project}/locations/{location}/solvers/{solver}/operations/{operation}` */
export type ProjectsLocationsSolversOperationName =
  `projects/${string}/locations/${string}/solvers/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/solvers/{solver}/operations/{operation}`. */
export interface ProjectsLocationsSolversOperationFields {
  project: string;
  location: string;
  solver: string;
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

/** The name of any operation of this API. */
export type OperationName =
  | OnlineEvaluatorsOperationName
  | ProjectsLocationsAgentsOperationName
  | ProjectsLocationsAppsOperationName
  | ProjectsLocationsCustomJobsOperationName
  | ProjectsLocationsDataLabelingJobsOperationName
  | ProjectsLocationsDatasetsAnnotationSpecsOperationName
  | ProjectsLocationsDatasetsDataItemsAnnotationsOperationName
  | ProjectsLocationsDatasetsDataItemsOperationName
  | ProjectsLocationsDatasetsOperationName
  | ProjectsLocationsDatasetsSavedQueriesOperationName
  | ProjectsLocationsDeploymentResourcePoolsOperationName
  | ProjectsLocationsEdgeDevicesOperationName
  | ProjectsLocationsEndpointsOperationName
  | ProjectsLocationsEvaluationTasksOperationName
  | ProjectsLocationsExampleStoresOperationName
  | ProjectsLocationsExtensionControllersOperationName
  | ProjectsLocationsExtensionsOperationName
  | ProjectsLocationsFeatureGroupsFeatureMonitorsOperationName
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
  | ProjectsLocationsMetadataStoresArtifactsOperationName
  | ProjectsLocationsMetadataStoresContextsOperationName
  | ProjectsLocationsMetadataStoresExecutionsOperationName
  | ProjectsLocationsMetadataStoresOperationName
  | ProjectsLocationsMigratableResourcesOperationName
  | ProjectsLocationsModelDeploymentMonitoringJobsOperationName
  | ProjectsLocationsModelMonitorsOperationName
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
  | ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationName
  | ProjectsLocationsReasoningEnginesSessionsOperationName
  | ProjectsLocationsSchedulesOperationName
  | ProjectsLocationsSolversOperationName
  | ProjectsLocationsSpecialistPoolsOperationName
  | ProjectsLocationsStudiesOperationName
  | ProjectsLocationsStudiesTrialsOperationName
  | ProjectsLocationsTensorboardsExperimentsOperationName
  | ProjectsLocationsTensorboardsExperimentsRunsOperationName
  | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName
  | ProjectsLocationsTensorboardsOperationName
  | ProjectsLocationsTrainingPipelinesOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | OnlineEvaluatorsOperationFields
  | ProjectsLocationsAgentsOperationFields
  | ProjectsLocationsAppsOperationFields
  | ProjectsLocationsCustomJobsOperationFields
  | ProjectsLocationsDataLabelingJobsOperationFields
  | ProjectsLocationsDatasetsAnnotationSpecsOperationFields
  | ProjectsLocationsDatasetsDataItemsAnnotationsOperationFields
  | ProjectsLocationsDatasetsDataItemsOperationFields
  | ProjectsLocationsDatasetsOperationFields
  | ProjectsLocationsDatasetsSavedQueriesOperationFields
  | ProjectsLocationsDeploymentResourcePoolsOperationFields
  | ProjectsLocationsEdgeDevicesOperationFields
  | ProjectsLocationsEndpointsOperationFields
  | ProjectsLocationsEvaluationTasksOperationFields
  | ProjectsLocationsExampleStoresOperationFields
  | ProjectsLocationsExtensionControllersOperationFields
  | ProjectsLocationsExtensionsOperationFields
  | ProjectsLocationsFeatureGroupsFeatureMonitorsOperationFields
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
  | ProjectsLocationsMetadataStoresArtifactsOperationFields
  | ProjectsLocationsMetadataStoresContextsOperationFields
  | ProjectsLocationsMetadataStoresExecutionsOperationFields
  | ProjectsLocationsMetadataStoresOperationFields
  | ProjectsLocationsMigratableResourcesOperationFields
  | ProjectsLocationsModelDeploymentMonitoringJobsOperationFields
  | ProjectsLocationsModelMonitorsOperationFields
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
  | ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationFields
  | ProjectsLocationsReasoningEnginesSessionsOperationFields
  | ProjectsLocationsSchedulesOperationFields
  | ProjectsLocationsSolversOperationFields
  | ProjectsLocationsSpecialistPoolsOperationFields
  | ProjectsLocationsStudiesOperationFields
  | ProjectsLocationsStudiesTrialsOperationFields
  | ProjectsLocationsTensorboardsExperimentsOperationFields
  | ProjectsLocationsTensorboardsExperimentsRunsOperationFields
  | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationFields
  | ProjectsLocationsTensorboardsOperationFields
  | ProjectsLocationsTrainingPipelinesOperationFields;

/** What holds operations. */
export type OperationParentName =
  | `onlineEvaluators/${string}`
  | `projects/${string}/locations/${string}/agents/${string}`
  | `projects/${string}/locations/${string}/apps/${string}`
  | `projects/${string}/locations/${string}/customJobs/${string}`
  | `projects/${string}/locations/${string}/dataLabelingJobs/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/annotationSpecs/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}/annotations/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}`
  | `projects/${string}/locations/${string}/datasets/${string}/savedQueries/${string}`
  | `projects/${string}/locations/${string}/deploymentResourcePools/${string}`
  | `projects/${string}/locations/${string}/edgeDevices/${string}`
  | `projects/${string}/locations/${string}/endpoints/${string}`
  | `projects/${string}/locations/${string}/evaluationTasks/${string}`
  | `projects/${string}/locations/${string}/exampleStores/${string}`
  | `projects/${string}/locations/${string}/extensionControllers/${string}`
  | `projects/${string}/locations/${string}/extensions/${string}`
  | `projects/${string}/locations/${string}/featureGroups/${string}/featureMonitors/${string}`
  | `projects/${string}/locations/${string}/featureGroups/${string}/features/${string}`
  | `projects/${string}/locations/${string}/featureGroups/${string}`
  | `projects/${string}/locations/${string}/featureOnlineStores/${string}/featureViews/${string}`
  | `projects/${string}/locations/${string}/featureOnlineStores/${string}`
  | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}/features/${string}`
  | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}`
  | `projects/${string}/locations/${string}/featurestores/${string}`
  | `projects/${string}/locations/${string}/hyperparameterTuningJobs/${string}`
  | `projects/${string}/locations/${string}/indexEndpoints/${string}`
  | `projects/${string}/locations/${string}/indexes/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}/artifacts/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}/contexts/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}/executions/${string}`
  | `projects/${string}/locations/${string}/metadataStores/${string}`
  | `projects/${string}/locations/${string}/migratableResources/${string}`
  | `projects/${string}/locations/${string}/modelDeploymentMonitoringJobs/${string}`
  | `projects/${string}/locations/${string}/modelMonitors/${string}`
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
  | `projects/${string}/locations/${string}/reasoningEngines/${string}/runtimeRevisions/${string}`
  | `projects/${string}/locations/${string}/reasoningEngines/${string}/sessions/${string}`
  | `projects/${string}/locations/${string}/schedules/${string}`
  | `projects/${string}/locations/${string}/solvers/${string}`
  | `projects/${string}/locations/${string}/specialistPools/${string}`
  | `projects/${string}/locations/${string}/studies/${string}`
  | `projects/${string}/locations/${string}/studies/${string}/trials/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}`
  | `projects/${string}/locations/${string}/tensorboards/${string}`
  | `projects/${string}/locations/${string}/trainingPipelines/${string}`;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name:
    | OnlineEvaluatorsOperationName
    | ProjectsLocationsAgentsOperationName
    | ProjectsLocationsAppsOperationName
    | ProjectsLocationsCustomJobsOperationName
    | ProjectsLocationsDataLabelingJobsOperationName
    | ProjectsLocationsDatasetsAnnotationSpecsOperationName
    | ProjectsLocationsDatasetsDataItemsAnnotationsOperationName
    | ProjectsLocationsDatasetsDataItemsOperationName
    | ProjectsLocationsDatasetsOperationName
    | ProjectsLocationsDatasetsSavedQueriesOperationName
    | ProjectsLocationsDeploymentResourcePoolsOperationName
    | ProjectsLocationsEdgeDevicesOperationName
    | ProjectsLocationsEndpointsOperationName
    | ProjectsLocationsExampleStoresOperationName
    | ProjectsLocationsExtensionControllersOperationName
    | ProjectsLocationsExtensionsOperationName
    | ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationName
    | ProjectsLocationsFeaturestoresEntityTypesOperationName
    | ProjectsLocationsFeaturestoresOperationName
    | ProjectsLocationsHyperparameterTuningJobsOperationName
    | ProjectsLocationsIndexEndpointsOperationName
    | ProjectsLocationsIndexesOperationName
    | ProjectsLocationsMetadataStoresArtifactsOperationName
    | ProjectsLocationsMetadataStoresContextsOperationName
    | ProjectsLocationsMetadataStoresExecutionsOperationName
    | ProjectsLocationsMetadataStoresOperationName
    | ProjectsLocationsMigratableResourcesOperationName
    | ProjectsLocationsModelDeploymentMonitoringJobsOperationName
    | ProjectsLocationsModelMonitorsOperationName
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
    | ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationName
    | ProjectsLocationsReasoningEnginesSessionsOperationName
    | ProjectsLocationsSchedulesOperationName
    | ProjectsLocationsSpecialistPoolsOperationName
    | ProjectsLocationsStudiesOperationName
    | ProjectsLocationsStudiesTrialsOperationName
    | ProjectsLocationsTensorboardsExperimentsOperationName
    | ProjectsLocationsTensorboardsExperimentsRunsOperationName
    | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName
    | ProjectsLocationsTensorboardsOperationName
    | ProjectsLocationsTrainingPipelinesOperationName;
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
        | `onlineEvaluators/${string}`
        | `projects/${string}/locations/${string}/featureGroups/${string}/featureMonitors/${string}`
        | `projects/${string}/locations/${string}/onlineEvaluators/${string}`
        | `projects/${string}/locations/${string}/ragEngineConfig`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}/memories/${string}`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}/runtimeRevisions/${string}`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}/sessions/${string}`;
    }
  | {
      name:
        | `projects/${string}/locations/${string}/agents/${string}`
        | `projects/${string}/locations/${string}/apps/${string}`
        | `projects/${string}/locations/${string}/customJobs/${string}`
        | `projects/${string}/locations/${string}/dataLabelingJobs/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/annotationSpecs/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}/annotations/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/dataItems/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}`
        | `projects/${string}/locations/${string}/datasets/${string}/savedQueries/${string}`
        | `projects/${string}/locations/${string}/deploymentResourcePools/${string}`
        | `projects/${string}/locations/${string}/edgeDevices/${string}`
        | `projects/${string}/locations/${string}/endpoints/${string}`
        | `projects/${string}/locations/${string}/evaluationTasks/${string}`
        | `projects/${string}/locations/${string}/exampleStores/${string}`
        | `projects/${string}/locations/${string}/extensionControllers/${string}`
        | `projects/${string}/locations/${string}/extensions/${string}`
        | `projects/${string}/locations/${string}/featureGroups/${string}/features/${string}`
        | `projects/${string}/locations/${string}/featureGroups/${string}`
        | `projects/${string}/locations/${string}/featureOnlineStores/${string}/featureViews/${string}`
        | `projects/${string}/locations/${string}/featureOnlineStores/${string}`
        | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}/features/${string}`
        | `projects/${string}/locations/${string}/featurestores/${string}/entityTypes/${string}`
        | `projects/${string}/locations/${string}/featurestores/${string}`
        | `projects/${string}/locations/${string}/hyperparameterTuningJobs/${string}`
        | `projects/${string}/locations/${string}/indexEndpoints/${string}`
        | `projects/${string}/locations/${string}/indexes/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}/artifacts/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}/contexts/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}/executions/${string}`
        | `projects/${string}/locations/${string}/metadataStores/${string}`
        | `projects/${string}/locations/${string}/migratableResources/${string}`
        | `projects/${string}/locations/${string}/modelDeploymentMonitoringJobs/${string}`
        | `projects/${string}/locations/${string}/modelMonitors/${string}`
        | `projects/${string}/locations/${string}/models/${string}/evaluations/${string}`
        | `projects/${string}/locations/${string}/models/${string}`
        | `projects/${string}/locations/${string}/notebookExecutionJobs/${string}`
        | `projects/${string}/locations/${string}/notebookRuntimeTemplates/${string}`
        | `projects/${string}/locations/${string}/notebookRuntimes/${string}`
        | `projects/${string}/locations/${string}`
        | `projects/${string}/locations/${string}/persistentResources/${string}`
        | `projects/${string}/locations/${string}/pipelineJobs/${string}`
        | `projects/${string}/locations/${string}/ragCorpora/${string}`
        | `projects/${string}/locations/${string}/ragCorpora/${string}/ragFiles/${string}`
        | `projects/${string}/locations/${string}/reasoningEngines/${string}`
        | `projects/${string}/locations/${string}/schedules/${string}`
        | `projects/${string}/locations/${string}/solvers/${string}`
        | `projects/${string}/locations/${string}/specialistPools/${string}`
        | `projects/${string}/locations/${string}/studies/${string}`
        | `projects/${string}/locations/${string}/studies/${string}/trials/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}/experiments/${string}/runs/${string}/timeSeries/${string}`
        | `projects/${string}/locations/${string}/tensorboards/${string}`
        | `projects/${string}/locations/${string}/trainingPipelines/${string}`;
      filter?: string | undefined;
      pageSize?: number | undefined;
      pageToken?: string | undefined;
    };

/** Which operation to wait for, and how long. */
export type WaitRequest =
  | {
      name:
        | OnlineEvaluatorsOperationName
        | ProjectsLocationsFeatureGroupsFeatureMonitorsOperationName
        | ProjectsLocationsOnlineEvaluatorsOperationName
        | ProjectsLocationsRagEngineConfigOperationName
        | ProjectsLocationsReasoningEnginesMemoriesOperationName
        | ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationName
        | ProjectsLocationsReasoningEnginesSessionsOperationName;
    }
  | {
      name:
        | ProjectsLocationsAgentsOperationName
        | ProjectsLocationsAppsOperationName
        | ProjectsLocationsCustomJobsOperationName
        | ProjectsLocationsDataLabelingJobsOperationName
        | ProjectsLocationsDatasetsAnnotationSpecsOperationName
        | ProjectsLocationsDatasetsDataItemsAnnotationsOperationName
        | ProjectsLocationsDatasetsDataItemsOperationName
        | ProjectsLocationsDatasetsOperationName
        | ProjectsLocationsDatasetsSavedQueriesOperationName
        | ProjectsLocationsDeploymentResourcePoolsOperationName
        | ProjectsLocationsEdgeDevicesOperationName
        | ProjectsLocationsEndpointsOperationName
        | ProjectsLocationsEvaluationTasksOperationName
        | ProjectsLocationsExampleStoresOperationName
        | ProjectsLocationsExtensionControllersOperationName
        | ProjectsLocationsExtensionsOperationName
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
        | ProjectsLocationsMetadataStoresArtifactsOperationName
        | ProjectsLocationsMetadataStoresContextsOperationName
        | ProjectsLocationsMetadataStoresExecutionsOperationName
        | ProjectsLocationsMetadataStoresOperationName
        | ProjectsLocationsMigratableResourcesOperationName
        | ProjectsLocationsModelDeploymentMonitoringJobsOperationName
        | ProjectsLocationsModelMonitorsOperationName
        | ProjectsLocationsModelsEvaluationsOperationName
        | ProjectsLocationsModelsOperationName
        | ProjectsLocationsNotebookExecutionJobsOperationName
        | ProjectsLocationsNotebookRuntimeTemplatesOperationName
        | ProjectsLocationsNotebookRuntimesOperationName
        | ProjectsLocationsOperationName
        | ProjectsLocationsPersistentResourcesOperationName
        | ProjectsLocationsPipelineJobsOperationName
        | ProjectsLocationsRagCorporaOperationName
        | ProjectsLocationsRagCorporaRagFilesOperationName
        | ProjectsLocationsReasoningEnginesOperationName
        | ProjectsLocationsSchedulesOperationName
        | ProjectsLocationsSpecialistPoolsOperationName
        | ProjectsLocationsStudiesOperationName
        | ProjectsLocationsStudiesTrialsOperationName
        | ProjectsLocationsTensorboardsExperimentsOperationName
        | ProjectsLocationsTensorboardsExperimentsRunsOperationName
        | ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName
        | ProjectsLocationsTensorboardsOperationName
        | ProjectsLocationsTrainingPipelinesOperationName;
      timeout?: string | undefined;
    };

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type AiplatformOperationMetadata =
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.AssignNotebookRuntimeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1AssignNotebookRuntimeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchCreateFeaturesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1BatchCreateFeaturesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchMigrateResourcesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1BatchMigrateResourcesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchReadFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1BatchReadFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CopyModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CopyModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateDatasetOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateDatasetOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateDatasetVersionOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateDatasetVersionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateDeploymentResourcePoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateDeploymentResourcePoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateEndpointOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateEndpointOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateEntityTypeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateEntityTypeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateExtensionControllerOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateExtensionControllerOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateFeatureGroupOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateFeatureGroupOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateFeatureOnlineStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateFeatureOnlineStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateFeatureOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateFeatureOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateFeatureViewOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateFeatureViewOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateFeaturestoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateFeaturestoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateIndexEndpointOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateIndexEndpointOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateMetadataStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateMetadataStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateModelMonitorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateModelMonitorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateNotebookExecutionJobOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateNotebookExecutionJobOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateNotebookRuntimeTemplateOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateNotebookRuntimeTemplateOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreatePersistentResourceOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreatePersistentResourceOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateRegistryFeatureOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateRegistryFeatureOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateSolverOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateSolverOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateSpecialistPoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateSpecialistPoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CreateTensorboardOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1CreateTensorboardOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeleteFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1DeleteFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeleteMetadataStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1DeleteMetadataStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeleteOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1DeleteOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeployIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1DeployIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeployModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1DeployModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeploySolverOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1DeploySolverOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ExportDataOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1ExportDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ExportFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1ExportFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ExportModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1ExportModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ImportDataOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1ImportDataOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ImportExtensionOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1ImportExtensionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ImportFeatureValuesOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1ImportFeatureValuesOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.MutateDeployedIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1MutateDeployedIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.MutateDeployedModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1MutateDeployedModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.PurgeArtifactsMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1PurgeArtifactsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.PurgeContextsMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1PurgeContextsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.PurgeExecutionsMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1PurgeExecutionsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.RebootPersistentResourceOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1RebootPersistentResourceOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.RestoreDatasetVersionOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1RestoreDatasetVersionOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.schema.ImageDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaImageDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.schema.TablesDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaTablesDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.schema.TextDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaTextDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.SchemaTextSentimentSavedQueryMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaTextSentimentSavedQueryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.schema.TimeSeriesDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaTimeSeriesDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.schema.VideoDatasetMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaVideoDatasetMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.SchemaVisualInspectionClassificationLabelSavedQueryMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaVisualInspectionClassificationLabelSavedQueryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.SchemaVisualInspectionMaskSavedQueryMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SchemaVisualInspectionMaskSavedQueryMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.StartNotebookRuntimeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1StartNotebookRuntimeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.SuggestTrialsMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1SuggestTrialsMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UndeployIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UndeployIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UndeployModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UndeployModelOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UndeploySolverOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UndeploySolverOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateDeploymentResourcePoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateDeploymentResourcePoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateExplanationDatasetOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateExplanationDatasetOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateFeatureGroupOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateFeatureGroupOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateFeatureOnlineStoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateFeatureOnlineStoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateFeatureOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateFeatureOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateFeatureViewOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateFeatureViewOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateFeaturestoreOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateFeaturestoreOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateIndexOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateIndexOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateModelDeploymentMonitoringJobOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateModelDeploymentMonitoringJobOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateModelMonitorOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateModelMonitorOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdatePersistentResourceOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdatePersistentResourceOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateSpecialistPoolOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateSpecialistPoolOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateTensorboardOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateTensorboardOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpgradeNotebookRuntimeOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UpgradeNotebookRuntimeOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UploadModelOperationMetadata';
    } & payloads.GoogleCloudAiplatformV1beta1UploadModelOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type AiplatformOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.CloudAiLargeModelsVisionGenerateVideoResponse`;
    } & payloads.CloudAiLargeModelsVisionGenerateVideoResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchCancelPipelineJobsResponse';
    } & payloads.GoogleCloudAiplatformV1beta1BatchCancelPipelineJobsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchCreateFeaturesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1BatchCreateFeaturesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchDeletePipelineJobsResponse';
    } & payloads.GoogleCloudAiplatformV1beta1BatchDeletePipelineJobsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchImportModelEvaluationSlicesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1BatchImportModelEvaluationSlicesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchMigrateResourcesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1BatchMigrateResourcesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.BatchReadFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1BatchReadFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CheckTrialEarlyStoppingStateResponse';
    } & payloads.GoogleCloudAiplatformV1beta1CheckTrialEarlyStoppingStateResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.CopyModelResponse';
    } & payloads.GoogleCloudAiplatformV1beta1CopyModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeleteFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1DeleteFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeployIndexResponse';
    } & payloads.GoogleCloudAiplatformV1beta1DeployIndexResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.DeployModelResponse';
    } & payloads.GoogleCloudAiplatformV1beta1DeployModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ExportDataResponse';
    } & payloads.GoogleCloudAiplatformV1beta1ExportDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ExportFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1ExportFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ExportModelResponse';
    } & payloads.GoogleCloudAiplatformV1beta1ExportModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.Feature';
    } & payloads.GoogleCloudAiplatformV1beta1Feature)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ImportDataResponse';
    } & payloads.GoogleCloudAiplatformV1beta1ImportDataResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.ImportFeatureValuesResponse';
    } & payloads.GoogleCloudAiplatformV1beta1ImportFeatureValuesResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.MutateDeployedIndexResponse';
    } & payloads.GoogleCloudAiplatformV1beta1MutateDeployedIndexResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.MutateDeployedModelResponse';
    } & payloads.GoogleCloudAiplatformV1beta1MutateDeployedModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.PurgeArtifactsResponse';
    } & payloads.GoogleCloudAiplatformV1beta1PurgeArtifactsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.PurgeContextsResponse';
    } & payloads.GoogleCloudAiplatformV1beta1PurgeContextsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.PurgeExecutionsResponse';
    } & payloads.GoogleCloudAiplatformV1beta1PurgeExecutionsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.SuggestTrialsResponse';
    } & payloads.GoogleCloudAiplatformV1beta1SuggestTrialsResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UndeployIndexResponse';
    } & payloads.GoogleCloudAiplatformV1beta1UndeployIndexResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UndeployModelResponse';
    } & payloads.GoogleCloudAiplatformV1beta1UndeployModelResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UpdateExplanationDatasetResponse';
    } & payloads.GoogleCloudAiplatformV1beta1UpdateExplanationDatasetResponse)
  | ({
      '@type': 'type.googleapis.com/google.cloud.aiplatform.v1beta1.UploadModelResponse';
    } & payloads.GoogleCloudAiplatformV1beta1UploadModelResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type AiplatformOperation = Operation<
  AiplatformOperationMetadata,
  AiplatformOperationResponse
>;

/** What `aiplatform:v1beta1` takes and gives. */
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

import {
  cancel,
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  readName,
  regionalHost,
  remove,
  serverWait,
  wait,
} from '@lrogen/runtime';
import type {
  Api,
  CallOptions,
  Client,
  ClientOptions,
  HandleOf,
  OperationList,
  OperationTarget,
  PollOptions,
} from '@lrogen/runtime';
import type {
  AiplatformOperation,
  AiplatformTypes,
  CancelRequest,
  DeleteRequest,
  GetRequest,
  ListRequest,
  OnlineEvaluatorsOperationFields,
  OnlineEvaluatorsOperationName,
  OperationName,
  OperationNameFields,
  ProjectsLocationsAgentsOperationFields,
  ProjectsLocationsAgentsOperationName,
  ProjectsLocationsAppsOperationFields,
  ProjectsLocationsAppsOperationName,
  ProjectsLocationsCustomJobsOperationFields,
  ProjectsLocationsCustomJobsOperationName,
  ProjectsLocationsDataLabelingJobsOperationFields,
  ProjectsLocationsDataLabelingJobsOperationName,
  ProjectsLocationsDatasetsAnnotationSpecsOperationFields,
  ProjectsLocationsDatasetsAnnotationSpecsOperationName,
  ProjectsLocationsDatasetsDataItemsAnnotationsOperationFields,
  ProjectsLocationsDatasetsDataItemsAnnotationsOperationName,
  ProjectsLocationsDatasetsDataItemsOperationFields,
  ProjectsLocationsDatasetsDataItemsOperationName,
  ProjectsLocationsDatasetsOperationFields,
  ProjectsLocationsDatasetsOperationName,
  ProjectsLocationsDatasetsSavedQueriesOperationFields,
  ProjectsLocationsDatasetsSavedQueriesOperationName,
  ProjectsLocationsDeploymentResourcePoolsOperationFields,
  ProjectsLocationsDeploymentResourcePoolsOperationName,
  ProjectsLocationsEdgeDevicesOperationFields,
  ProjectsLocationsEdgeDevicesOperationName,
  ProjectsLocationsEndpointsOperationFields,
  ProjectsLocationsEndpointsOperationName,
  ProjectsLocationsEvaluationTasksOperationFields,
  ProjectsLocationsEvaluationTasksOperationName,
  ProjectsLocationsExampleStoresOperationFields,
  ProjectsLocationsExampleStoresOperationName,
  ProjectsLocationsExtensionControllersOperationFields,
  ProjectsLocationsExtensionControllersOperationName,
  ProjectsLocationsExtensionsOperationFields,
  ProjectsLocationsExtensionsOperationName,
  ProjectsLocationsFeatureGroupsFeatureMonitorsOperationFields,
  ProjectsLocationsFeatureGroupsFeatureMonitorsOperationName,
  ProjectsLocationsFeatureGroupsFeaturesOperationFields,
  ProjectsLocationsFeatureGroupsFeaturesOperationName,
  ProjectsLocationsFeatureGroupsOperationFields,
  ProjectsLocationsFeatureGroupsOperationName,
  ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationFields,
  ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationName,
  ProjectsLocationsFeatureOnlineStoresOperationFields,
  ProjectsLocationsFeatureOnlineStoresOperationName,
  ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationFields,
  ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationName,
  ProjectsLocationsFeaturestoresEntityTypesOperationFields,
  ProjectsLocationsFeaturestoresEntityTypesOperationName,
  ProjectsLocationsFeaturestoresOperationFields,
  ProjectsLocationsFeaturestoresOperationName,
  ProjectsLocationsHyperparameterTuningJobsOperationFields,
  ProjectsLocationsHyperparameterTuningJobsOperationName,
  ProjectsLocationsIndexEndpointsOperationFields,
  ProjectsLocationsIndexEndpointsOperationName,
  ProjectsLocationsIndexesOperationFields,
  ProjectsLocationsIndexesOperationName,
  ProjectsLocationsMetadataStoresArtifactsOperationFields,
  ProjectsLocationsMetadataStoresArtifactsOperationName,
  ProjectsLocationsMetadataStoresContextsOperationFields,
  ProjectsLocationsMetadataStoresContextsOperationName,
  ProjectsLocationsMetadataStoresExecutionsOperationFields,
  ProjectsLocationsMetadataStoresExecutionsOperationName,
  ProjectsLocationsMetadataStoresOperationFields,
  ProjectsLocationsMetadataStoresOperationName,
  ProjectsLocationsMigratableResourcesOperationFields,
  ProjectsLocationsMigratableResourcesOperationName,
  ProjectsLocationsModelDeploymentMonitoringJobsOperationFields,
  ProjectsLocationsModelDeploymentMonitoringJobsOperationName,
  ProjectsLocationsModelMonitorsOperationFields,
  ProjectsLocationsModelMonitorsOperationName,
  ProjectsLocationsModelsEvaluationsOperationFields,
  ProjectsLocationsModelsEvaluationsOperationName,
  ProjectsLocationsModelsOperationFields,
  ProjectsLocationsModelsOperationName,
  ProjectsLocationsNotebookExecutionJobsOperationFields,
  ProjectsLocationsNotebookExecutionJobsOperationName,
  ProjectsLocationsNotebookRuntimesOperationFields,
  ProjectsLocationsNotebookRuntimesOperationName,
  ProjectsLocationsNotebookRuntimeTemplatesOperationFields,
  ProjectsLocationsNotebookRuntimeTemplatesOperationName,
  ProjectsLocationsOnlineEvaluatorsOperationFields,
  ProjectsLocationsOnlineEvaluatorsOperationName,
  ProjectsLocationsOperationFields,
  ProjectsLocationsOperationName,
  ProjectsLocationsPersistentResourcesOperationFields,
  ProjectsLocationsPersistentResourcesOperationName,
  ProjectsLocationsPipelineJobsOperationFields,
  ProjectsLocationsPipelineJobsOperationName,
  ProjectsLocationsRagCorporaOperationFields,
  ProjectsLocationsRagCorporaOperationName,
  ProjectsLocationsRagCorporaRagFilesOperationFields,
  ProjectsLocationsRagCorporaRagFilesOperationName,
  ProjectsLocationsRagEngineConfigOperationFields,
  ProjectsLocationsRagEngineConfigOperationName,
  ProjectsLocationsReasoningEnginesMemoriesOperationFields,
  ProjectsLocationsReasoningEnginesMemoriesOperationName,
  ProjectsLocationsReasoningEnginesOperationFields,
  ProjectsLocationsReasoningEnginesOperationName,
  ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationFields,
  ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationName,
  ProjectsLocationsReasoningEnginesSessionsOperationFields,
  ProjectsLocationsReasoningEnginesSessionsOperationName,
  ProjectsLocationsSchedulesOperationFields,
  ProjectsLocationsSchedulesOperationName,
  ProjectsLocationsSolversOperationFields,
  ProjectsLocationsSolversOperationName,
  ProjectsLocationsSpecialistPoolsOperationFields,
  ProjectsLocationsSpecialistPoolsOperationName,
  ProjectsLocationsStudiesOperationFields,
  ProjectsLocationsStudiesOperationName,
  ProjectsLocationsStudiesTrialsOperationFields,
  ProjectsLocationsStudiesTrialsOperationName,
  ProjectsLocationsTensorboardsExperimentsOperationFields,
  ProjectsLocationsTensorboardsExperimentsOperationName,
  ProjectsLocationsTensorboardsExperimentsRunsOperationFields,
  ProjectsLocationsTensorboardsExperimentsRunsOperationName,
  ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationFields,
  ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName,
  ProjectsLocationsTensorboardsOperationFields,
  ProjectsLocationsTensorboardsOperationName,
  ProjectsLocationsTrainingPipelinesOperationFields,
  ProjectsLocationsTrainingPipelinesOperationName,
  WaitRequest,
} from './types.js';

export type {
  Api,
  Auth,
  CallOptions,
  Client,
  ClientOptions,
  FinalState,
  HandleOf,
  HeaderSource,
  MetadataOf,
  Operation,
  OperationEvent,
  OperationHandle,
  OperationList,
  OperationPage,
  OperationState,
  OperationTarget,
  PayloadOf,
  PollOptions,
  PollPace,
  RequestHeadersProvider,
  ResponseOf,
  RetryOptions,
  SavedOperation,
  Status,
  UnknownPayload,
} from '@lrogen/runtime';
export {
  cancel,
  CancelUnsupportedError,
  connect,
  follow,
  get,
  InvalidArgumentError,
  InvalidNameError,
  isName,
  isPayload,
  list,
  makeName,
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  OperationsError,
  PendingOperation,
  poll,
  ProtocolError,
  readName,
  remove,
  RpcError,
  wait,
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `aiplatform:v1beta1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<AiplatformTypes> = {
  id: 'aiplatform:v1beta1',
  host: 'aiplatform.googleapis.com',
  mtlsHost: 'aiplatform.mtls.googleapis.com',
  regional: {
    pattern: '{location}-aiplatform.googleapis.com',
    hosts: { eu: 'aiplatform.eu.rep.googleapis.com', us: 'aiplatform.us.rep.googleapis.com' },
    atDefaultHost: ['global'],
  },
  names: [
    'onlineEvaluators/{onlineEvaluator}/operations/{operation}',
    'projects/{project}/locations/{location}/agents/{agent}/operations/{operation}',
    'projects/{project}/locations/{location}/apps/{app}/operations/{operation}',
    'projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}',
    'projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}',
    'projects/{project}/locations/{location}/deploymentResourcePools/{deploymentResourcePool}/operations/{operation}',
    'projects/{project}/locations/{location}/edgeDevices/{edgeDevice}/operations/{operation}',
    'projects/{project}/locations/{location}/endpoints/{endpoint}/operations/{operation}',
    'projects/{project}/locations/{location}/evaluationTasks/{evaluationTask}/operations/{operation}',
    'projects/{project}/locations/{location}/exampleStores/{exampleStore}/operations/{operation}',
    'projects/{project}/locations/{location}/extensionControllers/{extensionController}/operations/{operation}',
    'projects/{project}/locations/{location}/extensions/{extension}/operations/{operation}',
    'projects/{project}/locations/{location}/featureGroups/{featureGroup}/featureMonitors/{featureMonitor}/operations/{operation}',
    'projects/{project}/locations/{location}/featureGroups/{featureGroup}/features/{feature}/operations/{operation}',
    'projects/{project}/locations/{location}/featureGroups/{featureGroup}/operations/{operation}',
    'projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}',
    'projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/operations/{operation}',
    'projects/{project}/locations/{location}/featurestores/{featurestore}/entityTypes/{entityType}/features/{feature}/operations/{operation}',
    'projects/{project}/locations/{location}/featurestores/{featurestore}/entityTypes/{entityType}/operations/{operation}',
    'projects/{project}/locations/{location}/featurestores/{featurestore}/operations/{operation}',
    'projects/{project}/locations/{location}/hyperparameterTuningJobs/{hyperparameterTuningJob}/operations/{operation}',
    'projects/{project}/locations/{location}/indexEndpoints/{indexEndpoint}/operations/{operation}',
    'projects/{project}/locations/{location}/indexes/{index}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/contexts/{context}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/executions/{execution}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/operations/{operation}',
    'projects/{project}/locations/{location}/migratableResources/{migratableResource}/operations/{operation}',
    'projects/{project}/locations/{location}/modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}',
    'projects/{project}/locations/{location}/modelMonitors/{modelMonitor}/operations/{operation}',
    'projects/{project}/locations/{location}/models/{model}/evaluations/{evaluation}/operations/{operation}',
    'projects/{project}/locations/{location}/models/{model}/operations/{operation}',
    'projects/{project}/locations/{location}/notebookExecutionJobs/{notebookExecutionJob}/operations/{operation}',
    'projects/{project}/locations/{location}/notebookRuntimeTemplates/{notebookRuntimeTemplate}/operations/{operation}',
    'projects/{project}/locations/{location}/notebookRuntimes/{notebookRuntime}/operations/{operation}',
    'projects/{project}/locations/{location}/onlineEvaluators/{onlineEvaluator}/operations/{operation}',
    'projects/{project}/locations/{location}/operations/{operation}',
    'projects/{project}/locations/{location}/persistentResources/{persistentResource}/operations/{operation}',
    'projects/{project}/locations/{location}/pipelineJobs/{pipelineJob}/operations/{operation}',
    'projects/{project}/locations/{location}/ragCorpora/{ragCorpus}/operations/{operation}',
    'projects/{project}/locations/{location}/ragCorpora/{ragCorpus}/ragFiles/{ragFile}/operations/{operation}',
    'projects/{project}/locations/{location}/ragEngineConfig/operations/{ragEngineConfigOperation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/memories/{memory}/operations/{operation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/operations/{operation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/runtimeRevisions/{runtimeRevision}/operations/{operation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}',
    'projects/{project}/locations/{location}/schedules/{schedule}/operations/{operation}',
    'projects/{project}/locations/{location}/solvers/{solver}/operations/{operation}',
    'projects/{project}/locations/{location}/specialistPools/{specialistPool}/operations/{operation}',
    'projects/{project}/locations/{location}/studies/{study}/operations/{operation}',
    'projects/{project}/locations/{location}/studies/{study}/trials/{trial}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/operations/{operation}',
    'projects/{project}/locations/{location}/trainingPipelines/{trainingPipeline}/operations/{operation}',
  ],
  cancel: [
    { method: 'POST', template: '/v1beta1/{name=onlineEvaluators/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/agents/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/apps/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/customJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/edgeDevices/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/endpoints/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/exampleStores/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/extensionControllers/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/extensions/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/indexes/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/migratableResources/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/modelMonitors/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1beta1/{name=projects/*/locations/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/persistentResources/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/ragEngineConfig/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/schedules/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/specialistPools/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}:cancel',
    },
  ],
  delete: [
    { method: 'DELETE', template: '/v1beta1/{name=onlineEvaluators/*/operations/*}' },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/agents/*/operations/*}' },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/apps/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/customJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/edgeDevices/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/endpoints/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/evaluationTasks/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/exampleStores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/extensionControllers/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/extensions/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureGroups/*/featureMonitors/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/indexes/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/migratableResources/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/modelMonitors/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/models/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/persistentResources/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/ragEngineConfig/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/schedules/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/solvers/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/specialistPools/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/studies/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1beta1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}',
    },
  ],
  get: [
    { method: 'GET', template: '/v1beta1/{name=onlineEvaluators/*/operations/*}' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/agents/*/operations/*}' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/apps/*/operations/*}' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/customJobs/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/datasets/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/edgeDevices/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/endpoints/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/evaluationTasks/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/exampleStores/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/extensionControllers/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/extensions/*/operations/*}' },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureGroups/*/featureMonitors/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/indexes/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/migratableResources/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/modelMonitors/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/models/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/persistentResources/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/ragEngineConfig/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/schedules/*/operations/*}' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/solvers/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/specialistPools/*/operations/*}',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/studies/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}',
    },
  ],
  list: [
    { method: 'GET', template: '/v1beta1/{name=onlineEvaluators/*}/operations' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/agents/*}/operations' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/apps/*}/operations' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/customJobs/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/dataLabelingJobs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/savedQueries/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/datasets/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/deploymentResourcePools/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/edgeDevices/*}/operations' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/endpoints/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/evaluationTasks/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/exampleStores/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/extensionControllers/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/extensions/*}/operations' },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureGroups/*/featureMonitors/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*/features/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/hyperparameterTuningJobs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/indexEndpoints/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/indexes/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/artifacts/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/contexts/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/executions/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/migratableResources/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/modelMonitors/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/evaluations/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/models/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/notebookExecutionJobs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimeTemplates/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimes/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/onlineEvaluators/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/persistentResources/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/pipelineJobs/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/ragEngineConfig}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/memories/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/schedules/*}/operations' },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/solvers/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/specialistPools/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/trials/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/studies/*}/operations' },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*}/operations' },
    {
      method: 'GET',
      template: '/v1beta1/{name=projects/*/locations/*/trainingPipelines/*}/operations',
    },
    { method: 'GET', template: '/v1beta1/{name=projects/*/locations/*}/operations' },
  ],
  wait: [
    { method: 'POST', template: '/v1beta1/{name=onlineEvaluators/*/operations/*}:wait' },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/agents/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/apps/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/customJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/datasets/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/edgeDevices/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/endpoints/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/evaluationTasks/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/exampleStores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/extensionControllers/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/extensions/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureGroups/*/featureMonitors/*/operations/*}:wait',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/featureGroups/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/featurestores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/indexes/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/metadataStores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/migratableResources/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/modelMonitors/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/models/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}:wait',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/persistentResources/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/ragEngineConfig/operations/*}:wait',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}:wait',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/runtimeRevisions/*/operations/*}:wait',
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}:wait',
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/schedules/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/specialistPools/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1beta1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/tensorboards/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1beta1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}:wait',
      timeout: true,
    },
  ],
  hostOf: regionalHost,
  serverWait: serverWait,
};

/** The OAuth scopes that `aiplatform:v1beta1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list' | 'wait', readonly string[]>
> = {
  cancel: scopes,
  delete: scopes,
  get: scopes,
  list: scopes,
  wait: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints: Readonly<Record<string, string>> = {
  'africa-south1': 'https://africa-south1-aiplatform.googleapis.com',
  'asia-east1': 'https://asia-east1-aiplatform.googleapis.com',
  'asia-east2': 'https://asia-east2-aiplatform.googleapis.com',
  'asia-northeast1': 'https://asia-northeast1-aiplatform.googleapis.com',
  'asia-northeast2': 'https://asia-northeast2-aiplatform.googleapis.com',
  'asia-northeast3': 'https://asia-northeast3-aiplatform.googleapis.com',
  'asia-south1': 'https://asia-south1-aiplatform.googleapis.com',
  'asia-southeast1': 'https://asia-southeast1-aiplatform.googleapis.com',
  'asia-southeast2': 'https://asia-southeast2-aiplatform.googleapis.com',
  'australia-southeast1': 'https://australia-southeast1-aiplatform.googleapis.com',
  'australia-southeast2': 'https://australia-southeast2-aiplatform.googleapis.com',
  eu: 'https://aiplatform.eu.rep.googleapis.com',
  'europe-central2': 'https://europe-central2-aiplatform.googleapis.com',
  'europe-north1': 'https://europe-north1-aiplatform.googleapis.com',
  'europe-southwest1': 'https://europe-southwest1-aiplatform.googleapis.com',
  'europe-west1': 'https://europe-west1-aiplatform.googleapis.com',
  'europe-west12': 'https://europe-west12-aiplatform.googleapis.com',
  'europe-west2': 'https://europe-west2-aiplatform.googleapis.com',
  'europe-west3': 'https://europe-west3-aiplatform.googleapis.com',
  'europe-west4': 'https://europe-west4-aiplatform.googleapis.com',
  'europe-west6': 'https://europe-west6-aiplatform.googleapis.com',
  'europe-west8': 'https://europe-west8-aiplatform.googleapis.com',
  'europe-west9': 'https://europe-west9-aiplatform.googleapis.com',
  'me-central1': 'https://me-central1-aiplatform.googleapis.com',
  'me-central2': 'https://me-central2-aiplatform.googleapis.com',
  'me-west1': 'https://me-west1-aiplatform.googleapis.com',
  'northamerica-northeast1': 'https://northamerica-northeast1-aiplatform.googleapis.com',
  'northamerica-northeast2': 'https://northamerica-northeast2-aiplatform.googleapis.com',
  'southamerica-east1': 'https://southamerica-east1-aiplatform.googleapis.com',
  'southamerica-west1': 'https://southamerica-west1-aiplatform.googleapis.com',
  us: 'https://aiplatform.us.rep.googleapis.com',
  'us-central1': 'https://us-central1-aiplatform.googleapis.com',
  'us-central2': 'https://us-central2-aiplatform.googleapis.com',
  'us-east1': 'https://us-east1-aiplatform.googleapis.com',
  'us-east4': 'https://us-east4-aiplatform.googleapis.com',
  'us-east5': 'https://us-east5-aiplatform.googleapis.com',
  'us-south1': 'https://us-south1-aiplatform.googleapis.com',
  'us-west1': 'https://us-west1-aiplatform.googleapis.com',
  'us-west2': 'https://us-west2-aiplatform.googleapis.com',
  'us-west3': 'https://us-west3-aiplatform.googleapis.com',
  'us-west4': 'https://us-west4-aiplatform.googleapis.com',
};

/** Follows one operation of `aiplatform:v1beta1` until it has ended. */
export type AiplatformOperationHandle = HandleOf<AiplatformTypes>;

/** The long-running operations of Vertex AI API, `aiplatform:v1beta1`. */
export class AiplatformOperationsClient {
  readonly #client: Client<AiplatformTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1beta1/onlineEvaluators/{onlineEvaluator}/operations/{operation}:cancel`
   * `POST /v1beta1/projects/{project}/locations/{location}/agents/{agent}/operations/{operation}:cancel`
   * `POST /v1beta1/projects/{project}/locations/{location}/apps/{app}/operations/{operation}:cancel`
   * `POST /v1beta1/projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}:cancel`
   * `POST /v1beta1/projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}:cancel`
   * and 49 more like these, one for each collection
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void> {
    return cancel(this.#client, request, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1beta1/onlineEvaluators/{onlineEvaluator}/operations/{operation}`
   * `GET /v1beta1/projects/{project}/locations/{location}/agents/{agent}/operations/{operation}`
   * `GET /v1beta1/projects/{project}/locations/{location}/apps/{app}/operations/{operation}`
   * `GET /v1beta1/projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}`
   * `GET /v1beta1/projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}`
   * and 56 more like these, one for each collection
   */
  get(request: GetRequest, options?: CallOptions): Promise<AiplatformOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta1/onlineEvaluators/{onlineEvaluator}/operations`
   * `GET /v1beta1/projects/{project}/locations/{location}/agents/{agent}/operations`
   * `GET /v1beta1/projects/{project}/locations/{location}/apps/{app}/operations`
   * `GET /v1beta1/projects/{project}/locations/{location}/customJobs/{customJob}/operations`
   * `GET /v1beta1/projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations`
   * and 56 more like these, one for each collection
   */
  list(request: ListRequest, options?: CallOptions): OperationList<AiplatformOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1beta1/onlineEvaluators/{onlineEvaluator}/operations/{operation}`
   * `DELETE /v1beta1/projects/{project}/locations/{location}/agents/{agent}/operations/{operation}`
   * `DELETE /v1beta1/projects/{project}/locations/{location}/apps/{app}/operations/{operation}`
   * `DELETE /v1beta1/projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}`
   * `DELETE /v1beta1/projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}`
   * and 56 more like these, one for each collection
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
    return remove(this.#client, request, options);
  }

  /**
   * Asks the service to hold the answer until the operation has ended or `timeout` is over. It may
   * answer earlier, with an operation that still runs; a handle's `wait` asks again by itself.
   *
   * `POST /v1beta1/onlineEvaluators/{onlineEvaluator}/operations/{operation}:wait`
   * `POST /v1beta1/projects/{project}/locations/{location}/agents/{agent}/operations/{operation}:wait`
   * `POST /v1beta1/projects/{project}/locations/{location}/apps/{app}/operations/{operation}:wait`
   * `POST /v1beta1/projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}:wait`
   * `POST /v1beta1/projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}:wait`
   * and 55 more like these, one for each collection
   */
  wait(request: WaitRequest, options?: CallOptions): Promise<AiplatformOperation> {
    return wait(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): AiplatformOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(
    fields: ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationFields,
  ): ProjectsLocationsTensorboardsExperimentsRunsTimeSeriesOperationName;
  operationName(
    fields: ProjectsLocationsDatasetsDataItemsAnnotationsOperationFields,
  ): ProjectsLocationsDatasetsDataItemsAnnotationsOperationName;
  operationName(
    fields: ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationFields,
  ): ProjectsLocationsFeaturestoresEntityTypesFeaturesOperationName;
  operationName(
    fields: ProjectsLocationsTensorboardsExperimentsRunsOperationFields,
  ): ProjectsLocationsTensorboardsExperimentsRunsOperationName;
  operationName(
    fields: ProjectsLocationsDatasetsAnnotationSpecsOperationFields,
  ): ProjectsLocationsDatasetsAnnotationSpecsOperationName;
  operationName(
    fields: ProjectsLocationsDatasetsDataItemsOperationFields,
  ): ProjectsLocationsDatasetsDataItemsOperationName;
  operationName(
    fields: ProjectsLocationsDatasetsSavedQueriesOperationFields,
  ): ProjectsLocationsDatasetsSavedQueriesOperationName;
  operationName(
    fields: ProjectsLocationsFeatureGroupsFeatureMonitorsOperationFields,
  ): ProjectsLocationsFeatureGroupsFeatureMonitorsOperationName;
  operationName(
    fields: ProjectsLocationsFeatureGroupsFeaturesOperationFields,
  ): ProjectsLocationsFeatureGroupsFeaturesOperationName;
  operationName(
    fields: ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationFields,
  ): ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationName;
  operationName(
    fields: ProjectsLocationsFeaturestoresEntityTypesOperationFields,
  ): ProjectsLocationsFeaturestoresEntityTypesOperationName;
  operationName(
    fields: ProjectsLocationsMetadataStoresArtifactsOperationFields,
  ): ProjectsLocationsMetadataStoresArtifactsOperationName;
  operationName(
    fields: ProjectsLocationsMetadataStoresContextsOperationFields,
  ): ProjectsLocationsMetadataStoresContextsOperationName;
  operationName(
    fields: ProjectsLocationsMetadataStoresExecutionsOperationFields,
  ): ProjectsLocationsMetadataStoresExecutionsOperationName;
  operationName(
    fields: ProjectsLocationsModelsEvaluationsOperationFields,
  ): ProjectsLocationsModelsEvaluationsOperationName;
  operationName(
    fields: ProjectsLocationsRagCorporaRagFilesOperationFields,
  ): ProjectsLocationsRagCorporaRagFilesOperationName;
  operationName(
    fields: ProjectsLocationsReasoningEnginesMemoriesOperationFields,
  ): ProjectsLocationsReasoningEnginesMemoriesOperationName;
  operationName(
    fields: ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationFields,
  ): ProjectsLocationsReasoningEnginesRuntimeRevisionsOperationName;
  operationName(
    fields: ProjectsLocationsReasoningEnginesSessionsOperationFields,
  ): ProjectsLocationsReasoningEnginesSessionsOperationName;
  operationName(
    fields: ProjectsLocationsStudiesTrialsOperationFields,
  ): ProjectsLocationsStudiesTrialsOperationName;
  operationName(
    fields: ProjectsLocationsTensorboardsExperimentsOperationFields,
  ): ProjectsLocationsTensorboardsExperimentsOperationName;
  operationName(
    fields: ProjectsLocationsAgentsOperationFields,
  ): ProjectsLocationsAgentsOperationName;
  operationName(fields: ProjectsLocationsAppsOperationFields): ProjectsLocationsAppsOperationName;
  operationName(
    fields: ProjectsLocationsCustomJobsOperationFields,
  ): ProjectsLocationsCustomJobsOperationName;
  operationName(
    fields: ProjectsLocationsDataLabelingJobsOperationFields,
  ): ProjectsLocationsDataLabelingJobsOperationName;
  operationName(
    fields: ProjectsLocationsDatasetsOperationFields,
  ): ProjectsLocationsDatasetsOperationName;
  operationName(
    fields: ProjectsLocationsDeploymentResourcePoolsOperationFields,
  ): ProjectsLocationsDeploymentResourcePoolsOperationName;
  operationName(
    fields: ProjectsLocationsEdgeDevicesOperationFields,
  ): ProjectsLocationsEdgeDevicesOperationName;
  operationName(
    fields: ProjectsLocationsEndpointsOperationFields,
  ): ProjectsLocationsEndpointsOperationName;
  operationName(
    fields: ProjectsLocationsEvaluationTasksOperationFields,
  ): ProjectsLocationsEvaluationTasksOperationName;
  operationName(
    fields: ProjectsLocationsExampleStoresOperationFields,
  ): ProjectsLocationsExampleStoresOperationName;
  operationName(
    fields: ProjectsLocationsExtensionControllersOperationFields,
  ): ProjectsLocationsExtensionControllersOperationName;
  operationName(
    fields: ProjectsLocationsExtensionsOperationFields,
  ): ProjectsLocationsExtensionsOperationName;
  operationName(
    fields: ProjectsLocationsFeatureGroupsOperationFields,
  ): ProjectsLocationsFeatureGroupsOperationName;
  operationName(
    fields: ProjectsLocationsFeatureOnlineStoresOperationFields,
  ): ProjectsLocationsFeatureOnlineStoresOperationName;
  operationName(
    fields: ProjectsLocationsFeaturestoresOperationFields,
  ): ProjectsLocationsFeaturestoresOperationName;
  operationName(
    fields: ProjectsLocationsHyperparameterTuningJobsOperationFields,
  ): ProjectsLocationsHyperparameterTuningJobsOperationName;
  operationName(
    fields: ProjectsLocationsIndexEndpointsOperationFields,
  ): ProjectsLocationsIndexEndpointsOperationName;
  operationName(
    fields: ProjectsLocationsIndexesOperationFields,
  ): ProjectsLocationsIndexesOperationName;
  operationName(
    fields: ProjectsLocationsMetadataStoresOperationFields,
  ): ProjectsLocationsMetadataStoresOperationName;
  operationName(
    fields: ProjectsLocationsMigratableResourcesOperationFields,
  ): ProjectsLocationsMigratableResourcesOperationName;
  operationName(
    fields: ProjectsLocationsModelDeploymentMonitoringJobsOperationFields,
  ): ProjectsLocationsModelDeploymentMonitoringJobsOperationName;
  operationName(
    fields: ProjectsLocationsModelMonitorsOperationFields,
  ): ProjectsLocationsModelMonitorsOperationName;
  operationName(
    fields: ProjectsLocationsModelsOperationFields,
  ): ProjectsLocationsModelsOperationName;
  operationName(
    fields: ProjectsLocationsNotebookExecutionJobsOperationFields,
  ): ProjectsLocationsNotebookExecutionJobsOperationName;
  operationName(
    fields: ProjectsLocationsNotebookRuntimeTemplatesOperationFields,
  ): ProjectsLocationsNotebookRuntimeTemplatesOperationName;
  operationName(
    fields: ProjectsLocationsNotebookRuntimesOperationFields,
  ): ProjectsLocationsNotebookRuntimesOperationName;
  operationName(
    fields: ProjectsLocationsOnlineEvaluatorsOperationFields,
  ): ProjectsLocationsOnlineEvaluatorsOperationName;
  operationName(
    fields: ProjectsLocationsPersistentResourcesOperationFields,
  ): ProjectsLocationsPersistentResourcesOperationName;
  operationName(
    fields: ProjectsLocationsPipelineJobsOperationFields,
  ): ProjectsLocationsPipelineJobsOperationName;
  operationName(
    fields: ProjectsLocationsRagCorporaOperationFields,
  ): ProjectsLocationsRagCorporaOperationName;
  operationName(
    fields: ProjectsLocationsReasoningEnginesOperationFields,
  ): ProjectsLocationsReasoningEnginesOperationName;
  operationName(
    fields: ProjectsLocationsSchedulesOperationFields,
  ): ProjectsLocationsSchedulesOperationName;
  operationName(
    fields: ProjectsLocationsSolversOperationFields,
  ): ProjectsLocationsSolversOperationName;
  operationName(
    fields: ProjectsLocationsSpecialistPoolsOperationFields,
  ): ProjectsLocationsSpecialistPoolsOperationName;
  operationName(
    fields: ProjectsLocationsStudiesOperationFields,
  ): ProjectsLocationsStudiesOperationName;
  operationName(
    fields: ProjectsLocationsTensorboardsOperationFields,
  ): ProjectsLocationsTensorboardsOperationName;
  operationName(
    fields: ProjectsLocationsTrainingPipelinesOperationFields,
  ): ProjectsLocationsTrainingPipelinesOperationName;
  operationName(fields: ProjectsLocationsOperationFields): ProjectsLocationsOperationName;
  operationName(
    fields: ProjectsLocationsRagEngineConfigOperationFields,
  ): ProjectsLocationsRagEngineConfigOperationName;
  operationName(fields: OnlineEvaluatorsOperationFields): OnlineEvaluatorsOperationName;
  operationName(fields: OperationNameFields): OperationName;
  operationName(fields: OperationNameFields): OperationName {
    return makeName(this.#client, fields);
  }

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text: string): OperationNameFields {
    return readName(this.#client, text);
  }

  /** Whether `text` is an operation name of this API. */
  isOperationName(text: string): text is OperationName {
    return isName(this.#client, text);
  }
}

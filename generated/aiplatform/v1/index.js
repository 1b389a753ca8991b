import {
  byFields,
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

/**
 * Where `aiplatform:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'aiplatform:v1',
  host: 'aiplatform.googleapis.com',
  mtlsHost: 'aiplatform.mtls.googleapis.com',
  regional: {
    pattern: '{location}-aiplatform.googleapis.com',
    hosts: { eu: 'aiplatform.eu.rep.googleapis.com', us: 'aiplatform.us.rep.googleapis.com' },
    atDefaultHost: ['global'],
  },
  names: [
    'customJobs/{customJob}/operations/{operation}',
    'dataLabelingJobs/{dataLabelingJob}/operations/{operation}',
    'datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}',
    'datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}',
    'datasets/{dataset}/dataItems/{dataItem}/operations/{operation}',
    'datasets/{dataset}/operations/{operation}',
    'datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}',
    'deploymentResourcePools/{deploymentResourcePool}/operations/{operation}',
    'endpoints/{endpoint}/operations/{operation}',
    'featureGroups/{featureGroup}/features/{feature}/operations/{operation}',
    'featureGroups/{featureGroup}/operations/{operation}',
    'featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}',
    'featureOnlineStores/{featureOnlineStore}/operations/{operation}',
    'featurestores/{featurestore}/entityTypes/{entityType}/features/{feature}/operations/{operation}',
    'featurestores/{featurestore}/entityTypes/{entityType}/operations/{operation}',
    'featurestores/{featurestore}/operations/{operation}',
    'hyperparameterTuningJobs/{hyperparameterTuningJob}/operations/{operation}',
    'indexEndpoints/{indexEndpoint}/operations/{operation}',
    'indexes/{index}/operations/{operation}',
    'memoryBanks/{memoryBank}/memories/{memory}/operations/{operation}',
    'memoryBanks/{memoryBank}/operations/{operation}',
    'metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}',
    'metadataStores/{metadataStore}/contexts/{context}/operations/{operation}',
    'metadataStores/{metadataStore}/executions/{execution}/operations/{operation}',
    'metadataStores/{metadataStore}/operations/{operation}',
    'migratableResources/{migratableResource}/operations/{operation}',
    'modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}',
    'models/{model}/evaluations/{evaluation}/operations/{operation}',
    'models/{model}/operations/{operation}',
    'notebookExecutionJobs/{notebookExecutionJob}/operations/{operation}',
    'notebookRuntimeTemplates/{notebookRuntimeTemplate}/operations/{operation}',
    'notebookRuntimes/{notebookRuntime}/operations/{operation}',
    'onlineEvaluators/{onlineEvaluator}/operations/{operation}',
    'operations/{operation}',
    'persistentResources/{persistentResource}/operations/{operation}',
    'pipelineJobs/{pipelineJob}/operations/{operation}',
    'projects/{project}/locations/{location}/customJobs/{customJob}/operations/{operation}',
    'projects/{project}/locations/{location}/dataLabelingJobs/{dataLabelingJob}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/operations/{operation}',
    'projects/{project}/locations/{location}/datasets/{dataset}/savedQueries/{savedQuery}/operations/{operation}',
    'projects/{project}/locations/{location}/deploymentResourcePools/{deploymentResourcePool}/operations/{operation}',
    'projects/{project}/locations/{location}/endpoints/{endpoint}/operations/{operation}',
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
    'projects/{project}/locations/{location}/memoryBanks/{memoryBank}/memories/{memory}/operations/{operation}',
    'projects/{project}/locations/{location}/memoryBanks/{memoryBank}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/artifacts/{artifact}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/contexts/{context}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/executions/{execution}/operations/{operation}',
    'projects/{project}/locations/{location}/metadataStores/{metadataStore}/operations/{operation}',
    'projects/{project}/locations/{location}/migratableResources/{migratableResource}/operations/{operation}',
    'projects/{project}/locations/{location}/modelDeploymentMonitoringJobs/{modelDeploymentMonitoringJob}/operations/{operation}',
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
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironmentSnapshots/{sandboxEnvironmentSnapshot}/operations/{operation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironmentTemplates/{sandboxEnvironmentTemplate}/operations/{operation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sandboxEnvironments/{sandboxEnvironment}/operations/{operation}',
    'projects/{project}/locations/{location}/reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}',
    'projects/{project}/locations/{location}/schedules/{schedule}/operations/{operation}',
    'projects/{project}/locations/{location}/semanticGovernancePolicies/{semanticGovernancePolicy}/operations/{operation}',
    'projects/{project}/locations/{location}/servingProfiles/{servingProfile}/operations/{operation}',
    'projects/{project}/locations/{location}/skills/{skill}/operations/{operation}',
    'projects/{project}/locations/{location}/specialistPools/{specialistPool}/operations/{operation}',
    'projects/{project}/locations/{location}/studies/{study}/operations/{operation}',
    'projects/{project}/locations/{location}/studies/{study}/trials/{trial}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}',
    'projects/{project}/locations/{location}/tensorboards/{tensorboard}/operations/{operation}',
    'projects/{project}/locations/{location}/trainingPipelines/{trainingPipeline}/operations/{operation}',
    'projects/{project}/locations/{location}/tuningJobs/{tuningJob}/operations/{operation}',
    'ragCorpora/{ragCorpus}/operations/{operation}',
    'ragCorpora/{ragCorpus}/ragFiles/{ragFile}/operations/{operation}',
    'ragEngineConfig/operations/{ragEngineConfigOperation}',
    'reasoningEngines/{reasoningEngine}/memories/{memory}/operations/{operation}',
    'reasoningEngines/{reasoningEngine}/operations/{operation}',
    'reasoningEngines/{reasoningEngine}/sandboxEnvironmentSnapshots/{sandboxEnvironmentSnapshot}/operations/{operation}',
    'reasoningEngines/{reasoningEngine}/sandboxEnvironmentTemplates/{sandboxEnvironmentTemplate}/operations/{operation}',
    'reasoningEngines/{reasoningEngine}/sandboxEnvironments/{sandboxEnvironment}/operations/{operation}',
    'reasoningEngines/{reasoningEngine}/sessions/{session}/operations/{operation}',
    'schedules/{schedule}/operations/{operation}',
    'semanticGovernancePolicies/{semanticGovernancePolicy}/operations/{operation}',
    'servingProfiles/{servingProfile}/operations/{operation}',
    'skills/{skill}/operations/{operation}',
    'specialistPools/{specialistPool}/operations/{operation}',
    'studies/{study}/operations/{operation}',
    'studies/{study}/trials/{trial}/operations/{operation}',
    'tensorboards/{tensorboard}/experiments/{experiment}/operations/{operation}',
    'tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/operations/{operation}',
    'tensorboards/{tensorboard}/experiments/{experiment}/runs/{run}/timeSeries/{timeSeries}/operations/{operation}',
    'tensorboards/{tensorboard}/operations/{operation}',
    'trainingPipelines/{trainingPipeline}/operations/{operation}',
    'tuningJobs/{tuningJob}/operations/{operation}',
  ],
  cancel: [
    { method: 'POST', template: '/v1/{name=customJobs/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=dataLabelingJobs/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=datasets/*/annotationSpecs/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=datasets/*/dataItems/*/annotations/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=datasets/*/dataItems/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=datasets/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=datasets/*/savedQueries/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=deploymentResourcePools/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=endpoints/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=featurestores/*/entityTypes/*/features/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=featurestores/*/entityTypes/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=featurestores/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=hyperparameterTuningJobs/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=indexEndpoints/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=indexes/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=memoryBanks/*/memories/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=memoryBanks/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=metadataStores/*/artifacts/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=metadataStores/*/contexts/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=metadataStores/*/executions/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=metadataStores/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=migratableResources/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=modelDeploymentMonitoringJobs/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=models/*/evaluations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=models/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=notebookExecutionJobs/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=notebookRuntimeTemplates/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=notebookRuntimes/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=onlineEvaluators/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=persistentResources/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=pipelineJobs/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/customJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/endpoints/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/indexes/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/memories/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/migratableResources/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/models/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/persistentResources/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/ragEngineConfig/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/schedules/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/semanticGovernancePolicies/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/servingProfiles/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/skills/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/specialistPools/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/studies/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/tuningJobs/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=ragCorpora/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=ragCorpora/*/ragFiles/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=ragEngineConfig/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=reasoningEngines/*/memories/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=reasoningEngines/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironments/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=reasoningEngines/*/sessions/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=schedules/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=semanticGovernancePolicies/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=servingProfiles/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=skills/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=specialistPools/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=studies/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=studies/*/trials/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=tensorboards/*/experiments/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=tensorboards/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=trainingPipelines/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=tuningJobs/*/operations/*}:cancel' },
  ],
  delete: [
    { method: 'DELETE', template: '/v1/{name=customJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=dataLabelingJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=datasets/*/annotationSpecs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=datasets/*/dataItems/*/annotations/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=datasets/*/dataItems/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=datasets/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=datasets/*/savedQueries/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=deploymentResourcePools/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=endpoints/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=featureGroups/*/features/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=featureGroups/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=featureOnlineStores/*/featureViews/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=featureOnlineStores/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=featurestores/*/entityTypes/*/features/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=featurestores/*/entityTypes/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=featurestores/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=hyperparameterTuningJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=indexEndpoints/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=indexes/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=memoryBanks/*/memories/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=memoryBanks/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=metadataStores/*/artifacts/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=metadataStores/*/contexts/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=metadataStores/*/executions/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=metadataStores/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=migratableResources/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=modelDeploymentMonitoringJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=models/*/evaluations/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=models/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=notebookExecutionJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=notebookRuntimeTemplates/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=notebookRuntimes/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=onlineEvaluators/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=operations/*}' },
    { method: 'DELETE', template: '/v1/{name=persistentResources/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=pipelineJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/customJobs/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/datasets/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/endpoints/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/indexes/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/memories/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/memoryBanks/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/migratableResources/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/models/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/persistentResources/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/ragCorpora/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/ragEngineConfig/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/schedules/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/semanticGovernancePolicies/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/servingProfiles/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/skills/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/specialistPools/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/studies/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}',
    },
    {
      method: 'DELETE',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/tensorboards/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/tuningJobs/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=ragCorpora/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=ragCorpora/*/ragFiles/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=ragEngineConfig/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=reasoningEngines/*/memories/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=reasoningEngines/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}',
    },
    {
      method: 'DELETE',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironments/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=reasoningEngines/*/sessions/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=schedules/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=semanticGovernancePolicies/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=servingProfiles/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=skills/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=specialistPools/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=studies/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=studies/*/trials/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=tensorboards/*/experiments/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=tensorboards/*/experiments/*/runs/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=tensorboards/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=trainingPipelines/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=tuningJobs/*/operations/*}' },
  ],
  get: [
    { method: 'GET', template: '/v1/{name=customJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=dataLabelingJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=datasets/*/annotationSpecs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=datasets/*/dataItems/*/annotations/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=datasets/*/dataItems/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=datasets/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=datasets/*/savedQueries/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=deploymentResourcePools/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=endpoints/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featureGroups/*/features/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featureGroups/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featureOnlineStores/*/featureViews/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featureOnlineStores/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featurestores/*/entityTypes/*/features/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featurestores/*/entityTypes/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=featurestores/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=hyperparameterTuningJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=indexEndpoints/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=indexes/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=memoryBanks/*/memories/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=memoryBanks/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/artifacts/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/contexts/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/executions/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=migratableResources/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=modelDeploymentMonitoringJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=models/*/evaluations/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=models/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=notebookExecutionJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=notebookRuntimeTemplates/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=notebookRuntimes/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=onlineEvaluators/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=operations/*}' },
    { method: 'GET', template: '/v1/{name=persistentResources/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=pipelineJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/customJobs/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/datasets/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/endpoints/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/featureGroups/*/operations/*}' },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/featurestores/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/indexes/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/memories/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/memoryBanks/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/metadataStores/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/migratableResources/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/models/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/persistentResources/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/ragCorpora/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/ragEngineConfig/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/schedules/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/semanticGovernancePolicies/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/servingProfiles/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/skills/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/specialistPools/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/studies/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/tensorboards/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/tuningJobs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=ragCorpora/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=ragCorpora/*/ragFiles/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=ragEngineConfig/operations/*}' },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*/memories/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*/sandboxEnvironments/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*/sessions/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=schedules/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=semanticGovernancePolicies/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=servingProfiles/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=skills/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=specialistPools/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=studies/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=studies/*/trials/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=tensorboards/*/experiments/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=tensorboards/*/experiments/*/runs/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=tensorboards/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=trainingPipelines/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=tuningJobs/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v1/{name=customJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=dataLabelingJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=datasets/*/annotationSpecs/*}/operations' },
    { method: 'GET', template: '/v1/{name=datasets/*/dataItems/*/annotations/*}/operations' },
    { method: 'GET', template: '/v1/{name=datasets/*/dataItems/*}/operations' },
    { method: 'GET', template: '/v1/{name=datasets/*/savedQueries/*}/operations' },
    { method: 'GET', template: '/v1/{name=datasets/*}/operations' },
    { method: 'GET', template: '/v1/{name=deploymentResourcePools/*}/operations' },
    { method: 'GET', template: '/v1/{name=endpoints/*}/operations' },
    { method: 'GET', template: '/v1/{name=featurestores/*/entityTypes/*/features/*}/operations' },
    { method: 'GET', template: '/v1/{name=featurestores/*/entityTypes/*}/operations' },
    { method: 'GET', template: '/v1/{name=featurestores/*}/operations' },
    { method: 'GET', template: '/v1/{name=hyperparameterTuningJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=indexEndpoints/*}/operations' },
    { method: 'GET', template: '/v1/{name=indexes/*}/operations' },
    { method: 'GET', template: '/v1/{name=memoryBanks/*/memories/*}/operations' },
    { method: 'GET', template: '/v1/{name=memoryBanks/*}/operations' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/artifacts/*}/operations' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/contexts/*}/operations' },
    { method: 'GET', template: '/v1/{name=metadataStores/*/executions/*}/operations' },
    { method: 'GET', template: '/v1/{name=metadataStores/*}/operations' },
    { method: 'GET', template: '/v1/{name=migratableResources/*}/operations' },
    { method: 'GET', template: '/v1/{name=modelDeploymentMonitoringJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=models/*/evaluations/*}/operations' },
    { method: 'GET', template: '/v1/{name=models/*}/operations' },
    { method: 'GET', template: '/v1/{name=notebookExecutionJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=notebookRuntimeTemplates/*}/operations' },
    { method: 'GET', template: '/v1/{name=notebookRuntimes/*}/operations' },
    { method: 'GET', template: '/v1/{name=onlineEvaluators/*}/operations' },
    { method: 'GET', template: '/v1/{name=persistentResources/*}/operations' },
    { method: 'GET', template: '/v1/{name=pipelineJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/customJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/dataLabelingJobs/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/datasets/*/savedQueries/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/datasets/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/deploymentResourcePools/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/endpoints/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}:wait',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/operations/*}:wait',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}:wait',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}:wait',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/featurestores/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/hyperparameterTuningJobs/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/indexEndpoints/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/indexes/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/memories/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/memoryBanks/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/artifacts/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/contexts/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/executions/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/metadataStores/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/migratableResources/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/models/*/evaluations/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/models/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/notebookExecutionJobs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimeTemplates/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/notebookRuntimes/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/onlineEvaluators/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/persistentResources/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/pipelineJobs/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/ragCorpora/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/ragEngineConfig}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/memories/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/reasoningEngines/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/schedules/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/semanticGovernancePolicies/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/servingProfiles/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/skills/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/specialistPools/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/studies/*/trials/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/studies/*}/operations' },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/tensorboards/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/trainingPipelines/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/tuningJobs/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*}/operations' },
    { method: 'GET', template: '/v1/{name=ragCorpora/*/ragFiles/*}/operations' },
    { method: 'GET', template: '/v1/{name=ragCorpora/*}/operations' },
    { method: 'GET', template: '/v1/{name=ragEngineConfig}/operations' },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*/memories/*}/operations' },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*/sessions/*}/operations' },
    { method: 'GET', template: '/v1/{name=reasoningEngines/*}/operations' },
    { method: 'GET', template: '/v1/{name=schedules/*}/operations' },
    { method: 'GET', template: '/v1/{name=semanticGovernancePolicies/*}/operations' },
    { method: 'GET', template: '/v1/{name=servingProfiles/*}/operations' },
    { method: 'GET', template: '/v1/{name=skills/*}/operations' },
    { method: 'GET', template: '/v1/{name=specialistPools/*}/operations' },
    { method: 'GET', template: '/v1/{name=studies/*/trials/*}/operations' },
    { method: 'GET', template: '/v1/{name=studies/*}/operations' },
    {
      method: 'GET',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/timeSeries/*}/operations',
    },
    { method: 'GET', template: '/v1/{name=tensorboards/*/experiments/*/runs/*}/operations' },
    { method: 'GET', template: '/v1/{name=tensorboards/*/experiments/*}/operations' },
    { method: 'GET', template: '/v1/{name=tensorboards/*}/operations' },
    { method: 'GET', template: '/v1/{name=trainingPipelines/*}/operations' },
    { method: 'GET', template: '/v1/{name=tuningJobs/*}/operations' },
    { method: 'GET', template: '/v1/operations' },
    { method: 'GET', template: '/v1/{collection=operations}', query: ['name'] },
  ],
  wait: [
    { method: 'POST', template: '/v1/{name=customJobs/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=dataLabelingJobs/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=datasets/*/annotationSpecs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=datasets/*/dataItems/*/annotations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=datasets/*/dataItems/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=datasets/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=datasets/*/savedQueries/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=deploymentResourcePools/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=endpoints/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=featureGroups/*/features/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=featureGroups/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=featureOnlineStores/*/featureViews/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=featureOnlineStores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=featurestores/*/entityTypes/*/features/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=featurestores/*/entityTypes/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=featurestores/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=hyperparameterTuningJobs/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=indexEndpoints/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=indexes/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=memoryBanks/*/memories/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=memoryBanks/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=metadataStores/*/artifacts/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=metadataStores/*/contexts/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=metadataStores/*/executions/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=metadataStores/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=migratableResources/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=modelDeploymentMonitoringJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=models/*/evaluations/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=models/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=notebookExecutionJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=notebookRuntimeTemplates/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=notebookRuntimes/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=onlineEvaluators/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=persistentResources/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=pipelineJobs/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/customJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/dataLabelingJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/annotationSpecs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/annotations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/dataItems/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/datasets/*/savedQueries/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/deploymentResourcePools/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/endpoints/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/features/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/featureGroups/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/featureOnlineStores/*/featureViews/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/featureOnlineStores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/features/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/entityTypes/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/featurestores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/hyperparameterTuningJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/indexEndpoints/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/indexes/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/memories/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/memoryBanks/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/artifacts/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/contexts/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/executions/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/metadataStores/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/migratableResources/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/modelDeploymentMonitoringJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/models/*/evaluations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/models/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/notebookExecutionJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimeTemplates/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/notebookRuntimes/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/onlineEvaluators/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/persistentResources/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/pipelineJobs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/ragCorpora/*/ragFiles/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/ragEngineConfig/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/memories/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/reasoningEngines/*/sandboxEnvironments/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/reasoningEngines/*/sessions/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/schedules/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/semanticGovernancePolicies/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/servingProfiles/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/skills/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/specialistPools/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/studies/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/studies/*/trials/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template:
        '/v1/{name=projects/*/locations/*/tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/tensorboards/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/trainingPipelines/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/tuningJobs/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=ragCorpora/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=ragCorpora/*/ragFiles/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=ragEngineConfig/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/memories/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=reasoningEngines/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentSnapshots/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironmentTemplates/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sandboxEnvironments/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=reasoningEngines/*/sessions/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=schedules/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=semanticGovernancePolicies/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=servingProfiles/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=skills/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=specialistPools/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=studies/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=studies/*/trials/*/operations/*}:wait', timeout: true },
    {
      method: 'POST',
      template: '/v1/{name=tensorboards/*/experiments/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/operations/*}:wait',
      timeout: true,
    },
    {
      method: 'POST',
      template: '/v1/{name=tensorboards/*/experiments/*/runs/*/timeSeries/*/operations/*}:wait',
      timeout: true,
    },
    { method: 'POST', template: '/v1/{name=tensorboards/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=trainingPipelines/*/operations/*}:wait', timeout: true },
    { method: 'POST', template: '/v1/{name=tuningJobs/*/operations/*}:wait', timeout: true },
  ],
  hostOf: regionalHost,
  findCall: byFields,
  serverWait: serverWait,
};

/** The OAuth scopes that `aiplatform:v1` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = {
  cancel: scopes,
  delete: scopes,
  get: scopes,
  list: scopes,
  wait: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'africa-south1': 'https://africa-south1-aiplatform.googleapis.com',
  'asia-east1': 'https://asia-east1-aiplatform.googleapis.com',
  'asia-east2': 'https://asia-east2-aiplatform.googleapis.com',
  'asia-northeast1': 'https://asia-northeast1-aiplatform.googleapis.com',
  'asia-northeast2': 'https://asia-northeast2-aiplatform.googleapis.com',
  'asia-northeast3': 'https://asia-northeast3-aiplatform.googleapis.com',
  'asia-south1': 'https://asia-south1-aiplatform.googleapis.com',
  'asia-south2': 'https://asia-south2-aiplatform.googleapis.com',
  'asia-southeast1': 'https://asia-southeast1-aiplatform.googleapis.com',
  'asia-southeast2': 'https://asia-southeast2-aiplatform.googleapis.com',
  'australia-southeast1': 'https://australia-southeast1-aiplatform.googleapis.com',
  'australia-southeast2': 'https://australia-southeast2-aiplatform.googleapis.com',
  eu: 'https://aiplatform.eu.rep.googleapis.com',
  'europe-central2': 'https://europe-central2-aiplatform.googleapis.com',
  'europe-north1': 'https://europe-north1-aiplatform.googleapis.com',
  'europe-north2': 'https://europe-north2-aiplatform.googleapis.com',
  'europe-southwest1': 'https://europe-southwest1-aiplatform.googleapis.com',
  'europe-west1': 'https://europe-west1-aiplatform.googleapis.com',
  'europe-west10': 'https://europe-west10-aiplatform.googleapis.com',
  'europe-west12': 'https://europe-west12-aiplatform.googleapis.com',
  'europe-west15': 'https://europe-west15-aiplatform.googleapis.com',
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
  'us-east7': 'https://us-east7-aiplatform.googleapis.com',
  'us-south1': 'https://us-south1-aiplatform.googleapis.com',
  'us-west1': 'https://us-west1-aiplatform.googleapis.com',
  'us-west2': 'https://us-west2-aiplatform.googleapis.com',
  'us-west3': 'https://us-west3-aiplatform.googleapis.com',
  'us-west4': 'https://us-west4-aiplatform.googleapis.com',
  'us-west8': 'https://us-west8-aiplatform.googleapis.com',
};

/** The long-running operations of Agent Platform API, `aiplatform:v1`. */
export class AiplatformOperationsClient {
  #client;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1/customJobs/{customJob}/operations/{operation}:cancel`
   * `POST /v1/dataLabelingJobs/{dataLabelingJob}/operations/{operation}:cancel`
   * `POST /v1/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}:cancel`
   * `POST /v1/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}:cancel`
   * `POST /v1/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}:cancel`
   * and 103 more like these, one for each collection
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request, options) {
    return cancel(this.#client, request, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/customJobs/{customJob}/operations/{operation}`
   * `GET /v1/dataLabelingJobs/{dataLabelingJob}/operations/{operation}`
   * `GET /v1/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}`
   * `GET /v1/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}`
   * `GET /v1/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}`
   * and 111 more like these, one for each collection
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/projects/{project}/locations/{location}/featureGroups/{featureGroup}/features/{feature}/operations/{operation}:wait`
   * `GET /v1/projects/{project}/locations/{location}/featureGroups/{featureGroup}/operations/{operation}:wait`
   * `GET /v1/projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/featureViews/{featureView}/operations/{operation}:wait`
   * `GET /v1/projects/{project}/locations/{location}/featureOnlineStores/{featureOnlineStore}/operations/{operation}:wait`
   * `GET /v1/customJobs/{customJob}/operations`
   * and 101 more like these, one for each collection
   */
  list(request, options) {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/customJobs/{customJob}/operations/{operation}`
   * `DELETE /v1/dataLabelingJobs/{dataLabelingJob}/operations/{operation}`
   * `DELETE /v1/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}`
   * `DELETE /v1/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}`
   * `DELETE /v1/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}`
   * and 111 more like these, one for each collection
   */
  delete(request, options) {
    return remove(this.#client, request, options);
  }

  /**
   * Asks the service to hold the answer until the operation has ended or `timeout` is over. It may
   * answer earlier, with an operation that still runs; a handle's `wait` asks again by itself.
   *
   * `POST /v1/customJobs/{customJob}/operations/{operation}:wait`
   * `POST /v1/dataLabelingJobs/{dataLabelingJob}/operations/{operation}:wait`
   * `POST /v1/datasets/{dataset}/annotationSpecs/{annotationSpec}/operations/{operation}:wait`
   * `POST /v1/datasets/{dataset}/dataItems/{dataItem}/annotations/{annotation}/operations/{operation}:wait`
   * `POST /v1/datasets/{dataset}/dataItems/{dataItem}/operations/{operation}:wait`
   * and 111 more like these, one for each collection
   */
  wait(request, options) {
    return wait(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target, options) {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields) {
    return makeName(this.#client, fields);
  }

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text) {
    return readName(this.#client, text);
  }

  /** Whether `text` is an operation name of this API. */
  isOperationName(text) {
    return isName(this.#client, text);
  }
}

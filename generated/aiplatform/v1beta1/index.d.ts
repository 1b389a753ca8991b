import type {
  Api,
  CallOptions,
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
export declare const api: Api<AiplatformTypes>;

/** The OAuth scopes that `aiplatform:v1beta1` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list' | 'wait', readonly string[]>
>;

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export declare const endpoints: Readonly<Record<string, string>>;

/** Follows one operation of `aiplatform:v1beta1` until it has ended. */
export type AiplatformOperationHandle = HandleOf<AiplatformTypes>;

/** The long-running operations of Vertex AI API, `aiplatform:v1beta1`. */
export declare class AiplatformOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

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
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

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
  get(request: GetRequest, options?: CallOptions): Promise<AiplatformOperation>;

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
  list(request: ListRequest, options?: CallOptions): OperationList<AiplatformOperation>;

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
  delete(request: DeleteRequest, options?: CallOptions): Promise<void>;

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
  wait(request: WaitRequest, options?: CallOptions): Promise<AiplatformOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): AiplatformOperationHandle;

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

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text: string): OperationNameFields;

  /** Whether `text` is an operation name of this API. */
  isOperationName(text: string): text is OperationName;
}

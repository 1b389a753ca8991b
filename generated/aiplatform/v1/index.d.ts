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
  CustomJobsOperationFields,
  CustomJobsOperationName,
  DataLabelingJobsOperationFields,
  DataLabelingJobsOperationName,
  DatasetsAnnotationSpecsOperationFields,
  DatasetsAnnotationSpecsOperationName,
  DatasetsDataItemsAnnotationsOperationFields,
  DatasetsDataItemsAnnotationsOperationName,
  DatasetsDataItemsOperationFields,
  DatasetsDataItemsOperationName,
  DatasetsOperationFields,
  DatasetsOperationName,
  DatasetsSavedQueriesOperationFields,
  DatasetsSavedQueriesOperationName,
  DeleteRequest,
  DeploymentResourcePoolsOperationFields,
  DeploymentResourcePoolsOperationName,
  EndpointsOperationFields,
  EndpointsOperationName,
  FeatureGroupsFeaturesOperationFields,
  FeatureGroupsFeaturesOperationName,
  FeatureGroupsOperationFields,
  FeatureGroupsOperationName,
  FeatureOnlineStoresFeatureViewsOperationFields,
  FeatureOnlineStoresFeatureViewsOperationName,
  FeatureOnlineStoresOperationFields,
  FeatureOnlineStoresOperationName,
  FeaturestoresEntityTypesFeaturesOperationFields,
  FeaturestoresEntityTypesFeaturesOperationName,
  FeaturestoresEntityTypesOperationFields,
  FeaturestoresEntityTypesOperationName,
  FeaturestoresOperationFields,
  FeaturestoresOperationName,
  GetRequest,
  HyperparameterTuningJobsOperationFields,
  HyperparameterTuningJobsOperationName,
  IndexEndpointsOperationFields,
  IndexEndpointsOperationName,
  IndexesOperationFields,
  IndexesOperationName,
  ListRequest,
  MemoryBanksMemoriesOperationFields,
  MemoryBanksMemoriesOperationName,
  MemoryBanksOperationFields,
  MemoryBanksOperationName,
  MetadataStoresArtifactsOperationFields,
  MetadataStoresArtifactsOperationName,
  MetadataStoresContextsOperationFields,
  MetadataStoresContextsOperationName,
  MetadataStoresExecutionsOperationFields,
  MetadataStoresExecutionsOperationName,
  MetadataStoresOperationFields,
  MetadataStoresOperationName,
  MigratableResourcesOperationFields,
  MigratableResourcesOperationName,
  ModelDeploymentMonitoringJobsOperationFields,
  ModelDeploymentMonitoringJobsOperationName,
  ModelsEvaluationsOperationFields,
  ModelsEvaluationsOperationName,
  ModelsOperationFields,
  ModelsOperationName,
  NotebookExecutionJobsOperationFields,
  NotebookExecutionJobsOperationName,
  NotebookRuntimesOperationFields,
  NotebookRuntimesOperationName,
  NotebookRuntimeTemplatesOperationFields,
  NotebookRuntimeTemplatesOperationName,
  OnlineEvaluatorsOperationFields,
  OnlineEvaluatorsOperationName,
  OperationName,
  OperationNameFields,
  PersistentResourcesOperationFields,
  PersistentResourcesOperationName,
  PipelineJobsOperationFields,
  PipelineJobsOperationName,
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
  ProjectsLocationsEndpointsOperationFields,
  ProjectsLocationsEndpointsOperationName,
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
  ProjectsLocationsMemoryBanksMemoriesOperationFields,
  ProjectsLocationsMemoryBanksMemoriesOperationName,
  ProjectsLocationsMemoryBanksOperationFields,
  ProjectsLocationsMemoryBanksOperationName,
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
  ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationFields,
  ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationName,
  ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationFields,
  ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationName,
  ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationFields,
  ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationName,
  ProjectsLocationsReasoningEnginesSessionsOperationFields,
  ProjectsLocationsReasoningEnginesSessionsOperationName,
  ProjectsLocationsSchedulesOperationFields,
  ProjectsLocationsSchedulesOperationName,
  ProjectsLocationsSemanticGovernancePoliciesOperationFields,
  ProjectsLocationsSemanticGovernancePoliciesOperationName,
  ProjectsLocationsServingProfilesOperationFields,
  ProjectsLocationsServingProfilesOperationName,
  ProjectsLocationsSkillsOperationFields,
  ProjectsLocationsSkillsOperationName,
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
  ProjectsLocationsTuningJobsOperationFields,
  ProjectsLocationsTuningJobsOperationName,
  RagCorporaOperationFields,
  RagCorporaOperationName,
  RagCorporaRagFilesOperationFields,
  RagCorporaRagFilesOperationName,
  RagEngineConfigOperationFields,
  RagEngineConfigOperationName,
  ReasoningEnginesMemoriesOperationFields,
  ReasoningEnginesMemoriesOperationName,
  ReasoningEnginesOperationFields,
  ReasoningEnginesOperationName,
  ReasoningEnginesSandboxEnvironmentSnapshotsOperationFields,
  ReasoningEnginesSandboxEnvironmentSnapshotsOperationName,
  ReasoningEnginesSandboxEnvironmentsOperationFields,
  ReasoningEnginesSandboxEnvironmentsOperationName,
  ReasoningEnginesSandboxEnvironmentTemplatesOperationFields,
  ReasoningEnginesSandboxEnvironmentTemplatesOperationName,
  ReasoningEnginesSessionsOperationFields,
  ReasoningEnginesSessionsOperationName,
  SchedulesOperationFields,
  SchedulesOperationName,
  SemanticGovernancePoliciesOperationFields,
  SemanticGovernancePoliciesOperationName,
  ServingProfilesOperationFields,
  ServingProfilesOperationName,
  SkillsOperationFields,
  SkillsOperationName,
  SpecialistPoolsOperationFields,
  SpecialistPoolsOperationName,
  StudiesOperationFields,
  StudiesOperationName,
  StudiesTrialsOperationFields,
  StudiesTrialsOperationName,
  TensorboardsExperimentsOperationFields,
  TensorboardsExperimentsOperationName,
  TensorboardsExperimentsRunsOperationFields,
  TensorboardsExperimentsRunsOperationName,
  TensorboardsExperimentsRunsTimeSeriesOperationFields,
  TensorboardsExperimentsRunsTimeSeriesOperationName,
  TensorboardsOperationFields,
  TensorboardsOperationName,
  TopLevelOperationFields,
  TopLevelOperationName,
  TrainingPipelinesOperationFields,
  TrainingPipelinesOperationName,
  TuningJobsOperationFields,
  TuningJobsOperationName,
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
 * Where `aiplatform:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<AiplatformTypes>;

/** The OAuth scopes that `aiplatform:v1` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list' | 'wait', readonly string[]>
>;

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export declare const endpoints: Readonly<Record<string, string>>;

/** Follows one operation of `aiplatform:v1` until it has ended. */
export type AiplatformOperationHandle = HandleOf<AiplatformTypes>;

/** The long-running operations of Agent Platform API, `aiplatform:v1`. */
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
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

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
  get(request: GetRequest, options?: CallOptions): Promise<AiplatformOperation>;

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
  list(request: ListRequest, options?: CallOptions): OperationList<AiplatformOperation>;

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
  delete(request: DeleteRequest, options?: CallOptions): Promise<void>;

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
    fields: ProjectsLocationsFeatureGroupsFeaturesOperationFields,
  ): ProjectsLocationsFeatureGroupsFeaturesOperationName;
  operationName(
    fields: ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationFields,
  ): ProjectsLocationsFeatureOnlineStoresFeatureViewsOperationName;
  operationName(
    fields: ProjectsLocationsFeaturestoresEntityTypesOperationFields,
  ): ProjectsLocationsFeaturestoresEntityTypesOperationName;
  operationName(
    fields: ProjectsLocationsMemoryBanksMemoriesOperationFields,
  ): ProjectsLocationsMemoryBanksMemoriesOperationName;
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
    fields: ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationFields,
  ): ProjectsLocationsReasoningEnginesSandboxEnvironmentSnapshotsOperationName;
  operationName(
    fields: ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationFields,
  ): ProjectsLocationsReasoningEnginesSandboxEnvironmentTemplatesOperationName;
  operationName(
    fields: ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationFields,
  ): ProjectsLocationsReasoningEnginesSandboxEnvironmentsOperationName;
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
    fields: TensorboardsExperimentsRunsTimeSeriesOperationFields,
  ): TensorboardsExperimentsRunsTimeSeriesOperationName;
  operationName(
    fields: DatasetsDataItemsAnnotationsOperationFields,
  ): DatasetsDataItemsAnnotationsOperationName;
  operationName(
    fields: FeaturestoresEntityTypesFeaturesOperationFields,
  ): FeaturestoresEntityTypesFeaturesOperationName;
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
    fields: ProjectsLocationsEndpointsOperationFields,
  ): ProjectsLocationsEndpointsOperationName;
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
    fields: ProjectsLocationsMemoryBanksOperationFields,
  ): ProjectsLocationsMemoryBanksOperationName;
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
    fields: ProjectsLocationsSemanticGovernancePoliciesOperationFields,
  ): ProjectsLocationsSemanticGovernancePoliciesOperationName;
  operationName(
    fields: ProjectsLocationsServingProfilesOperationFields,
  ): ProjectsLocationsServingProfilesOperationName;
  operationName(
    fields: ProjectsLocationsSkillsOperationFields,
  ): ProjectsLocationsSkillsOperationName;
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
  operationName(
    fields: ProjectsLocationsTuningJobsOperationFields,
  ): ProjectsLocationsTuningJobsOperationName;
  operationName(
    fields: TensorboardsExperimentsRunsOperationFields,
  ): TensorboardsExperimentsRunsOperationName;
  operationName(
    fields: DatasetsAnnotationSpecsOperationFields,
  ): DatasetsAnnotationSpecsOperationName;
  operationName(fields: DatasetsDataItemsOperationFields): DatasetsDataItemsOperationName;
  operationName(fields: DatasetsSavedQueriesOperationFields): DatasetsSavedQueriesOperationName;
  operationName(fields: FeatureGroupsFeaturesOperationFields): FeatureGroupsFeaturesOperationName;
  operationName(
    fields: FeatureOnlineStoresFeatureViewsOperationFields,
  ): FeatureOnlineStoresFeatureViewsOperationName;
  operationName(
    fields: FeaturestoresEntityTypesOperationFields,
  ): FeaturestoresEntityTypesOperationName;
  operationName(fields: MemoryBanksMemoriesOperationFields): MemoryBanksMemoriesOperationName;
  operationName(
    fields: MetadataStoresArtifactsOperationFields,
  ): MetadataStoresArtifactsOperationName;
  operationName(
    fields: MetadataStoresContextsOperationFields,
  ): MetadataStoresContextsOperationName;
  operationName(
    fields: MetadataStoresExecutionsOperationFields,
  ): MetadataStoresExecutionsOperationName;
  operationName(fields: ModelsEvaluationsOperationFields): ModelsEvaluationsOperationName;
  operationName(fields: ProjectsLocationsOperationFields): ProjectsLocationsOperationName;
  operationName(
    fields: ProjectsLocationsRagEngineConfigOperationFields,
  ): ProjectsLocationsRagEngineConfigOperationName;
  operationName(fields: RagCorporaRagFilesOperationFields): RagCorporaRagFilesOperationName;
  operationName(
    fields: ReasoningEnginesMemoriesOperationFields,
  ): ReasoningEnginesMemoriesOperationName;
  operationName(
    fields: ReasoningEnginesSandboxEnvironmentSnapshotsOperationFields,
  ): ReasoningEnginesSandboxEnvironmentSnapshotsOperationName;
  operationName(
    fields: ReasoningEnginesSandboxEnvironmentTemplatesOperationFields,
  ): ReasoningEnginesSandboxEnvironmentTemplatesOperationName;
  operationName(
    fields: ReasoningEnginesSandboxEnvironmentsOperationFields,
  ): ReasoningEnginesSandboxEnvironmentsOperationName;
  operationName(
    fields: ReasoningEnginesSessionsOperationFields,
  ): ReasoningEnginesSessionsOperationName;
  operationName(fields: StudiesTrialsOperationFields): StudiesTrialsOperationName;
  operationName(
    fields: TensorboardsExperimentsOperationFields,
  ): TensorboardsExperimentsOperationName;
  operationName(fields: CustomJobsOperationFields): CustomJobsOperationName;
  operationName(fields: DataLabelingJobsOperationFields): DataLabelingJobsOperationName;
  operationName(fields: DatasetsOperationFields): DatasetsOperationName;
  operationName(
    fields: DeploymentResourcePoolsOperationFields,
  ): DeploymentResourcePoolsOperationName;
  operationName(fields: EndpointsOperationFields): EndpointsOperationName;
  operationName(fields: FeatureGroupsOperationFields): FeatureGroupsOperationName;
  operationName(fields: FeatureOnlineStoresOperationFields): FeatureOnlineStoresOperationName;
  operationName(fields: FeaturestoresOperationFields): FeaturestoresOperationName;
  operationName(
    fields: HyperparameterTuningJobsOperationFields,
  ): HyperparameterTuningJobsOperationName;
  operationName(fields: IndexEndpointsOperationFields): IndexEndpointsOperationName;
  operationName(fields: IndexesOperationFields): IndexesOperationName;
  operationName(fields: MemoryBanksOperationFields): MemoryBanksOperationName;
  operationName(fields: MetadataStoresOperationFields): MetadataStoresOperationName;
  operationName(fields: MigratableResourcesOperationFields): MigratableResourcesOperationName;
  operationName(
    fields: ModelDeploymentMonitoringJobsOperationFields,
  ): ModelDeploymentMonitoringJobsOperationName;
  operationName(fields: ModelsOperationFields): ModelsOperationName;
  operationName(fields: NotebookExecutionJobsOperationFields): NotebookExecutionJobsOperationName;
  operationName(
    fields: NotebookRuntimeTemplatesOperationFields,
  ): NotebookRuntimeTemplatesOperationName;
  operationName(fields: NotebookRuntimesOperationFields): NotebookRuntimesOperationName;
  operationName(fields: OnlineEvaluatorsOperationFields): OnlineEvaluatorsOperationName;
  operationName(fields: PersistentResourcesOperationFields): PersistentResourcesOperationName;
  operationName(fields: PipelineJobsOperationFields): PipelineJobsOperationName;
  operationName(fields: RagCorporaOperationFields): RagCorporaOperationName;
  operationName(fields: ReasoningEnginesOperationFields): ReasoningEnginesOperationName;
  operationName(fields: SchedulesOperationFields): SchedulesOperationName;
  operationName(
    fields: SemanticGovernancePoliciesOperationFields,
  ): SemanticGovernancePoliciesOperationName;
  operationName(fields: ServingProfilesOperationFields): ServingProfilesOperationName;
  operationName(fields: SkillsOperationFields): SkillsOperationName;
  operationName(fields: SpecialistPoolsOperationFields): SpecialistPoolsOperationName;
  operationName(fields: StudiesOperationFields): StudiesOperationName;
  operationName(fields: TensorboardsOperationFields): TensorboardsOperationName;
  operationName(fields: TrainingPipelinesOperationFields): TrainingPipelinesOperationName;
  operationName(fields: TuningJobsOperationFields): TuningJobsOperationName;
  operationName(fields: TopLevelOperationFields): TopLevelOperationName;
  operationName(fields: RagEngineConfigOperationFields): RagEngineConfigOperationName;
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

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
  CancelRequest,
  DiscoveryEngineOperation,
  DiscoveryEngineTypes,
  GetRequest,
  ListRequest,
  OperationName,
  OperationNameFields,
  ProjectsLocationsCollectionsDataConnectorOperationFields,
  ProjectsLocationsCollectionsDataConnectorOperationName,
  ProjectsLocationsCollectionsDataStoresBranchesOperationFields,
  ProjectsLocationsCollectionsDataStoresBranchesOperationName,
  ProjectsLocationsCollectionsDataStoresModelsOperationFields,
  ProjectsLocationsCollectionsDataStoresModelsOperationName,
  ProjectsLocationsCollectionsDataStoresOperationFields,
  ProjectsLocationsCollectionsDataStoresOperationName,
  ProjectsLocationsCollectionsDataStoresSchemasOperationFields,
  ProjectsLocationsCollectionsDataStoresSchemasOperationName,
  ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationFields,
  ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationName,
  ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationFields,
  ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationName,
  ProjectsLocationsCollectionsEnginesOperationFields,
  ProjectsLocationsCollectionsEnginesOperationName,
  ProjectsLocationsCollectionsOperationFields,
  ProjectsLocationsCollectionsOperationName,
  ProjectsLocationsDataStoresBranchesOperationFields,
  ProjectsLocationsDataStoresBranchesOperationName,
  ProjectsLocationsDataStoresModelsOperationFields,
  ProjectsLocationsDataStoresModelsOperationName,
  ProjectsLocationsDataStoresOperationFields,
  ProjectsLocationsDataStoresOperationName,
  ProjectsLocationsIdentityMappingStoresOperationFields,
  ProjectsLocationsIdentityMappingStoresOperationName,
  ProjectsLocationsOperationFields,
  ProjectsLocationsOperationName,
  ProjectsOperationFields,
  ProjectsOperationName,
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
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `discoveryengine:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<DiscoveryEngineTypes>;

/** The OAuth scopes that `discoveryengine:v1` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'cancel' | 'get' | 'list', readonly string[]>>;

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export declare const endpoints: Readonly<Record<string, string>>;

/** Follows one operation of `discoveryengine:v1` until it has ended. */
export type DiscoveryEngineOperationHandle = HandleOf<DiscoveryEngineTypes>;

/** The long-running operations of Discovery Engine API, `discoveryengine:v1`. */
export declare class DiscoveryEngineOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/locations/{location}/collections/{collection}/engines/{engine}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/locations/{location}/dataStores/{dataStore}/branches/{branch}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations/{dataConnectorOperation}`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations/{operation}`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations/{operation}`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations/{operation}`
   * and 10 more like these, one for each collection
   */
  get(request: GetRequest, options?: CallOptions): Promise<DiscoveryEngineOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations`
   * `GET /v1/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations`
   * and 10 more like these, one for each collection
   */
  list(request: ListRequest, options?: CallOptions): OperationList<DiscoveryEngineOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): DiscoveryEngineOperationHandle;

  /** Makes an operation name of its parts. */
  operationName(
    fields: ProjectsLocationsCollectionsDataStoresBranchesOperationFields,
  ): ProjectsLocationsCollectionsDataStoresBranchesOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsDataStoresModelsOperationFields,
  ): ProjectsLocationsCollectionsDataStoresModelsOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsDataStoresSchemasOperationFields,
  ): ProjectsLocationsCollectionsDataStoresSchemasOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsDataStoresOperationFields,
  ): ProjectsLocationsCollectionsDataStoresOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationFields,
  ): ProjectsLocationsCollectionsDataStoresSiteSearchEngineOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationFields,
  ): ProjectsLocationsCollectionsDataStoresSiteSearchEngineTargetSitesOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsEnginesOperationFields,
  ): ProjectsLocationsCollectionsEnginesOperationName;
  operationName(
    fields: ProjectsLocationsDataStoresBranchesOperationFields,
  ): ProjectsLocationsDataStoresBranchesOperationName;
  operationName(
    fields: ProjectsLocationsDataStoresModelsOperationFields,
  ): ProjectsLocationsDataStoresModelsOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsDataConnectorOperationFields,
  ): ProjectsLocationsCollectionsDataConnectorOperationName;
  operationName(
    fields: ProjectsLocationsCollectionsOperationFields,
  ): ProjectsLocationsCollectionsOperationName;
  operationName(
    fields: ProjectsLocationsDataStoresOperationFields,
  ): ProjectsLocationsDataStoresOperationName;
  operationName(
    fields: ProjectsLocationsIdentityMappingStoresOperationFields,
  ): ProjectsLocationsIdentityMappingStoresOperationName;
  operationName(fields: ProjectsLocationsOperationFields): ProjectsLocationsOperationName;
  operationName(fields: ProjectsOperationFields): ProjectsOperationName;
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

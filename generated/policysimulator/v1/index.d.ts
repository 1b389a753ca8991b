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
  FoldersLocationsAccessPolicySimulationsOperationFields,
  FoldersLocationsAccessPolicySimulationsOperationName,
  FoldersLocationsOrgPolicyViolationsPreviewsOperationFields,
  FoldersLocationsOrgPolicyViolationsPreviewsOperationName,
  FoldersLocationsReplaysOperationFields,
  FoldersLocationsReplaysOperationName,
  GetRequest,
  ListRequest,
  OperationName,
  OperationNameFields,
  OrganizationsLocationsAccessPolicySimulationsOperationFields,
  OrganizationsLocationsAccessPolicySimulationsOperationName,
  OrganizationsLocationsOrgPolicyViolationsPreviewsOperationFields,
  OrganizationsLocationsOrgPolicyViolationsPreviewsOperationName,
  OrganizationsLocationsReplaysOperationFields,
  OrganizationsLocationsReplaysOperationName,
  PolicySimulatorOperation,
  PolicySimulatorTypes,
  ProjectsLocationsAccessPolicySimulationsOperationFields,
  ProjectsLocationsAccessPolicySimulationsOperationName,
  ProjectsLocationsOrgPolicyViolationsPreviewsOperationFields,
  ProjectsLocationsOrgPolicyViolationsPreviewsOperationName,
  ProjectsLocationsReplaysOperationFields,
  ProjectsLocationsReplaysOperationName,
  TopLevelOperationFields,
  TopLevelOperationName,
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
 * Where `policysimulator:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<PolicySimulatorTypes>;

/** The OAuth scopes that `policysimulator:v1` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'get' | 'list', readonly string[]>>;

/** Follows one operation of `policysimulator:v1` until it has ended. */
export type PolicySimulatorOperationHandle = HandleOf<PolicySimulatorTypes>;

/** The long-running operations of Policy Simulator API, `policysimulator:v1`. */
export declare class PolicySimulatorOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/folders/{folder}/locations/{location}/accessPolicySimulations/{accessPolicySimulation}/operations/{operation=**}`
   * `GET /v1/folders/{folder}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}`
   * `GET /v1/folders/{folder}/locations/{location}/replays/{replay}/operations/{operation=**}`
   * `GET /v1/operations/{operation=**}`
   * `GET /v1/organizations/{organization}/locations/{location}/accessPolicySimulations/{accessPolicySimulation}/operations/{operation=**}`
   * and 5 more like these, one for each collection
   */
  get(request: GetRequest, options?: CallOptions): Promise<PolicySimulatorOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/folders/{folder}/locations/{location}/replays/{replay}/operations`
   * `GET /v1/operations`
   * `GET /v1/organizations/{organization}/locations/{location}/replays/{replay}/operations`
   * `GET /v1/projects/{project}/locations/{location}/replays/{replay}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<PolicySimulatorOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): PolicySimulatorOperationHandle;

  /** Makes an operation name of its parts. */
  operationName(
    fields: FoldersLocationsAccessPolicySimulationsOperationFields,
  ): FoldersLocationsAccessPolicySimulationsOperationName;
  operationName(
    fields: FoldersLocationsOrgPolicyViolationsPreviewsOperationFields,
  ): FoldersLocationsOrgPolicyViolationsPreviewsOperationName;
  operationName(
    fields: FoldersLocationsReplaysOperationFields,
  ): FoldersLocationsReplaysOperationName;
  operationName(
    fields: OrganizationsLocationsAccessPolicySimulationsOperationFields,
  ): OrganizationsLocationsAccessPolicySimulationsOperationName;
  operationName(
    fields: OrganizationsLocationsOrgPolicyViolationsPreviewsOperationFields,
  ): OrganizationsLocationsOrgPolicyViolationsPreviewsOperationName;
  operationName(
    fields: OrganizationsLocationsReplaysOperationFields,
  ): OrganizationsLocationsReplaysOperationName;
  operationName(
    fields: ProjectsLocationsAccessPolicySimulationsOperationFields,
  ): ProjectsLocationsAccessPolicySimulationsOperationName;
  operationName(
    fields: ProjectsLocationsOrgPolicyViolationsPreviewsOperationFields,
  ): ProjectsLocationsOrgPolicyViolationsPreviewsOperationName;
  operationName(
    fields: ProjectsLocationsReplaysOperationFields,
  ): ProjectsLocationsReplaysOperationName;
  operationName(fields: TopLevelOperationFields): TopLevelOperationName;
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

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
  FoldersLocationsOrgPolicyViolationsPreviewsOperationFields,
  FoldersLocationsOrgPolicyViolationsPreviewsOperationName,
  FoldersLocationsReplaysOperationFields,
  FoldersLocationsReplaysOperationName,
  GetRequest,
  ListRequest,
  OperationName,
  OperationNameFields,
  OrganizationsLocationsOrgPolicyViolationsPreviewsOperationFields,
  OrganizationsLocationsOrgPolicyViolationsPreviewsOperationName,
  OrganizationsLocationsReplaysOperationFields,
  OrganizationsLocationsReplaysOperationName,
  PolicySimulatorOperation,
  PolicySimulatorTypes,
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
 * Where `policysimulator:v1beta` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<PolicySimulatorTypes>;

/** The OAuth scopes that `policysimulator:v1beta` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'get' | 'list', readonly string[]>>;

/** Follows one operation of `policysimulator:v1beta` until it has ended. */
export type PolicySimulatorOperationHandle = HandleOf<PolicySimulatorTypes>;

/** The long-running operations of Policy Simulator API, `policysimulator:v1beta`. */
export declare class PolicySimulatorOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1beta/folders/{folder}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}`
   * `GET /v1beta/folders/{folder}/locations/{location}/replays/{replay}/operations/{operation=**}`
   * `GET /v1beta/operations/{operation=**}`
   * `GET /v1beta/organizations/{organization}/locations/{location}/orgPolicyViolationsPreviews/{orgPolicyViolationsPreview}/operations/{operation=**}`
   * `GET /v1beta/organizations/{organization}/locations/{location}/replays/{replay}/operations/{operation=**}`
   * and 2 more like these, one for each collection
   */
  get(request: GetRequest, options?: CallOptions): Promise<PolicySimulatorOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta/folders/{folder}/locations/{location}/replays/{replay}/operations`
   * `GET /v1beta/operations`
   * `GET /v1beta/organizations/{organization}/locations/{location}/replays/{replay}/operations`
   * `GET /v1beta/projects/{project}/locations/{location}/replays/{replay}/operations`
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
    fields: FoldersLocationsOrgPolicyViolationsPreviewsOperationFields,
  ): FoldersLocationsOrgPolicyViolationsPreviewsOperationName;
  operationName(
    fields: FoldersLocationsReplaysOperationFields,
  ): FoldersLocationsReplaysOperationName;
  operationName(
    fields: OrganizationsLocationsOrgPolicyViolationsPreviewsOperationFields,
  ): OrganizationsLocationsOrgPolicyViolationsPreviewsOperationName;
  operationName(
    fields: OrganizationsLocationsReplaysOperationFields,
  ): OrganizationsLocationsReplaysOperationName;
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

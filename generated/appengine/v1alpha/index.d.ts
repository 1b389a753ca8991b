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
  AppEngineOperation,
  AppEngineTypes,
  AppsOperationFields,
  AppsOperationName,
  GetRequest,
  ListRequest,
  OperationName,
  OperationNameFields,
  ProjectsLocationsOperationFields,
  ProjectsLocationsOperationName,
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
export type * from './types.js';

/**
 * Where `appengine:v1alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<AppEngineTypes>;

/** The OAuth scopes that `appengine:v1alpha` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'get' | 'list', readonly string[]>>;

/** Follows one operation of `appengine:v1alpha` until it has ended. */
export type AppEngineOperationHandle = HandleOf<AppEngineTypes>;

/** The long-running operations of App Engine Admin API, `appengine:v1alpha`. */
export declare class AppEngineOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1alpha/apps/{appsId}/operations/{operationsId}`
   * `GET /v1alpha/projects/{projectsId}/locations/{locationsId}/operations/{operationsId}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<AppEngineOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1alpha/apps/{appsId}/operations`
   * `GET /v1alpha/projects/{projectsId}/locations/{locationsId}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<AppEngineOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): AppEngineOperationHandle;

  /** Makes an operation name of its parts. */
  operationName(fields: ProjectsLocationsOperationFields): ProjectsLocationsOperationName;
  operationName(fields: AppsOperationFields): AppsOperationName;
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

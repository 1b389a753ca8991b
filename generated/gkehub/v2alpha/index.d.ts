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
  GetRequest,
  GKEHubOperation,
  GKEHubTypes,
  ListRequest,
  OperationName,
  OperationNameFields,
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
 * Where `gkehub:v2alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<GKEHubTypes>;

/** The OAuth scopes that `gkehub:v2alpha` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'cancel' | 'get' | 'list', readonly string[]>>;

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export declare const endpoints: Readonly<Record<string, string>>;

/** Follows one operation of `gkehub:v2alpha` until it has ended. */
export type GKEHubOperationHandle = HandleOf<GKEHubTypes>;

/** The long-running operations of GKE Hub API, `gkehub:v2alpha`. */
export declare class GKEHubOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v2alpha/projects/{project}/locations/{location}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

  /**
   * Reads an operation as it is now.
   *
   * `GET /v2alpha/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<GKEHubOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v2alpha/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<GKEHubOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target: OperationTarget<OperationName>, options?: PollOptions): GKEHubOperationHandle;

  /** Makes an operation name of its parts. */
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

import type {
  Api,
  CallOptions,
  ClientOptions,
  HandleOf,
  OperationTarget,
  PollOptions,
} from '@lrogen/runtime';
import type {
  AdManagerOperation,
  AdManagerTypes,
  CancelRequest,
  GetRequest,
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
 * Where `admanager:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<AdManagerTypes>;

/** The OAuth scopes that `admanager:v1` takes for its operations; `methodScopes` tells them by method. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'cancel' | 'get', readonly string[]>>;

/** Follows one operation of `admanager:v1` until it has ended. */
export type AdManagerOperationHandle = HandleOf<AdManagerTypes>;

/** The long-running operations of Google Ad Manager API, `admanager:v1`. */
export declare class AdManagerOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1/networks/{network}/operations/reports/runs/{run}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/networks/{network}/operations/reports/runs/{run}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<AdManagerOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): AdManagerOperationHandle;

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

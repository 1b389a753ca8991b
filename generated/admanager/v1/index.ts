import { cancel, connect, follow, get, isName, makeName, readName } from '@lrogen/runtime';
import type {
  Api,
  CallOptions,
  Client,
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
export const api: Api<AdManagerTypes> = {
  id: 'admanager:v1',
  host: 'admanager.googleapis.com',
  mtlsHost: 'admanager.mtls.googleapis.com',
  names: ['networks/{network}/operations/reports/runs/{run}'],
  cancel: [{ method: 'POST', template: '/v1/{name=networks/*/operations/reports/runs/*}:cancel' }],
  get: [{ method: 'GET', template: '/v1/{name=networks/*/operations/reports/runs/*}' }],
};

/** The OAuth scopes that `admanager:v1` takes for its operations; `methodScopes` tells them by method. */
export const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/admanager',
  'https://www.googleapis.com/auth/admanager.readonly',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'cancel' | 'get', readonly string[]>> = {
  cancel: ['https://www.googleapis.com/auth/admanager'],
  get: scopes,
};

/** Follows one operation of `admanager:v1` until it has ended. */
export type AdManagerOperationHandle = HandleOf<AdManagerTypes>;

/** The long-running operations of Google Ad Manager API, `admanager:v1`. */
export class AdManagerOperationsClient {
  readonly #client: Client<AdManagerTypes>;

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
   * `POST /v1/networks/{network}/operations/reports/runs/{run}:cancel`
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
   * `GET /v1/networks/{network}/operations/reports/runs/{run}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<AdManagerOperation> {
    return get(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): AdManagerOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
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

import { connect, follow, get, isName, list, makeName, readName, remove } from '@lrogen/runtime';
import type {
  Api,
  CallOptions,
  Client,
  ClientOptions,
  HandleOf,
  OperationList,
  OperationTarget,
  PollOptions,
} from '@lrogen/runtime';
import type {
  ComposerOperation,
  ComposerTypes,
  DeleteRequest,
  GetRequest,
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
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `composer:v1beta1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<ComposerTypes> = {
  id: 'composer:v1beta1',
  host: 'composer.googleapis.com',
  mtlsHost: 'composer.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  delete: [{ method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v1beta1/{name=projects/*/locations/*}/operations' }],
};

/** The OAuth scopes that `composer:v1beta1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'delete' | 'get' | 'list', readonly string[]>> = {
  delete: scopes,
  get: scopes,
  list: scopes,
};

/** Follows one operation of `composer:v1beta1` until it has ended. */
export type ComposerOperationHandle = HandleOf<ComposerTypes>;

/** The long-running operations of Cloud Composer API, `composer:v1beta1`. */
export class ComposerOperationsClient {
  readonly #client: Client<ComposerTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1beta1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<ComposerOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta1/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<ComposerOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1beta1/projects/{project}/locations/{location}/operations/{operation}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
    return remove(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): ComposerOperationHandle {
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

import {
  cancel,
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  readName,
  remove,
} from '@lrogen/runtime';
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
  BatchFields,
  BatchName,
  CancelRequest,
  CorporaOperationFields,
  CorporaOperationName,
  DeleteRequest,
  GeneratedFilesOperationFields,
  GeneratedFilesOperationName,
  GenerativeLanguageOperation,
  GenerativeLanguageTypes,
  GetRequest,
  ListRequest,
  ModelsOperationFields,
  ModelsOperationName,
  OperationName,
  OperationNameFields,
  TunedModelsOperationFields,
  TunedModelsOperationName,
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
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * from './types.js';

/**
 * Where `generativelanguage:v1beta` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<GenerativeLanguageTypes> = {
  id: 'generativelanguage:v1beta',
  host: 'generativelanguage.googleapis.com',
  mtlsHost: 'generativelanguage.mtls.googleapis.com',
  names: [
    'batches/{batch}',
    'corpora/{corpus}/operations/{operation}',
    'generatedFiles/{generatedFile}/operations/{operation}',
    'models/{model}/operations/{operation}',
    'tunedModels/{tunedModel}/operations/{operation}',
  ],
  cancel: [{ method: 'POST', template: '/v1beta/{name=batches/*}:cancel' }],
  delete: [{ method: 'DELETE', template: '/v1beta/{name=batches/*}' }],
  get: [
    { method: 'GET', template: '/v1beta/{name=batches/*}' },
    { method: 'GET', template: '/v1beta/{name=corpora/*/operations/*}' },
    { method: 'GET', template: '/v1beta/{name=generatedFiles/*/operations/*}' },
    { method: 'GET', template: '/v1beta/{name=models/*/operations/*}' },
    { method: 'GET', template: '/v1beta/{name=tunedModels/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v1beta/{name=batches}' },
    { method: 'GET', template: '/v1beta/{name=models/*}/operations' },
    { method: 'GET', template: '/v1beta/{name=tunedModels/*}/operations' },
  ],
};

/** The OAuth scopes that `generativelanguage:v1beta` takes for its operations: its documents tell none. */
export const scopes: readonly string[] = [];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list', readonly string[]>
> = {
  cancel: scopes,
  delete: scopes,
  get: scopes,
  list: scopes,
};

/** Follows one operation of `generativelanguage:v1beta` until it has ended. */
export type GenerativeLanguageOperationHandle = HandleOf<GenerativeLanguageTypes>;

/** The long-running operations of Generative Language API, `generativelanguage:v1beta`. */
export class GenerativeLanguageOperationsClient {
  readonly #client: Client<GenerativeLanguageTypes>;

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
   * `POST /v1beta/batches/{batch}:cancel`
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
   * `GET /v1beta/batches/{batch}`
   * `GET /v1beta/corpora/{corpus}/operations/{operation}`
   * `GET /v1beta/generatedFiles/{generatedFile}/operations/{operation}`
   * `GET /v1beta/models/{model}/operations/{operation}`
   * `GET /v1beta/tunedModels/{tunedModel}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<GenerativeLanguageOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta/batches`
   * `GET /v1beta/models/{model}/operations`
   * `GET /v1beta/tunedModels/{tunedModel}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<GenerativeLanguageOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1beta/batches/{batch}`
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
  ): GenerativeLanguageOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields: CorporaOperationFields): CorporaOperationName;
  operationName(fields: GeneratedFilesOperationFields): GeneratedFilesOperationName;
  operationName(fields: ModelsOperationFields): ModelsOperationName;
  operationName(fields: TunedModelsOperationFields): TunedModelsOperationName;
  operationName(fields: BatchFields): BatchName;
  operationName(fields: OperationNameFields): OperationName;
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

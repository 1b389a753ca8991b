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
  RagStoresOperationFields,
  RagStoresOperationName,
  RagStoresUploadOperationFields,
  RagStoresUploadOperationName,
  TopLevelOperationFields,
  TopLevelOperationName,
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
 * Where `generativelanguage:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<GenerativeLanguageTypes>;

/** The OAuth scopes that `generativelanguage:v1` takes for its operations; `methodScopes` tells them by method. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list', readonly string[]>
>;

/** Follows one operation of `generativelanguage:v1` until it has ended. */
export type GenerativeLanguageOperationHandle = HandleOf<GenerativeLanguageTypes>;

/** The long-running operations of Generative Language API, `generativelanguage:v1`. */
export declare class GenerativeLanguageOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1/batches/{batch}:cancel`
   * `POST /v1/tunedModels/{tunedModel}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/batches/{batch}`
   * `GET /v1/corpora/{corpus}/operations/{operation}`
   * `GET /v1/generatedFiles/{generatedFile}/operations/{operation}`
   * `GET /v1/models/{model}/operations/{operation}`
   * `GET /v1/ragStores/{ragStore}/operations/{operation}`
   * and 2 more like these, one for each collection
   */
  get(request: GetRequest, options?: CallOptions): Promise<GenerativeLanguageOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/batches`
   * `GET /v1/models/{model}/operations`
   * `GET /v1/operations`
   * `GET /v1/tunedModels/{tunedModel}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<GenerativeLanguageOperation>;

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/batches/{batch}`
   * `DELETE /v1/operations/{operation=**}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<
      | BatchName
      | CorporaOperationName
      | GeneratedFilesOperationName
      | ModelsOperationName
      | RagStoresOperationName
      | RagStoresUploadOperationName
      | TunedModelsOperationName
    >,
    options?: PollOptions,
  ): GenerativeLanguageOperationHandle;

  /** Makes an operation name of its parts. */
  operationName(fields: CorporaOperationFields): CorporaOperationName;
  operationName(fields: GeneratedFilesOperationFields): GeneratedFilesOperationName;
  operationName(fields: ModelsOperationFields): ModelsOperationName;
  operationName(fields: RagStoresOperationFields): RagStoresOperationName;
  operationName(fields: RagStoresUploadOperationFields): RagStoresUploadOperationName;
  operationName(fields: TunedModelsOperationFields): TunedModelsOperationName;
  operationName(fields: BatchFields): BatchName;
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

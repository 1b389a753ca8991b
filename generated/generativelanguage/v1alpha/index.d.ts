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
 * Where `generativelanguage:v1alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<GenerativeLanguageTypes>;

/** The OAuth scopes that `generativelanguage:v1alpha` takes for its operations: its documents tell none. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'get' | 'list', readonly string[]>>;

/** Follows one operation of `generativelanguage:v1alpha` until it has ended. */
export type GenerativeLanguageOperationHandle = HandleOf<GenerativeLanguageTypes>;

/** The long-running operations of Generative Language API, `generativelanguage:v1alpha`. */
export declare class GenerativeLanguageOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1alpha/generatedFiles/{generatedFile}/operations/{operation}`
   * `GET /v1alpha/models/{model}/operations/{operation}`
   * `GET /v1alpha/tunedModels/{tunedModel}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<GenerativeLanguageOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1alpha/models/{model}/operations`
   * `GET /v1alpha/tunedModels/{tunedModel}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<GenerativeLanguageOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): GenerativeLanguageOperationHandle;

  /** Makes an operation name of its parts. */
  operationName(fields: GeneratedFilesOperationFields): GeneratedFilesOperationName;
  operationName(fields: ModelsOperationFields): ModelsOperationName;
  operationName(fields: TunedModelsOperationFields): TunedModelsOperationName;
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

import type { Api, CallOptions, ClientOptions, OperationList } from '@lrogen/runtime';
import type {
  CloudPrivateCatalogProducerOperation,
  CloudPrivateCatalogProducerTypes,
  ListRequest,
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
  InvalidArgumentError,
  InvalidNameError,
  isPayload,
  list,
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  OperationsError,
  PendingOperation,
  ProtocolError,
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * from './types.js';

/**
 * Where `cloudprivatecatalogproducer:v1beta1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<CloudPrivateCatalogProducerTypes>;

/** The OAuth scopes that `cloudprivatecatalogproducer:v1beta1` takes for its operations: one of them is enough. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<Record<'list', readonly string[]>>;

/** The long-running operations of Cloud Private Catalog Producer, `cloudprivatecatalogproducer:v1beta1`. */
export declare class CloudPrivateCatalogProducerOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta1/operations`
   */
  list(
    request: ListRequest,
    options?: CallOptions,
  ): OperationList<CloudPrivateCatalogProducerOperation>;
}

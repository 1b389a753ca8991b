import { connect, list } from '@lrogen/runtime';
import type { Api, CallOptions, Client, ClientOptions, OperationList } from '@lrogen/runtime';
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
export const api: Api<CloudPrivateCatalogProducerTypes> = {
  id: 'cloudprivatecatalogproducer:v1beta1',
  host: 'cloudprivatecatalogproducer.googleapis.com',
  mtlsHost: 'cloudprivatecatalogproducer.mtls.googleapis.com',
  names: [],
  list: [{ method: 'GET', template: '/v1beta1/operations' }],
};

/** The OAuth scopes that `cloudprivatecatalogproducer:v1beta1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'list', readonly string[]>> = { list: scopes };

/** The long-running operations of Cloud Private Catalog Producer, `cloudprivatecatalogproducer:v1beta1`. */
export class CloudPrivateCatalogProducerOperationsClient {
  readonly #client: Client<CloudPrivateCatalogProducerTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta1/operations`
   */
  list(
    request: ListRequest,
    options?: CallOptions,
  ): OperationList<CloudPrivateCatalogProducerOperation> {
    return list(this.#client, request, options);
  }
}

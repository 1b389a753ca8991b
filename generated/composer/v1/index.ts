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
 * Where `composer:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<ComposerTypes> = {
  id: 'composer:v1',
  host: 'composer.googleapis.com',
  mtlsHost: 'composer.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  delete: [{ method: 'DELETE', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*}/operations' }],
};

/** The OAuth scopes that `composer:v1` takes for its operations; `methodScopes` tells them by method. */
export const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/cloudcomposer',
  'https://www.googleapis.com/auth/cloudcomposer.readonly',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'delete' | 'get' | 'list', readonly string[]>> = {
  delete: [
    'https://www.googleapis.com/auth/cloud-platform',
    'https://www.googleapis.com/auth/cloudcomposer',
  ],
  get: scopes,
  list: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints: Readonly<Record<string, string>> = {
  'africa-south1': 'https://composer.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://composer.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://composer.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://composer.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://composer.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://composer.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://composer.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://composer.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://composer.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://composer.asia-southeast2.rep.googleapis.com',
  'asia-southeast3': 'https://composer.asia-southeast3.rep.googleapis.com',
  'australia-southeast1': 'https://composer.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://composer.australia-southeast2.rep.googleapis.com',
  'europe-central2': 'https://composer.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://composer.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://composer.europe-north2.rep.googleapis.com',
  'europe-southwest1': 'https://composer.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://composer.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://composer.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://composer.europe-west12.rep.googleapis.com',
  'europe-west15': 'https://composer.europe-west15.rep.googleapis.com',
  'europe-west2': 'https://composer.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://composer.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://composer.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://composer.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://composer.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://composer.europe-west9.rep.googleapis.com',
  'me-central1': 'https://composer.me-central1.rep.googleapis.com',
  'me-central2': 'https://composer.me-central2.rep.googleapis.com',
  'me-west1': 'https://composer.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://composer.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://composer.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://composer.northamerica-south1.rep.googleapis.com',
  'southamerica-east1': 'https://composer.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://composer.southamerica-west1.rep.googleapis.com',
  'us-central1': 'https://composer.us-central1.rep.googleapis.com',
  'us-east1': 'https://composer.us-east1.rep.googleapis.com',
  'us-east4': 'https://composer.us-east4.rep.googleapis.com',
  'us-east5': 'https://composer.us-east5.rep.googleapis.com',
  'us-east7': 'https://composer.us-east7.rep.googleapis.com',
  'us-south1': 'https://composer.us-south1.rep.googleapis.com',
  'us-west1': 'https://composer.us-west1.rep.googleapis.com',
  'us-west2': 'https://composer.us-west2.rep.googleapis.com',
  'us-west3': 'https://composer.us-west3.rep.googleapis.com',
  'us-west4': 'https://composer.us-west4.rep.googleapis.com',
  'us-west8': 'https://composer.us-west8.rep.googleapis.com',
};

/** Follows one operation of `composer:v1` until it has ended. */
export type ComposerOperationHandle = HandleOf<ComposerTypes>;

/** The long-running operations of Cloud Composer API, `composer:v1`. */
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
   * `GET /v1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<ComposerOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<ComposerOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/projects/{project}/locations/{location}/operations/{operation}`
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

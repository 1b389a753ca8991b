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
  CancelRequest,
  DatastreamOperation,
  DatastreamTypes,
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
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `datastream:v1alpha1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<DatastreamTypes> = {
  id: 'datastream:v1alpha1',
  host: 'datastream.googleapis.com',
  mtlsHost: 'datastream.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  cancel: [
    { method: 'POST', template: '/v1alpha1/{name=projects/*/locations/*/operations/*}:cancel' },
  ],
  delete: [{ method: 'DELETE', template: '/v1alpha1/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v1alpha1/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v1alpha1/{name=projects/*/locations/*}/operations' }],
};

/** The OAuth scopes that `datastream:v1alpha1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list', readonly string[]>
> = {
  cancel: scopes,
  delete: scopes,
  get: scopes,
  list: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints: Readonly<Record<string, string>> = {
  'africa-south1': 'https://datastream.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://datastream.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://datastream.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://datastream.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://datastream.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://datastream.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://datastream.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://datastream.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://datastream.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://datastream.asia-southeast2.rep.googleapis.com',
  'asia-southeast3': 'https://datastream.asia-southeast3.rep.googleapis.com',
  'australia-southeast1': 'https://datastream.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://datastream.australia-southeast2.rep.googleapis.com',
  'europe-central2': 'https://datastream.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://datastream.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://datastream.europe-north2.rep.googleapis.com',
  'europe-southwest1': 'https://datastream.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://datastream.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://datastream.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://datastream.europe-west12.rep.googleapis.com',
  'europe-west15': 'https://datastream.europe-west15.rep.googleapis.com',
  'europe-west2': 'https://datastream.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://datastream.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://datastream.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://datastream.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://datastream.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://datastream.europe-west9.rep.googleapis.com',
  'me-central1': 'https://datastream.me-central1.rep.googleapis.com',
  'me-central2': 'https://datastream.me-central2.rep.googleapis.com',
  'me-west1': 'https://datastream.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://datastream.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://datastream.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://datastream.northamerica-south1.rep.googleapis.com',
  'southamerica-east1': 'https://datastream.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://datastream.southamerica-west1.rep.googleapis.com',
  'us-central1': 'https://datastream.us-central1.rep.googleapis.com',
  'us-central2': 'https://datastream.us-central2.rep.googleapis.com',
  'us-east1': 'https://datastream.us-east1.rep.googleapis.com',
  'us-east4': 'https://datastream.us-east4.rep.googleapis.com',
  'us-east5': 'https://datastream.us-east5.rep.googleapis.com',
  'us-east7': 'https://datastream.us-east7.rep.googleapis.com',
  'us-south1': 'https://datastream.us-south1.rep.googleapis.com',
  'us-west1': 'https://datastream.us-west1.rep.googleapis.com',
  'us-west2': 'https://datastream.us-west2.rep.googleapis.com',
  'us-west3': 'https://datastream.us-west3.rep.googleapis.com',
  'us-west4': 'https://datastream.us-west4.rep.googleapis.com',
  'us-west8': 'https://datastream.us-west8.rep.googleapis.com',
};

/** Follows one operation of `datastream:v1alpha1` until it has ended. */
export type DatastreamOperationHandle = HandleOf<DatastreamTypes>;

/** The long-running operations of Datastream API, `datastream:v1alpha1`. */
export class DatastreamOperationsClient {
  readonly #client: Client<DatastreamTypes>;

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
   * `POST /v1alpha1/projects/{project}/locations/{location}/operations/{operation}:cancel`
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
   * `GET /v1alpha1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<DatastreamOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1alpha1/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<DatastreamOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1alpha1/projects/{project}/locations/{location}/operations/{operation}`
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
  ): DatastreamOperationHandle {
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

import {
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  readName,
  remove,
  serverWait,
  wait,
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
  DeleteRequest,
  GetRequest,
  ListRequest,
  OperationName,
  OperationNameFields,
  RunOperation,
  RunTypes,
  WaitRequest,
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
  wait,
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * from './types.js';

/**
 * Where `run:v2` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<RunTypes> = {
  id: 'run:v2',
  host: 'run.googleapis.com',
  mtlsHost: 'run.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  delete: [{ method: 'DELETE', template: '/v2/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v2/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v2/{name=projects/*/locations/*}/operations' }],
  wait: [
    {
      method: 'POST',
      template: '/v2/{name=projects/*/locations/*/operations/*}:wait',
      timeout: true,
      body: true,
    },
  ],
  serverWait: serverWait,
};

/** The OAuth scopes that `run:v2` takes for its operations; `methodScopes` tells them by method. */
export const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/run',
  'https://www.googleapis.com/auth/run.readonly',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<
  Record<'delete' | 'get' | 'list' | 'wait', readonly string[]>
> = {
  delete: ['https://www.googleapis.com/auth/cloud-platform', 'https://www.googleapis.com/auth/run'],
  get: scopes,
  list: scopes,
  wait: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints: Readonly<Record<string, string>> = {
  'africa-south1': 'https://run.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://run.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://run.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://run.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://run.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://run.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://run.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://run.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://run.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://run.asia-southeast2.rep.googleapis.com',
  'asia-southeast3': 'https://run.asia-southeast3.rep.googleapis.com',
  'australia-southeast1': 'https://run.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://run.australia-southeast2.rep.googleapis.com',
  'europe-central2': 'https://run.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://run.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://run.europe-north2.rep.googleapis.com',
  'europe-southwest1': 'https://run.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://run.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://run.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://run.europe-west12.rep.googleapis.com',
  'europe-west15': 'https://run.europe-west15.rep.googleapis.com',
  'europe-west2': 'https://run.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://run.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://run.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://run.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://run.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://run.europe-west9.rep.googleapis.com',
  'me-central1': 'https://run.me-central1.rep.googleapis.com',
  'me-central2': 'https://run.me-central2.rep.googleapis.com',
  'me-west1': 'https://run.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://run.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://run.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://run.northamerica-south1.rep.googleapis.com',
  'southamerica-east1': 'https://southamerica-east1-run.googleapis.com',
  'southamerica-west1': 'https://southamerica-west1-run.googleapis.com',
  'us-central1': 'https://us-central1-run.googleapis.com',
  'us-central2': 'https://us-central2-run.googleapis.com',
  'us-east1': 'https://us-east1-run.googleapis.com',
  'us-east4': 'https://us-east4-run.googleapis.com',
  'us-east5': 'https://us-east5-run.googleapis.com',
  'us-east7': 'https://us-east7-run.googleapis.com',
  'us-south1': 'https://us-south1-run.googleapis.com',
  'us-west1': 'https://us-west1-run.googleapis.com',
  'us-west2': 'https://us-west2-run.googleapis.com',
  'us-west3': 'https://us-west3-run.googleapis.com',
  'us-west4': 'https://us-west4-run.googleapis.com',
  'us-west8': 'https://us-west8-run.googleapis.com',
};

/** Follows one operation of `run:v2` until it has ended. */
export type RunOperationHandle = HandleOf<RunTypes>;

/** The long-running operations of Cloud Run Admin API, `run:v2`. */
export class RunOperationsClient {
  readonly #client: Client<RunTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v2/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<RunOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v2/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<RunOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v2/projects/{project}/locations/{location}/operations/{operation}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
    return remove(this.#client, request, options);
  }

  /**
   * Asks the service to hold the answer until the operation has ended or `timeout` is over. It may
   * answer earlier, with an operation that still runs; a handle's `wait` asks again by itself.
   *
   * `POST /v2/projects/{project}/locations/{location}/operations/{operation}:wait`
   */
  wait(request: WaitRequest, options?: CallOptions): Promise<RunOperation> {
    return wait(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target: OperationTarget<OperationName>, options?: PollOptions): RunOperationHandle {
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

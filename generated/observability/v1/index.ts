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
  DeleteRequest,
  FoldersLocationsOperationFields,
  FoldersLocationsOperationName,
  GetRequest,
  ListRequest,
  ObservabilityOperation,
  ObservabilityTypes,
  OperationName,
  OperationNameFields,
  OrganizationsLocationsOperationFields,
  OrganizationsLocationsOperationName,
  ProjectsLocationsOperationFields,
  ProjectsLocationsOperationName,
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
 * Where `observability:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<ObservabilityTypes> = {
  id: 'observability:v1',
  host: 'observability.googleapis.com',
  mtlsHost: 'observability.mtls.googleapis.com',
  names: [
    'folders/{folder}/locations/{location}/operations/{operation}',
    'organizations/{organization}/locations/{location}/operations/{operation}',
    'projects/{project}/locations/{location}/operations/{operation}',
  ],
  cancel: [
    { method: 'POST', template: '/v1/{name=folders/*/locations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=organizations/*/locations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/operations/*}:cancel' },
  ],
  delete: [
    { method: 'DELETE', template: '/v1/{name=folders/*/locations/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=organizations/*/locations/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=projects/*/locations/*/operations/*}' },
  ],
  get: [
    { method: 'GET', template: '/v1/{name=folders/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=organizations/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v1/{name=folders/*/locations/*}/operations' },
    { method: 'GET', template: '/v1/{name=organizations/*/locations/*}/operations' },
    { method: 'GET', template: '/v1/{name=projects/*/locations/*}/operations' },
  ],
};

/** The OAuth scopes that `observability:v1` takes for its operations: one of them is enough. */
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
  'africa-south1': 'https://observability.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://observability.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://observability.asia-east2.rep.googleapis.com',
  'asia-northeast2': 'https://observability.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://observability.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://observability.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://observability.asia-south2.rep.googleapis.com',
  'asia-southeast2': 'https://observability.asia-southeast2.rep.googleapis.com',
  'asia-southeast3': 'https://observability.asia-southeast3.rep.googleapis.com',
  'australia-southeast2': 'https://observability.australia-southeast2.rep.googleapis.com',
  eu: 'https://observability.eu.rep.googleapis.com',
  'europe-north2': 'https://observability.europe-north2.rep.googleapis.com',
  'europe-west1': 'https://observability.europe-west1.rep.googleapis.com',
  'europe-west3': 'https://observability.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://observability.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://observability.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://observability.europe-west8.rep.googleapis.com',
  'me-central1': 'https://observability.me-central1.rep.googleapis.com',
  'northamerica-northeast2': 'https://observability.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://observability.northamerica-south1.rep.googleapis.com',
  'southamerica-west1': 'https://observability.southamerica-west1.rep.googleapis.com',
  us: 'https://observability.us.rep.googleapis.com',
  'us-central1': 'https://observability.us-central1.rep.googleapis.com',
  'us-east1': 'https://observability.us-east1.rep.googleapis.com',
  'us-east5': 'https://observability.us-east5.rep.googleapis.com',
  'us-south1': 'https://observability.us-south1.rep.googleapis.com',
  'us-west1': 'https://observability.us-west1.rep.googleapis.com',
  'us-west2': 'https://observability.us-west2.rep.googleapis.com',
  'us-west3': 'https://observability.us-west3.rep.googleapis.com',
};

/** Follows one operation of `observability:v1` until it has ended. */
export type ObservabilityOperationHandle = HandleOf<ObservabilityTypes>;

/** The long-running operations of Observability API, `observability:v1`. */
export class ObservabilityOperationsClient {
  readonly #client: Client<ObservabilityTypes>;

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
   * `POST /v1/folders/{folder}/locations/{location}/operations/{operation}:cancel`
   * `POST /v1/organizations/{organization}/locations/{location}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/locations/{location}/operations/{operation}:cancel`
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
   * `GET /v1/folders/{folder}/locations/{location}/operations/{operation}`
   * `GET /v1/organizations/{organization}/locations/{location}/operations/{operation}`
   * `GET /v1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<ObservabilityOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/folders/{folder}/locations/{location}/operations`
   * `GET /v1/organizations/{organization}/locations/{location}/operations`
   * `GET /v1/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<ObservabilityOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/folders/{folder}/locations/{location}/operations/{operation}`
   * `DELETE /v1/organizations/{organization}/locations/{location}/operations/{operation}`
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
  ): ObservabilityOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields: FoldersLocationsOperationFields): FoldersLocationsOperationName;
  operationName(
    fields: OrganizationsLocationsOperationFields,
  ): OrganizationsLocationsOperationName;
  operationName(fields: ProjectsLocationsOperationFields): ProjectsLocationsOperationName;
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

import {
  byFields,
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

/**
 * Where `spanner:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'spanner:v1',
  host: 'spanner.googleapis.com',
  mtlsHost: 'spanner.mtls.googleapis.com',
  names: [
    'projects/{project}/instanceConfigs/{instanceConfig}/operations/{operation}',
    'projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations/{operation}',
    'projects/{project}/instances/{instance}/backups/{backup}/operations/{operation}',
    'projects/{project}/instances/{instance}/databases/{database}/operations/{operation}',
    'projects/{project}/instances/{instance}/instancePartitions/{instancePartition}/operations/{operation}',
    'projects/{project}/instances/{instance}/operations/{operation}',
  ],
  cancel: [
    { method: 'POST', template: '/v1/{name=projects/*/instanceConfigs/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/instances/*/backups/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/instances/*/databases/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/instances/*/instancePartitions/*/operations/*}:cancel',
    },
    { method: 'POST', template: '/v1/{name=projects/*/instances/*/operations/*}:cancel' },
  ],
  delete: [
    { method: 'DELETE', template: '/v1/{name=projects/*/instanceConfigs/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/instances/*/backups/*/operations/*}' },
    { method: 'DELETE', template: '/v1/{name=projects/*/instances/*/databases/*/operations/*}' },
    {
      method: 'DELETE',
      template: '/v1/{name=projects/*/instances/*/instancePartitions/*/operations/*}',
    },
    { method: 'DELETE', template: '/v1/{name=projects/*/instances/*/operations/*}' },
  ],
  get: [
    { method: 'GET', template: '/v1/{name=projects/*/instanceConfigs/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/instances/*/backups/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=projects/*/instances/*/databases/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/instances/*/instancePartitions/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/instances/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v1/{name=projects/*/instanceConfigs/*/operations}' },
    { method: 'GET', template: '/v1/{name=projects/*/instanceConfigs/*/ssdCaches/*/operations}' },
    { method: 'GET', template: '/v1/{name=projects/*/instances/*/backups/*/operations}' },
    { method: 'GET', template: '/v1/{name=projects/*/instances/*/databases/*/operations}' },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/instances/*/instancePartitions/*/operations}',
    },
    { method: 'GET', template: '/v1/{name=projects/*/instances/*/operations}' },
    {
      method: 'GET',
      template: '/v1/{parent=projects/*/instances/*}/{collection=backupOperations}',
    },
    {
      method: 'GET',
      template: '/v1/{parent=projects/*/instances/*}/{collection=databaseOperations}',
    },
    {
      method: 'GET',
      template: '/v1/{parent=projects/*/instances/*}/{collection=instancePartitionOperations}',
    },
    { method: 'GET', template: '/v1/{parent=projects/*}/instanceConfigOperations' },
  ],
  findCall: byFields,
};

/** The OAuth scopes that `spanner:v1` takes for its operations: one of them is enough. */
export const scopes = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/spanner.admin',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { cancel: scopes, delete: scopes, get: scopes, list: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'europe-west8': 'https://spanner.europe-west8.rep.googleapis.com',
  'me-central2': 'https://spanner.me-central2.rep.googleapis.com',
  'us-central1': 'https://spanner.us-central1.rep.googleapis.com',
  'us-central2': 'https://spanner.us-central2.rep.googleapis.com',
  'us-east1': 'https://spanner.us-east1.rep.googleapis.com',
  'us-east4': 'https://spanner.us-east4.rep.googleapis.com',
  'us-east5': 'https://spanner.us-east5.rep.googleapis.com',
  'us-east7': 'https://spanner.us-east7.rep.googleapis.com',
  'us-south1': 'https://spanner.us-south1.rep.googleapis.com',
  'us-west1': 'https://spanner.us-west1.rep.googleapis.com',
  'us-west2': 'https://spanner.us-west2.rep.googleapis.com',
  'us-west3': 'https://spanner.us-west3.rep.googleapis.com',
  'us-west4': 'https://spanner.us-west4.rep.googleapis.com',
  'us-west8': 'https://spanner.us-west8.rep.googleapis.com',
};

/** The long-running operations of Cloud Spanner API, `spanner:v1`. */
export class SpannerOperationsClient {
  #client;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1/projects/{project}/instanceConfigs/{instanceConfig}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/instances/{instance}/backups/{backup}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/instances/{instance}/databases/{database}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/instances/{instance}/instancePartitions/{instancePartition}/operations/{operation}:cancel`
   * `POST /v1/projects/{project}/instances/{instance}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request, options) {
    return cancel(this.#client, request, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/projects/{project}/instanceConfigs/{instanceConfig}/operations/{operation}`
   * `GET /v1/projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations/{operation}`
   * `GET /v1/projects/{project}/instances/{instance}/backups/{backup}/operations/{operation}`
   * `GET /v1/projects/{project}/instances/{instance}/databases/{database}/operations/{operation}`
   * `GET /v1/projects/{project}/instances/{instance}/instancePartitions/{instancePartition}/operations/{operation}`
   * `GET /v1/projects/{project}/instances/{instance}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/projects/{project}/instanceConfigOperations`
   * `GET /v1/projects/{project}/instanceConfigs/{instanceConfig}/operations`
   * `GET /v1/projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations`
   * `GET /v1/projects/{project}/instances/{instance}/backupOperations`
   * `GET /v1/projects/{project}/instances/{instance}/backups/{backup}/operations`
   * and 5 more like these, one for each collection
   */
  list(request, options) {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/projects/{project}/instanceConfigs/{instanceConfig}/operations/{operation}`
   * `DELETE /v1/projects/{project}/instanceConfigs/{instanceConfig}/ssdCaches/{ssdCache}/operations/{operation}`
   * `DELETE /v1/projects/{project}/instances/{instance}/backups/{backup}/operations/{operation}`
   * `DELETE /v1/projects/{project}/instances/{instance}/databases/{database}/operations/{operation}`
   * `DELETE /v1/projects/{project}/instances/{instance}/instancePartitions/{instancePartition}/operations/{operation}`
   * `DELETE /v1/projects/{project}/instances/{instance}/operations/{operation}`
   */
  delete(request, options) {
    return remove(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target, options) {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields) {
    return makeName(this.#client, fields);
  }

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text) {
    return readName(this.#client, text);
  }

  /** Whether `text` is an operation name of this API. */
  isOperationName(text) {
    return isName(this.#client, text);
  }
}

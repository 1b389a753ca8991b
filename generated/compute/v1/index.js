import {
  byFields,
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  ownShape,
  readName,
  remove,
  serverWait,
  wait,
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

/**
 * Where `compute:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'compute:v1',
  host: 'compute.googleapis.com',
  mtlsHost: 'compute.mtls.googleapis.com',
  names: [
    'locations/global/operations/{operation}',
    'projects/{project}/global/operations/{operation}',
    'projects/{project}/regions/{region}/operations/{operation}',
    'projects/{project}/zones/{zone}/operations/{operation}',
  ],
  delete: [
    { method: 'DELETE', template: '/compute/v1/locations/global/operations/{operation}' },
    { method: 'DELETE', template: '/compute/v1/projects/{project}/global/operations/{operation}' },
    {
      method: 'DELETE',
      template: '/compute/v1/projects/{project}/regions/{region}/operations/{operation}',
    },
    {
      method: 'DELETE',
      template: '/compute/v1/projects/{project}/zones/{zone}/operations/{operation}',
    },
  ],
  get: [
    { method: 'GET', template: '/compute/v1/locations/global/operations/{operation}' },
    { method: 'GET', template: '/compute/v1/projects/{project}/global/operations/{operation}' },
    {
      method: 'GET',
      template: '/compute/v1/projects/{project}/regions/{region}/operations/{operation}',
    },
    {
      method: 'GET',
      template: '/compute/v1/projects/{project}/zones/{zone}/operations/{operation}',
    },
  ],
  list: [
    { method: 'GET', template: '/compute/v1/locations/global/operations' },
    { method: 'GET', template: '/compute/v1/projects/{project}/global/operations' },
    { method: 'GET', template: '/compute/v1/projects/{project}/regions/{region}/operations' },
    { method: 'GET', template: '/compute/v1/projects/{project}/zones/{zone}/operations' },
  ],
  wait: [
    {
      method: 'POST',
      template: '/compute/v1/projects/{project}/global/operations/{operation}/wait',
    },
    {
      method: 'POST',
      template: '/compute/v1/projects/{project}/regions/{region}/operations/{operation}/wait',
    },
    {
      method: 'POST',
      template: '/compute/v1/projects/{project}/zones/{zone}/operations/{operation}/wait',
    },
  ],
  findCall: byFields,
  shape: ownShape,
  serverWait: serverWait,
};

/** The OAuth scopes that `compute:v1` takes for its operations; `methodScopes` tells them by method. */
export const scopes = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/compute',
  'https://www.googleapis.com/auth/compute.readonly',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = {
  delete: [
    'https://www.googleapis.com/auth/cloud-platform',
    'https://www.googleapis.com/auth/compute',
  ],
  get: scopes,
  list: scopes,
  wait: scopes,
};

/** The long-running operations of Compute Engine API, `compute:v1`. */
export class ComputeOperationsClient {
  #client;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /compute/v1/locations/global/operations/{operation}`
   * `GET /compute/v1/projects/{project}/global/operations/{operation}`
   * `GET /compute/v1/projects/{project}/regions/{region}/operations/{operation}`
   * `GET /compute/v1/projects/{project}/zones/{zone}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /compute/v1/locations/global/operations`
   * `GET /compute/v1/projects/{project}/global/operations`
   * `GET /compute/v1/projects/{project}/regions/{region}/operations`
   * `GET /compute/v1/projects/{project}/zones/{zone}/operations`
   */
  list(request, options) {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /compute/v1/locations/global/operations/{operation}`
   * `DELETE /compute/v1/projects/{project}/global/operations/{operation}`
   * `DELETE /compute/v1/projects/{project}/regions/{region}/operations/{operation}`
   * `DELETE /compute/v1/projects/{project}/zones/{zone}/operations/{operation}`
   */
  delete(request, options) {
    return remove(this.#client, request, options);
  }

  /**
   * Asks the service to hold the answer until the operation has ended or `timeout` is over. It may
   * answer earlier, with an operation that still runs; a handle's `wait` asks again by itself.
   *
   * `POST /compute/v1/projects/{project}/global/operations/{operation}/wait`
   * `POST /compute/v1/projects/{project}/regions/{region}/operations/{operation}/wait`
   * `POST /compute/v1/projects/{project}/zones/{zone}/operations/{operation}/wait`
   */
  wait(request, options) {
    return wait(this.#client, request, options);
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

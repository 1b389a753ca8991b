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
 * Where `securitycenter:v2` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'securitycenter:v2',
  host: 'securitycenter.googleapis.com',
  mtlsHost: 'securitycenter.mtls.googleapis.com',
  names: ['organizations/{organization}/operations/{operation}'],
  cancel: [{ method: 'POST', template: '/v2/{name=organizations/*/operations/*}:cancel' }],
  delete: [{ method: 'DELETE', template: '/v2/{name=organizations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v2/{name=organizations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v2/{name=organizations/*/operations}' }],
};

/** The OAuth scopes that `securitycenter:v2` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { cancel: scopes, delete: scopes, get: scopes, list: scopes };

/** The long-running operations of Security Command Center API, `securitycenter:v2`. */
export class SecurityCommandCenterOperationsClient {
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
   * `POST /v2/organizations/{organization}/operations/{operation}:cancel`
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
   * `GET /v2/organizations/{organization}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v2/organizations/{organization}/operations`
   */
  list(request, options) {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v2/organizations/{organization}/operations/{operation}`
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

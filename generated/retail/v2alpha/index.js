import { connect, follow, get, isName, list, makeName, readName } from '@lrogen/runtime';

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

/**
 * Where `retail:v2alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'retail:v2alpha',
  host: 'retail.googleapis.com',
  mtlsHost: 'retail.mtls.googleapis.com',
  names: [
    'projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/operations/{operation}',
    'projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/places/{place}/operations/{operation}',
    'projects/{project}/locations/{location}/catalogs/{catalog}/operations/{operation}',
    'projects/{project}/locations/{location}/operations/{operation}',
    'projects/{project}/operations/{operation}',
  ],
  get: [
    {
      method: 'GET',
      template: '/v2alpha/{name=projects/*/locations/*/catalogs/*/branches/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v2alpha/{name=projects/*/locations/*/catalogs/*/branches/*/places/*/operations/*}',
    },
    { method: 'GET', template: '/v2alpha/{name=projects/*/locations/*/catalogs/*/operations/*}' },
    { method: 'GET', template: '/v2alpha/{name=projects/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v2alpha/{name=projects/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v2alpha/{name=projects/*/locations/*/catalogs/*}/operations' },
    { method: 'GET', template: '/v2alpha/{name=projects/*/locations/*}/operations' },
    { method: 'GET', template: '/v2alpha/{name=projects/*}/operations' },
  ],
};

/** The OAuth scopes that `retail:v2alpha` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { get: scopes, list: scopes };

/** The long-running operations of Vertex AI Search for Retail API, `retail:v2alpha`. */
export class RetailOperationsClient {
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
   * `GET /v2alpha/projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/operations/{operation}`
   * `GET /v2alpha/projects/{project}/locations/{location}/catalogs/{catalog}/branches/{branch}/places/{place}/operations/{operation}`
   * `GET /v2alpha/projects/{project}/locations/{location}/catalogs/{catalog}/operations/{operation}`
   * `GET /v2alpha/projects/{project}/locations/{location}/operations/{operation}`
   * `GET /v2alpha/projects/{project}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v2alpha/projects/{project}/locations/{location}/catalogs/{catalog}/operations`
   * `GET /v2alpha/projects/{project}/locations/{location}/operations`
   * `GET /v2alpha/projects/{project}/operations`
   */
  list(request, options) {
    return list(this.#client, request, options);
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

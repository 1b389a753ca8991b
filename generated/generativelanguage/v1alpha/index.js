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
 * Where `generativelanguage:v1alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'generativelanguage:v1alpha',
  host: 'generativelanguage.googleapis.com',
  mtlsHost: 'generativelanguage.mtls.googleapis.com',
  names: [
    'generatedFiles/{generatedFile}/operations/{operation}',
    'models/{model}/operations/{operation}',
    'tunedModels/{tunedModel}/operations/{operation}',
  ],
  get: [
    { method: 'GET', template: '/v1alpha/{name=generatedFiles/*/operations/*}' },
    { method: 'GET', template: '/v1alpha/{name=models/*/operations/*}' },
    { method: 'GET', template: '/v1alpha/{name=tunedModels/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v1alpha/{name=models/*}/operations' },
    { method: 'GET', template: '/v1alpha/{name=tunedModels/*}/operations' },
  ],
};

/** The OAuth scopes that `generativelanguage:v1alpha` takes for its operations: its documents tell none. */
export const scopes = [];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { get: scopes, list: scopes };

/** The long-running operations of Generative Language API, `generativelanguage:v1alpha`. */
export class GenerativeLanguageOperationsClient {
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
   * `GET /v1alpha/generatedFiles/{generatedFile}/operations/{operation}`
   * `GET /v1alpha/models/{model}/operations/{operation}`
   * `GET /v1alpha/tunedModels/{tunedModel}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1alpha/models/{model}/operations`
   * `GET /v1alpha/tunedModels/{tunedModel}/operations`
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

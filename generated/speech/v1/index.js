import {
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  readName,
  regionalHost,
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
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';

/**
 * Where `speech:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'speech:v1',
  host: 'speech.googleapis.com',
  mtlsHost: 'speech.mtls.googleapis.com',
  regional: {
    pattern: '{location}-speech.googleapis.com',
    hosts: {
      'europe-west1': 'speech.europe-west1.rep.googleapis.com',
      'europe-west2': 'speech.europe-west2.rep.googleapis.com',
      'europe-west3': 'speech.europe-west3.rep.googleapis.com',
      'europe-west4': 'speech.europe-west4.rep.googleapis.com',
      'me-west1': 'speech.me-west1.rep.googleapis.com',
      'us-central1': 'speech.us-central1.rep.googleapis.com',
      'us-west1': 'speech.us-west1.rep.googleapis.com',
    },
    atDefaultHost: ['global'],
  },
  names: ['{segment1=**}'],
  get: [{ method: 'GET', template: '/v1/operations/{name=**}' }],
  list: [{ method: 'GET', template: '/v1/operations' }],
  hostOf: regionalHost,
};

/** The OAuth scopes that `speech:v1` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { get: scopes, list: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'europe-west1': 'https://speech.europe-west1.rep.googleapis.com',
  'europe-west2': 'https://speech.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://speech.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://speech.europe-west4.rep.googleapis.com',
  'me-west1': 'https://speech.me-west1.rep.googleapis.com',
  'us-central1': 'https://speech.us-central1.rep.googleapis.com',
  'us-west1': 'https://speech.us-west1.rep.googleapis.com',
};

/** The long-running operations of Cloud Speech-to-Text API, `speech:v1`. */
export class SpeechOperationsClient {
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
   * `GET /v1/operations/{segment1=**}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/operations`
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

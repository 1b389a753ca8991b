import { cancel, connect, follow, get, isName, list, makeName, readName } from '@lrogen/runtime';

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
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';

/**
 * Where `logging:v2` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'logging:v2',
  host: 'logging.googleapis.com',
  mtlsHost: 'logging.mtls.googleapis.com',
  names: [
    'billingAccounts/{billingAccount}/locations/{location}/operations/{operation}',
    'folders/{folder}/locations/{location}/operations/{operation}',
    'organizations/{organization}/locations/{location}/operations/{operation}',
    'projects/{project}/locations/{location}/operations/{operation}',
    '{segment1}/{segment2}/locations/{location}/operations/{operation}',
  ],
  cancel: [
    { method: 'POST', template: '/v2/{name=billingAccounts/*/locations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v2/{name=folders/*/locations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v2/{name=organizations/*/locations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v2/{name=projects/*/locations/*/operations/*}:cancel' },
    { method: 'POST', template: '/v2/{name=*/*/locations/*/operations/*}:cancel' },
  ],
  get: [
    { method: 'GET', template: '/v2/{name=billingAccounts/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v2/{name=folders/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v2/{name=organizations/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v2/{name=projects/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v2/{name=*/*/locations/*/operations/*}' },
  ],
  list: [
    { method: 'GET', template: '/v2/{name=billingAccounts/*/locations/*}/operations' },
    { method: 'GET', template: '/v2/{name=folders/*/locations/*}/operations' },
    { method: 'GET', template: '/v2/{name=organizations/*/locations/*}/operations' },
    { method: 'GET', template: '/v2/{name=projects/*/locations/*}/operations' },
    { method: 'GET', template: '/v2/{name=*/*/locations/*}/operations' },
  ],
};

/** The OAuth scopes that `logging:v2` takes for its operations; `methodScopes` tells them by method. */
export const scopes = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/cloud-platform.read-only',
  'https://www.googleapis.com/auth/logging.admin',
  'https://www.googleapis.com/auth/logging.read',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = {
  cancel: [
    'https://www.googleapis.com/auth/cloud-platform',
    'https://www.googleapis.com/auth/logging.admin',
  ],
  get: scopes,
  list: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'africa-south1': 'https://logging.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://logging.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://logging.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://logging.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://logging.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://logging.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://logging.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://logging.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://logging.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://logging.asia-southeast2.rep.googleapis.com',
  'asia-southeast3': 'https://logging.asia-southeast3.rep.googleapis.com',
  'australia-southeast1': 'https://logging.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://logging.australia-southeast2.rep.googleapis.com',
  ca: 'https://logging.ca.rep.googleapis.com',
  ch: 'https://logging.ch.rep.googleapis.com',
  eu: 'https://logging.eu.rep.googleapis.com',
  'europe-central2': 'https://logging.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://logging.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://logging.europe-north2.rep.googleapis.com',
  'europe-north3': 'https://logging.europe-north3.rep.googleapis.com',
  'europe-southwest1': 'https://logging.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://logging.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://logging.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://logging.europe-west12.rep.googleapis.com',
  'europe-west15': 'https://logging.europe-west15.rep.googleapis.com',
  'europe-west2': 'https://logging.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://logging.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://logging.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://logging.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://logging.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://logging.europe-west9.rep.googleapis.com',
  in: 'https://logging.in.rep.googleapis.com',
  'me-central1': 'https://logging.me-central1.rep.googleapis.com',
  'me-central2': 'https://logging.me-central2.rep.googleapis.com',
  'me-west1': 'https://logging.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://logging.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://logging.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://logging.northamerica-south1.rep.googleapis.com',
  sa: 'https://logging.sa.rep.googleapis.com',
  'southamerica-east1': 'https://logging.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://logging.southamerica-west1.rep.googleapis.com',
  us: 'https://logging.us.rep.googleapis.com',
  'us-central1': 'https://logging.us-central1.rep.googleapis.com',
  'us-central2': 'https://logging.us-central2.rep.googleapis.com',
  'us-east1': 'https://logging.us-east1.rep.googleapis.com',
  'us-east4': 'https://logging.us-east4.rep.googleapis.com',
  'us-east5': 'https://logging.us-east5.rep.googleapis.com',
  'us-east7': 'https://logging.us-east7.rep.googleapis.com',
  'us-south1': 'https://logging.us-south1.rep.googleapis.com',
  'us-west1': 'https://logging.us-west1.rep.googleapis.com',
  'us-west2': 'https://logging.us-west2.rep.googleapis.com',
  'us-west3': 'https://logging.us-west3.rep.googleapis.com',
  'us-west4': 'https://logging.us-west4.rep.googleapis.com',
  'us-west8': 'https://logging.us-west8.rep.googleapis.com',
};

/** The long-running operations of Cloud Logging API, `logging:v2`. */
export class LoggingOperationsClient {
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
   * `POST /v2/billingAccounts/{billingAccount}/locations/{location}/operations/{operation}:cancel`
   * `POST /v2/folders/{folder}/locations/{location}/operations/{operation}:cancel`
   * `POST /v2/organizations/{organization}/locations/{location}/operations/{operation}:cancel`
   * `POST /v2/projects/{project}/locations/{location}/operations/{operation}:cancel`
   * `POST /v2/{segment1}/{segment2}/locations/{location}/operations/{operation}:cancel`
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
   * `GET /v2/billingAccounts/{billingAccount}/locations/{location}/operations/{operation}`
   * `GET /v2/folders/{folder}/locations/{location}/operations/{operation}`
   * `GET /v2/organizations/{organization}/locations/{location}/operations/{operation}`
   * `GET /v2/projects/{project}/locations/{location}/operations/{operation}`
   * `GET /v2/{segment1}/{segment2}/locations/{location}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v2/billingAccounts/{billingAccount}/locations/{location}/operations`
   * `GET /v2/folders/{folder}/locations/{location}/operations`
   * `GET /v2/organizations/{organization}/locations/{location}/operations`
   * `GET /v2/projects/{project}/locations/{location}/operations`
   * `GET /v2/{segment1}/{segment2}/locations/{location}/operations`
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

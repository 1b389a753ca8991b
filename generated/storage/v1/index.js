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
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';

/**
 * Where `storage:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'storage:v1',
  host: 'storage.googleapis.com',
  mtlsHost: 'storage.mtls.googleapis.com',
  names: ['b/{bucket}/operations/{operationId}'],
  cancel: [{ method: 'POST', template: '/storage/v1/b/{bucket}/operations/{operationId}/cancel' }],
  get: [{ method: 'GET', template: '/storage/v1/b/{bucket}/operations/{operationId}' }],
  list: [{ method: 'GET', template: '/storage/v1/b/{bucket}/operations' }],
  findCall: byFields,
};

/** The OAuth scopes that `storage:v1` takes for its operations; `methodScopes` tells them by method. */
export const scopes = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/cloud-platform.read-only',
  'https://www.googleapis.com/auth/devstorage.full_control',
  'https://www.googleapis.com/auth/devstorage.read_only',
  'https://www.googleapis.com/auth/devstorage.read_write',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = {
  cancel: [
    'https://www.googleapis.com/auth/cloud-platform',
    'https://www.googleapis.com/auth/devstorage.full_control',
    'https://www.googleapis.com/auth/devstorage.read_write',
  ],
  get: scopes,
  list: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'africa-south1': 'https://storage.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://storage.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://storage.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://storage.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://storage.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://storage.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://storage.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://storage.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://storage.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://storage.asia-southeast2.rep.googleapis.com',
  'australia-southeast1': 'https://storage.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://storage.australia-southeast2.rep.googleapis.com',
  eu: 'https://storage.eu.rep.googleapis.com',
  'europe-central2': 'https://storage.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://storage.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://storage.europe-north2.rep.googleapis.com',
  'europe-southwest1': 'https://storage.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://storage.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://storage.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://storage.europe-west12.rep.googleapis.com',
  'europe-west2': 'https://storage.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://storage.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://storage.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://storage.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://storage.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://storage.europe-west9.rep.googleapis.com',
  'me-central1': 'https://storage.me-central1.rep.googleapis.com',
  'me-central2': 'https://storage.me-central2.rep.googleapis.com',
  'me-west1': 'https://storage.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://storage.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://storage.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://storage.northamerica-south1.rep.googleapis.com',
  'southamerica-east1': 'https://storage.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://storage.southamerica-west1.rep.googleapis.com',
  us: 'https://storage.us.rep.googleapis.com',
  'us-central1': 'https://storage.us-central1.rep.googleapis.com',
  'us-east1': 'https://storage.us-east1.rep.googleapis.com',
  'us-east4': 'https://storage.us-east4.rep.googleapis.com',
  'us-east5': 'https://storage.us-east5.rep.googleapis.com',
  'us-south1': 'https://storage.us-south1.rep.googleapis.com',
  'us-west1': 'https://storage.us-west1.rep.googleapis.com',
  'us-west2': 'https://storage.us-west2.rep.googleapis.com',
  'us-west3': 'https://storage.us-west3.rep.googleapis.com',
  'us-west4': 'https://storage.us-west4.rep.googleapis.com',
  'us-west8': 'https://storage.us-west8.rep.googleapis.com',
};

/** The long-running operations of Cloud Storage JSON API, `storage:v1`. */
export class StorageOperationsClient {
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
   * `POST /storage/v1/b/{bucket}/operations/{operationId}/cancel`
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
   * `GET /storage/v1/b/{bucket}/operations/{operationId}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /storage/v1/b/{bucket}/operations`
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

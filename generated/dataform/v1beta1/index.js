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
 * Where `dataform:v1beta1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'dataform:v1beta1',
  host: 'dataform.googleapis.com',
  mtlsHost: 'dataform.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  cancel: [
    { method: 'POST', template: '/v1beta1/{name=projects/*/locations/*/operations/*}:cancel' },
  ],
  delete: [{ method: 'DELETE', template: '/v1beta1/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v1beta1/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v1beta1/{name=projects/*/locations/*}/operations' }],
};

/** The OAuth scopes that `dataform:v1beta1` takes for its operations: one of them is enough. */
export const scopes = [
  'https://www.googleapis.com/auth/bigquery',
  'https://www.googleapis.com/auth/cloud-platform',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { cancel: scopes, delete: scopes, get: scopes, list: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'africa-south1': 'https://dataform.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://dataform.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://dataform.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://dataform.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://dataform.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://dataform.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://dataform.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://dataform.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://dataform.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://dataform.asia-southeast2.rep.googleapis.com',
  'australia-southeast1': 'https://dataform.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://dataform.australia-southeast2.rep.googleapis.com',
  'europe-central2': 'https://dataform.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://dataform.europe-north1.rep.googleapis.com',
  'europe-southwest1': 'https://dataform.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://dataform.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://dataform.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://dataform.europe-west12.rep.googleapis.com',
  'europe-west2': 'https://dataform.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://dataform.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://dataform.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://dataform.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://dataform.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://dataform.europe-west9.rep.googleapis.com',
  'me-central1': 'https://dataform.me-central1.rep.googleapis.com',
  'me-central2': 'https://dataform.me-central2.rep.googleapis.com',
  'me-west1': 'https://dataform.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://dataform.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://dataform.northamerica-northeast2.rep.googleapis.com',
  'southamerica-east1': 'https://dataform.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://dataform.southamerica-west1.rep.googleapis.com',
  'us-central1': 'https://dataform.us-central1.rep.googleapis.com',
  'us-east1': 'https://dataform.us-east1.rep.googleapis.com',
  'us-east4': 'https://dataform.us-east4.rep.googleapis.com',
  'us-east5': 'https://dataform.us-east5.rep.googleapis.com',
  'us-south1': 'https://dataform.us-south1.rep.googleapis.com',
  'us-west1': 'https://dataform.us-west1.rep.googleapis.com',
  'us-west2': 'https://dataform.us-west2.rep.googleapis.com',
  'us-west3': 'https://dataform.us-west3.rep.googleapis.com',
  'us-west4': 'https://dataform.us-west4.rep.googleapis.com',
};

/** The long-running operations of Dataform API, `dataform:v1beta1`. */
export class DataformOperationsClient {
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
   * `POST /v1beta1/projects/{project}/locations/{location}/operations/{operation}:cancel`
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
   * `GET /v1beta1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta1/projects/{project}/locations/{location}/operations`
   */
  list(request, options) {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1beta1/projects/{project}/locations/{location}/operations/{operation}`
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

import { cancel, connect, follow, get, isName, makeName, readName } from '@lrogen/runtime';

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
 * Where `cloudbuild:v2` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'cloudbuild:v2',
  host: 'cloudbuild.googleapis.com',
  mtlsHost: 'cloudbuild.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  cancel: [{ method: 'POST', template: '/v2/{name=projects/*/locations/*/operations/*}:cancel' }],
  get: [{ method: 'GET', template: '/v2/{name=projects/*/locations/*/operations/*}' }],
};

/** The OAuth scopes that `cloudbuild:v2` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { cancel: scopes, get: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'africa-south1': 'https://cloudbuild.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://cloudbuild.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://cloudbuild.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://cloudbuild.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://cloudbuild.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://cloudbuild.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://cloudbuild.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://cloudbuild.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://cloudbuild.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://cloudbuild.asia-southeast2.rep.googleapis.com',
  'asia-southeast3': 'https://cloudbuild.asia-southeast3.rep.googleapis.com',
  'australia-southeast1': 'https://cloudbuild.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://cloudbuild.australia-southeast2.rep.googleapis.com',
  'europe-central2': 'https://cloudbuild.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://cloudbuild.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://cloudbuild.europe-north2.rep.googleapis.com',
  'europe-southwest1': 'https://cloudbuild.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://cloudbuild.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://cloudbuild.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://cloudbuild.europe-west12.rep.googleapis.com',
  'europe-west15': 'https://cloudbuild.europe-west15.rep.googleapis.com',
  'europe-west2': 'https://cloudbuild.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://cloudbuild.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://cloudbuild.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://cloudbuild.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://cloudbuild.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://cloudbuild.europe-west9.rep.googleapis.com',
  'me-central1': 'https://cloudbuild.me-central1.rep.googleapis.com',
  'me-central2': 'https://cloudbuild.me-central2.rep.googleapis.com',
  'me-west1': 'https://cloudbuild.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://cloudbuild.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://cloudbuild.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://cloudbuild.northamerica-south1.rep.googleapis.com',
  'southamerica-east1': 'https://cloudbuild.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://cloudbuild.southamerica-west1.rep.googleapis.com',
  'us-central1': 'https://cloudbuild.us-central1.rep.googleapis.com',
  'us-central2': 'https://cloudbuild.us-central2.rep.googleapis.com',
  'us-east1': 'https://cloudbuild.us-east1.rep.googleapis.com',
  'us-east4': 'https://cloudbuild.us-east4.rep.googleapis.com',
  'us-east5': 'https://cloudbuild.us-east5.rep.googleapis.com',
  'us-east7': 'https://cloudbuild.us-east7.rep.googleapis.com',
  'us-south1': 'https://cloudbuild.us-south1.rep.googleapis.com',
  'us-west1': 'https://cloudbuild.us-west1.rep.googleapis.com',
  'us-west2': 'https://cloudbuild.us-west2.rep.googleapis.com',
  'us-west3': 'https://cloudbuild.us-west3.rep.googleapis.com',
  'us-west4': 'https://cloudbuild.us-west4.rep.googleapis.com',
  'us-west8': 'https://cloudbuild.us-west8.rep.googleapis.com',
};

/** The long-running operations of Cloud Build API, `cloudbuild:v2`. */
export class CloudBuildOperationsClient {
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
   * `POST /v2/projects/{project}/locations/{location}/operations/{operation}:cancel`
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
   * `GET /v2/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request, options) {
    return get(this.#client, request, options);
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

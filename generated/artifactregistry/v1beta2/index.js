import { connect, follow, get, isName, makeName, readName } from '@lrogen/runtime';

export {
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
 * Where `artifactregistry:v1beta2` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'artifactregistry:v1beta2',
  host: 'artifactregistry.googleapis.com',
  mtlsHost: 'artifactregistry.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  get: [{ method: 'GET', template: '/v1beta2/{name=projects/*/locations/*/operations/*}' }],
};

/** The OAuth scopes that `artifactregistry:v1beta2` takes for its operations: one of them is enough. */
export const scopes = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/cloud-platform.read-only',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { get: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  'africa-south1': 'https://artifactregistry.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://artifactregistry.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://artifactregistry.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://artifactregistry.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://artifactregistry.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://artifactregistry.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://artifactregistry.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://artifactregistry.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://artifactregistry.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://artifactregistry.asia-southeast2.rep.googleapis.com',
  'australia-southeast1': 'https://artifactregistry.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://artifactregistry.australia-southeast2.rep.googleapis.com',
  'europe-central2': 'https://artifactregistry.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://artifactregistry.europe-north1.rep.googleapis.com',
  'europe-southwest1': 'https://artifactregistry.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://artifactregistry.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://artifactregistry.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://artifactregistry.europe-west12.rep.googleapis.com',
  'europe-west2': 'https://artifactregistry.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://artifactregistry.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://artifactregistry.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://artifactregistry.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://artifactregistry.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://artifactregistry.europe-west9.rep.googleapis.com',
  'me-central1': 'https://artifactregistry.me-central1.rep.googleapis.com',
  'me-central2': 'https://artifactregistry.me-central2.rep.googleapis.com',
  'me-west1': 'https://artifactregistry.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://artifactregistry.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://artifactregistry.northamerica-northeast2.rep.googleapis.com',
  'southamerica-east1': 'https://artifactregistry.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://artifactregistry.southamerica-west1.rep.googleapis.com',
  'us-central1': 'https://artifactregistry.us-central1.rep.googleapis.com',
  'us-central2': 'https://artifactregistry.us-central2.rep.googleapis.com',
  'us-east1': 'https://artifactregistry.us-east1.rep.googleapis.com',
  'us-east4': 'https://artifactregistry.us-east4.rep.googleapis.com',
  'us-east5': 'https://artifactregistry.us-east5.rep.googleapis.com',
  'us-east7': 'https://artifactregistry.us-east7.rep.googleapis.com',
  'us-south1': 'https://artifactregistry.us-south1.rep.googleapis.com',
  'us-west1': 'https://artifactregistry.us-west1.rep.googleapis.com',
  'us-west2': 'https://artifactregistry.us-west2.rep.googleapis.com',
  'us-west3': 'https://artifactregistry.us-west3.rep.googleapis.com',
  'us-west4': 'https://artifactregistry.us-west4.rep.googleapis.com',
  'us-west8': 'https://artifactregistry.us-west8.rep.googleapis.com',
};

/** The long-running operations of Artifact Registry API, `artifactregistry:v1beta2`. */
export class ArtifactRegistryOperationsClient {
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
   * `GET /v1beta2/projects/{project}/locations/{location}/operations/{operation}`
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

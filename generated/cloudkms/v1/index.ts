import { connect, follow, get, isName, makeName, readName } from '@lrogen/runtime';
import type {
  Api,
  CallOptions,
  Client,
  ClientOptions,
  HandleOf,
  OperationTarget,
  PollOptions,
} from '@lrogen/runtime';
import type {
  CloudKMSOperation,
  CloudKMSTypes,
  GetRequest,
  OperationName,
  OperationNameFields,
} from './types.js';

export type {
  Api,
  Auth,
  CallOptions,
  Client,
  ClientOptions,
  FinalState,
  HandleOf,
  HeaderSource,
  MetadataOf,
  Operation,
  OperationEvent,
  OperationHandle,
  OperationList,
  OperationPage,
  OperationState,
  OperationTarget,
  PayloadOf,
  PollOptions,
  PollPace,
  RequestHeadersProvider,
  ResponseOf,
  RetryOptions,
  SavedOperation,
  Status,
  UnknownPayload,
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
export type * from './types.js';

/**
 * Where `cloudkms:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<CloudKMSTypes> = {
  id: 'cloudkms:v1',
  host: 'cloudkms.googleapis.com',
  mtlsHost: 'cloudkms.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  get: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
};

/** The OAuth scopes that `cloudkms:v1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/cloudkms',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'get', readonly string[]>> = { get: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints: Readonly<Record<string, string>> = {
  ca: 'https://cloudkms.ca.rep.googleapis.com',
  'europe-west3': 'https://cloudkms.europe-west3.rep.googleapis.com',
  'europe-west8': 'https://cloudkms.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://cloudkms.europe-west9.rep.googleapis.com',
  in: 'https://cloudkms.in.rep.googleapis.com',
  'me-central2': 'https://cloudkms.me-central2.rep.googleapis.com',
  'northamerica-northeast1': 'https://cloudkms.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://cloudkms.northamerica-northeast2.rep.googleapis.com',
  us: 'https://cloudkms.us.rep.googleapis.com',
  'us-central1': 'https://cloudkms.us-central1.rep.googleapis.com',
  'us-central2': 'https://cloudkms.us-central2.rep.googleapis.com',
  'us-east1': 'https://cloudkms.us-east1.rep.googleapis.com',
  'us-east4': 'https://cloudkms.us-east4.rep.googleapis.com',
  'us-east5': 'https://cloudkms.us-east5.rep.googleapis.com',
  'us-east7': 'https://cloudkms.us-east7.rep.googleapis.com',
  'us-south1': 'https://cloudkms.us-south1.rep.googleapis.com',
  'us-west1': 'https://cloudkms.us-west1.rep.googleapis.com',
  'us-west2': 'https://cloudkms.us-west2.rep.googleapis.com',
  'us-west3': 'https://cloudkms.us-west3.rep.googleapis.com',
  'us-west4': 'https://cloudkms.us-west4.rep.googleapis.com',
  'us-west8': 'https://cloudkms.us-west8.rep.googleapis.com',
};

/** Follows one operation of `cloudkms:v1` until it has ended. */
export type CloudKMSOperationHandle = HandleOf<CloudKMSTypes>;

/** The long-running operations of Cloud Key Management Service (KMS) API, `cloudkms:v1`. */
export class CloudKMSOperationsClient {
  readonly #client: Client<CloudKMSTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<CloudKMSOperation> {
    return get(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): CloudKMSOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields: OperationNameFields): OperationName {
    return makeName(this.#client, fields);
  }

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text: string): OperationNameFields {
    return readName(this.#client, text);
  }

  /** Whether `text` is an operation name of this API. */
  isOperationName(text: string): text is OperationName {
    return isName(this.#client, text);
  }
}

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
import type {
  Api,
  CallOptions,
  Client,
  ClientOptions,
  HandleOf,
  OperationList,
  OperationTarget,
  PollOptions,
} from '@lrogen/runtime';
import type {
  BackupdrOperation,
  BackupdrTypes,
  CancelRequest,
  DeleteRequest,
  GetRequest,
  ListRequest,
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
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `backupdr:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<BackupdrTypes> = {
  id: 'backupdr:v1',
  host: 'backupdr.googleapis.com',
  mtlsHost: 'backupdr.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  cancel: [{ method: 'POST', template: '/v1/{name=projects/*/locations/*/operations/*}:cancel' }],
  delete: [{ method: 'DELETE', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*}/operations' }],
};

/** The OAuth scopes that `backupdr:v1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'get' | 'list', readonly string[]>
> = {
  cancel: scopes,
  delete: scopes,
  get: scopes,
  list: scopes,
};

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints: Readonly<Record<string, string>> = {
  'africa-south1': 'https://backupdr.africa-south1.rep.googleapis.com',
  'asia-east1': 'https://backupdr.asia-east1.rep.googleapis.com',
  'asia-east2': 'https://backupdr.asia-east2.rep.googleapis.com',
  'asia-northeast1': 'https://backupdr.asia-northeast1.rep.googleapis.com',
  'asia-northeast2': 'https://backupdr.asia-northeast2.rep.googleapis.com',
  'asia-northeast3': 'https://backupdr.asia-northeast3.rep.googleapis.com',
  'asia-south1': 'https://backupdr.asia-south1.rep.googleapis.com',
  'asia-south2': 'https://backupdr.asia-south2.rep.googleapis.com',
  'asia-southeast1': 'https://backupdr.asia-southeast1.rep.googleapis.com',
  'asia-southeast2': 'https://backupdr.asia-southeast2.rep.googleapis.com',
  'australia-southeast1': 'https://backupdr.australia-southeast1.rep.googleapis.com',
  'australia-southeast2': 'https://backupdr.australia-southeast2.rep.googleapis.com',
  eu: 'https://backupdr.eu.rep.googleapis.com',
  'europe-central2': 'https://backupdr.europe-central2.rep.googleapis.com',
  'europe-north1': 'https://backupdr.europe-north1.rep.googleapis.com',
  'europe-north2': 'https://backupdr.europe-north2.rep.googleapis.com',
  'europe-southwest1': 'https://backupdr.europe-southwest1.rep.googleapis.com',
  'europe-west1': 'https://backupdr.europe-west1.rep.googleapis.com',
  'europe-west10': 'https://backupdr.europe-west10.rep.googleapis.com',
  'europe-west12': 'https://backupdr.europe-west12.rep.googleapis.com',
  'europe-west2': 'https://backupdr.europe-west2.rep.googleapis.com',
  'europe-west3': 'https://backupdr.europe-west3.rep.googleapis.com',
  'europe-west4': 'https://backupdr.europe-west4.rep.googleapis.com',
  'europe-west6': 'https://backupdr.europe-west6.rep.googleapis.com',
  'europe-west8': 'https://backupdr.europe-west8.rep.googleapis.com',
  'europe-west9': 'https://backupdr.europe-west9.rep.googleapis.com',
  'me-central1': 'https://backupdr.me-central1.rep.googleapis.com',
  'me-central2': 'https://backupdr.me-central2.rep.googleapis.com',
  'me-west1': 'https://backupdr.me-west1.rep.googleapis.com',
  'northamerica-northeast1': 'https://backupdr.northamerica-northeast1.rep.googleapis.com',
  'northamerica-northeast2': 'https://backupdr.northamerica-northeast2.rep.googleapis.com',
  'northamerica-south1': 'https://backupdr.northamerica-south1.rep.googleapis.com',
  'southamerica-east1': 'https://backupdr.southamerica-east1.rep.googleapis.com',
  'southamerica-west1': 'https://backupdr.southamerica-west1.rep.googleapis.com',
  us: 'https://backupdr.us.rep.googleapis.com',
  'us-central1': 'https://backupdr.us-central1.rep.googleapis.com',
  'us-central2': 'https://backupdr.us-central2.rep.googleapis.com',
  'us-east1': 'https://backupdr.us-east1.rep.googleapis.com',
  'us-east4': 'https://backupdr.us-east4.rep.googleapis.com',
  'us-east5': 'https://backupdr.us-east5.rep.googleapis.com',
  'us-east7': 'https://backupdr.us-east7.rep.googleapis.com',
  'us-south1': 'https://backupdr.us-south1.rep.googleapis.com',
  'us-west1': 'https://backupdr.us-west1.rep.googleapis.com',
  'us-west2': 'https://backupdr.us-west2.rep.googleapis.com',
  'us-west3': 'https://backupdr.us-west3.rep.googleapis.com',
  'us-west4': 'https://backupdr.us-west4.rep.googleapis.com',
  'us-west8': 'https://backupdr.us-west8.rep.googleapis.com',
};

/** Follows one operation of `backupdr:v1` until it has ended. */
export type BackupdrOperationHandle = HandleOf<BackupdrTypes>;

/** The long-running operations of Backup and DR Service API, `backupdr:v1`. */
export class BackupdrOperationsClient {
  readonly #client: Client<BackupdrTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Asks the service to cancel an operation. Resolves once the service took the request, which is
   * best effort: only the operation itself tells whether it was cancelled or finished all the same.
   *
   * `POST /v1/projects/{project}/locations/{location}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void> {
    return cancel(this.#client, request, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<BackupdrOperation> {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/projects/{project}/locations/{location}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<BackupdrOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/projects/{project}/locations/{location}/operations/{operation}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
    return remove(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): BackupdrOperationHandle {
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

import { cancel, connect, isName, list, makeName, readName, remove } from '@lrogen/runtime';
import type { Api, CallOptions, Client, ClientOptions, OperationList } from '@lrogen/runtime';
import type {
  CancelRequest,
  DeleteRequest,
  FirebaseHostingOperation,
  FirebaseHostingTypes,
  ListRequest,
  OperationName,
  OperationNameFields,
  ProjectsSitesCustomDomainsOperationFields,
  ProjectsSitesCustomDomainsOperationName,
  TopLevelOperationFields,
  TopLevelOperationName,
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
  ProtocolError,
  readName,
  remove,
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `firebasehosting:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<FirebaseHostingTypes> = {
  id: 'firebasehosting:v1',
  host: 'firebasehosting.googleapis.com',
  mtlsHost: 'firebasehosting.mtls.googleapis.com',
  names: [
    'operations/{operation=**}',
    'projects/{project}/sites/{site}/customDomains/{customDomain}/operations/{operation}',
  ],
  cancel: [
    { method: 'POST', template: '/v1/{name=operations/**}:cancel' },
    {
      method: 'POST',
      template: '/v1/{name=projects/*/sites/*/customDomains/*/operations/*}:cancel',
    },
  ],
  delete: [
    { method: 'DELETE', template: '/v1/{name=operations/**}' },
    { method: 'DELETE', template: '/v1/{name=projects/*/sites/*/customDomains/*/operations/*}' },
  ],
  list: [{ method: 'GET', template: '/v1/{name=operations}' }],
};

/** The OAuth scopes that `firebasehosting:v1` takes for its operations; `methodScopes` tells them by method. */
export const scopes: readonly string[] = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/firebase',
];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'list', readonly string[]>
> = {
  cancel: scopes,
  delete: scopes,
  list: [],
};

/** The long-running operations of Firebase Hosting API, `firebasehosting:v1`. */
export class FirebaseHostingOperationsClient {
  readonly #client: Client<FirebaseHostingTypes>;

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
   * `POST /v1/operations/{operation=**}:cancel`
   * `POST /v1/projects/{project}/sites/{site}/customDomains/{customDomain}/operations/{operation}:cancel`
   *
   * @throws InvalidNameError where the name is none of this API's; nothing is sent then.
   * @throws CancelUnsupportedError where the service answers UNIMPLEMENTED.
   */
  cancel(request: CancelRequest, options?: CallOptions): Promise<void> {
    return cancel(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<FirebaseHostingOperation> {
    return list(this.#client, request, options);
  }

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/operations/{operation=**}`
   * `DELETE /v1/projects/{project}/sites/{site}/customDomains/{customDomain}/operations/{operation}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
    return remove(this.#client, request, options);
  }

  /** Makes an operation name of its parts. */
  operationName(
    fields: ProjectsSitesCustomDomainsOperationFields,
  ): ProjectsSitesCustomDomainsOperationName;
  operationName(fields: TopLevelOperationFields): TopLevelOperationName;
  operationName(fields: OperationNameFields): OperationName;
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

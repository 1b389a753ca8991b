import type { Api, CallOptions, ClientOptions, OperationList } from '@lrogen/runtime';
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
export declare const api: Api<FirebaseHostingTypes>;

/** The OAuth scopes that `firebasehosting:v1` takes for its operations; `methodScopes` tells them by method. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<
  Record<'cancel' | 'delete' | 'list', readonly string[]>
>;

/** The long-running operations of Firebase Hosting API, `firebasehosting:v1`. */
export declare class FirebaseHostingOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

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
  cancel(request: CancelRequest, options?: CallOptions): Promise<void>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<FirebaseHostingOperation>;

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /v1/operations/{operation=**}`
   * `DELETE /v1/projects/{project}/sites/{site}/customDomains/{customDomain}/operations/{operation}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void>;

  /** Makes an operation name of its parts. */
  operationName(
    fields: ProjectsSitesCustomDomainsOperationFields,
  ): ProjectsSitesCustomDomainsOperationName;
  operationName(fields: TopLevelOperationFields): TopLevelOperationName;
  operationName(fields: OperationNameFields): OperationName;

  /**
   * Takes an operation name apart.
   *
   * @throws InvalidNameError where `text` is no operation name of this API.
   */
  parseOperationName(text: string): OperationNameFields;

  /** Whether `text` is an operation name of this API. */
  isOperationName(text: string): text is OperationName;
}

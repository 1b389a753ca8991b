import type {
  Api,
  CallOptions,
  ClientOptions,
  HandleOf,
  OperationList,
  OperationTarget,
  PollOptions,
} from '@lrogen/runtime';
import type {
  ComputeOperation,
  ComputeTypes,
  DeleteRequest,
  GetRequest,
  GlobalOperationFields,
  GlobalOperationName,
  GlobalOrganizationOperationFields,
  GlobalOrganizationOperationName,
  ListRequest,
  OperationName,
  OperationNameFields,
  RegionOperationFields,
  RegionOperationName,
  WaitRequest,
  ZoneOperationFields,
  ZoneOperationName,
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
  wait,
  WaitTimeoutError,
} from '@lrogen/runtime';
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `compute:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export declare const api: Api<ComputeTypes>;

/** The OAuth scopes that `compute:v1` takes for its operations; `methodScopes` tells them by method. */
export declare const scopes: readonly string[];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export declare const methodScopes: Readonly<
  Record<'delete' | 'get' | 'list' | 'wait', readonly string[]>
>;

/** Follows one operation of `compute:v1` until it has ended. */
export type ComputeOperationHandle = HandleOf<ComputeTypes>;

/** The long-running operations of Compute Engine API, `compute:v1`. */
export declare class ComputeOperationsClient {
  #private;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options?: ClientOptions);

  /**
   * Reads an operation as it is now.
   *
   * `GET /compute/v1/locations/global/operations/{operation}`
   * `GET /compute/v1/projects/{project}/global/operations/{operation}`
   * `GET /compute/v1/projects/{project}/regions/{region}/operations/{operation}`
   * `GET /compute/v1/projects/{project}/zones/{zone}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<ComputeOperation>;

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /compute/v1/locations/global/operations`
   * `GET /compute/v1/projects/{project}/global/operations`
   * `GET /compute/v1/projects/{project}/regions/{region}/operations`
   * `GET /compute/v1/projects/{project}/zones/{zone}/operations`
   */
  list(request: ListRequest, options?: CallOptions): OperationList<ComputeOperation>;

  /**
   * Removes an operation from the service's records. It neither stops nor cancels it.
   *
   * `DELETE /compute/v1/locations/global/operations/{operation}`
   * `DELETE /compute/v1/projects/{project}/global/operations/{operation}`
   * `DELETE /compute/v1/projects/{project}/regions/{region}/operations/{operation}`
   * `DELETE /compute/v1/projects/{project}/zones/{zone}/operations/{operation}`
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void>;

  /**
   * Asks the service to hold the answer until the operation has ended or `timeout` is over. It may
   * answer earlier, with an operation that still runs; a handle's `wait` asks again by itself.
   *
   * `POST /compute/v1/projects/{project}/global/operations/{operation}/wait`
   * `POST /compute/v1/projects/{project}/regions/{region}/operations/{operation}/wait`
   * `POST /compute/v1/projects/{project}/zones/{zone}/operations/{operation}/wait`
   */
  wait(request: WaitRequest, options?: CallOptions): Promise<ComputeOperation>;

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target: OperationTarget<OperationName>, options?: PollOptions): ComputeOperationHandle;

  /** Makes an operation name of its parts. */
  operationName(fields: RegionOperationFields): RegionOperationName;
  operationName(fields: ZoneOperationFields): ZoneOperationName;
  operationName(fields: GlobalOperationFields): GlobalOperationName;
  operationName(fields: GlobalOrganizationOperationFields): GlobalOrganizationOperationName;
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

import { cancel, connect, follow, get, isName, makeName, readName } from '@lrogen/runtime';
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
  CancelRequest,
  GetRequest,
  OperationName,
  OperationNameFields,
  OSConfigOperation,
  OSConfigTypes,
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
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `osconfig:v1alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<OSConfigTypes> = {
  id: 'osconfig:v1alpha',
  host: 'osconfig.googleapis.com',
  mtlsHost: 'osconfig.mtls.googleapis.com',
  names: [
    'projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}',
  ],
  cancel: [
    {
      method: 'POST',
      template: '/v1alpha/{name=projects/*/locations/*/osPolicyAssignments/*/operations/*}:cancel',
    },
  ],
  get: [
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/osPolicyAssignments/*/operations/*}',
    },
  ],
};

/** The OAuth scopes that `osconfig:v1alpha` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'cancel' | 'get', readonly string[]>> = {
  cancel: scopes,
  get: scopes,
};

/** Follows one operation of `osconfig:v1alpha` until it has ended. */
export type OSConfigOperationHandle = HandleOf<OSConfigTypes>;

/** The long-running operations of OS Config API, `osconfig:v1alpha`. */
export class OSConfigOperationsClient {
  readonly #client: Client<OSConfigTypes>;

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
   * `POST /v1alpha/projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}:cancel`
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
   * `GET /v1alpha/projects/{project}/locations/{location}/osPolicyAssignments/{osPolicyAssignment}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<OSConfigOperation> {
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
  ): OSConfigOperationHandle {
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

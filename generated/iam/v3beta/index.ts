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
  FoldersLocationsOperationFields,
  FoldersLocationsOperationName,
  GetRequest,
  IAMOperation,
  IAMTypes,
  OperationName,
  OperationNameFields,
  OrganizationsLocationsOperationFields,
  OrganizationsLocationsOperationName,
  ProjectsLocationsOperationFields,
  ProjectsLocationsOperationName,
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
 * Where `iam:v3beta` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<IAMTypes> = {
  id: 'iam:v3beta',
  host: 'iam.googleapis.com',
  mtlsHost: 'iam.mtls.googleapis.com',
  names: [
    'folders/{folder}/locations/{location}/operations/{operation}',
    'organizations/{organization}/locations/{location}/operations/{operation}',
    'projects/{project}/locations/{location}/operations/{operation}',
  ],
  get: [
    { method: 'GET', template: '/v3beta/{name=folders/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v3beta/{name=organizations/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v3beta/{name=projects/*/locations/*/operations/*}' },
  ],
};

/** The OAuth scopes that `iam:v3beta` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'get', readonly string[]>> = { get: scopes };

/** Follows one operation of `iam:v3beta` until it has ended. */
export type IAMOperationHandle = HandleOf<IAMTypes>;

/** The long-running operations of Identity and Access Management (IAM) API, `iam:v3beta`. */
export class IAMOperationsClient {
  readonly #client: Client<IAMTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v3beta/folders/{folder}/locations/{location}/operations/{operation}`
   * `GET /v3beta/organizations/{organization}/locations/{location}/operations/{operation}`
   * `GET /v3beta/projects/{project}/locations/{location}/operations/{operation}`
   */
  get(request: GetRequest, options?: CallOptions): Promise<IAMOperation> {
    return get(this.#client, request, options);
  }

  /**
   * A handle that polls an operation until it has ended. Nothing is sent before it is used.
   *
   * @param target The operation's name, an operation any client has answered, or a stored handle.
   */
  operation(target: OperationTarget<OperationName>, options?: PollOptions): IAMOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(fields: FoldersLocationsOperationFields): FoldersLocationsOperationName;
  operationName(
    fields: OrganizationsLocationsOperationFields,
  ): OrganizationsLocationsOperationName;
  operationName(fields: ProjectsLocationsOperationFields): ProjectsLocationsOperationName;
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

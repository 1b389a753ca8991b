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
  GetRequest,
  IAMOperation,
  IAMTypes,
  LocationsWorkforcePoolsOperationFields,
  LocationsWorkforcePoolsOperationName,
  LocationsWorkforcePoolsProvidersKeysOperationFields,
  LocationsWorkforcePoolsProvidersKeysOperationName,
  LocationsWorkforcePoolsProvidersOperationFields,
  LocationsWorkforcePoolsProvidersOperationName,
  LocationsWorkforcePoolsSubjectsOperationFields,
  LocationsWorkforcePoolsSubjectsOperationName,
  OperationName,
  OperationNameFields,
  ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationFields,
  ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationName,
  ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationFields,
  ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationName,
  ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationFields,
  ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationName,
  ProjectsLocationsWorkloadIdentityPoolsOperationFields,
  ProjectsLocationsWorkloadIdentityPoolsOperationName,
  ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationFields,
  ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationName,
  ProjectsLocationsWorkloadIdentityPoolsProvidersOperationFields,
  ProjectsLocationsWorkloadIdentityPoolsProvidersOperationName,
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
export type * as payloads from './payloads.js';
export type * from './types.js';

/**
 * Where `iam:v1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<IAMTypes> = {
  id: 'iam:v1',
  host: 'iam.googleapis.com',
  mtlsHost: 'iam.mtls.googleapis.com',
  names: [
    'locations/{location}/workforcePools/{workforcePool}/operations/{operation}',
    'locations/{location}/workforcePools/{workforcePool}/providers/{provider}/keys/{key}/operations/{operation}',
    'locations/{location}/workforcePools/{workforcePool}/providers/{provider}/operations/{operation}',
    'locations/{location}/workforcePools/{workforcePool}/subjects/{subject}/operations/{operation}',
    'projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/operations/{operation}',
    'projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/workloadSources/{workloadSource}/operations/{operation}',
    'projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/operations/{operation}',
    'projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/operations/{operation}',
    'projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/providers/{provider}/keys/{key}/operations/{operation}',
    'projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/providers/{provider}/operations/{operation}',
  ],
  get: [
    { method: 'GET', template: '/v1/{name=locations/*/workforcePools/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1/{name=locations/*/workforcePools/*/providers/*/keys/*/operations/*}',
    },
    { method: 'GET', template: '/v1/{name=locations/*/workforcePools/*/providers/*/operations/*}' },
    { method: 'GET', template: '/v1/{name=locations/*/workforcePools/*/subjects/*/operations/*}' },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/workloadIdentityPools/*/namespaces/*/managedIdentities/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/workloadIdentityPools/*/namespaces/*/managedIdentities/*/workloadSources/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/workloadIdentityPools/*/namespaces/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1/{name=projects/*/locations/*/workloadIdentityPools/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/workloadIdentityPools/*/providers/*/keys/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1/{name=projects/*/locations/*/workloadIdentityPools/*/providers/*/operations/*}',
    },
  ],
};

/** The OAuth scopes that `iam:v1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'get', readonly string[]>> = { get: scopes };

/** Follows one operation of `iam:v1` until it has ended. */
export type IAMOperationHandle = HandleOf<IAMTypes>;

/** The long-running operations of Identity and Access Management (IAM) API, `iam:v1`. */
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
   * `GET /v1/locations/{location}/workforcePools/{workforcePool}/operations/{operation}`
   * `GET /v1/locations/{location}/workforcePools/{workforcePool}/providers/{provider}/keys/{key}/operations/{operation}`
   * `GET /v1/locations/{location}/workforcePools/{workforcePool}/providers/{provider}/operations/{operation}`
   * `GET /v1/locations/{location}/workforcePools/{workforcePool}/subjects/{subject}/operations/{operation}`
   * `GET /v1/projects/{project}/locations/{location}/workloadIdentityPools/{workloadIdentityPool}/namespaces/{namespace}/managedIdentities/{managedIdentity}/operations/{operation}`
   * and 5 more like these, one for each collection
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
  operationName(
    fields: ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationFields,
  ): ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesWorkloadSourcesOperationName;
  operationName(
    fields: ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationFields,
  ): ProjectsLocationsWorkloadIdentityPoolsNamespacesManagedIdentitiesOperationName;
  operationName(
    fields: ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationFields,
  ): ProjectsLocationsWorkloadIdentityPoolsProvidersKeysOperationName;
  operationName(
    fields: LocationsWorkforcePoolsProvidersKeysOperationFields,
  ): LocationsWorkforcePoolsProvidersKeysOperationName;
  operationName(
    fields: ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationFields,
  ): ProjectsLocationsWorkloadIdentityPoolsNamespacesOperationName;
  operationName(
    fields: ProjectsLocationsWorkloadIdentityPoolsProvidersOperationFields,
  ): ProjectsLocationsWorkloadIdentityPoolsProvidersOperationName;
  operationName(
    fields: LocationsWorkforcePoolsProvidersOperationFields,
  ): LocationsWorkforcePoolsProvidersOperationName;
  operationName(
    fields: LocationsWorkforcePoolsSubjectsOperationFields,
  ): LocationsWorkforcePoolsSubjectsOperationName;
  operationName(
    fields: ProjectsLocationsWorkloadIdentityPoolsOperationFields,
  ): ProjectsLocationsWorkloadIdentityPoolsOperationName;
  operationName(
    fields: LocationsWorkforcePoolsOperationFields,
  ): LocationsWorkforcePoolsOperationName;
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

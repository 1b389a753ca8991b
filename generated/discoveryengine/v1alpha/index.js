import {
  cancel,
  connect,
  follow,
  get,
  isName,
  list,
  makeName,
  readName,
  regionalHost,
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
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';

/**
 * Where `discoveryengine:v1alpha` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'discoveryengine:v1alpha',
  host: 'discoveryengine.googleapis.com',
  mtlsHost: 'discoveryengine.mtls.googleapis.com',
  regional: {
    hosts: { eu: 'eu-discoveryengine.googleapis.com', us: 'us-discoveryengine.googleapis.com' },
  },
  names: [
    'projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations/{dataConnectorOperation}',
    'projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}',
    'projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations/{operation}',
    'projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations/{operation}',
    'projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations/{operation}',
    'projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/siteSearchEngine/operations/{siteSearchEngineOperation}',
    'projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/siteSearchEngine/targetSites/operations/{siteSearchEngineTargetSitesOperation}',
    'projects/{project}/locations/{location}/collections/{collection}/engines/{engine}/operations/{operation}',
    'projects/{project}/locations/{location}/collections/{collection}/operations/{operation}',
    'projects/{project}/locations/{location}/dataStores/{dataStore}/branches/{branch}/operations/{operation}',
    'projects/{project}/locations/{location}/dataStores/{dataStore}/models/{model}/operations/{operation}',
    'projects/{project}/locations/{location}/dataStores/{dataStore}/operations/{operation}',
    'projects/{project}/locations/{location}/evaluations/{evaluation}/operations/{operation}',
    'projects/{project}/locations/{location}/identity_mapping_stores/{identityMappingStore}/operations/{operation}',
    'projects/{project}/locations/{location}/operations/{operation}',
    'projects/{project}/locations/{location}/sampleQuerySets/{sampleQuerySet}/operations/{operation}',
    'projects/{project}/operations/{operation}',
  ],
  cancel: [
    {
      method: 'POST',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/branches/*/operations/*}:cancel',
    },
    {
      method: 'POST',
      template:
        '/v1alpha/{name=projects/*/locations/*/dataStores/*/branches/*/operations/*}:cancel',
    },
  ],
  get: [
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/dataConnector/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/branches/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/models/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/schemas/*/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/siteSearchEngine/operations/*}',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/siteSearchEngine/targetSites/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/engines/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/dataStores/*/branches/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/dataStores/*/models/*/operations/*}',
    },
    { method: 'GET', template: '/v1alpha/{name=projects/*/locations/*/dataStores/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/evaluations/*/operations/*}',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/identity_mapping_stores/*/operations/*}',
    },
    { method: 'GET', template: '/v1alpha/{name=projects/*/locations/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/sampleQuerySets/*/operations/*}',
    },
    { method: 'GET', template: '/v1alpha/{name=projects/*/operations/*}' },
  ],
  list: [
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/dataConnector}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/branches/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/models/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/schemas/*}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/siteSearchEngine/targetSites}/operations',
    },
    {
      method: 'GET',
      template:
        '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*/siteSearchEngine}/operations',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/dataStores/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/collections/*/engines/*}/operations',
    },
    { method: 'GET', template: '/v1alpha/{name=projects/*/locations/*/collections/*}/operations' },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/dataStores/*/branches/*}/operations',
    },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/dataStores/*/models/*}/operations',
    },
    { method: 'GET', template: '/v1alpha/{name=projects/*/locations/*/dataStores/*}/operations' },
    {
      method: 'GET',
      template: '/v1alpha/{name=projects/*/locations/*/identity_mapping_stores/*}/operations',
    },
    { method: 'GET', template: '/v1alpha/{name=projects/*/locations/*}/operations' },
    { method: 'GET', template: '/v1alpha/{name=projects/*}/operations' },
  ],
  hostOf: regionalHost,
};

/** The OAuth scopes that `discoveryengine:v1alpha` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { cancel: scopes, get: scopes, list: scopes };

/** The regional endpoints of the service, by location: each may be given as `endpoint`. */
export const endpoints = {
  eu: 'https://eu-discoveryengine.googleapis.com',
  us: 'https://us-discoveryengine.googleapis.com',
};

/** The long-running operations of Discovery Engine API, `discoveryengine:v1alpha`. */
export class DiscoveryEngineOperationsClient {
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
   * `POST /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}:cancel`
   * `POST /v1alpha/projects/{project}/locations/{location}/dataStores/{dataStore}/branches/{branch}/operations/{operation}:cancel`
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
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations/{dataConnectorOperation}`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations/{operation}`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations/{operation}`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations/{operation}`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations/{operation}`
   * and 12 more like these, one for each collection
   */
  get(request, options) {
    return get(this.#client, request, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataConnector/operations`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/branches/{branch}/operations`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/models/{model}/operations`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/operations`
   * `GET /v1alpha/projects/{project}/locations/{location}/collections/{collection}/dataStores/{dataStore}/schemas/{schema}/operations`
   * and 10 more like these, one for each collection
   */
  list(request, options) {
    return list(this.#client, request, options);
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

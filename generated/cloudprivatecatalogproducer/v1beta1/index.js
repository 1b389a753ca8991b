import { connect, list } from '@lrogen/runtime';

export {
  CancelUnsupportedError,
  connect,
  InvalidArgumentError,
  InvalidNameError,
  isPayload,
  list,
  OperationCancelledError,
  OperationExpiredError,
  OperationFailedError,
  OperationsError,
  PendingOperation,
  ProtocolError,
  RpcError,
  WaitTimeoutError,
} from '@lrogen/runtime';

/**
 * Where `cloudprivatecatalogproducer:v1beta1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api = {
  id: 'cloudprivatecatalogproducer:v1beta1',
  host: 'cloudprivatecatalogproducer.googleapis.com',
  mtlsHost: 'cloudprivatecatalogproducer.mtls.googleapis.com',
  names: [],
  list: [{ method: 'GET', template: '/v1beta1/operations' }],
};

/** The OAuth scopes that `cloudprivatecatalogproducer:v1beta1` takes for its operations: one of them is enough. */
export const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes = { list: scopes };

/** The long-running operations of Cloud Private Catalog Producer, `cloudprivatecatalogproducer:v1beta1`. */
export class CloudPrivateCatalogProducerOperationsClient {
  #client;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.
   *
   * `GET /v1beta1/operations`
   */
  list(request, options) {
    return list(this.#client, request, options);
  }
}

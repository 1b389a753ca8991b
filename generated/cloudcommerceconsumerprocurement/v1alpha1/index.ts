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
  BillingAccountsOrdersOperationFields,
  BillingAccountsOrdersOperationName,
  BillingAccountsOrdersOrderAttributionsOperationFields,
  BillingAccountsOrdersOrderAttributionsOperationName,
  CloudCommerceConsumerProcurementOperation,
  CloudCommerceConsumerProcurementTypes,
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
 * Where `cloudcommerceconsumerprocurement:v1alpha1` is called, and the requests it documents: what `connect` makes a client of for
 * the functions beside it, of which a bundle holds those that are used.
 */
export const api: Api<CloudCommerceConsumerProcurementTypes> = {
  id: 'cloudcommerceconsumerprocurement:v1alpha1',
  host: 'cloudcommerceconsumerprocurement.googleapis.com',
  mtlsHost: 'cloudcommerceconsumerprocurement.mtls.googleapis.com',
  names: [
    'billingAccounts/{billingAccount}/orders/{order}/operations/{operation}',
    'billingAccounts/{billingAccount}/orders/{order}/orderAttributions/{orderAttribution}/operations/{operation}',
  ],
  get: [
    { method: 'GET', template: '/v1alpha1/{name=billingAccounts/*/orders/*/operations/*}' },
    {
      method: 'GET',
      template: '/v1alpha1/{name=billingAccounts/*/orders/*/orderAttributions/*/operations/*}',
    },
  ],
};

/** The OAuth scopes that `cloudcommerceconsumerprocurement:v1alpha1` takes for its operations: one of them is enough. */
export const scopes: readonly string[] = ['https://www.googleapis.com/auth/cloud-platform'];

/** By method, the OAuth scopes of which one is enough; none where the documents tell none. */
export const methodScopes: Readonly<Record<'get', readonly string[]>> = { get: scopes };

/** Follows one operation of `cloudcommerceconsumerprocurement:v1alpha1` until it has ended. */
export type CloudCommerceConsumerProcurementOperationHandle =
  HandleOf<CloudCommerceConsumerProcurementTypes>;

/** The long-running operations of Cloud Commerce Consumer Procurement API, `cloudcommerceconsumerprocurement:v1alpha1`. */
export class CloudCommerceConsumerProcurementOperationsClient {
  readonly #client: Client<CloudCommerceConsumerProcurementTypes>;

  /**
   * @param options Credentials (`auth`), and where and how to call; nothing is sent yet.
   */
  constructor(options: ClientOptions = {}) {
    this.#client = connect(api, options);
  }

  /**
   * Reads an operation as it is now.
   *
   * `GET /v1alpha1/billingAccounts/{billingAccount}/orders/{order}/operations/{operation}`
   * `GET /v1alpha1/billingAccounts/{billingAccount}/orders/{order}/orderAttributions/{orderAttribution}/operations/{operation}`
   */
  get(
    request: GetRequest,
    options?: CallOptions,
  ): Promise<CloudCommerceConsumerProcurementOperation> {
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
  ): CloudCommerceConsumerProcurementOperationHandle {
    return follow(this.#client, target, options);
  }

  /** Makes an operation name of its parts. */
  operationName(
    fields: BillingAccountsOrdersOrderAttributionsOperationFields,
  ): BillingAccountsOrdersOrderAttributionsOperationName;
  operationName(fields: BillingAccountsOrdersOperationFields): BillingAccountsOrdersOperationName;
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

import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `billingAccounts/{billingAccount}/orders/{order}/operations/{operation}` */
export type BillingAccountsOrdersOperationName =
  `billingAccounts/${string}/orders/${string}/operations/${string}`;

/** The parts of `billingAccounts/{billingAccount}/orders/{order}/operations/{operation}`. */
export interface BillingAccountsOrdersOperationFields {
  billingAccount: string;
  order: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = BillingAccountsOrdersOperationName;

/** The parts of an operation name. */
export type OperationNameFields = BillingAccountsOrdersOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: the documents tell no message. */
export type CloudCommerceConsumerProcurementOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type CloudCommerceConsumerProcurementOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type CloudCommerceConsumerProcurementOperation = Operation<
  CloudCommerceConsumerProcurementOperationMetadata,
  CloudCommerceConsumerProcurementOperationResponse
>;

/** What `cloudcommerceconsumerprocurement:v1` takes and gives. */
export interface CloudCommerceConsumerProcurementTypes {
  get: GetRequest;
  operation: CloudCommerceConsumerProcurementOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

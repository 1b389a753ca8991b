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

/** `billingAccounts/{billingAccount}/orders/{order}/orderAttributions/{orderAttribution}/operations/{operation}` */
export type BillingAccountsOrdersOrderAttributionsOperationName =
  `billingAccounts/${string}/orders/${string}/orderAttributions/${string}/operations/${string}`;

/** The parts of `billingAccounts/{billingAccount}/orders/{order}/orderAttributions/{orderAttribution}/operations/{operation}`. */
export interface BillingAccountsOrdersOrderAttributionsOperationFields {
  billingAccount: string;
  order: string;
  orderAttribution: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName =
  | BillingAccountsOrdersOperationName
  | BillingAccountsOrdersOrderAttributionsOperationName;

/** The parts of an operation name. */
export type OperationNameFields =
  | BillingAccountsOrdersOperationFields
  | BillingAccountsOrdersOrderAttributionsOperationFields;

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

/** What `cloudcommerceconsumerprocurement:v1alpha1` takes and gives. */
export interface CloudCommerceConsumerProcurementTypes {
  get: GetRequest;
  operation: CloudCommerceConsumerProcurementOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

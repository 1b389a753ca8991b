import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `policies/{policy}/{segment3}/{segment4}/operations/{operation}` */
export type PoliciesOperationName = `policies/${string}/${string}/${string}/operations/${string}`;

/** The parts of `policies/{policy}/{segment3}/{segment4}/operations/{operation}`. */
export interface PoliciesOperationFields {
  policy: string;
  segment3: string;
  segment4: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = PoliciesOperationName;

/** The parts of an operation name. */
export type OperationNameFields = PoliciesOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type IAMOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.CloudControl2SharedOperationsReconciliationOperationMetadata`;
    } & payloads.CloudControl2SharedOperationsReconciliationOperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GoogleCloudCommonOperationMetadata`;
    } & payloads.GoogleCloudCommonOperationMetadata)
  | ({
      '@type': 'type.googleapis.com/google.iam.v2.PolicyOperationMetadata';
    } & payloads.GoogleIamV2PolicyOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type IAMOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type IAMOperation = Operation<IAMOperationMetadata, IAMOperationResponse>;

/** What `iam:v2` takes and gives. */
export interface IAMTypes {
  get: GetRequest;
  operation: IAMOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = TopLevelOperationName;

/** The parts of an operation name. */
export type OperationNameFields = TopLevelOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type AndroidDeviceProvisioningOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.DevicesLongRunningOperationMetadata`;
    } & payloads.DevicesLongRunningOperationMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type AndroidDeviceProvisioningOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.DevicesLongRunningOperationResponse`;
    } & payloads.DevicesLongRunningOperationResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type AndroidDeviceProvisioningOperation = Operation<
  AndroidDeviceProvisioningOperationMetadata,
  AndroidDeviceProvisioningOperationResponse
>;

/** What `androiddeviceprovisioning:v1` takes and gives. */
export interface AndroidDeviceProvisioningTypes {
  get: GetRequest;
  operation: AndroidDeviceProvisioningOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

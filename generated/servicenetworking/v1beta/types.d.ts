import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `operations/{operation}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation}`. */
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
export type ServiceNetworkingOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.AddDnsRecordSetMetadata`;
    } & payloads.AddDnsRecordSetMetadata)
  | ({ '@type': `type.googleapis.com/${string}.AddDnsZoneMetadata` } & payloads.AddDnsZoneMetadata)
  | ({ '@type': `type.googleapis.com/${string}.AddRolesMetadata` } & payloads.AddRolesMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ConsumerConfigMetadata`;
    } & payloads.ConsumerConfigMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteConnectionMetadata`;
    } & payloads.DeleteConnectionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeletePeeredDnsDomainMetadata`;
    } & payloads.DeletePeeredDnsDomainMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.PartialDeleteConnectionMetadata`;
    } & payloads.PartialDeleteConnectionMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.PeeredDnsDomainMetadata`;
    } & payloads.PeeredDnsDomainMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveDnsRecordSetMetadata`;
    } & payloads.RemoveDnsRecordSetMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveDnsZoneMetadata`;
    } & payloads.RemoveDnsZoneMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateDnsRecordSetMetadata`;
    } & payloads.UpdateDnsRecordSetMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ServiceNetworkingOperationResponse =
  | ({ '@type': `type.googleapis.com/${string}.AddDnsZoneResponse` } & payloads.AddDnsZoneResponse)
  | ({ '@type': `type.googleapis.com/${string}.AddRolesResponse` } & payloads.AddRolesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveDnsRecordSetResponse`;
    } & payloads.RemoveDnsRecordSetResponse)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveDnsZoneResponse`;
    } & payloads.RemoveDnsZoneResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ServiceNetworkingOperation = Operation<
  ServiceNetworkingOperationMetadata,
  ServiceNetworkingOperationResponse
>;

/** What `servicenetworking:v1beta` takes and gives. */
export interface ServiceNetworkingTypes {
  get: GetRequest;
  operation: ServiceNetworkingOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

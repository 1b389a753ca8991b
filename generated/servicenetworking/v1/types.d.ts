import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `operations/{operation}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** `operations/{operationPath=**}` */
export type TopLevelOperationName2 = `operations/${string}`;

/** The parts of `operations/{operationPath=**}`. */
export interface TopLevelOperationFields2 {
  operationPath: string;
}

/** The name of any operation of this API. */
export type OperationName = TopLevelOperationName | TopLevelOperationName2;

/** The parts of an operation name. */
export type OperationNameFields = TopLevelOperationFields | TopLevelOperationFields2;

/** What holds operations. */
export type OperationParentName = 'operations';

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: TopLevelOperationName2;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: TopLevelOperationName2;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: TopLevelOperationName;
}

/** Which operations to list. */
export interface ListRequest {
  /** What holds the operations. */
  name: OperationParentName;
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type ServiceNetworkingOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.AddDnsRecordSetMetadata`;
    } & payloads.AddDnsRecordSetMetadata)
  | ({ '@type': `type.googleapis.com/${string}.AddDnsZoneMetadata` } & payloads.AddDnsZoneMetadata)
  | ({ '@type': `type.googleapis.com/${string}.AddRolesMetadata` } & payloads.AddRolesMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CleanupConnectionMetadata`;
    } & payloads.CleanupConnectionMetadata)
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

/** What `servicenetworking:v1` takes and gives. */
export interface ServiceNetworkingTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: ServiceNetworkingOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: TopLevelOperationName;
}

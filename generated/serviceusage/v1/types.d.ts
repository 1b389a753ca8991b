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
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  name?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type ServiceUsageOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.AddEnableRulesMetadata`;
    } & payloads.AddEnableRulesMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.AnalyzeConsumerPolicyMetadata`;
    } & payloads.AnalyzeConsumerPolicyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.CreateAdminQuotaPolicyMetadata`;
    } & payloads.CreateAdminQuotaPolicyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.DeleteAdminQuotaPolicyMetadata`;
    } & payloads.DeleteAdminQuotaPolicyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.GetServiceIdentityMetadata`;
    } & payloads.GetServiceIdentityMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1.OperationMetadata';
    } & payloads.GoogleApiServiceusageV1OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ImportAdminOverridesMetadata`;
    } & payloads.ImportAdminOverridesMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ImportAdminQuotaPoliciesMetadata`;
    } & payloads.ImportAdminQuotaPoliciesMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.ImportConsumerOverridesMetadata`;
    } & payloads.ImportConsumerOverridesMetadata)
  | ({ '@type': `type.googleapis.com/${string}.OperationMetadata` } & payloads.OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveEnableRulesMetadata`;
    } & payloads.RemoveEnableRulesMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateAdminQuotaPolicyMetadata`;
    } & payloads.UpdateAdminQuotaPolicyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateConsumerPolicyMetadata`;
    } & payloads.UpdateConsumerPolicyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateContentSecurityPolicyMetadata`;
    } & payloads.UpdateContentSecurityPolicyMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ServiceUsageOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.AddEnableRulesResponse`;
    } & payloads.AddEnableRulesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.AnalyzeConsumerPolicyResponse`;
    } & payloads.AnalyzeConsumerPolicyResponse)
  | ({
      '@type': `type.googleapis.com/${string}.BatchCreateAdminOverridesResponse`;
    } & payloads.BatchCreateAdminOverridesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.BatchCreateConsumerOverridesResponse`;
    } & payloads.BatchCreateConsumerOverridesResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1.BatchEnableServicesResponse';
    } & payloads.BatchEnableServicesResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1.DisableServiceResponse';
    } & payloads.DisableServiceResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1.BatchEnableServicesResponse.EnableFailure';
    } & payloads.EnableFailure)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1.EnableServiceResponse';
    } & payloads.EnableServiceResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GetServiceIdentityResponse`;
    } & payloads.GetServiceIdentityResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportAdminOverridesResponse`;
    } & payloads.ImportAdminOverridesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportAdminQuotaPoliciesResponse`;
    } & payloads.ImportAdminQuotaPoliciesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.ImportConsumerOverridesResponse`;
    } & payloads.ImportConsumerOverridesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveEnableRulesResponse`;
    } & payloads.RemoveEnableRulesResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type ServiceUsageOperation = Operation<
  ServiceUsageOperationMetadata,
  ServiceUsageOperationResponse
>;

/** What `serviceusage:v1` takes and gives. */
export interface ServiceUsageTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: ServiceUsageOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: TopLevelOperationName;
}

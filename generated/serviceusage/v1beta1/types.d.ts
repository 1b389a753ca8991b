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

/** Which operations to list. */
export interface ListRequest {
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  name?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type ServiceUsageOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.AddEnableRulesMetadata`;
    } & payloads.AddEnableRulesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.CreateAdminQuotaPolicyMetadata';
    } & payloads.CreateAdminQuotaPolicyMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.DeleteAdminQuotaPolicyMetadata';
    } & payloads.DeleteAdminQuotaPolicyMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.GetServiceIdentityMetadata';
    } & payloads.GetServiceIdentityMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ImportAdminOverridesMetadata';
    } & payloads.ImportAdminOverridesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ImportAdminQuotaPoliciesMetadata';
    } & payloads.ImportAdminQuotaPoliciesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ImportConsumerOverridesMetadata';
    } & payloads.ImportConsumerOverridesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.OperationMetadata';
    } & payloads.OperationMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.RemoveEnableRulesMetadata`;
    } & payloads.RemoveEnableRulesMetadata)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.UpdateAdminQuotaPolicyMetadata';
    } & payloads.UpdateAdminQuotaPolicyMetadata)
  | ({
      '@type': `type.googleapis.com/${string}.UpdateConsumerPolicyMetadata`;
    } & payloads.UpdateConsumerPolicyMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type ServiceUsageOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.AddEnableRulesResponse`;
    } & payloads.AddEnableRulesResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.BatchCreateAdminOverridesResponse';
    } & payloads.BatchCreateAdminOverridesResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.BatchCreateConsumerOverridesResponse';
    } & payloads.BatchCreateConsumerOverridesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.BatchEnableServicesResponse`;
    } & payloads.BatchEnableServicesResponse)
  | ({
      '@type': `type.googleapis.com/${string}.DisableServiceResponse`;
    } & payloads.DisableServiceResponse)
  | ({
      '@type': `type.googleapis.com/${string}.EnableServiceResponse`;
    } & payloads.EnableServiceResponse)
  | ({
      '@type': `type.googleapis.com/${string}.GetServiceIdentityResponse`;
    } & payloads.GetServiceIdentityResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.GetServiceIdentityResponse';
    } & payloads.GoogleApiServiceusageV1beta1GetServiceIdentityResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ServiceIdentity';
    } & payloads.GoogleApiServiceusageV1beta1ServiceIdentity)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ImportAdminOverridesResponse';
    } & payloads.ImportAdminOverridesResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ImportAdminQuotaPoliciesResponse';
    } & payloads.ImportAdminQuotaPoliciesResponse)
  | ({
      '@type': 'type.googleapis.com/google.api.serviceusage.v1beta1.ImportConsumerOverridesResponse';
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

/** What `serviceusage:v1beta1` takes and gives. */
export interface ServiceUsageTypes {
  get: GetRequest;
  list: ListRequest;
  operation: ServiceUsageOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

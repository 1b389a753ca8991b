export interface GoogleCloudAssuredworkloadsV1beta1CreateWorkloadOperationMetadata {
  complianceRegime?:
    | 'COMPLIANCE_REGIME_UNSPECIFIED'
    | 'IL4'
    | 'CJIS'
    | 'FEDRAMP_HIGH'
    | 'FEDRAMP_MODERATE'
    | 'US_REGIONAL_ACCESS'
    | 'HIPAA'
    | 'HITRUST'
    | 'EU_REGIONS_AND_SUPPORT'
    | 'CA_REGIONS_AND_SUPPORT'
    | 'ITAR'
    | 'AU_REGIONS_AND_US_SUPPORT'
    | 'ASSURED_WORKLOADS_FOR_PARTNERS'
    | 'ISR_REGIONS'
    | 'ISR_REGIONS_AND_SUPPORT'
    | 'CA_PROTECTED_B'
    | 'IL5'
    | 'IL2'
    | 'JP_REGIONS_AND_SUPPORT'
    | 'KSA_REGIONS_AND_SUPPORT_WITH_SOVEREIGNTY_CONTROLS'
    | 'REGIONAL_CONTROLS'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  displayName?: string;
  parent?: string;
  resourceSettings?: GoogleCloudAssuredworkloadsV1beta1WorkloadResourceSettings[];
}

export interface GoogleCloudAssuredworkloadsV1beta1WorkloadResourceSettings {
  displayName?: string;
  resourceId?: string;
  resourceType?:
    | 'RESOURCE_TYPE_UNSPECIFIED'
    | 'CONSUMER_PROJECT'
    | 'CONSUMER_FOLDER'
    | 'ENCRYPTION_KEYS_PROJECT'
    | 'KEYRING'
    | (string & {});
}

export interface GoogleCloudAssuredworkloadsV1ApplyWorkloadUpdateOperationMetadata {
  action?: 'WORKLOAD_UPDATE_ACTION_UNSPECIFIED' | 'APPLY' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  updateName?: string;
}

export interface GoogleCloudAssuredworkloadsV1ApplyWorkloadUpdateResponse {
  appliedUpdate?: GoogleCloudAssuredworkloadsV1WorkloadUpdate;
}

export interface GoogleCloudAssuredworkloadsV1CreateWorkloadOperationMetadata {
  complianceRegime?:
    | 'COMPLIANCE_REGIME_UNSPECIFIED'
    | 'ASSURED_WORKLOADS_FOR_PARTNERS'
    | 'AUSTRALIA_DATA_BOUNDARY_AND_SUPPORT'
    | 'CANADA_DATA_BOUNDARY_AND_SUPPORT'
    | 'DATA_BOUNDARY_FOR_CANADA_CONTROLLED_GOODS'
    | 'DATA_BOUNDARY_FOR_CANADA_PROTECTED_B'
    | 'DATA_BOUNDARY_FOR_CJIS'
    | 'DATA_BOUNDARY_FOR_FEDRAMP_HIGH'
    | 'DATA_BOUNDARY_FOR_FEDRAMP_MODERATE'
    | 'DATA_BOUNDARY_FOR_IL2'
    | 'DATA_BOUNDARY_FOR_IL4'
    | 'DATA_BOUNDARY_FOR_IL5'
    | 'DATA_BOUNDARY_FOR_IRS_PUBLICATION_1075'
    | 'DATA_BOUNDARY_FOR_ITAR'
    | 'EU_DATA_BOUNDARY_AND_SUPPORT'
    | 'ISRAEL_DATA_BOUNDARY_AND_SUPPORT'
    | 'JAPAN_DATA_BOUNDARY'
    | 'KSA_DATA_BOUNDARY_WITH_ACCESS_JUSTIFICATIONS'
    | 'REGIONAL_DATA_BOUNDARY'
    | 'US_DATA_BOUNDARY_AND_SUPPORT'
    | 'US_DATA_BOUNDARY_FOR_HEALTHCARE_AND_LIFE_SCIENCES'
    | 'US_DATA_BOUNDARY_FOR_HEALTHCARE_AND_LIFE_SCIENCES_WITH_SUPPORT'
    | 'AU_REGIONS_AND_US_SUPPORT'
    | 'CA_PROTECTED_B'
    | 'CA_REGIONS_AND_SUPPORT'
    | 'CANADA_CONTROLLED_GOODS'
    | 'CJIS'
    | 'EU_REGIONS_AND_SUPPORT'
    | 'FEDRAMP_HIGH'
    | 'FEDRAMP_MODERATE'
    | 'HEALTHCARE_AND_LIFE_SCIENCES_CONTROLS'
    | 'HEALTHCARE_AND_LIFE_SCIENCES_CONTROLS_US_SUPPORT'
    | 'HIPAA'
    | 'HITRUST'
    | 'IL2'
    | 'IL4'
    | 'IL5'
    | 'IRS_1075'
    | 'ISR_REGIONS'
    | 'ISR_REGIONS_AND_SUPPORT'
    | 'ITAR'
    | 'JP_REGIONS_AND_SUPPORT'
    | 'KSA_REGIONS_AND_SUPPORT_WITH_SOVEREIGNTY_CONTROLS'
    | 'REGIONAL_CONTROLS'
    | 'US_REGIONAL_ACCESS'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  displayName?: string;
  parent?: string;
}

export interface GoogleCloudAssuredworkloadsV1OrgPolicy {
  constraint?: string;
  inherit?: boolean;
  reset?: boolean;
  resource?: string;
  rule?: GoogleCloudAssuredworkloadsV1OrgPolicyPolicyRule;
}

export interface GoogleCloudAssuredworkloadsV1OrgPolicyPolicyRule {
  allowAll?: boolean;
  denyAll?: boolean;
  enforce?: boolean;
  values?: GoogleCloudAssuredworkloadsV1OrgPolicyPolicyRuleStringValues;
}

export interface GoogleCloudAssuredworkloadsV1OrgPolicyPolicyRuleStringValues {
  allowedValues?: string[];
  deniedValues?: string[];
}

export interface GoogleCloudAssuredworkloadsV1OrgPolicyUpdate {
  appliedPolicy?: GoogleCloudAssuredworkloadsV1OrgPolicy;
  suggestedPolicy?: GoogleCloudAssuredworkloadsV1OrgPolicy;
}

export interface GoogleCloudAssuredworkloadsV1UpdateDetails {
  orgPolicyUpdate?: GoogleCloudAssuredworkloadsV1OrgPolicyUpdate;
}

export interface GoogleCloudAssuredworkloadsV1WorkloadUpdate {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  details?: GoogleCloudAssuredworkloadsV1UpdateDetails;
  readonly name?: string;
  readonly state?: 'STATE_UNSPECIFIED' | 'AVAILABLE' | 'APPLIED' | 'WITHDRAWN' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export type AddDnsRecordSetMetadata = Record<string, unknown>;

export type AddDnsZoneMetadata = Record<string, unknown>;

export interface AddDnsZoneResponse {
  consumerPeeringZone?: DnsZone;
  producerPrivateZone?: DnsZone;
}

export type AddRolesMetadata = Record<string, unknown>;

export interface AddRolesResponse {
  policyBinding?: PolicyBinding[];
}

export type ConsumerConfigMetadata = Record<string, unknown>;

export type DeleteConnectionMetadata = Record<string, unknown>;

export type DeletePeeredDnsDomainMetadata = Record<string, unknown>;

export interface DnsZone {
  dnsSuffix?: string;
  name?: string;
}

export type PartialDeleteConnectionMetadata = Record<string, unknown>;

export type PeeredDnsDomainMetadata = Record<string, unknown>;

export interface PolicyBinding {
  member?: string;
  role?: string;
}

export type RemoveDnsRecordSetMetadata = Record<string, unknown>;

export type RemoveDnsRecordSetResponse = Record<string, unknown>;

export type RemoveDnsZoneMetadata = Record<string, unknown>;

export type RemoveDnsZoneResponse = Record<string, unknown>;

export type UpdateDnsRecordSetMetadata = Record<string, unknown>;

export interface DnsKey {
  algorithm?:
    | 'RSASHA1'
    | 'RSASHA256'
    | 'RSASHA512'
    | 'ECDSAP256SHA256'
    | 'ECDSAP384SHA384'
    | (string & {});
  creationTime?: string;
  description?: string;
  digests?: DnsKeyDigest[];
  id?: string;
  isActive?: boolean;
  /** A 32-bit integer that is not negative. */
  keyLength?: number;
  /** A 32-bit integer. */
  keyTag?: number;
  kind?: string;
  publicKey?: string;
  type?: 'KEY_SIGNING' | 'ZONE_SIGNING' | (string & {});
}

export interface DnsKeyDigest {
  digest?: string;
  type?: 'SHA1' | 'SHA256' | 'SHA384' | (string & {});
}

export interface DnsKeySpec {
  algorithm?:
    | 'RSASHA1'
    | 'RSASHA256'
    | 'RSASHA512'
    | 'ECDSAP256SHA256'
    | 'ECDSAP384SHA384'
    | (string & {});
  /** A 32-bit integer that is not negative. */
  keyLength?: number;
  keyType?: 'KEY_SIGNING' | 'ZONE_SIGNING' | (string & {});
  kind?: string;
}

export interface ManagedZone {
  cloudLoggingConfig?: ManagedZoneCloudLoggingConfig;
  creationTime?: string;
  description?: string;
  dnsName?: string;
  dnssecConfig?: ManagedZoneDnsSecConfig;
  forwardingConfig?: ManagedZoneForwardingConfig;
  /** A 64-bit integer that is not negative, in decimal. */
  id?: string;
  kind?: string;
  labels?: { [key: string]: string };
  name?: string;
  nameServerSet?: string;
  nameServers?: string[];
  peeringConfig?: ManagedZonePeeringConfig;
  privateVisibilityConfig?: ManagedZonePrivateVisibilityConfig;
  reverseLookupConfig?: ManagedZoneReverseLookupConfig;
  serviceDirectoryConfig?: ManagedZoneServiceDirectoryConfig;
  visibility?: 'PUBLIC' | 'PRIVATE' | (string & {});
}

export interface ManagedZoneCloudLoggingConfig {
  enableLogging?: boolean;
  kind?: string;
}

export interface ManagedZoneDnsSecConfig {
  defaultKeySpecs?: DnsKeySpec[];
  kind?: string;
  nonExistence?: 'NSEC' | 'NSEC3' | (string & {});
  state?: 'OFF' | 'ON' | 'TRANSFER' | (string & {});
}

export interface ManagedZoneForwardingConfig {
  kind?: string;
  targetNameServers?: ManagedZoneForwardingConfigNameServerTarget[];
}

export interface ManagedZoneForwardingConfigNameServerTarget {
  forwardingPath?: 'DEFAULT' | 'PRIVATE' | (string & {});
  ipv4Address?: string;
  ipv6Address?: string;
  kind?: string;
}

export interface ManagedZoneOperationsListResponse {
  header?: ResponseHeader;
  kind?: string;
  nextPageToken?: string;
  operations?: Operation[];
}

export interface ManagedZonePeeringConfig {
  kind?: string;
  targetNetwork?: ManagedZonePeeringConfigTargetNetwork;
}

export interface ManagedZonePeeringConfigTargetNetwork {
  deactivateTime?: string;
  kind?: string;
  networkUrl?: string;
}

export interface ManagedZonePrivateVisibilityConfig {
  gkeClusters?: ManagedZonePrivateVisibilityConfigGKECluster[];
  kind?: string;
  networks?: ManagedZonePrivateVisibilityConfigNetwork[];
}

export interface ManagedZonePrivateVisibilityConfigGKECluster {
  gkeClusterName?: string;
  kind?: string;
}

export interface ManagedZonePrivateVisibilityConfigNetwork {
  kind?: string;
  networkUrl?: string;
}

export interface ManagedZoneReverseLookupConfig {
  kind?: string;
}

export interface ManagedZoneServiceDirectoryConfig {
  kind?: string;
  namespace?: ManagedZoneServiceDirectoryConfigNamespace;
}

export interface ManagedZoneServiceDirectoryConfigNamespace {
  deletionTime?: string;
  kind?: string;
  namespaceUrl?: string;
}

export interface Operation {
  dnsKeyContext?: OperationDnsKeyContext;
  id?: string;
  kind?: string;
  startTime?: string;
  status?: 'PENDING' | 'DONE' | (string & {});
  type?: string;
  user?: string;
  zoneContext?: OperationManagedZoneContext;
}

export interface OperationDnsKeyContext {
  newValue?: DnsKey;
  oldValue?: DnsKey;
}

export interface OperationManagedZoneContext {
  newValue?: ManagedZone;
  oldValue?: ManagedZone;
}

export interface ResponseHeader {
  operationId?: string;
}

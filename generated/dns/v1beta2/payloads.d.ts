export interface DnsKey {
  algorithm?:
    | 'rsasha1'
    | 'rsasha256'
    | 'rsasha512'
    | 'ecdsap256sha256'
    | 'ecdsap384sha384'
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
  type?: 'keySigning' | 'zoneSigning' | (string & {});
}

export interface DnsKeyDigest {
  digest?: string;
  type?: 'sha1' | 'sha256' | 'sha384' | (string & {});
}

export interface DnsKeySpec {
  algorithm?:
    | 'rsasha1'
    | 'rsasha256'
    | 'rsasha512'
    | 'ecdsap256sha256'
    | 'ecdsap384sha384'
    | (string & {});
  /** A 32-bit integer that is not negative. */
  keyLength?: number;
  keyType?: 'keySigning' | 'zoneSigning' | (string & {});
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
  visibility?: 'public' | 'private' | (string & {});
}

export interface ManagedZoneCloudLoggingConfig {
  enableLogging?: boolean;
  kind?: string;
}

export interface ManagedZoneDnsSecConfig {
  defaultKeySpecs?: DnsKeySpec[];
  kind?: string;
  nonExistence?: 'nsec' | 'nsec3' | (string & {});
  state?: 'off' | 'on' | 'transfer' | (string & {});
}

export interface ManagedZoneForwardingConfig {
  kind?: string;
  targetNameServers?: ManagedZoneForwardingConfigNameServerTarget[];
}

export interface ManagedZoneForwardingConfigNameServerTarget {
  forwardingPath?: 'default' | 'private' | (string & {});
  ipv4Address?: string;
  ipv6Address?: string;
  kind?: string;
}

export interface ManagedZoneOperationsListResponse {
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
  status?: 'pending' | 'done' | (string & {});
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

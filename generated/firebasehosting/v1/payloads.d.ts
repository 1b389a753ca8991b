export interface CertVerification {
  readonly dns?: DnsUpdates;
  readonly http?: HttpUpdate;
}

export interface CustomDomainMetadata {
  certState?:
    | 'CERT_STATE_UNSPECIFIED'
    | 'CERT_PREPARING'
    | 'CERT_VALIDATING'
    | 'CERT_PROPAGATING'
    | 'CERT_ACTIVE'
    | 'CERT_EXPIRING_SOON'
    | 'CERT_EXPIRED'
    | (string & {});
  hostState?:
    | 'HOST_STATE_UNSPECIFIED'
    | 'HOST_UNHOSTED'
    | 'HOST_UNREACHABLE'
    | 'HOST_MISMATCH'
    | 'HOST_CONFLICT'
    | 'HOST_ACTIVE'
    | (string & {});
  issues?: Status[];
  liveMigrationSteps?: LiveMigrationStep[];
  ownershipState?:
    | 'OWNERSHIP_STATE_UNSPECIFIED'
    | 'OWNERSHIP_MISSING'
    | 'OWNERSHIP_UNREACHABLE'
    | 'OWNERSHIP_MISMATCH'
    | 'OWNERSHIP_CONFLICT'
    | 'OWNERSHIP_PENDING'
    | 'OWNERSHIP_ACTIVE'
    | (string & {});
  quickSetupUpdates?: DnsUpdates;
}

export interface DnsRecord {
  readonly domainName?: string;
  readonly rdata?: string;
  readonly requiredAction?: 'NONE' | 'ADD' | 'REMOVE' | (string & {});
  readonly type?: 'TYPE_UNSPECIFIED' | 'A' | 'CNAME' | 'TXT' | 'AAAA' | 'CAA' | (string & {});
}

export interface DnsRecordSet {
  readonly checkError?: Status;
  readonly domainName?: string;
  readonly records?: DnsRecord[];
}

export interface DnsUpdates {
  /** A moment, as RFC 3339 writes it. */
  checkTime?: string;
  desired?: DnsRecordSet[];
  discovered?: DnsRecordSet[];
}

export interface HttpUpdate {
  readonly checkError?: Status;
  readonly desired?: string;
  readonly discovered?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly lastCheckTime?: string;
  readonly path?: string;
}

export interface LiveMigrationStep {
  readonly certVerification?: CertVerification;
  readonly dnsUpdates?: DnsUpdates;
  readonly issues?: Status[];
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PREPARING'
    | 'PENDING'
    | 'INCOMPLETE'
    | 'PROCESSING'
    | 'COMPLETE'
    | (string & {});
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

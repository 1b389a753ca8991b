export interface GoogleChromeManagementVersionsV1CertificateProvisioningProcess {
  readonly chromeOsDevice?: GoogleChromeManagementVersionsV1ChromeOsDevice;
  readonly chromeOsUserSession?: GoogleChromeManagementVersionsV1ChromeOsUserSession;
  readonly failureMessage?: string;
  readonly genericCaConnection?: GoogleChromeManagementVersionsV1GenericCaConnection;
  readonly genericProfile?: GoogleChromeManagementVersionsV1GenericProfile;
  readonly issuedCertificate?: string;
  name?: string;
  readonly provisioningProfileId?: string;
  readonly scepCaConnection?: GoogleChromeManagementVersionsV1ScepCaConnection;
  readonly scepProfile?: GoogleChromeManagementVersionsV1ScepProfile;
  /** Bytes, in base64. */
  readonly signData?: string;
  /** Bytes, in base64. */
  readonly signature?: string;
  readonly signatureAlgorithm?:
    | 'SIGNATURE_ALGORITHM_UNSPECIFIED'
    | 'SIGNATURE_ALGORITHM_RSA_PKCS1_V1_5_SHA256'
    | 'SIGNATURE_ALGORITHM_ECDSA_SHA256'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  /** Bytes, in base64. */
  readonly subjectPublicKeyInfo?: string;
}

export interface GoogleChromeManagementVersionsV1ChromeOsDevice {
  readonly deviceDirectoryApiId?: string;
  readonly serialNumber?: string;
}

export interface GoogleChromeManagementVersionsV1ChromeOsUserSession {
  readonly chromeOsDevice?: GoogleChromeManagementVersionsV1ChromeOsDevice;
  readonly userDirectoryApiId?: string;
  readonly userPrimaryEmail?: string;
}

export interface GoogleChromeManagementVersionsV1GenericCaConnection {
  readonly caConnectionAdapterConfigReference?: string;
}

export interface GoogleChromeManagementVersionsV1GenericProfile {
  readonly profileAdapterConfigReference?: string;
}

export interface GoogleChromeManagementVersionsV1ScepCaConnection {
  readonly caConnectionAdapterConfigReference?: string;
}

export interface GoogleChromeManagementVersionsV1ScepProfile {
  readonly certificateTemplateName?: string;
  readonly country?: string;
  readonly keyUsages?: (
    | 'KEY_USAGE_UNSPECIFIED'
    | 'KEY_USAGE_SIGNING'
    | 'KEY_USAGE_KEY_ENCIPHERMENT'
    | (string & {})
  )[];
  readonly locality?: string;
  readonly organization?: string;
  readonly organizationalUnits?: string[];
  readonly state?: string;
  readonly subjectAltNames?: GoogleChromeManagementVersionsV1SubjectAltName[];
  readonly subjectCommonName?: string;
}

export interface GoogleChromeManagementVersionsV1SignDataMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
}

export interface GoogleChromeManagementVersionsV1SignDataResponse {
  readonly certificateProvisioningProcess?: GoogleChromeManagementVersionsV1CertificateProvisioningProcess;
}

export interface GoogleChromeManagementVersionsV1SubjectAltName {
  readonly type?:
    | 'SUBJECT_ALT_NAME_TYPE_UNSPECIFIED'
    | 'RFC822_NAME'
    | 'DNS_NAME'
    | 'OTHER_NAME_USER_PRINCIPAL_NAME'
    | 'UNIFORM_RESOURCE_IDENTIFIER'
    | (string & {});
  readonly value?: string;
}

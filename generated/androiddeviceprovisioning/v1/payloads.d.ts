export interface DeviceIdentifier {
  chromeOsAttestedDeviceId?: string;
  deviceType?:
    | 'DEVICE_TYPE_UNSPECIFIED'
    | 'DEVICE_TYPE_ANDROID'
    | 'DEVICE_TYPE_CHROME_OS'
    | (string & {});
  imei?: string;
  imei2?: string;
  manufacturer?: string;
  meid?: string;
  meid2?: string;
  model?: string;
  serialNumber?: string;
}

export interface DeviceMetadata {
  entries?: { [key: string]: string };
}

export interface DevicesLongRunningOperationMetadata {
  /** A 32-bit integer. */
  devicesCount?: number;
  processingStatus?:
    | 'BATCH_PROCESS_STATUS_UNSPECIFIED'
    | 'BATCH_PROCESS_PENDING'
    | 'BATCH_PROCESS_IN_PROGRESS'
    | 'BATCH_PROCESS_PROCESSED'
    | (string & {});
  /** A 32-bit integer. */
  progress?: number;
}

export interface DevicesLongRunningOperationResponse {
  perDeviceStatus?: OperationPerDevice[];
  /** A 32-bit integer. */
  successCount?: number;
}

export interface OperationPerDevice {
  claim?: PartnerClaim;
  result?: PerDeviceStatusInBatch;
  unclaim?: PartnerUnclaim;
  updateMetadata?: UpdateMetadataArguments;
}

export interface PartnerClaim {
  /** A 64-bit integer, in decimal. */
  configurationId?: string;
  /** A 64-bit integer, in decimal. */
  customerId?: string;
  deviceIdentifier?: DeviceIdentifier;
  deviceMetadata?: DeviceMetadata;
  googleWorkspaceCustomerId?: string;
  preProvisioningToken?: string;
  sectionType?:
    | 'SECTION_TYPE_UNSPECIFIED'
    | 'SECTION_TYPE_SIM_LOCK'
    | 'SECTION_TYPE_ZERO_TOUCH'
    | (string & {});
  /** A 64-bit integer, in decimal. */
  simlockProfileId?: string;
}

export interface PartnerUnclaim {
  /** A 64-bit integer, in decimal. */
  deviceId?: string;
  deviceIdentifier?: DeviceIdentifier;
  sectionType?:
    | 'SECTION_TYPE_UNSPECIFIED'
    | 'SECTION_TYPE_SIM_LOCK'
    | 'SECTION_TYPE_ZERO_TOUCH'
    | (string & {});
  /** A 32-bit integer. */
  vacationModeDays?: number;
  /** A moment, as RFC 3339 writes it. */
  vacationModeExpireTime?: string;
}

export interface PerDeviceStatusInBatch {
  /** A 64-bit integer, in decimal. */
  deviceId?: string;
  errorIdentifier?: string;
  errorMessage?: string;
  status?:
    | 'SINGLE_DEVICE_STATUS_UNSPECIFIED'
    | 'SINGLE_DEVICE_STATUS_UNKNOWN_ERROR'
    | 'SINGLE_DEVICE_STATUS_OTHER_ERROR'
    | 'SINGLE_DEVICE_STATUS_SUCCESS'
    | 'SINGLE_DEVICE_STATUS_PERMISSION_DENIED'
    | 'SINGLE_DEVICE_STATUS_INVALID_DEVICE_IDENTIFIER'
    | 'SINGLE_DEVICE_STATUS_INVALID_SECTION_TYPE'
    | 'SINGLE_DEVICE_STATUS_SECTION_NOT_YOURS'
    | 'SINGLE_DEVICE_STATUS_INVALID_TOKEN'
    | 'SINGLE_DEVICE_STATUS_REVOKED_TOKEN'
    | 'SINGLE_DEVICE_STATUS_DEVICE_LIMIT_EXCEEDED'
    | (string & {});
}

export interface UpdateMetadataArguments {
  /** A 64-bit integer, in decimal. */
  deviceId?: string;
  deviceIdentifier?: DeviceIdentifier;
  deviceMetadata?: DeviceMetadata;
}

export interface ApplyAdminConsentsResponse {
  /** A 64-bit integer, in decimal. */
  affectedResources?: string;
  /** A 64-bit integer, in decimal. */
  consentApplySuccess?: string;
  /** A 64-bit integer, in decimal. */
  failedResources?: string;
}

export interface ApplyConsentsResponse {
  /** A 64-bit integer, in decimal. */
  affectedResources?: string;
  /** A 64-bit integer, in decimal. */
  consentApplyFailure?: string;
  /** A 64-bit integer, in decimal. */
  consentApplySuccess?: string;
  /** A 64-bit integer, in decimal. */
  failedResources?: string;
}

export type ExportDicomDataResponse = Record<string, unknown>;

export type ExportMessagesResponse = Record<string, unknown>;

export type ExportResourcesResponse = Record<string, unknown>;

export type ImportDicomDataResponse = Record<string, unknown>;

export type ImportMessagesResponse = Record<string, unknown>;

export type ImportResourcesResponse = Record<string, unknown>;

export interface OperationMetadata {
  apiMethodName?: string;
  cancelRequested?: boolean;
  counter?: ProgressCounter;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  logsUrl?: string;
}

export interface ProgressCounter {
  /** A 64-bit integer, in decimal. */
  failure?: string;
  /** A 64-bit integer, in decimal. */
  pending?: string;
  /** A 64-bit integer, in decimal. */
  secondaryFailure?: string;
  /** A 64-bit integer, in decimal. */
  secondarySuccess?: string;
  /** A 64-bit integer, in decimal. */
  success?: string;
}

export interface QueryAccessibleDataResponse {
  gcsUris?: string[];
}

export interface RollbackFhirResourcesResponse {
  fhirStore?: string;
}

export type SetBlobStorageSettingsResponse = Record<string, unknown>;

export interface GcpResource {
  gcpResourcename?: string;
  location?: string;
  type?: string;
}

export interface GoogleCloudBackupdrV1OperationMetadata {
  readonly additionalInfo?: { [key: string]: string };
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface RestoreBackupResponse {
  targetResource?: TargetResource;
}

export type SetInternalStatusResponse = Record<string, unknown>;

export interface TargetResource {
  gcpResource?: GcpResource;
}

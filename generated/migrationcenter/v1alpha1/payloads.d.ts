export interface AssetsExportJobExecution {
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly executionId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly expireTime?: string;
  readonly result?: AssetsExportJobExecutionResult;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
}

export interface AssetsExportJobExecutionResult {
  readonly error?: Status;
  readonly signedUris?: SignedUris;
}

export interface OperationMetadata {
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

export interface RunAssetsExportJobResponse {
  readonly assetsExportJobExecution?: AssetsExportJobExecution;
}

export interface SignedUri {
  readonly file?: string;
  readonly uri?: string;
}

export interface SignedUris {
  readonly signedUris?: SignedUri[];
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface AssetsExportJobExecution {
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly executionId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly expireTime?: string;
  /** A 32-bit integer. */
  readonly requestedAssetCount?: number;
  readonly result?: AssetsExportJobExecutionResult;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
}

export interface AssetsExportJobExecutionResult {
  readonly error?: Status;
  readonly outputFiles?: OutputFileList;
  readonly signedUris?: SignedUris;
}

export interface CsvOutputFile {
  /** A 32-bit integer. */
  readonly columnsCount?: number;
  /** A 32-bit integer. */
  readonly rowCount?: number;
  readonly signedUri?: SignedUri;
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

export interface OutputFile {
  readonly csvOutputFile?: CsvOutputFile;
  /** A 64-bit integer, in decimal. */
  readonly fileSizeBytes?: string;
  readonly xlsxOutputFile?: XlsxOutputFile;
}

export interface OutputFileList {
  readonly entries?: OutputFile[];
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

export interface XlsxOutputFile {
  readonly signedUri?: SignedUri;
}

export interface ExportMetadata {
  esaSourceDatasetId?: string;
  exportEncryptionKey?: ExportMetadataEncryptionKey;
  filePaths?: string[];
  lookerEncryptionKey?: string;
  lookerInstance?: string;
  lookerPlatformEdition?: string;
  lookerVersion?: string;
  source?: 'SOURCE_UNSPECIFIED' | 'LOOKER_CORE' | 'LOOKER_ORIGINAL' | (string & {});
}

export interface ExportMetadataEncryptionKey {
  cmek?: string;
  version?: string;
}

export interface OperationMetadata {
  apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  requestedCancellation?: boolean;
  statusMessage?: string;
  target?: string;
  verb?: string;
}

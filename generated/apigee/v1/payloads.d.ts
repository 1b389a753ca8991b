export interface GoogleCloudApigeeV1OperationMetadata {
  operationType?: 'OPERATION_TYPE_UNSPECIFIED' | 'INSERT' | 'DELETE' | 'UPDATE' | (string & {});
  progress?: GoogleCloudApigeeV1OperationMetadataProgress;
  state?: 'STATE_UNSPECIFIED' | 'NOT_STARTED' | 'IN_PROGRESS' | 'FINISHED' | (string & {});
  targetResourceName?: string;
  warnings?: string[];
}

export interface GoogleCloudApigeeV1OperationMetadataProgress {
  description?: string;
  details?: { [key: string]: unknown };
  /** A 32-bit integer. */
  percentDone?: number;
  state?: 'STATE_UNSPECIFIED' | 'NOT_STARTED' | 'IN_PROGRESS' | 'FINISHED' | (string & {});
}

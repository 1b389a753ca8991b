export interface GoogleCloudRedisV1OperationMetadata {
  apiVersion?: string;
  cancelRequested?: boolean;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  statusDetail?: string;
  target?: string;
  verb?: string;
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

export interface ReconciliationOperationMetadata {
  /** @deprecated */
  deleteResource?: boolean;
  exclusiveAction?: 'UNKNOWN_REPAIR_ACTION' | 'DELETE' | 'RETRY' | (string & {});
}

export interface CloudControl2SharedOperationsReconciliationOperationMetadata {
  /** @deprecated */
  deleteResource?: boolean;
  exclusiveAction?: 'UNKNOWN_REPAIR_ACTION' | 'DELETE' | 'RETRY' | (string & {});
}

export interface GoogleCloudCommonOperationMetadata {
  readonly apiVersion?: string;
  readonly cancelRequested?: boolean;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly statusDetail?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface GoogleIamV2betaPolicyOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

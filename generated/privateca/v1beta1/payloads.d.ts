export interface ReconciliationOperationMetadata {
  /** @deprecated */
  deleteResource?: boolean;
  exclusiveAction?: 'UNKNOWN_REPAIR_ACTION' | 'DELETE' | 'RETRY' | (string & {});
}

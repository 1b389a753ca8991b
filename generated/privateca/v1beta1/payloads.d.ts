export interface ReconciliationOperationMetadata {
  /** @deprecated */
  deleteResource?: boolean;
  /** @enum {string} */
  exclusiveAction?: "UNKNOWN_REPAIR_ACTION" | "DELETE" | "RETRY";
}

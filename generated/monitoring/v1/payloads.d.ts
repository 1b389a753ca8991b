export interface OperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  state?: 'STATE_UNSPECIFIED' | 'CREATED' | 'RUNNING' | 'DONE' | 'CANCELLED' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

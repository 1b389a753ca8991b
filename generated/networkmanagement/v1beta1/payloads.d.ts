export interface OperationMetadata {
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

export interface OperationMetadata {
  apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  endpoint?: string;
  requestedCancellation?: boolean;
  statusMessage?: string;
  target?: string;
  verb?: string;
}

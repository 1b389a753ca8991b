export interface OperationMetadata {
  apiVersion?: string;
  cancellationRequested?: boolean;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  statusMessage?: string;
  target?: string;
  verb?: string;
}

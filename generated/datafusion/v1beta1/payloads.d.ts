export interface OperationMetadata {
  additionalStatus?: { [key: string]: string };
  apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  requestedCancellation?: boolean;
  statusDetail?: string;
  target?: string;
  verb?: string;
}

export interface OperationMetadata {
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

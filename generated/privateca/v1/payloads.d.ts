export interface OperationMetadata {
  readonly apiVersion?: string;
  /** Format: google-datetime */
  readonly createTime?: string;
  /** Format: google-datetime */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  readonly cancelRequested?: boolean;
  /** Format: google-datetime */
  readonly createTime?: string;
  /** Format: google-datetime */
  readonly endTime?: string;
  readonly statusDetail?: string;
  readonly target?: string;
  readonly verb?: string;
}

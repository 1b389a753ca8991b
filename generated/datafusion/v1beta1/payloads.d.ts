export interface OperationMetadata {
  additionalStatus?: {
    [key: string]: string;
  };
  apiVersion?: string;
  /** Format: google-datetime */
  createTime?: string;
  /** Format: google-datetime */
  endTime?: string;
  requestedCancellation?: boolean;
  statusDetail?: string;
  target?: string;
  verb?: string;
}

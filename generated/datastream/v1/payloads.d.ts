export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly validationResult?: ValidationResult;
  readonly verb?: string;
}

export interface Validation {
  code?: string;
  description?: string;
  message?: ValidationMessage[];
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'NOT_EXECUTED'
    | 'FAILED'
    | 'PASSED'
    | 'WARNING'
    | (string & {});
}

export interface ValidationMessage {
  code?: string;
  level?: 'LEVEL_UNSPECIFIED' | 'WARNING' | 'ERROR' | (string & {});
  message?: string;
  metadata?: { [key: string]: string };
}

export interface ValidationResult {
  validations?: Validation[];
}

export type OperationMetadata = Record<string, unknown>;

export interface ProductMetadata {
  warningMessages?: string[];
}

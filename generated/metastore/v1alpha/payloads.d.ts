export type AlterMetadataResourceLocationResponse = Record<string, unknown>;

export interface CancelMigrationResponse {
  migrationExecution?: string;
}

export interface CompleteMigrationResponse {
  migrationExecution?: string;
}

export type MoveTableToDatabaseResponse = Record<string, unknown>;

export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface QueryMetadataResponse {
  resultManifestUri?: string;
}

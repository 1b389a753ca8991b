export interface CheckUpgradeResponse {
  readonly buildLogUri?: string;
  readonly containsPypiModulesConflict?:
    | 'CONFLICT_RESULT_UNSPECIFIED'
    | 'CONFLICT'
    | 'NO_CONFLICT'
    | (string & {});
  imageVersion?: string;
  readonly pypiConflictBuildLogExtract?: string;
  pypiDependencies?: { [key: string]: string };
}

export type DatabaseFailoverResponse = Record<string, unknown>;

export type LoadSnapshotResponse = Record<string, unknown>;

export interface OperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  operationType?:
    | 'TYPE_UNSPECIFIED'
    | 'CREATE'
    | 'DELETE'
    | 'UPDATE'
    | 'CHECK'
    | 'SAVE_SNAPSHOT'
    | 'LOAD_SNAPSHOT'
    | 'DATABASE_FAILOVER'
    | (string & {});
  resource?: string;
  resourceUuid?: string;
  state?: 'STATE_UNSPECIFIED' | 'PENDING' | 'RUNNING' | 'SUCCESSFUL' | 'FAILED' | (string & {});
}

export interface SaveSnapshotResponse {
  snapshotPath?: string;
}

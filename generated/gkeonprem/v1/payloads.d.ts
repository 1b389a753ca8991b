export interface Metric {
  /** A 64-bit float. */
  doubleValue?: number;
  /** A 64-bit integer, in decimal. */
  intValue?: string;
  metric?:
    | 'METRIC_ID_UNSPECIFIED'
    | 'NODES_TOTAL'
    | 'NODES_DRAINING'
    | 'NODES_UPGRADING'
    | 'NODES_PENDING_UPGRADE'
    | 'NODES_UPGRADED'
    | 'NODES_FAILED'
    | 'NODES_HEALTHY'
    | 'NODES_RECONCILING'
    | 'NODES_IN_MAINTENANCE'
    | 'PREFLIGHTS_COMPLETED'
    | 'PREFLIGHTS_RUNNING'
    | 'PREFLIGHTS_FAILED'
    | 'PREFLIGHTS_TOTAL'
    | (string & {});
  stringValue?: string;
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  readonly controlPlaneDisconnected?: boolean;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly progress?: OperationProgress;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly type?:
    | 'OPERATION_TYPE_UNSPECIFIED'
    | 'CREATE'
    | 'DELETE'
    | 'UPDATE'
    | 'UPGRADE'
    | 'PLATFORM_UPGRADE'
    | (string & {});
  readonly verb?: string;
}

export interface OperationProgress {
  stages?: OperationStage[];
}

export interface OperationStage {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  metrics?: Metric[];
  stage?:
    | 'STAGE_UNSPECIFIED'
    | 'PREFLIGHT_CHECK'
    | 'CONFIGURE'
    | 'DEPLOY'
    | 'HEALTH_CHECK'
    | 'UPDATE'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'RUNNING'
    | 'SUCCEEDED'
    | 'FAILED'
    | (string & {});
}

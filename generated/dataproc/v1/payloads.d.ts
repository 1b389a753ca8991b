export interface AnalyzeOperationMetadata {
  readonly analyzedWorkloadName?: string;
  readonly analyzedWorkloadType?: 'WORKLOAD_TYPE_UNSPECIFIED' | 'BATCH' | (string & {});
  readonly analyzedWorkloadUuid?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly description?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly doneTime?: string;
  readonly labels?: { [key: string]: string };
  readonly warnings?: string[];
}

export interface BatchOperationMetadata {
  batch?: string;
  batchUuid?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  description?: string;
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
  labels?: { [key: string]: string };
  operationType?: 'BATCH_OPERATION_TYPE_UNSPECIFIED' | 'BATCH' | (string & {});
  warnings?: string[];
}

export interface ClusterOperation {
  readonly done?: boolean;
  readonly error?: string;
  readonly operationId?: string;
}

export interface ClusterOperationMetadata {
  readonly childOperationIds?: string[];
  readonly clusterName?: string;
  readonly clusterUuid?: string;
  readonly description?: string;
  readonly labels?: { [key: string]: string };
  readonly operationType?: string;
  readonly status?: ClusterOperationStatus;
  readonly statusHistory?: ClusterOperationStatus[];
  readonly warnings?: string[];
}

export interface ClusterOperationStatus {
  readonly details?: string;
  readonly innerState?: string;
  readonly state?: 'UNKNOWN' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly stateStartTime?: string;
}

export interface JobMetadata {
  readonly jobId?: string;
  readonly operationType?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  readonly status?: JobStatus;
}

export interface JobStatus {
  readonly details?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'SETUP_DONE'
    | 'RUNNING'
    | 'CANCEL_PENDING'
    | 'CANCEL_STARTED'
    | 'CANCELLED'
    | 'DONE'
    | 'ERROR'
    | 'ATTEMPT_FAILURE'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  readonly stateStartTime?: string;
  readonly substate?: 'UNSPECIFIED' | 'SUBMITTED' | 'QUEUED' | 'STALE_STATUS' | (string & {});
}

export interface NodeGroupOperationMetadata {
  readonly clusterUuid?: string;
  readonly description?: string;
  readonly labels?: { [key: string]: string };
  readonly nodeGroupId?: string;
  operationType?:
    | 'NODE_GROUP_OPERATION_TYPE_UNSPECIFIED'
    | 'CREATE'
    | 'UPDATE'
    | 'DELETE'
    | 'RESIZE'
    | 'REPAIR'
    | 'UPDATE_LABELS'
    | 'START'
    | 'STOP'
    | 'UPDATE_METADATA_CONFIG'
    | (string & {});
  readonly status?: ClusterOperationStatus;
  readonly statusHistory?: ClusterOperationStatus[];
  readonly warnings?: string[];
}

export interface SessionOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  description?: string;
  /** A moment, as RFC 3339 writes it. */
  doneTime?: string;
  labels?: { [key: string]: string };
  operationType?:
    | 'SESSION_OPERATION_TYPE_UNSPECIFIED'
    | 'CREATE'
    | 'TERMINATE'
    | 'DELETE'
    | (string & {});
  session?: string;
  sessionUuid?: string;
  warnings?: string[];
}

export interface WorkflowGraph {
  readonly nodes?: WorkflowNode[];
}

export interface WorkflowMetadata {
  readonly clusterName?: string;
  readonly clusterUuid?: string;
  readonly createCluster?: ClusterOperation;
  /** A moment, as RFC 3339 writes it. */
  readonly dagEndTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly dagStartTime?: string;
  /** A duration in seconds: `3.5s`. */
  readonly dagTimeout?: string;
  readonly deleteCluster?: ClusterOperation;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly graph?: WorkflowGraph;
  parameters?: { [key: string]: string };
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  readonly state?: 'UNKNOWN' | 'PENDING' | 'RUNNING' | 'DONE' | (string & {});
  readonly template?: string;
  /** A 32-bit integer. */
  readonly version?: number;
}

export interface WorkflowNode {
  readonly error?: string;
  readonly jobId?: string;
  readonly prerequisiteStepIds?: string[];
  readonly state?:
    | 'NODE_STATE_UNSPECIFIED'
    | 'BLOCKED'
    | 'RUNNABLE'
    | 'RUNNING'
    | 'COMPLETED'
    | 'FAILED'
    | (string & {});
  readonly stepId?: string;
}

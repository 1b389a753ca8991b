export interface BatchCreateRepositoriesResponse {
  repositories?: Repository[];
}

export interface GoogleDevtoolsCloudbuildV2OperationMetadata {
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

export interface Repository {
  annotations?: { [key: string]: string };
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  etag?: string;
  name?: string;
  remoteUri?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
  readonly webhookId?: string;
}

export interface RunWorkflowCustomOperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly pipelineRunId?: string;
  readonly requestedCancellation?: boolean;
  readonly target?: string;
  readonly verb?: string;
}

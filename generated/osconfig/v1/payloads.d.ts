export interface GoogleCloudOsconfigCommonV1__OperationMetadata {
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

export interface OSPolicyAssignmentOperationMetadata {
  apiMethod?: 'API_METHOD_UNSPECIFIED' | 'CREATE' | 'UPDATE' | 'DELETE' | (string & {});
  osPolicyAssignment?: string;
  /** A moment, as RFC 3339 writes it. */
  rolloutStartTime?: string;
  rolloutState?:
    | 'ROLLOUT_STATE_UNSPECIFIED'
    | 'IN_PROGRESS'
    | 'CANCELLING'
    | 'CANCELLED'
    | 'SUCCEEDED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  rolloutUpdateTime?: string;
}

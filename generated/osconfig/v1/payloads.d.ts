export interface GoogleCloudOsconfigCommonV1__OperationMetadata {
  readonly apiVersion?: string;
  /** Format: google-datetime */
  readonly createTime?: string;
  /** Format: google-datetime */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface GoogleCloudOsconfigV1__OSPolicyAssignmentOperationMetadata {
  /** @enum {string} */
  apiMethod?: "API_METHOD_UNSPECIFIED" | "CREATE" | "UPDATE" | "DELETE";
  osPolicyAssignment?: string;
  /** Format: google-datetime */
  rolloutStartTime?: string;
  /** @enum {string} */
  rolloutState?: "ROLLOUT_STATE_UNSPECIFIED" | "IN_PROGRESS" | "CANCELLING" | "CANCELLED" | "SUCCEEDED";
  /** Format: google-datetime */
  rolloutUpdateTime?: string;
}

export interface OSPolicyAssignmentOperationMetadata {
  /** @enum {string} */
  apiMethod?: "API_METHOD_UNSPECIFIED" | "CREATE" | "UPDATE" | "DELETE";
  osPolicyAssignment?: string;
  /** Format: google-datetime */
  rolloutStartTime?: string;
  /** @enum {string} */
  rolloutState?: "ROLLOUT_STATE_UNSPECIFIED" | "IN_PROGRESS" | "CANCELLING" | "CANCELLED" | "SUCCEEDED";
  /** Format: google-datetime */
  rolloutUpdateTime?: string;
}

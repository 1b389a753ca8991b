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

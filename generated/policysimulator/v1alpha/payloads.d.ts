export interface GoogleCloudPolicysimulatorV1alphaCreateOrgPolicyViolationsPreviewOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  requestTime?: string;
  /** A 32-bit integer. */
  resourcesFound?: number;
  /** A 32-bit integer. */
  resourcesPending?: number;
  /** A 32-bit integer. */
  resourcesScanned?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  readonly state?:
    | 'PREVIEW_STATE_UNSPECIFIED'
    | 'PREVIEW_PENDING'
    | 'PREVIEW_RUNNING'
    | 'PREVIEW_SUCCEEDED'
    | 'PREVIEW_FAILED'
    | (string & {});
}

export interface GoogleCloudPolicysimulatorV1alphaGenerateOrgPolicyViolationsPreviewOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  requestTime?: string;
  /** A 32-bit integer. */
  resourcesFound?: number;
  /** A 32-bit integer. */
  resourcesPending?: number;
  /** A 32-bit integer. */
  resourcesScanned?: number;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  state?:
    | 'PREVIEW_STATE_UNSPECIFIED'
    | 'PREVIEW_PENDING'
    | 'PREVIEW_RUNNING'
    | 'PREVIEW_SUCCEEDED'
    | 'PREVIEW_FAILED'
    | (string & {});
}

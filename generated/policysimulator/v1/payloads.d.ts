export interface GoogleCloudPolicysimulatorV1ReplayOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

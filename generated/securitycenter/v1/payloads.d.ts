export interface BigQueryDestination {
  dataset?: string;
}

export interface ExportFindingsMetadata {
  bigQueryDestination?: BigQueryDestination;
  /** A moment, as RFC 3339 writes it. */
  exportStartTime?: string;
}

export type ExportFindingsResponse = Record<string, unknown>;

export type GoogleCloudSecuritycenterV1BulkMuteFindingsResponse = Record<string, unknown>;

export interface GoogleCloudSecuritycenterV1RunAssetDiscoveryResponse {
  /** A duration in seconds: `3.5s`. */
  duration?: string;
  state?: 'STATE_UNSPECIFIED' | 'COMPLETED' | 'SUPERSEDED' | 'TERMINATED' | (string & {});
}

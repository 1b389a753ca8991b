export interface GoogleCloudSecuritycenterV1beta1RunAssetDiscoveryResponse {
  /** A duration in seconds: `3.5s`. */
  duration?: string;
  state?: 'STATE_UNSPECIFIED' | 'COMPLETED' | 'SUPERSEDED' | 'TERMINATED' | (string & {});
}

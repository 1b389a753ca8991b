export interface AnalyzePackagesMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  resourceUri?: string;
}

export interface AnalyzePackagesResponse {
  scan?: string;
}

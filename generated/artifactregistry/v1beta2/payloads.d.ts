export interface AptArtifact {
  readonly architecture?: string;
  readonly component?: string;
  /** Bytes, in base64. */
  readonly controlFile?: string;
  readonly name?: string;
  readonly packageName?: string;
  readonly packageType?: 'PACKAGE_TYPE_UNSPECIFIED' | 'BINARY' | 'SOURCE' | (string & {});
}

export interface ImportAptArtifactsErrorInfo {
  error?: Status;
  gcsSource?: ImportAptArtifactsGcsSource;
}

export interface ImportAptArtifactsGcsSource {
  uris?: string[];
  useWildcards?: boolean;
}

export type ImportAptArtifactsMetadata = Record<string, unknown>;

export interface ImportAptArtifactsResponse {
  aptArtifacts?: AptArtifact[];
  errors?: ImportAptArtifactsErrorInfo[];
}

export interface ImportYumArtifactsErrorInfo {
  error?: Status;
  gcsSource?: ImportYumArtifactsGcsSource;
}

export interface ImportYumArtifactsGcsSource {
  uris?: string[];
  useWildcards?: boolean;
}

export type ImportYumArtifactsMetadata = Record<string, unknown>;

export interface ImportYumArtifactsResponse {
  errors?: ImportYumArtifactsErrorInfo[];
  yumArtifacts?: YumArtifact[];
}

export type OperationMetadata = Record<string, unknown>;

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export type UploadAptArtifactMetadata = Record<string, unknown>;

export interface UploadAptArtifactResponse {
  aptArtifacts?: AptArtifact[];
}

export type UploadYumArtifactMetadata = Record<string, unknown>;

export interface UploadYumArtifactResponse {
  yumArtifacts?: YumArtifact[];
}

export interface YumArtifact {
  readonly architecture?: string;
  readonly name?: string;
  readonly packageName?: string;
  readonly packageType?: 'PACKAGE_TYPE_UNSPECIFIED' | 'BINARY' | 'SOURCE' | (string & {});
}

export interface AptArtifact {
  readonly architecture?: string;
  readonly component?: string;
  /** Bytes, in base64. */
  readonly controlFile?: string;
  readonly name?: string;
  readonly packageName?: string;
  readonly packageType?: 'PACKAGE_TYPE_UNSPECIFIED' | 'BINARY' | 'SOURCE' | (string & {});
}

export interface BatchDeleteVersionsMetadata {
  failedVersions?: string[];
}

export interface ExportArtifactMetadata {
  exportedFiles?: ExportedFile[];
}

export interface ExportArtifactResponse {
  exportedVersion?: Version;
}

export interface ExportedFile {
  gcsObjectPath?: string;
  hashes?: Hash[];
  name?: string;
}

export interface GoogetArtifact {
  readonly architecture?: string;
  readonly name?: string;
  readonly packageName?: string;
}

export interface Hash {
  type?: 'HASH_TYPE_UNSPECIFIED' | 'SHA256' | 'MD5' | 'DIRSUM_SHA256' | (string & {});
  /** Bytes, in base64. */
  value?: string;
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

export interface ImportGoogetArtifactsErrorInfo {
  error?: Status;
  gcsSource?: ImportGoogetArtifactsGcsSource;
}

export interface ImportGoogetArtifactsGcsSource {
  uris?: string[];
  useWildcards?: boolean;
}

export type ImportGoogetArtifactsMetadata = Record<string, unknown>;

export interface ImportGoogetArtifactsResponse {
  errors?: ImportGoogetArtifactsErrorInfo[];
  googetArtifacts?: GoogetArtifact[];
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

export interface Tag {
  name?: string;
  version?: string;
}

export type UploadAptArtifactMetadata = Record<string, unknown>;

export interface UploadAptArtifactResponse {
  aptArtifacts?: AptArtifact[];
}

export type UploadGenericArtifactMetadata = Record<string, unknown>;

export type UploadGoModuleMetadata = Record<string, unknown>;

export type UploadGoogetArtifactMetadata = Record<string, unknown>;

export interface UploadGoogetArtifactResponse {
  googetArtifacts?: GoogetArtifact[];
}

export type UploadKfpArtifactMetadata = Record<string, unknown>;

export type UploadYumArtifactMetadata = Record<string, unknown>;

export interface UploadYumArtifactResponse {
  yumArtifacts?: YumArtifact[];
}

export interface Version {
  annotations?: { [key: string]: string };
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  description?: string;
  readonly fingerprints?: Hash[];
  readonly metadata?: { [key: string]: unknown };
  name?: string;
  relatedTags?: Tag[];
  /** A moment, as RFC 3339 writes it. */
  updateTime?: string;
}

export interface YumArtifact {
  readonly architecture?: string;
  readonly name?: string;
  readonly packageName?: string;
  readonly packageType?: 'PACKAGE_TYPE_UNSPECIFIED' | 'BINARY' | 'SOURCE' | (string & {});
}

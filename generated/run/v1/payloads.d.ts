export interface GoogleDevtoolsCloudbuildV1ApprovalConfig {
  approvalRequired?: boolean;
}

export interface GoogleDevtoolsCloudbuildV1ApprovalResult {
  /** A moment, as RFC 3339 writes it. */
  readonly approvalTime?: string;
  readonly approverAccount?: string;
  comment?: string;
  decision?: 'DECISION_UNSPECIFIED' | 'APPROVED' | 'REJECTED' | (string & {});
  url?: string;
}

export interface GoogleDevtoolsCloudbuildV1ArtifactObjects {
  location?: string;
  paths?: string[];
  readonly timing?: GoogleDevtoolsCloudbuildV1TimeSpan;
}

export interface GoogleDevtoolsCloudbuildV1Artifacts {
  genericArtifacts?: GoogleDevtoolsCloudbuildV1GenericArtifact[];
  goModules?: GoogleDevtoolsCloudbuildV1GoModule[];
  images?: string[];
  mavenArtifacts?: GoogleDevtoolsCloudbuildV1MavenArtifact[];
  npmPackages?: GoogleDevtoolsCloudbuildV1NpmPackage[];
  objects?: GoogleDevtoolsCloudbuildV1ArtifactObjects;
  oci?: GoogleDevtoolsCloudbuildV1Oci[];
  pythonPackages?: GoogleDevtoolsCloudbuildV1PythonPackage[];
}

export interface GoogleDevtoolsCloudbuildV1Build {
  readonly approval?: GoogleDevtoolsCloudbuildV1BuildApproval;
  artifacts?: GoogleDevtoolsCloudbuildV1Artifacts;
  availableSecrets?: GoogleDevtoolsCloudbuildV1Secrets;
  readonly buildTriggerId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dependencies?: GoogleDevtoolsCloudbuildV1Dependency[];
  readonly failureInfo?: GoogleDevtoolsCloudbuildV1FailureInfo;
  /** A moment, as RFC 3339 writes it. */
  readonly finishTime?: string;
  gitConfig?: GoogleDevtoolsCloudbuildV1GitConfig;
  readonly id?: string;
  images?: string[];
  readonly logUrl?: string;
  logsBucket?: string;
  readonly name?: string;
  options?: GoogleDevtoolsCloudbuildV1BuildOptions;
  readonly projectId?: string;
  /** A duration in seconds: `3.5s`. */
  queueTtl?: string;
  readonly results?: GoogleDevtoolsCloudbuildV1Results;
  secrets?: GoogleDevtoolsCloudbuildV1Secret[];
  serviceAccount?: string;
  source?: GoogleDevtoolsCloudbuildV1Source;
  readonly sourceProvenance?: GoogleDevtoolsCloudbuildV1SourceProvenance;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  readonly status?:
    | 'STATUS_UNKNOWN'
    | 'PENDING'
    | 'QUEUED'
    | 'WORKING'
    | 'SUCCESS'
    | 'FAILURE'
    | 'INTERNAL_ERROR'
    | 'TIMEOUT'
    | 'CANCELLED'
    | 'EXPIRED'
    | (string & {});
  readonly statusDetail?: string;
  steps?: GoogleDevtoolsCloudbuildV1BuildStep[];
  substitutions?: { [key: string]: string };
  tags?: string[];
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
  readonly timing?: { [key: string]: GoogleDevtoolsCloudbuildV1TimeSpan };
  readonly warnings?: GoogleDevtoolsCloudbuildV1Warning[];
}

export interface GoogleDevtoolsCloudbuildV1BuildApproval {
  readonly config?: GoogleDevtoolsCloudbuildV1ApprovalConfig;
  readonly result?: GoogleDevtoolsCloudbuildV1ApprovalResult;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'APPROVED'
    | 'REJECTED'
    | 'CANCELLED'
    | (string & {});
}

export interface GoogleDevtoolsCloudbuildV1BuildOperationMetadata {
  build?: GoogleDevtoolsCloudbuildV1Build;
}

export interface GoogleDevtoolsCloudbuildV1BuildOptions {
  automapSubstitutions?: boolean;
  defaultLogsBucketBehavior?:
    | 'DEFAULT_LOGS_BUCKET_BEHAVIOR_UNSPECIFIED'
    | 'REGIONAL_USER_OWNED_BUCKET'
    | 'LEGACY_BUCKET'
    | (string & {});
  /** A 64-bit integer, in decimal. */
  diskSizeGb?: string;
  dynamicSubstitutions?: boolean;
  enableStructuredLogging?: boolean;
  env?: string[];
  logStreamingOption?: 'STREAM_DEFAULT' | 'STREAM_ON' | 'STREAM_OFF' | (string & {});
  logging?:
    | 'LOGGING_UNSPECIFIED'
    | 'LEGACY'
    | 'GCS_ONLY'
    | 'STACKDRIVER_ONLY'
    | 'CLOUD_LOGGING_ONLY'
    | 'NONE'
    | (string & {});
  machineType?:
    | 'UNSPECIFIED'
    | 'N1_HIGHCPU_8'
    | 'N1_HIGHCPU_32'
    | 'E2_HIGHCPU_8'
    | 'E2_HIGHCPU_32'
    | 'E2_MEDIUM'
    | (string & {});
  pool?: GoogleDevtoolsCloudbuildV1PoolOption;
  pubsubTopic?: string;
  requestedVerifyOption?: 'NOT_VERIFIED' | 'VERIFIED' | (string & {});
  secretEnv?: string[];
  sourceProvenanceHash?: (
    | 'NONE'
    | 'SHA256'
    | 'MD5'
    | 'GO_MODULE_H1'
    | 'SHA512'
    | 'DIRSUM_SHA256'
    | (string & {})
  )[];
  substitutionOption?: 'MUST_MATCH' | 'ALLOW_LOOSE' | (string & {});
  volumes?: GoogleDevtoolsCloudbuildV1Volume[];
  /** @deprecated */
  workerPool?: string;
}

export interface GoogleDevtoolsCloudbuildV1BuildStep {
  allowExitCodes?: number[];
  allowFailure?: boolean;
  args?: string[];
  automapSubstitutions?: boolean;
  dir?: string;
  entrypoint?: string;
  env?: string[];
  /** A 32-bit integer. */
  readonly exitCode?: number;
  id?: string;
  name?: string;
  readonly pullTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  script?: string;
  secretEnv?: string[];
  readonly status?:
    | 'STATUS_UNKNOWN'
    | 'PENDING'
    | 'QUEUED'
    | 'WORKING'
    | 'SUCCESS'
    | 'FAILURE'
    | 'INTERNAL_ERROR'
    | 'TIMEOUT'
    | 'CANCELLED'
    | 'EXPIRED'
    | (string & {});
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
  readonly timing?: GoogleDevtoolsCloudbuildV1TimeSpan;
  volumes?: GoogleDevtoolsCloudbuildV1Volume[];
  waitFor?: string[];
}

export interface GoogleDevtoolsCloudbuildV1BuiltImage {
  readonly artifactRegistryPackage?: string;
  digest?: string;
  name?: string;
  readonly ociMediaType?:
    | 'OCI_MEDIA_TYPE_UNSPECIFIED'
    | 'IMAGE_MANIFEST'
    | 'IMAGE_INDEX'
    | (string & {});
  readonly pushTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
}

export interface GoogleDevtoolsCloudbuildV1ConnectedRepository {
  dir?: string;
  repository?: string;
  revision?: string;
}

export interface GoogleDevtoolsCloudbuildV1Dependency {
  empty?: boolean;
  genericArtifact?: GoogleDevtoolsCloudbuildV1GenericArtifactDependency;
  gitSource?: GoogleDevtoolsCloudbuildV1GitSourceDependency;
}

export interface GoogleDevtoolsCloudbuildV1DeveloperConnectConfig {
  dir?: string;
  gitRepositoryLink?: string;
  revision?: string;
}

export interface GoogleDevtoolsCloudbuildV1FailureInfo {
  detail?: string;
  type?:
    | 'FAILURE_TYPE_UNSPECIFIED'
    | 'PUSH_FAILED'
    | 'PUSH_IMAGE_NOT_FOUND'
    | 'PUSH_NOT_AUTHORIZED'
    | 'LOGGING_FAILURE'
    | 'USER_BUILD_STEP'
    | 'FETCH_SOURCE_FAILED'
    | (string & {});
}

export interface GoogleDevtoolsCloudbuildV1FileHashes {
  fileHash?: GoogleDevtoolsCloudbuildV1Hash[];
}

export interface GoogleDevtoolsCloudbuildV1GenericArtifact {
  folder?: string;
  registryPath?: string;
}

export interface GoogleDevtoolsCloudbuildV1GenericArtifactDependency {
  destPath?: string;
  resource?: string;
}

export interface GoogleDevtoolsCloudbuildV1GitConfig {
  http?: GoogleDevtoolsCloudbuildV1HttpConfig;
}

export interface GoogleDevtoolsCloudbuildV1GitSource {
  dir?: string;
  revision?: string;
  url?: string;
}

export interface GoogleDevtoolsCloudbuildV1GitSourceDependency {
  /** A 64-bit integer, in decimal. */
  depth?: string;
  destPath?: string;
  recurseSubmodules?: boolean;
  repository?: GoogleDevtoolsCloudbuildV1GitSourceRepository;
  revision?: string;
}

export interface GoogleDevtoolsCloudbuildV1GitSourceRepository {
  developerConnect?: string;
  url?: string;
}

export interface GoogleDevtoolsCloudbuildV1GoModule {
  modulePath?: string;
  moduleVersion?: string;
  repositoryLocation?: string;
  repositoryName?: string;
  repositoryProjectId?: string;
  sourcePath?: string;
}

export interface GoogleDevtoolsCloudbuildV1Hash {
  type?: 'NONE' | 'SHA256' | 'MD5' | 'GO_MODULE_H1' | 'SHA512' | 'DIRSUM_SHA256' | (string & {});
  /** Bytes, in base64. */
  value?: string;
}

export interface GoogleDevtoolsCloudbuildV1HttpConfig {
  proxySecretVersionName?: string;
}

export interface GoogleDevtoolsCloudbuildV1InlineSecret {
  envMap?: { [key: string]: string };
  kmsKeyName?: string;
}

export interface GoogleDevtoolsCloudbuildV1MavenArtifact {
  artifactId?: string;
  deployFolder?: string;
  groupId?: string;
  path?: string;
  repository?: string;
  version?: string;
}

export interface GoogleDevtoolsCloudbuildV1NpmPackage {
  packagePath?: string;
  repository?: string;
}

export interface GoogleDevtoolsCloudbuildV1Oci {
  file?: string;
  registryPath?: string;
  tags?: string[];
}

export interface GoogleDevtoolsCloudbuildV1PoolOption {
  name?: string;
}

export interface GoogleDevtoolsCloudbuildV1PythonPackage {
  paths?: string[];
  repository?: string;
}

export interface GoogleDevtoolsCloudbuildV1RepoSource {
  branchName?: string;
  commitSha?: string;
  dir?: string;
  invertRegex?: boolean;
  projectId?: string;
  repoName?: string;
  substitutions?: { [key: string]: string };
  tagName?: string;
}

export interface GoogleDevtoolsCloudbuildV1Results {
  artifactManifest?: string;
  artifactTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  buildStepImages?: string[];
  buildStepOutputs?: string[];
  readonly genericArtifacts?: GoogleDevtoolsCloudbuildV1UploadedGenericArtifact[];
  goModules?: GoogleDevtoolsCloudbuildV1UploadedGoModule[];
  images?: GoogleDevtoolsCloudbuildV1BuiltImage[];
  mavenArtifacts?: GoogleDevtoolsCloudbuildV1UploadedMavenArtifact[];
  npmPackages?: GoogleDevtoolsCloudbuildV1UploadedNpmPackage[];
  /** A 64-bit integer, in decimal. */
  numArtifacts?: string;
  pythonPackages?: GoogleDevtoolsCloudbuildV1UploadedPythonPackage[];
}

export interface GoogleDevtoolsCloudbuildV1Secret {
  kmsKeyName?: string;
  secretEnv?: { [key: string]: string };
}

export interface GoogleDevtoolsCloudbuildV1SecretManagerSecret {
  env?: string;
  versionName?: string;
}

export interface GoogleDevtoolsCloudbuildV1Secrets {
  inline?: GoogleDevtoolsCloudbuildV1InlineSecret[];
  secretManager?: GoogleDevtoolsCloudbuildV1SecretManagerSecret[];
}

export interface GoogleDevtoolsCloudbuildV1Source {
  connectedRepository?: GoogleDevtoolsCloudbuildV1ConnectedRepository;
  developerConnectConfig?: GoogleDevtoolsCloudbuildV1DeveloperConnectConfig;
  gitSource?: GoogleDevtoolsCloudbuildV1GitSource;
  repoSource?: GoogleDevtoolsCloudbuildV1RepoSource;
  storageSource?: GoogleDevtoolsCloudbuildV1StorageSource;
  storageSourceManifest?: GoogleDevtoolsCloudbuildV1StorageSourceManifest;
}

export interface GoogleDevtoolsCloudbuildV1SourceProvenance {
  readonly fileHashes?: { [key: string]: GoogleDevtoolsCloudbuildV1FileHashes };
  readonly resolvedConnectedRepository?: GoogleDevtoolsCloudbuildV1ConnectedRepository;
  readonly resolvedGitSource?: GoogleDevtoolsCloudbuildV1GitSource;
  resolvedRepoSource?: GoogleDevtoolsCloudbuildV1RepoSource;
  resolvedStorageSource?: GoogleDevtoolsCloudbuildV1StorageSource;
  resolvedStorageSourceManifest?: GoogleDevtoolsCloudbuildV1StorageSourceManifest;
}

export interface GoogleDevtoolsCloudbuildV1StorageSource {
  bucket?: string;
  /** A 64-bit integer, in decimal. */
  generation?: string;
  object?: string;
  sourceFetcher?: 'SOURCE_FETCHER_UNSPECIFIED' | 'GSUTIL' | 'GCS_FETCHER' | (string & {});
}

export interface GoogleDevtoolsCloudbuildV1StorageSourceManifest {
  bucket?: string;
  /** A 64-bit integer, in decimal. */
  generation?: string;
  object?: string;
}

export interface GoogleDevtoolsCloudbuildV1TimeSpan {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface GoogleDevtoolsCloudbuildV1UploadedGenericArtifact {
  readonly artifactFingerprint?: GoogleDevtoolsCloudbuildV1FileHashes;
  readonly artifactRegistryPackage?: string;
  readonly fileHashes?: { [key: string]: GoogleDevtoolsCloudbuildV1FileHashes };
  readonly pushTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  readonly uri?: string;
}

export interface GoogleDevtoolsCloudbuildV1UploadedGoModule {
  readonly artifactRegistryPackage?: string;
  fileHashes?: GoogleDevtoolsCloudbuildV1FileHashes;
  readonly pushTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  uri?: string;
}

export interface GoogleDevtoolsCloudbuildV1UploadedMavenArtifact {
  readonly artifactRegistryPackage?: string;
  fileHashes?: GoogleDevtoolsCloudbuildV1FileHashes;
  readonly pushTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  uri?: string;
}

export interface GoogleDevtoolsCloudbuildV1UploadedNpmPackage {
  readonly artifactRegistryPackage?: string;
  fileHashes?: GoogleDevtoolsCloudbuildV1FileHashes;
  readonly pushTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  uri?: string;
}

export interface GoogleDevtoolsCloudbuildV1UploadedPythonPackage {
  readonly artifactRegistryPackage?: string;
  fileHashes?: GoogleDevtoolsCloudbuildV1FileHashes;
  readonly pushTiming?: GoogleDevtoolsCloudbuildV1TimeSpan;
  uri?: string;
}

export interface GoogleDevtoolsCloudbuildV1Volume {
  name?: string;
  path?: string;
}

export interface GoogleDevtoolsCloudbuildV1Warning {
  priority?: 'PRIORITY_UNSPECIFIED' | 'INFO' | 'WARNING' | 'ALERT' | (string & {});
  text?: string;
}

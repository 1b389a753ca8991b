export interface ApprovalConfig {
  approvalRequired?: boolean;
}

export interface ApprovalResult {
  /** A moment, as RFC 3339 writes it. */
  readonly approvalTime?: string;
  readonly approverAccount?: string;
  comment?: string;
  decision?: 'DECISION_UNSPECIFIED' | 'APPROVED' | 'REJECTED' | (string & {});
  url?: string;
}

export interface ArtifactObjects {
  location?: string;
  paths?: string[];
  readonly timing?: TimeSpan;
}

export interface Artifacts {
  genericArtifacts?: GenericArtifact[];
  goModules?: GoModule[];
  images?: string[];
  mavenArtifacts?: MavenArtifact[];
  npmPackages?: NpmPackage[];
  objects?: ArtifactObjects;
  oci?: Oci[];
  pythonPackages?: PythonPackage[];
}

export interface BatchCreateBitbucketServerConnectedRepositoriesResponse {
  bitbucketServerConnectedRepositories?: BitbucketServerConnectedRepository[];
}

export interface BatchCreateBitbucketServerConnectedRepositoriesResponseMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  config?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

export interface BatchCreateGitLabConnectedRepositoriesResponse {
  gitlabConnectedRepositories?: GitLabConnectedRepository[];
}

export interface BatchCreateGitLabConnectedRepositoriesResponseMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  config?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

export interface BitbucketServerConnectedRepository {
  parent?: string;
  repo?: BitbucketServerRepositoryId;
  readonly status?: Status;
}

export interface BitbucketServerRepositoryId {
  projectKey?: string;
  repoSlug?: string;
  /** A 32-bit integer. */
  readonly webhookId?: number;
}

export interface Build {
  readonly approval?: BuildApproval;
  artifacts?: Artifacts;
  availableSecrets?: Secrets;
  readonly buildTriggerId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  dependencies?: Dependency[];
  readonly failureInfo?: FailureInfo;
  /** A moment, as RFC 3339 writes it. */
  readonly finishTime?: string;
  gitConfig?: GitConfig;
  readonly id?: string;
  images?: string[];
  readonly logUrl?: string;
  logsBucket?: string;
  readonly name?: string;
  options?: BuildOptions;
  readonly projectId?: string;
  /** A duration in seconds: `3.5s`. */
  queueTtl?: string;
  readonly results?: Results;
  secrets?: Secret[];
  serviceAccount?: string;
  source?: Source;
  readonly sourceProvenance?: SourceProvenance;
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
  steps?: BuildStep[];
  substitutions?: { [key: string]: string };
  tags?: string[];
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
  readonly timing?: { [key: string]: TimeSpan };
  readonly warnings?: Warning[];
}

export interface BuildApproval {
  readonly config?: ApprovalConfig;
  readonly result?: ApprovalResult;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'APPROVED'
    | 'REJECTED'
    | 'CANCELLED'
    | (string & {});
}

export interface BuildOperationMetadata {
  build?: Build;
}

export interface BuildOptions {
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
  pool?: PoolOption;
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
  volumes?: Volume[];
  /** @deprecated */
  workerPool?: string;
}

export interface BuildStep {
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
  readonly pullTiming?: TimeSpan;
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
  readonly timing?: TimeSpan;
  volumes?: Volume[];
  waitFor?: string[];
}

export interface BuiltImage {
  readonly artifactRegistryPackage?: string;
  digest?: string;
  name?: string;
  readonly ociMediaType?:
    | 'OCI_MEDIA_TYPE_UNSPECIFIED'
    | 'IMAGE_MANIFEST'
    | 'IMAGE_INDEX'
    | (string & {});
  readonly pushTiming?: TimeSpan;
}

export interface ConnectedRepository {
  dir?: string;
  repository?: string;
  revision?: string;
}

export interface CreateBitbucketServerConfigOperationMetadata {
  bitbucketServerConfig?: string;
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

export interface CreateGitHubEnterpriseConfigOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  githubEnterpriseConfig?: string;
}

export interface CreateGitLabConfigOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  gitlabConfig?: string;
}

export interface CreateWorkerPoolOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  workerPool?: string;
}

export interface DeleteBitbucketServerConfigOperationMetadata {
  bitbucketServerConfig?: string;
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

export interface DeleteGitHubEnterpriseConfigOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  githubEnterpriseConfig?: string;
}

export interface DeleteGitLabConfigOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  gitlabConfig?: string;
}

export interface DeleteWorkerPoolOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  workerPool?: string;
}

export interface Dependency {
  empty?: boolean;
  genericArtifact?: GenericArtifactDependency;
  gitSource?: GitSourceDependency;
}

export interface DeveloperConnectConfig {
  dir?: string;
  gitRepositoryLink?: string;
  revision?: string;
}

export interface FailureInfo {
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

export interface FileHashes {
  fileHash?: Hash[];
}

export interface GenericArtifact {
  folder?: string;
  registryPath?: string;
}

export interface GenericArtifactDependency {
  destPath?: string;
  resource?: string;
}

export interface GitConfig {
  http?: HttpConfig;
}

export interface GitLabConnectedRepository {
  parent?: string;
  repo?: GitLabRepositoryId;
  readonly status?: Status;
}

export interface GitLabRepositoryId {
  id?: string;
  /** A 32-bit integer. */
  readonly webhookId?: number;
}

export interface GitSource {
  dir?: string;
  revision?: string;
  url?: string;
}

export interface GitSourceDependency {
  /** A 64-bit integer, in decimal. */
  depth?: string;
  destPath?: string;
  recurseSubmodules?: boolean;
  repository?: GitSourceRepository;
  revision?: string;
}

export interface GitSourceRepository {
  developerConnect?: string;
  url?: string;
}

export interface GoModule {
  modulePath?: string;
  moduleVersion?: string;
  repositoryLocation?: string;
  repositoryName?: string;
  repositoryProjectId?: string;
  sourcePath?: string;
}

export interface Hash {
  type?: 'NONE' | 'SHA256' | 'MD5' | 'GO_MODULE_H1' | 'SHA512' | 'DIRSUM_SHA256' | (string & {});
  /** Bytes, in base64. */
  value?: string;
}

export interface HttpConfig {
  proxySecretVersionName?: string;
}

export interface InlineSecret {
  envMap?: { [key: string]: string };
  kmsKeyName?: string;
}

export interface MavenArtifact {
  artifactId?: string;
  deployFolder?: string;
  groupId?: string;
  path?: string;
  repository?: string;
  version?: string;
}

export interface NpmPackage {
  packagePath?: string;
  repository?: string;
}

export interface Oci {
  file?: string;
  registryPath?: string;
  tags?: string[];
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  readonly cancelRequested?: boolean;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly statusDetail?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface PoolOption {
  name?: string;
}

export interface ProcessAppManifestCallbackOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  githubEnterpriseConfig?: string;
}

export interface PythonPackage {
  paths?: string[];
  repository?: string;
}

export interface RepoSource {
  branchName?: string;
  commitSha?: string;
  dir?: string;
  invertRegex?: boolean;
  projectId?: string;
  repoName?: string;
  substitutions?: { [key: string]: string };
  tagName?: string;
}

export interface Results {
  artifactManifest?: string;
  artifactTiming?: TimeSpan;
  buildStepImages?: string[];
  buildStepOutputs?: string[];
  readonly genericArtifacts?: UploadedGenericArtifact[];
  goModules?: UploadedGoModule[];
  images?: BuiltImage[];
  mavenArtifacts?: UploadedMavenArtifact[];
  npmPackages?: UploadedNpmPackage[];
  /** A 64-bit integer, in decimal. */
  numArtifacts?: string;
  pythonPackages?: UploadedPythonPackage[];
}

export interface Secret {
  kmsKeyName?: string;
  secretEnv?: { [key: string]: string };
}

export interface SecretManagerSecret {
  env?: string;
  versionName?: string;
}

export interface Secrets {
  inline?: InlineSecret[];
  secretManager?: SecretManagerSecret[];
}

export interface Source {
  connectedRepository?: ConnectedRepository;
  developerConnectConfig?: DeveloperConnectConfig;
  gitSource?: GitSource;
  repoSource?: RepoSource;
  storageSource?: StorageSource;
  storageSourceManifest?: StorageSourceManifest;
}

export interface SourceProvenance {
  readonly fileHashes?: { [key: string]: FileHashes };
  readonly resolvedConnectedRepository?: ConnectedRepository;
  readonly resolvedGitSource?: GitSource;
  resolvedRepoSource?: RepoSource;
  resolvedStorageSource?: StorageSource;
  resolvedStorageSourceManifest?: StorageSourceManifest;
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface StorageSource {
  bucket?: string;
  /** A 64-bit integer, in decimal. */
  generation?: string;
  object?: string;
  sourceFetcher?: 'SOURCE_FETCHER_UNSPECIFIED' | 'GSUTIL' | 'GCS_FETCHER' | (string & {});
}

export interface StorageSourceManifest {
  bucket?: string;
  /** A 64-bit integer, in decimal. */
  generation?: string;
  object?: string;
}

export interface TimeSpan {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface UpdateBitbucketServerConfigOperationMetadata {
  bitbucketServerConfig?: string;
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
}

export interface UpdateGitHubEnterpriseConfigOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  githubEnterpriseConfig?: string;
}

export interface UpdateGitLabConfigOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  gitlabConfig?: string;
}

export interface UpdateWorkerPoolOperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  completeTime?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  workerPool?: string;
}

export interface UploadedGenericArtifact {
  readonly artifactFingerprint?: FileHashes;
  readonly artifactRegistryPackage?: string;
  readonly fileHashes?: { [key: string]: FileHashes };
  readonly pushTiming?: TimeSpan;
  readonly uri?: string;
}

export interface UploadedGoModule {
  readonly artifactRegistryPackage?: string;
  fileHashes?: FileHashes;
  readonly pushTiming?: TimeSpan;
  uri?: string;
}

export interface UploadedMavenArtifact {
  readonly artifactRegistryPackage?: string;
  fileHashes?: FileHashes;
  readonly pushTiming?: TimeSpan;
  uri?: string;
}

export interface UploadedNpmPackage {
  readonly artifactRegistryPackage?: string;
  fileHashes?: FileHashes;
  readonly pushTiming?: TimeSpan;
  uri?: string;
}

export interface UploadedPythonPackage {
  readonly artifactRegistryPackage?: string;
  fileHashes?: FileHashes;
  readonly pushTiming?: TimeSpan;
  uri?: string;
}

export interface Volume {
  name?: string;
  path?: string;
}

export interface Warning {
  priority?: 'PRIORITY_UNSPECIFIED' | 'INFO' | 'WARNING' | 'ALERT' | (string & {});
  text?: string;
}

export interface Accelerator {
  /** A 64-bit integer, in decimal. */
  count?: string;
  type?: string;
}

export interface Action {
  alwaysRun?: boolean;
  blockExternalNetwork?: boolean;
  commands?: string[];
  containerName?: string;
  credentials?: Secret;
  disableImagePrefetch?: boolean;
  disableStandardErrorCapture?: boolean;
  enableFuse?: boolean;
  encryptedEnvironment?: Secret;
  entrypoint?: string;
  environment?: { [key: string]: string };
  ignoreExitStatus?: boolean;
  imageUri?: string;
  labels?: { [key: string]: string };
  mounts?: Mount[];
  pidNamespace?: string;
  portMappings?: { [key: string]: number };
  publishExposedPorts?: boolean;
  runInBackground?: boolean;
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
}

export interface ContainerKilledEvent {
  /** A 32-bit integer. */
  actionId?: number;
}

export interface ContainerStartedEvent {
  /** A 32-bit integer. */
  actionId?: number;
  ipAddress?: string;
  portMappings?: { [key: string]: number };
}

export interface ContainerStoppedEvent {
  /** A 32-bit integer. */
  actionId?: number;
  /** A 32-bit integer. */
  exitStatus?: number;
  stderr?: string;
}

export interface DelayedEvent {
  cause?: string;
  metrics?: string[];
}

export interface Disk {
  name?: string;
  /** A 32-bit integer. */
  sizeGb?: number;
  sourceImage?: string;
  type?: string;
}

export interface Event {
  containerKilled?: ContainerKilledEvent;
  containerStarted?: ContainerStartedEvent;
  containerStopped?: ContainerStoppedEvent;
  delayed?: DelayedEvent;
  description?: string;
  failed?: FailedEvent;
  pullStarted?: PullStartedEvent;
  pullStopped?: PullStoppedEvent;
  /** A moment, as RFC 3339 writes it. */
  timestamp?: string;
  unexpectedExitStatus?: UnexpectedExitStatusEvent;
  workerAssigned?: WorkerAssignedEvent;
  workerReleased?: WorkerReleasedEvent;
}

export interface ExistingDisk {
  disk?: string;
}

export interface FailedEvent {
  cause?: string;
  code?:
    | 'OK'
    | 'CANCELLED'
    | 'UNKNOWN'
    | 'INVALID_ARGUMENT'
    | 'DEADLINE_EXCEEDED'
    | 'NOT_FOUND'
    | 'ALREADY_EXISTS'
    | 'PERMISSION_DENIED'
    | 'UNAUTHENTICATED'
    | 'RESOURCE_EXHAUSTED'
    | 'FAILED_PRECONDITION'
    | 'ABORTED'
    | 'OUT_OF_RANGE'
    | 'UNIMPLEMENTED'
    | 'INTERNAL'
    | 'UNAVAILABLE'
    | 'DATA_LOSS'
    | (string & {});
}

export interface Metadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  events?: Event[];
  labels?: { [key: string]: string };
  pipeline?: Pipeline;
  pubSubTopic?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface Mount {
  disk?: string;
  path?: string;
  readOnly?: boolean;
}

export interface NFSMount {
  target?: string;
}

export interface Network {
  network?: string;
  subnetwork?: string;
  usePrivateAddress?: boolean;
}

export interface PersistentDisk {
  /** A 32-bit integer. */
  sizeGb?: number;
  sourceImage?: string;
  type?: string;
}

export interface Pipeline {
  actions?: Action[];
  encryptedEnvironment?: Secret;
  environment?: { [key: string]: string };
  resources?: Resources;
  /** A duration in seconds: `3.5s`. */
  timeout?: string;
}

export interface PullStartedEvent {
  imageUri?: string;
}

export interface PullStoppedEvent {
  imageUri?: string;
}

export interface Resources {
  regions?: string[];
  virtualMachine?: VirtualMachine;
  zones?: string[];
}

export type RunPipelineResponse = Record<string, unknown>;

export interface Secret {
  cipherText?: string;
  keyName?: string;
}

export interface ServiceAccount {
  email?: string;
  scopes?: string[];
}

export interface UnexpectedExitStatusEvent {
  /** A 32-bit integer. */
  actionId?: number;
  /** A 32-bit integer. */
  exitStatus?: number;
}

export interface VirtualMachine {
  accelerators?: Accelerator[];
  /** A 32-bit integer. */
  bootDiskSizeGb?: number;
  bootImage?: string;
  cpuPlatform?: string;
  disks?: Disk[];
  dockerCacheImages?: string[];
  enableStackdriverMonitoring?: boolean;
  labels?: { [key: string]: string };
  machineType?: string;
  network?: Network;
  /** @deprecated */
  nvidiaDriverVersion?: string;
  preemptible?: boolean;
  reservation?: string;
  serviceAccount?: ServiceAccount;
  volumes?: Volume[];
}

export interface Volume {
  existingDisk?: ExistingDisk;
  nfsMount?: NFSMount;
  persistentDisk?: PersistentDisk;
  volume?: string;
}

export interface WorkerAssignedEvent {
  instance?: string;
  machineType?: string;
  zone?: string;
}

export interface WorkerReleasedEvent {
  instance?: string;
  zone?: string;
}

export type CheckClusterHealth = Record<string, unknown>;

export interface CreateFilestoreInstance {
  readonly filestore?: string;
}

export type CreateLoginNode = Record<string, unknown>;

export interface CreateLustreInstance {
  readonly lustre?: string;
}

export interface CreateNetwork {
  readonly network?: string;
}

export interface CreateNodeset {
  readonly nodesets?: string[];
}

export type CreateOrchestrator = Record<string, unknown>;

export interface CreatePartition {
  readonly partitions?: string[];
}

export type CreatePrivateServiceAccess = Record<string, unknown>;

export interface CreateStorageBucket {
  readonly bucket?: string;
}

export interface DeleteFilestoreInstance {
  readonly filestore?: string;
}

export type DeleteLoginNode = Record<string, unknown>;

export interface DeleteLustreInstance {
  readonly lustre?: string;
}

export interface DeleteNetwork {
  readonly network?: string;
}

export interface DeleteNodeset {
  readonly nodesets?: string[];
}

export type DeleteOrchestrator = Record<string, unknown>;

export interface DeletePartition {
  readonly partitions?: string[];
}

export type DeletePrivateServiceAccess = Record<string, unknown>;

export interface DeleteStorageBucket {
  readonly bucket?: string;
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly progress?: OperationProgress;
  readonly requestedCancellation?: boolean;
  readonly target?: string;
  readonly verb?: string;
}

export interface OperationProgress {
  readonly steps?: OperationStep[];
}

export interface OperationStep {
  readonly checkClusterHealth?: CheckClusterHealth;
  readonly createFilestoreInstance?: CreateFilestoreInstance;
  readonly createLoginNode?: CreateLoginNode;
  readonly createLustreInstance?: CreateLustreInstance;
  readonly createNetwork?: CreateNetwork;
  readonly createNodeset?: CreateNodeset;
  readonly createOrchestrator?: CreateOrchestrator;
  readonly createPartition?: CreatePartition;
  readonly createPrivateServiceAccess?: CreatePrivateServiceAccess;
  readonly createStorageBucket?: CreateStorageBucket;
  readonly deleteFilestoreInstance?: DeleteFilestoreInstance;
  readonly deleteLoginNode?: DeleteLoginNode;
  readonly deleteLustreInstance?: DeleteLustreInstance;
  readonly deleteNetwork?: DeleteNetwork;
  readonly deleteNodeset?: DeleteNodeset;
  readonly deleteOrchestrator?: DeleteOrchestrator;
  readonly deletePartition?: DeletePartition;
  readonly deletePrivateServiceAccess?: DeletePrivateServiceAccess;
  readonly deleteStorageBucket?: DeleteStorageBucket;
  readonly state?: 'STATE_UNSPECIFIED' | 'WAITING' | 'IN_PROGRESS' | 'DONE' | (string & {});
  readonly updateLoginNode?: UpdateLoginNode;
  readonly updateNodeset?: UpdateNodeset;
  readonly updateOrchestrator?: UpdateOrchestrator;
  readonly updatePartition?: UpdatePartition;
}

export type UpdateLoginNode = Record<string, unknown>;

export interface UpdateNodeset {
  readonly nodesets?: string[];
}

export type UpdateOrchestrator = Record<string, unknown>;

export interface UpdatePartition {
  readonly partitions?: string[];
}

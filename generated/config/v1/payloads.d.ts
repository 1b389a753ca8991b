export interface ApplyResults {
  artifacts?: string;
  content?: string;
  outputs?: { [key: string]: TerraformOutput };
}

export interface DeploymentOperationMetadata {
  applyResults?: ApplyResults;
  readonly build?: string;
  readonly logs?: string;
  step?:
    | 'DEPLOYMENT_STEP_UNSPECIFIED'
    | 'PREPARING_STORAGE_BUCKET'
    | 'DOWNLOADING_BLUEPRINT'
    | 'RUNNING_TF_INIT'
    | 'RUNNING_TF_PLAN'
    | 'RUNNING_TF_APPLY'
    | 'RUNNING_TF_DESTROY'
    | 'RUNNING_TF_VALIDATE'
    | 'UNLOCKING_DEPLOYMENT'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'VALIDATING_REPOSITORY'
    | 'RUNNING_QUOTA_VALIDATION'
    | (string & {});
}

export interface DeploymentOperationSummary {
  readonly artifacts?: string;
  readonly build?: string;
  readonly content?: string;
  readonly deploymentStep?:
    | 'DEPLOYMENT_STEP_UNSPECIFIED'
    | 'PREPARING_STORAGE_BUCKET'
    | 'DOWNLOADING_BLUEPRINT'
    | 'RUNNING_TF_INIT'
    | 'RUNNING_TF_PLAN'
    | 'RUNNING_TF_APPLY'
    | 'RUNNING_TF_DESTROY'
    | 'RUNNING_TF_VALIDATE'
    | 'UNLOCKING_DEPLOYMENT'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'VALIDATING_REPOSITORY'
    | 'RUNNING_QUOTA_VALIDATION'
    | (string & {});
  readonly logs?: string;
}

export interface DeploymentUnitProgress {
  readonly deployment?: string;
  readonly deploymentOperationSummary?: DeploymentOperationSummary;
  readonly error?: Status;
  readonly intent?:
    | 'INTENT_UNSPECIFIED'
    | 'CREATE_DEPLOYMENT'
    | 'UPDATE_DEPLOYMENT'
    | 'DELETE_DEPLOYMENT'
    | 'RECREATE_DEPLOYMENT'
    | 'CLEAN_UP'
    | 'UNCHANGED'
    | (string & {});
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'QUEUED'
    | 'APPLYING_DEPLOYMENT'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'ABORTED'
    | 'SKIPPED'
    | 'DELETING_DEPLOYMENT'
    | 'PREVIEWING_DEPLOYMENT'
    | (string & {});
  readonly stateDescription?: string;
  readonly unitId?: string;
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly deploymentMetadata?: DeploymentOperationMetadata;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly previewMetadata?: PreviewOperationMetadata;
  readonly provisionDeploymentGroupMetadata?: ProvisionDeploymentGroupOperationMetadata;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface PreviewArtifacts {
  readonly artifacts?: string;
  readonly content?: string;
}

export interface PreviewOperationMetadata {
  readonly build?: string;
  readonly logs?: string;
  previewArtifacts?: PreviewArtifacts;
  step?:
    | 'PREVIEW_STEP_UNSPECIFIED'
    | 'PREPARING_STORAGE_BUCKET'
    | 'DOWNLOADING_BLUEPRINT'
    | 'RUNNING_TF_INIT'
    | 'RUNNING_TF_PLAN'
    | 'FETCHING_DEPLOYMENT'
    | 'LOCKING_DEPLOYMENT'
    | 'UNLOCKING_DEPLOYMENT'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'VALIDATING_REPOSITORY'
    | (string & {});
}

export interface ProvisionDeploymentGroupOperationMetadata {
  readonly deploymentUnitProgresses?: DeploymentUnitProgress[];
  readonly step?:
    | 'PROVISION_DEPLOYMENT_GROUP_STEP_UNSPECIFIED'
    | 'VALIDATING_DEPLOYMENT_GROUP'
    | 'ASSOCIATING_DEPLOYMENTS_TO_DEPLOYMENT_GROUP'
    | 'PROVISIONING_DEPLOYMENT_UNITS'
    | 'DISASSOCIATING_DEPLOYMENTS_FROM_DEPLOYMENT_GROUP'
    | 'SUCCEEDED'
    | 'FAILED'
    | 'DEPROVISIONING_DEPLOYMENT_UNITS'
    | (string & {});
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface TerraformOutput {
  sensitive?: boolean;
  value?: unknown;
}

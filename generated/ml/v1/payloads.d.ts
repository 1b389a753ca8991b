export interface GoogleCloudMlV1_Measurement_Metric {
  metric?: string;
  /** A 64-bit float. */
  value?: number;
}

export interface GoogleCloudMlV1_Trial_Parameter {
  /** A 64-bit float. */
  floatValue?: number;
  /** A 64-bit integer, in decimal. */
  intValue?: string;
  parameter?: string;
  stringValue?: string;
}

export interface GoogleCloudMlV1__AcceleratorConfig {
  /** A 64-bit integer, in decimal. */
  count?: string;
  type?:
    | 'ACCELERATOR_TYPE_UNSPECIFIED'
    | 'NVIDIA_TESLA_K80'
    | 'NVIDIA_TESLA_P100'
    | 'NVIDIA_TESLA_V100'
    | 'NVIDIA_TESLA_P4'
    | 'NVIDIA_TESLA_T4'
    | 'NVIDIA_TESLA_A100'
    | 'TPU_V2'
    | 'TPU_V3'
    | 'TPU_V2_POD'
    | 'TPU_V3_POD'
    | 'TPU_V4_POD'
    | (string & {});
}

export interface GoogleCloudMlV1__AutoScaling {
  /** A 32-bit integer. */
  maxNodes?: number;
  metrics?: GoogleCloudMlV1__MetricSpec[];
  /** A 32-bit integer. */
  minNodes?: number;
}

export interface GoogleCloudMlV1__CheckTrialEarlyStoppingStateResponse {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  shouldStop?: boolean;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface GoogleCloudMlV1__ContainerPort {
  /** A 32-bit integer. */
  containerPort?: number;
}

export interface GoogleCloudMlV1__ContainerSpec {
  args?: string[];
  command?: string[];
  env?: GoogleCloudMlV1__EnvVar[];
  image?: string;
  ports?: GoogleCloudMlV1__ContainerPort[];
}

export interface GoogleCloudMlV1__EnvVar {
  name?: string;
  value?: string;
}

export interface GoogleCloudMlV1__ExplanationConfig {
  integratedGradientsAttribution?: GoogleCloudMlV1__IntegratedGradientsAttribution;
  sampledShapleyAttribution?: GoogleCloudMlV1__SampledShapleyAttribution;
  xraiAttribution?: GoogleCloudMlV1__XraiAttribution;
}

export interface GoogleCloudMlV1__IntegratedGradientsAttribution {
  /** A 32-bit integer. */
  numIntegralSteps?: number;
}

export interface GoogleCloudMlV1__ManualScaling {
  /** A 32-bit integer. */
  nodes?: number;
}

export interface GoogleCloudMlV1__Measurement {
  /** A duration in seconds: `3.5s`. */
  elapsedTime?: string;
  metrics?: GoogleCloudMlV1_Measurement_Metric[];
  /** A 64-bit integer, in decimal. */
  stepCount?: string;
}

export interface GoogleCloudMlV1__MetricSpec {
  name?: 'METRIC_NAME_UNSPECIFIED' | 'CPU_USAGE' | 'GPU_DUTY_CYCLE' | (string & {});
  /** A 32-bit integer. */
  target?: number;
}

export interface GoogleCloudMlV1__OperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  isCancellationRequested?: boolean;
  labels?: { [key: string]: string };
  modelName?: string;
  operationType?:
    | 'OPERATION_TYPE_UNSPECIFIED'
    | 'CREATE_VERSION'
    | 'DELETE_VERSION'
    | 'DELETE_MODEL'
    | 'UPDATE_MODEL'
    | 'UPDATE_VERSION'
    | 'UPDATE_CONFIG'
    | (string & {});
  /** A 64-bit integer, in decimal. */
  projectNumber?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  version?: GoogleCloudMlV1__Version;
}

export interface GoogleCloudMlV1__RequestLoggingConfig {
  bigqueryTableName?: string;
  /** A 64-bit float. */
  samplingPercentage?: number;
}

export interface GoogleCloudMlV1__RouteMap {
  health?: string;
  predict?: string;
}

export interface GoogleCloudMlV1__SampledShapleyAttribution {
  /** A 32-bit integer. */
  numPaths?: number;
}

export interface GoogleCloudMlV1__SuggestTrialsMetadata {
  clientId?: string;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  study?: string;
  /** A 32-bit integer. */
  suggestionCount?: number;
}

export interface GoogleCloudMlV1__SuggestTrialsResponse {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  studyState?: 'STATE_UNSPECIFIED' | 'ACTIVE' | 'INACTIVE' | 'COMPLETED' | (string & {});
  trials?: GoogleCloudMlV1__Trial[];
}

export interface GoogleCloudMlV1__Trial {
  readonly clientId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  finalMeasurement?: GoogleCloudMlV1__Measurement;
  readonly infeasibleReason?: string;
  measurements?: GoogleCloudMlV1__Measurement[];
  readonly name?: string;
  parameters?: GoogleCloudMlV1_Trial_Parameter[];
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
  state?: 'STATE_UNSPECIFIED' | 'REQUESTED' | 'ACTIVE' | 'COMPLETED' | 'STOPPING' | (string & {});
  readonly trialInfeasible?: boolean;
}

export interface GoogleCloudMlV1__Version {
  acceleratorConfig?: GoogleCloudMlV1__AcceleratorConfig;
  autoScaling?: GoogleCloudMlV1__AutoScaling;
  container?: GoogleCloudMlV1__ContainerSpec;
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  deploymentUri?: string;
  description?: string;
  errorMessage?: string;
  /** Bytes, in base64. */
  etag?: string;
  explanationConfig?: GoogleCloudMlV1__ExplanationConfig;
  framework?: 'FRAMEWORK_UNSPECIFIED' | 'TENSORFLOW' | 'SCIKIT_LEARN' | 'XGBOOST' | (string & {});
  isDefault?: boolean;
  labels?: { [key: string]: string };
  readonly lastMigrationModelId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly lastMigrationTime?: string;
  /** A moment, as RFC 3339 writes it. */
  lastUseTime?: string;
  machineType?: string;
  manualScaling?: GoogleCloudMlV1__ManualScaling;
  name?: string;
  packageUris?: string[];
  predictionClass?: string;
  pythonVersion?: string;
  requestLoggingConfig?: GoogleCloudMlV1__RequestLoggingConfig;
  routes?: GoogleCloudMlV1__RouteMap;
  runtimeVersion?: string;
  serviceAccount?: string;
  state?: 'UNKNOWN' | 'READY' | 'CREATING' | 'FAILED' | 'DELETING' | 'UPDATING' | (string & {});
}

export interface GoogleCloudMlV1__XraiAttribution {
  /** A 32-bit integer. */
  numIntegralSteps?: number;
}

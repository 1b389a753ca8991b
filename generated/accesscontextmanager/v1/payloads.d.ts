export type AccessContextManagerOperationMetadata = Record<string, unknown>;

export interface AccessLevel {
  basic?: BasicLevel;
  custom?: CustomLevel;
  description?: string;
  name?: string;
  title?: string;
}

export interface ApiOperation {
  methodSelectors?: MethodSelector[];
  serviceName?: string;
}

export interface BasicLevel {
  combiningFunction?: 'AND' | 'OR' | (string & {});
  conditions?: Condition[];
}

export interface CommitServicePerimetersResponse {
  servicePerimeters?: ServicePerimeter[];
}

export interface Condition {
  devicePolicy?: DevicePolicy;
  ipSubnetworks?: string[];
  members?: string[];
  negate?: boolean;
  regions?: string[];
  requiredAccessLevels?: string[];
  vpcNetworkSources?: VpcNetworkSource[];
}

export interface CustomLevel {
  expr?: Expr;
}

export interface DevicePolicy {
  allowedDeviceManagementLevels?: (
    | 'MANAGEMENT_UNSPECIFIED'
    | 'NONE'
    | 'BASIC'
    | 'COMPLETE'
    | (string & {})
  )[];
  allowedEncryptionStatuses?: (
    | 'ENCRYPTION_UNSPECIFIED'
    | 'ENCRYPTION_UNSUPPORTED'
    | 'UNENCRYPTED'
    | 'ENCRYPTED'
    | (string & {})
  )[];
  osConstraints?: OsConstraint[];
  requireAdminApproval?: boolean;
  requireCorpOwned?: boolean;
  requireScreenlock?: boolean;
}

export interface EgressFrom {
  identities?: string[];
  identityType?:
    | 'IDENTITY_TYPE_UNSPECIFIED'
    | 'ANY_IDENTITY'
    | 'ANY_USER_ACCOUNT'
    | 'ANY_SERVICE_ACCOUNT'
    | (string & {});
  sourceRestriction?:
    | 'SOURCE_RESTRICTION_UNSPECIFIED'
    | 'SOURCE_RESTRICTION_ENABLED'
    | 'SOURCE_RESTRICTION_DISABLED'
    | (string & {});
  sources?: EgressSource[];
}

export interface EgressPolicy {
  egressFrom?: EgressFrom;
  egressTo?: EgressTo;
  title?: string;
}

export interface EgressSource {
  accessLevel?: string;
  resource?: string;
}

export interface EgressTo {
  externalResources?: string[];
  operations?: ApiOperation[];
  resources?: string[];
  roles?: string[];
}

export interface Expr {
  description?: string;
  expression?: string;
  location?: string;
  title?: string;
}

export type GcpUserAccessBindingOperationMetadata = Record<string, unknown>;

export interface IngressFrom {
  identities?: string[];
  identityType?:
    | 'IDENTITY_TYPE_UNSPECIFIED'
    | 'ANY_IDENTITY'
    | 'ANY_USER_ACCOUNT'
    | 'ANY_SERVICE_ACCOUNT'
    | (string & {});
  sources?: IngressSource[];
}

export interface IngressPolicy {
  ingressFrom?: IngressFrom;
  ingressTo?: IngressTo;
  title?: string;
}

export interface IngressSource {
  accessLevel?: string;
  resource?: string;
}

export interface IngressTo {
  operations?: ApiOperation[];
  resources?: string[];
  roles?: string[];
}

export interface MethodSelector {
  method?: string;
  permission?: string;
}

export interface OsConstraint {
  minimumVersion?: string;
  osType?:
    | 'OS_UNSPECIFIED'
    | 'DESKTOP_MAC'
    | 'DESKTOP_WINDOWS'
    | 'DESKTOP_LINUX'
    | 'DESKTOP_CHROME_OS'
    | 'ANDROID'
    | 'IOS'
    | (string & {});
  requireVerifiedChromeOs?: boolean;
}

export interface ReplaceAccessLevelsResponse {
  accessLevels?: AccessLevel[];
}

export interface ReplaceServicePerimetersResponse {
  servicePerimeters?: ServicePerimeter[];
}

export interface ServicePerimeter {
  description?: string;
  etag?: string;
  name?: string;
  perimeterType?: 'PERIMETER_TYPE_REGULAR' | 'PERIMETER_TYPE_BRIDGE' | (string & {});
  spec?: ServicePerimeterConfig;
  status?: ServicePerimeterConfig;
  title?: string;
  useExplicitDryRunSpec?: boolean;
}

export interface ServicePerimeterConfig {
  accessLevels?: string[];
  egressPolicies?: EgressPolicy[];
  ingressPolicies?: IngressPolicy[];
  resources?: string[];
  restrictedServices?: string[];
  vpcAccessibleServices?: VpcAccessibleServices;
}

export interface VpcAccessibleServices {
  allowedServices?: string[];
  enableRestriction?: boolean;
}

export interface VpcNetworkSource {
  vpcSubnetwork?: VpcSubNetwork;
}

export interface VpcSubNetwork {
  network?: string;
  vpcIpSubnetworks?: string[];
}

export type AddEnableRulesMetadata = Record<string, unknown>;

export interface AddEnableRulesResponse {
  addedValues?: string[];
  parent?: string;
}

export interface AdminQuotaPolicy {
  container?: string;
  dimensions?: { [key: string]: string };
  metric?: string;
  name?: string;
  /** A 64-bit integer, in decimal. */
  policyValue?: string;
  unit?: string;
}

export interface Api {
  methods?: Method[];
  mixins?: Mixin[];
  name?: string;
  options?: Option[];
  sourceContext?: SourceContext;
  syntax?: 'SYNTAX_PROTO2' | 'SYNTAX_PROTO3' | 'SYNTAX_EDITIONS' | (string & {});
  version?: string;
}

export interface AuthProvider {
  audiences?: string;
  authorizationUrl?: string;
  id?: string;
  issuer?: string;
  jwksUri?: string;
  jwtLocations?: JwtLocation[];
}

export interface AuthRequirement {
  audiences?: string;
  providerId?: string;
}

export interface Authentication {
  providers?: AuthProvider[];
  rules?: AuthenticationRule[];
}

export interface AuthenticationRule {
  allowWithoutCredential?: boolean;
  oauth?: OAuthRequirements;
  requirements?: AuthRequirement[];
  selector?: string;
}

export interface BatchCreateAdminOverridesResponse {
  overrides?: QuotaOverride[];
}

export interface BatchCreateConsumerOverridesResponse {
  overrides?: QuotaOverride[];
}

export interface BatchEnableServicesResponse {
  failures?: EnableFailure[];
  services?: GoogleApiServiceusageV1Service[];
}

export type CreateAdminQuotaPolicyMetadata = Record<string, unknown>;

export type DeleteAdminQuotaPolicyMetadata = Record<string, unknown>;

export interface DisableServiceResponse {
  service?: GoogleApiServiceusageV1Service;
}

export interface Documentation {
  documentationRootUrl?: string;
  overview?: string;
  pages?: Page[];
  rules?: DocumentationRule[];
  sectionOverrides?: Page[];
  serviceRootUrl?: string;
  summary?: string;
}

export interface DocumentationRule {
  deprecationDescription?: string;
  description?: string;
  disableReplacementWords?: string;
  selector?: string;
}

export interface EnableFailure {
  errorMessage?: string;
  serviceId?: string;
}

export interface EnableServiceResponse {
  service?: GoogleApiServiceusageV1Service;
}

export interface Endpoint {
  aliases?: string[];
  allowCors?: boolean;
  name?: string;
  target?: string;
}

export type GetServiceIdentityMetadata = Record<string, unknown>;

export interface GetServiceIdentityResponse {
  identity?: ServiceIdentity;
  state?: 'IDENTITY_STATE_UNSPECIFIED' | 'ACTIVE' | (string & {});
}

export interface GoogleApiServiceusageV1Service {
  config?: GoogleApiServiceusageV1ServiceConfig;
  name?: string;
  parent?: string;
  state?: 'STATE_UNSPECIFIED' | 'DISABLED' | 'ENABLED' | (string & {});
}

export interface GoogleApiServiceusageV1ServiceConfig {
  apis?: Api[];
  authentication?: Authentication;
  documentation?: Documentation;
  endpoints?: Endpoint[];
  monitoredResources?: MonitoredResourceDescriptor[];
  monitoring?: Monitoring;
  name?: string;
  quota?: Quota;
  title?: string;
  usage?: Usage;
}

export interface GoogleApiServiceusageV1beta1GetServiceIdentityResponse {
  identity?: GoogleApiServiceusageV1beta1ServiceIdentity;
  state?: 'IDENTITY_STATE_UNSPECIFIED' | 'ACTIVE' | (string & {});
}

export interface GoogleApiServiceusageV1beta1ServiceIdentity {
  email?: string;
  uniqueId?: string;
}

export type ImportAdminOverridesMetadata = Record<string, unknown>;

export interface ImportAdminOverridesResponse {
  overrides?: QuotaOverride[];
}

export type ImportAdminQuotaPoliciesMetadata = Record<string, unknown>;

export interface ImportAdminQuotaPoliciesResponse {
  policies?: AdminQuotaPolicy[];
}

export type ImportConsumerOverridesMetadata = Record<string, unknown>;

export interface ImportConsumerOverridesResponse {
  overrides?: QuotaOverride[];
}

export interface JwtLocation {
  cookie?: string;
  header?: string;
  query?: string;
  valuePrefix?: string;
}

export interface LabelDescriptor {
  description?: string;
  key?: string;
  valueType?: 'STRING' | 'BOOL' | 'INT64' | (string & {});
}

export interface Method {
  name?: string;
  options?: Option[];
  requestStreaming?: boolean;
  requestTypeUrl?: string;
  responseStreaming?: boolean;
  responseTypeUrl?: string;
  syntax?: 'SYNTAX_PROTO2' | 'SYNTAX_PROTO3' | 'SYNTAX_EDITIONS' | (string & {});
}

export interface MetricRule {
  metricCosts?: { [key: string]: string };
  selector?: string;
}

export interface Mixin {
  name?: string;
  root?: string;
}

export interface MonitoredResourceDescriptor {
  description?: string;
  displayName?: string;
  labels?: LabelDescriptor[];
  launchStage?:
    | 'LAUNCH_STAGE_UNSPECIFIED'
    | 'UNIMPLEMENTED'
    | 'PRELAUNCH'
    | 'EARLY_ACCESS'
    | 'ALPHA'
    | 'BETA'
    | 'GA'
    | 'DEPRECATED'
    | (string & {});
  name?: string;
  type?: string;
}

export interface Monitoring {
  consumerDestinations?: MonitoringDestination[];
  producerDestinations?: MonitoringDestination[];
}

export interface MonitoringDestination {
  metrics?: string[];
  monitoredResource?: string;
}

export interface OAuthRequirements {
  canonicalScopes?: string;
}

export interface OperationMetadata {
  resourceNames?: string[];
}

export interface Option {
  name?: string;
  value?: { [key: string]: unknown };
}

export interface Page {
  content?: string;
  name?: string;
  subpages?: Page[];
}

export interface Quota {
  limits?: QuotaLimit[];
  metricRules?: MetricRule[];
}

export interface QuotaLimit {
  /** A 64-bit integer, in decimal. */
  defaultLimit?: string;
  description?: string;
  displayName?: string;
  duration?: string;
  /** A 64-bit integer, in decimal. */
  freeTier?: string;
  /** A 64-bit integer, in decimal. */
  maxLimit?: string;
  metric?: string;
  name?: string;
  unit?: string;
  values?: { [key: string]: string };
}

export interface QuotaOverride {
  adminOverrideAncestor?: string;
  dimensions?: { [key: string]: string };
  metric?: string;
  name?: string;
  /** A 64-bit integer, in decimal. */
  overrideValue?: string;
  unit?: string;
}

export type RemoveEnableRulesMetadata = Record<string, unknown>;

export interface RemoveEnableRulesResponse {
  parent?: string;
  /** @deprecated */
  removedValues?: string[];
}

export interface ServiceIdentity {
  email?: string;
  uniqueId?: string;
}

export interface SourceContext {
  fileName?: string;
}

export type UpdateAdminQuotaPolicyMetadata = Record<string, unknown>;

export type UpdateConsumerPolicyMetadata = Record<string, unknown>;

export interface Usage {
  producerNotificationChannel?: string;
  requirements?: string[];
  rules?: UsageRule[];
}

export interface UsageRule {
  allowUnregisteredCalls?: boolean;
  selector?: string;
  skipServiceControl?: boolean;
}

/**
 * What changed for callers between the documents of July 2024 and of August 2026, written by reading
 * both: methods and scopes of `operations` resources, and the messages that no method of the document
 * refers to, which operations carry. `kind symbol change`, by release; regional endpoints are counted.
 */
export interface RealPair {
  readonly api: string;
  readonly major?: readonly string[];
  readonly minor?: readonly string[];
  /** Locations that came, those that went, and those with another host. */
  readonly endpoints?: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  };
}

const AUTH = 'https://www.googleapis.com/auth';
const PARTIAL = 'parameter ListRequest.returnPartialSuccess added';

export const REAL_PAIRS: readonly RealPair[] = [
  {
    // An operation of organizations beside that of projects: `project` is no longer in every name.
    api: 'networkmanagement:v1',
    major: ['name form OperationNameFields.project widened'],
    minor: [
      'collection NetworkManagementOperationsClient.cancel(organizations/{organization}/locations/global/operations/{operation}) added',
      'collection NetworkManagementOperationsClient.delete(organizations/{organization}/locations/global/operations/{operation}) added',
      'collection NetworkManagementOperationsClient.get(organizations/{organization}/locations/global/operations/{operation}) added',
      'collection NetworkManagementOperationsClient.list(organizations/{organization}/locations/global/operations) added',
      'name form OrganizationsLocationsGlobalOperationName added',
      PARTIAL,
    ],
  },
  {
    // Only operations of OS policy assignments before, without list and delete.
    api: 'osconfig:v1',
    major: ['name form OperationNameFields.osPolicyAssignment widened'],
    minor: [
      'collection OSConfigOperationsClient.cancel(projects/{project}/locations/{location}/operations/{operation}) added',
      'collection OSConfigOperationsClient.get(projects/{project}/locations/{location}/operations/{operation}) added',
      'export OperationParentName added',
      'method OSConfigOperationsClient.delete added',
      'method OSConfigOperationsClient.list added',
      'name form ProjectsLocationsOperationName added',
      'payload OSConfigOperationMetadata(GoogleCloudOsconfigCommonV1__OperationMetadata) added',
      'payload type GoogleCloudOsconfigCommonV1__OperationMetadata added',
    ],
  },
  {
    api: 'privateca:v1',
    major: [
      'payload CertificateAuthorityServiceOperationMetadata(ReconciliationOperationMetadata) removed',
      'payload type ReconciliationOperationMetadata removed',
    ],
    minor: [PARTIAL],
  },
  {
    api: 'artifactregistry:v1',
    major: [
      'payload ArtifactRegistryOperationMetadata(PromoteArtifactMetadata) removed',
      'payload type PromoteArtifactMetadata removed',
    ],
    minor: [
      'method ArtifactRegistryOperationsClient.cancel added',
      'payload ArtifactRegistryOperationMetadata(ExportArtifactMetadata) added',
      'payload ArtifactRegistryOperationResponse(ExportArtifactResponse) added',
      ...['ExportArtifactMetadata', 'ExportArtifactResponse', 'ExportedFile'].map(
        (type) => `payload type ${type} added`,
      ),
      // What the new messages refer to; the document had them before, for other methods.
      ...['Hash', 'Tag', 'Version'].map((type) => `payload type ${type} added`),
    ],
    endpoints: { added: 4, removed: 0, changed: 0 },
  },
  {
    // The metadata got another name, and with it the type; all its fields stayed.
    api: 'backupdr:v1',
    major: ['payload type OperationMetadata renamed'],
    minor: [
      PARTIAL,
      'payload BackupdrOperationResponse(RestoreBackupResponse) added',
      'payload BackupdrOperationResponse(SetInternalStatusResponse) added',
      ...[
        'RestoreBackupResponse',
        'SetInternalStatusResponse',
        'TargetResource',
        'GcpResource',
      ].map((type) => `payload type ${type} added`),
    ],
    endpoints: { added: 47, removed: 0, changed: 0 },
  },
  {
    api: 'dataproc:v1',
    minor: [
      'enum value NodeGroupOperationMetadata.operationType(UPDATE_METADATA_CONFIG) added',
      PARTIAL,
      `scope scopes(${AUTH}/dataproc) added`,
      `scope methodScopes.get(${AUTH}/dataproc.read-only) added`,
      `scope methodScopes.list(${AUTH}/dataproc.read-only) added`,
    ],
    endpoints: { added: 14, removed: 0, changed: 0 },
  },
  {
    api: 'beyondcorp:v1',
    minor: [
      PARTIAL,
      'payload BeyondCorpOperationMetadata(GoogleCloudBeyondcorpSecuritygatewaysV1SecurityGatewayOperationMetadata) added',
      'payload type GoogleCloudBeyondcorpSecuritygatewaysV1SecurityGatewayOperationMetadata added',
    ],
  },
  {
    api: 'redis:v1',
    minor: [PARTIAL, `scope scopes(${AUTH}/redis.read-write) added`],
  },
  {
    api: 'securitycenter:v1',
    minor: [
      PARTIAL,
      'payload SecurityCommandCenterOperationMetadata(ExportFindingsMetadata) added',
      'payload SecurityCommandCenterOperationResponse(ExportFindingsResponse) added',
      ...['BigQueryDestination', 'ExportFindingsMetadata', 'ExportFindingsResponse'].map(
        (type) => `payload type ${type} added`,
      ),
    ],
    endpoints: { added: 3, removed: 0, changed: 0 },
  },
  {
    api: 'run:v2',
    minor: [
      PARTIAL,
      `scope scopes(${AUTH}/run) added`,
      ...['get', 'list', 'wait'].map(
        (kind) => `scope methodScopes.${kind}(${AUTH}/run.readonly) added`,
      ),
    ],
  },
  {
    api: 'servicenetworking:v1',
    minor: [
      PARTIAL,
      'payload ServiceNetworkingOperationMetadata(CleanupConnectionMetadata) added',
      'payload type CleanupConnectionMetadata added',
    ],
  },
  {
    api: 'looker:v1',
    minor: ['field ExportMetadata.esaSourceDatasetId added', PARTIAL],
  },
  {
    api: 'composer:v1',
    minor: [
      PARTIAL,
      'enum value OperationMetadata.operationType(MIGRATE) added',
      'field CheckUpgradeResponse.configConflicts added',
      'payload type ConfigConflict added',
      `scope scopes(${AUTH}/cloudcomposer) added`,
      `scope methodScopes.get(${AUTH}/cloudcomposer.readonly) added`,
      `scope methodScopes.list(${AUTH}/cloudcomposer.readonly) added`,
    ],
    endpoints: { added: 46, removed: 0, changed: 0 },
  },
  {
    api: 'config:v1',
    minor: [
      PARTIAL,
      'field OperationMetadata.provisionDeploymentGroupMetadata added',
      ...[
        'DeploymentOperationSummary',
        'DeploymentUnitProgress',
        'ProvisionDeploymentGroupOperationMetadata',
        'Status',
      ].map((type) => `payload type ${type} added`),
    ],
  },
  {
    // Messages that went were none that operations hold.
    api: 'datafusion:v1',
    minor: [PARTIAL],
    endpoints: { added: 38, removed: 0, changed: 0 },
  },
  { api: 'eventarc:v1', minor: [PARTIAL], endpoints: { added: 49, removed: 0, changed: 0 } },
  { api: 'translate:v3', minor: [PARTIAL] },
  { api: 'webrisk:v1', minor: [PARTIAL] },
  { api: 'memcache:v1', minor: [PARTIAL] },
  {
    // Gone from the later folder altogether.
    api: 'file:v1beta1',
    major: ['api @lrogen/file/v1beta1 removed'],
  },
];

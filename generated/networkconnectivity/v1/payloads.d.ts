export interface AcceptHubSpokeResponse {
  spoke?: Spoke;
}

export interface LinkedInterconnectAttachments {
  excludeExportRanges?: string[];
  excludeImportRanges?: string[];
  includeExportRanges?: string[];
  includeImportRanges?: string[];
  siteToSiteDataTransfer?: boolean;
  uris?: string[];
  readonly vpcNetwork?: string;
}

export interface LinkedProducerVpcNetwork {
  excludeExportRanges?: string[];
  includeExportRanges?: string[];
  network?: string;
  peering?: string;
  readonly producerNetwork?: string;
  readonly proposedExcludeExportRanges?: string[];
  readonly proposedIncludeExportRanges?: string[];
  readonly serviceConsumerVpcSpoke?: string;
}

export interface LinkedRouterApplianceInstances {
  excludeExportRanges?: string[];
  excludeImportRanges?: string[];
  includeExportRanges?: string[];
  includeImportRanges?: string[];
  instances?: RouterApplianceInstance[];
  siteToSiteDataTransfer?: boolean;
  readonly vpcNetwork?: string;
}

export interface LinkedVpcNetwork {
  excludeExportRanges?: string[];
  includeExportRanges?: string[];
  readonly producerVpcSpokes?: string[];
  readonly proposedExcludeExportRanges?: string[];
  readonly proposedIncludeExportRanges?: string[];
  uri?: string;
}

export interface LinkedVpnTunnels {
  excludeExportRanges?: string[];
  excludeImportRanges?: string[];
  includeExportRanges?: string[];
  includeImportRanges?: string[];
  siteToSiteDataTransfer?: boolean;
  uris?: string[];
  readonly vpcNetwork?: string;
}

export interface OperationMetadata {
  readonly apiVersion?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly requestedCancellation?: boolean;
  readonly statusMessage?: string;
  readonly target?: string;
  readonly verb?: string;
}

export interface RejectHubSpokeResponse {
  spoke?: Spoke;
}

export interface RouterApplianceInstance {
  ipAddress?: string;
  virtualMachine?: string;
}

export interface Spoke {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  description?: string;
  etag?: string;
  fieldPathsPendingUpdate?: string[];
  group?: string;
  hub?: string;
  labels?: { [key: string]: string };
  linkedInterconnectAttachments?: LinkedInterconnectAttachments;
  linkedProducerVpcNetwork?: LinkedProducerVpcNetwork;
  linkedRouterApplianceInstances?: LinkedRouterApplianceInstances;
  linkedVpcNetwork?: LinkedVpcNetwork;
  linkedVpnTunnels?: LinkedVpnTunnels;
  name?: string;
  readonly reasons?: StateReason[];
  readonly spokeType?:
    | 'SPOKE_TYPE_UNSPECIFIED'
    | 'VPN_TUNNEL'
    | 'INTERCONNECT_ATTACHMENT'
    | 'ROUTER_APPLIANCE'
    | 'VPC_NETWORK'
    | 'PRODUCER_VPC_NETWORK'
    | (string & {});
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'CREATING'
    | 'ACTIVE'
    | 'DELETING'
    | 'ACCEPTING'
    | 'REJECTING'
    | 'UPDATING'
    | 'INACTIVE'
    | 'OBSOLETE'
    | 'FAILED'
    | (string & {});
  readonly uniqueId?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface StateReason {
  code?:
    | 'CODE_UNSPECIFIED'
    | 'PENDING_REVIEW'
    | 'REJECTED'
    | 'PAUSED'
    | 'FAILED'
    | 'UPDATE_PENDING_REVIEW'
    | 'UPDATE_REJECTED'
    | 'UPDATE_FAILED'
    | (string & {});
  message?: string;
  userDetails?: string;
}

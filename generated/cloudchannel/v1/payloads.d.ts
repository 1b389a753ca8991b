export interface GoogleCloudChannelV1AssociationInfo {
  baseEntitlement?: string;
}

export interface GoogleCloudChannelV1Column {
  columnId?: string;
  dataType?:
    | 'DATA_TYPE_UNSPECIFIED'
    | 'STRING'
    | 'INT'
    | 'DECIMAL'
    | 'MONEY'
    | 'DATE'
    | 'DATE_TIME'
    | (string & {});
  displayName?: string;
}

export interface GoogleCloudChannelV1CommitmentSettings {
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  renewalSettings?: GoogleCloudChannelV1RenewalSettings;
  /** A moment, as RFC 3339 writes it. */
  readonly startTime?: string;
}

export interface GoogleCloudChannelV1DateRange {
  invoiceEndDate?: GoogleTypeDate;
  invoiceStartDate?: GoogleTypeDate;
  usageEndDateTime?: GoogleTypeDateTime;
  usageStartDateTime?: GoogleTypeDateTime;
}

export interface GoogleCloudChannelV1Entitlement {
  associationInfo?: GoogleCloudChannelV1AssociationInfo;
  billingAccount?: string;
  commitmentSettings?: GoogleCloudChannelV1CommitmentSettings;
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  readonly name?: string;
  offer?: string;
  parameters?: GoogleCloudChannelV1Parameter[];
  priceReferenceId?: string;
  readonly provisionedService?: GoogleCloudChannelV1ProvisionedService;
  readonly provisioningState?:
    | 'PROVISIONING_STATE_UNSPECIFIED'
    | 'ACTIVE'
    | 'SUSPENDED'
    | (string & {});
  purchaseOrderId?: string;
  readonly suspensionReasons?: (
    | 'SUSPENSION_REASON_UNSPECIFIED'
    | 'RESELLER_INITIATED'
    | 'TRIAL_ENDED'
    | 'RENEWAL_WITH_TYPE_CANCEL'
    | 'PENDING_TOS_ACCEPTANCE'
    | 'OTHER'
    | (string & {})
  )[];
  readonly trialSettings?: GoogleCloudChannelV1TrialSettings;
  /** A moment, as RFC 3339 writes it. */
  readonly updateTime?: string;
}

export interface GoogleCloudChannelV1OperationMetadata {
  operationType?:
    | 'OPERATION_TYPE_UNSPECIFIED'
    | 'CREATE_ENTITLEMENT'
    | 'CHANGE_RENEWAL_SETTINGS'
    | 'START_PAID_SERVICE'
    | 'ACTIVATE_ENTITLEMENT'
    | 'SUSPEND_ENTITLEMENT'
    | 'CANCEL_ENTITLEMENT'
    | 'TRANSFER_ENTITLEMENTS'
    | 'TRANSFER_ENTITLEMENTS_TO_GOOGLE'
    | 'CHANGE_OFFER'
    | 'CHANGE_PARAMETERS'
    | 'PROVISION_CLOUD_IDENTITY'
    | (string & {});
}

export interface GoogleCloudChannelV1Parameter {
  readonly editable?: boolean;
  name?: string;
  value?: GoogleCloudChannelV1Value;
}

export interface GoogleCloudChannelV1Period {
  /** A 32-bit integer. */
  duration?: number;
  periodType?: 'PERIOD_TYPE_UNSPECIFIED' | 'DAY' | 'MONTH' | 'YEAR' | (string & {});
}

export interface GoogleCloudChannelV1ProvisionedService {
  readonly productId?: string;
  readonly provisioningId?: string;
  readonly skuId?: string;
}

export interface GoogleCloudChannelV1RenewalSettings {
  enableRenewal?: boolean;
  paymentCycle?: GoogleCloudChannelV1Period;
  paymentPlan?:
    | 'PAYMENT_PLAN_UNSPECIFIED'
    | 'COMMITMENT'
    | 'FLEXIBLE'
    | 'FREE'
    | 'TRIAL'
    | 'OFFLINE'
    | (string & {});
  resizeUnitCount?: boolean;
}

export interface GoogleCloudChannelV1Report {
  columns?: GoogleCloudChannelV1Column[];
  description?: string;
  displayName?: string;
  name?: string;
}

export interface GoogleCloudChannelV1ReportJob {
  name?: string;
  reportStatus?: GoogleCloudChannelV1ReportStatus;
}

export interface GoogleCloudChannelV1ReportResultsMetadata {
  dateRange?: GoogleCloudChannelV1DateRange;
  precedingDateRange?: GoogleCloudChannelV1DateRange;
  report?: GoogleCloudChannelV1Report;
  /** A 64-bit integer, in decimal. */
  rowCount?: string;
}

export interface GoogleCloudChannelV1ReportStatus {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  state?: 'STATE_UNSPECIFIED' | 'STARTED' | 'WRITING' | 'AVAILABLE' | 'FAILED' | (string & {});
}

export interface GoogleCloudChannelV1RunReportJobResponse {
  reportJob?: GoogleCloudChannelV1ReportJob;
  reportMetadata?: GoogleCloudChannelV1ReportResultsMetadata;
}

export interface GoogleCloudChannelV1TransferEntitlementsResponse {
  entitlements?: GoogleCloudChannelV1Entitlement[];
}

export interface GoogleCloudChannelV1TrialSettings {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  trial?: boolean;
}

export interface GoogleCloudChannelV1Value {
  boolValue?: boolean;
  /** A 64-bit float. */
  doubleValue?: number;
  /** A 64-bit integer, in decimal. */
  int64Value?: string;
  protoValue?: { [key: string]: unknown };
  stringValue?: string;
}

export interface GoogleTypeDate {
  /** A 32-bit integer. */
  day?: number;
  /** A 32-bit integer. */
  month?: number;
  /** A 32-bit integer. */
  year?: number;
}

export interface GoogleTypeDateTime {
  /** A 32-bit integer. */
  day?: number;
  /** A 32-bit integer. */
  hours?: number;
  /** A 32-bit integer. */
  minutes?: number;
  /** A 32-bit integer. */
  month?: number;
  /** A 32-bit integer. */
  nanos?: number;
  /** A 32-bit integer. */
  seconds?: number;
  timeZone?: GoogleTypeTimeZone;
  /** A duration in seconds: `3.5s`. */
  utcOffset?: string;
  /** A 32-bit integer. */
  year?: number;
}

export interface GoogleTypeTimeZone {
  id?: string;
  version?: string;
}

export interface AccountCount {
  account?: UserInfo;
  /** A 64-bit integer, in decimal. */
  count?: string;
}

export interface AccountCountError {
  account?: UserInfo;
  errorType?:
    | 'ERROR_TYPE_UNSPECIFIED'
    | 'WILDCARD_TOO_BROAD'
    | 'TOO_MANY_TERMS'
    | 'LOCATION_UNAVAILABLE'
    | 'UNKNOWN'
    | 'DEADLINE_EXCEEDED'
    | (string & {});
}

export interface AccountInfo {
  emails?: string[];
}

export interface CalendarOptions {
  locationQuery?: string[];
  minusWords?: string[];
  peopleQuery?: string[];
  responseStatuses?: (
    | 'ATTENDEE_RESPONSE_UNSPECIFIED'
    | 'ATTENDEE_RESPONSE_NEEDS_ACTION'
    | 'ATTENDEE_RESPONSE_ACCEPTED'
    | 'ATTENDEE_RESPONSE_DECLINED'
    | 'ATTENDEE_RESPONSE_TENTATIVE'
    | (string & {})
  )[];
  /** A moment, as RFC 3339 writes it. */
  versionDate?: string;
}

export interface CountArtifactsMetadata {
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  matterId?: string;
  query?: Query;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
}

export interface CountArtifactsResponse {
  groupsCountResult?: GroupsCountResult;
  mailCountResult?: MailCountResult;
  /** A 64-bit integer, in decimal. */
  totalCount?: string;
}

export interface DriveDocumentIds {
  ids?: string[];
}

export interface DriveDocumentInfo {
  documentIds?: DriveDocumentIds;
}

export interface DriveOptions {
  clientSideEncryptedOption?:
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_UNSPECIFIED'
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_ANY'
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_ENCRYPTED'
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_UNENCRYPTED'
    | (string & {});
  /** @deprecated */
  includeSharedDrives?: boolean;
  /** @deprecated */
  includeTeamDrives?: boolean;
  sharedDrivesOption?:
    | 'SHARED_DRIVES_OPTION_UNSPECIFIED'
    | 'NOT_INCLUDED'
    | 'INCLUDED_IF_ACCOUNT_IS_NOT_A_MEMBER'
    | 'INCLUDED'
    | (string & {});
  /** A moment, as RFC 3339 writes it. */
  versionDate?: string;
}

export type GeminiOptions = Record<string, unknown>;

export interface GroupsCountResult {
  accountCountErrors?: AccountCountError[];
  accountCounts?: AccountCount[];
  /** A 64-bit integer, in decimal. */
  matchingAccountsCount?: string;
  nonQueryableAccounts?: string[];
  /** A 64-bit integer, in decimal. */
  queriedAccountsCount?: string;
}

export interface HangoutsChatInfo {
  roomId?: string[];
}

export interface HangoutsChatOptions {
  includeRooms?: boolean;
}

export interface MailCountResult {
  accountCountErrors?: AccountCountError[];
  accountCounts?: AccountCount[];
  /** A 64-bit integer, in decimal. */
  matchingAccountsCount?: string;
  nonQueryableAccounts?: string[];
  /** A 64-bit integer, in decimal. */
  queriedAccountsCount?: string;
}

export interface MailOptions {
  clientSideEncryptedOption?:
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_UNSPECIFIED'
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_ANY'
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_ENCRYPTED'
    | 'CLIENT_SIDE_ENCRYPTED_OPTION_UNENCRYPTED'
    | (string & {});
  excludeDrafts?: boolean;
}

export interface OrgUnitInfo {
  orgUnitId?: string;
}

export interface Query {
  accountInfo?: AccountInfo;
  calendarOptions?: CalendarOptions;
  corpus?:
    | 'CORPUS_TYPE_UNSPECIFIED'
    | 'DRIVE'
    | 'MAIL'
    | 'GROUPS'
    | 'HANGOUTS_CHAT'
    | 'VOICE'
    | 'CALENDAR'
    | 'GEMINI'
    | (string & {});
  dataScope?:
    | 'DATA_SCOPE_UNSPECIFIED'
    | 'ALL_DATA'
    | 'HELD_DATA'
    | 'UNPROCESSED_DATA'
    | (string & {});
  driveDocumentInfo?: DriveDocumentInfo;
  driveOptions?: DriveOptions;
  /** A moment, as RFC 3339 writes it. */
  endTime?: string;
  geminiOptions?: GeminiOptions;
  hangoutsChatInfo?: HangoutsChatInfo;
  hangoutsChatOptions?: HangoutsChatOptions;
  mailOptions?: MailOptions;
  method?:
    | 'SEARCH_METHOD_UNSPECIFIED'
    | 'ACCOUNT'
    | 'ORG_UNIT'
    | 'TEAM_DRIVE'
    | 'ENTIRE_ORG'
    | 'ROOM'
    | 'SITES_URL'
    | 'SHARED_DRIVE'
    | 'DRIVE_DOCUMENT'
    | (string & {});
  orgUnitInfo?: OrgUnitInfo;
  /** @deprecated */
  searchMethod?:
    | 'SEARCH_METHOD_UNSPECIFIED'
    | 'ACCOUNT'
    | 'ORG_UNIT'
    | 'TEAM_DRIVE'
    | 'ENTIRE_ORG'
    | 'ROOM'
    | 'SITES_URL'
    | 'SHARED_DRIVE'
    | 'DRIVE_DOCUMENT'
    | (string & {});
  sharedDriveInfo?: SharedDriveInfo;
  sitesUrlInfo?: SitesUrlInfo;
  /** A moment, as RFC 3339 writes it. */
  startTime?: string;
  /** @deprecated */
  teamDriveInfo?: TeamDriveInfo;
  terms?: string;
  timeZone?: string;
  voiceOptions?: VoiceOptions;
}

export interface SharedDriveInfo {
  sharedDriveIds?: string[];
}

export interface SitesUrlInfo {
  urls?: string[];
}

export interface TeamDriveInfo {
  /** @deprecated */
  teamDriveIds?: string[];
}

export interface UserInfo {
  displayName?: string;
  email?: string;
}

export interface VoiceOptions {
  coveredData?: (
    | 'COVERED_DATA_UNSPECIFIED'
    | 'TEXT_MESSAGES'
    | 'VOICEMAILS'
    | 'CALL_LOGS'
    | (string & {})
  )[];
}

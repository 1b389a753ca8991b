export interface GoogleCloudDatacatalogV1ImportEntriesMetadata {
  errors?: Status[];
  state?:
    | 'IMPORT_STATE_UNSPECIFIED'
    | 'IMPORT_QUEUED'
    | 'IMPORT_IN_PROGRESS'
    | 'IMPORT_DONE'
    | 'IMPORT_OBSOLETE'
    | (string & {});
}

export interface GoogleCloudDatacatalogV1ImportEntriesResponse {
  /** A 64-bit integer, in decimal. */
  deletedEntriesCount?: string;
  /** A 64-bit integer, in decimal. */
  upsertedEntriesCount?: string;
}

export interface GoogleCloudDatacatalogV1ReconcileTagsMetadata {
  errors?: { [key: string]: Status };
  state?:
    | 'RECONCILIATION_STATE_UNSPECIFIED'
    | 'RECONCILIATION_QUEUED'
    | 'RECONCILIATION_IN_PROGRESS'
    | 'RECONCILIATION_DONE'
    | (string & {});
}

export interface GoogleCloudDatacatalogV1ReconcileTagsResponse {
  /** A 64-bit integer, in decimal. */
  createdTagsCount?: string;
  /** A 64-bit integer, in decimal. */
  deletedTagsCount?: string;
  /** A 64-bit integer, in decimal. */
  updatedTagsCount?: string;
}

export interface Status {
  /** A 32-bit integer. */
  code?: number;
  details?: { [key: string]: unknown }[];
  message?: string;
}

export interface GoogleCloudDatacatalogLineageV1OperationMetadata {
  /** A moment, as RFC 3339 writes it. */
  readonly createTime?: string;
  /** A moment, as RFC 3339 writes it. */
  readonly endTime?: string;
  readonly operationType?: 'TYPE_UNSPECIFIED' | 'DELETE' | 'CREATE' | (string & {});
  readonly resource?: string;
  readonly resourceUuid?: string;
  readonly state?:
    | 'STATE_UNSPECIFIED'
    | 'PENDING'
    | 'RUNNING'
    | 'SUCCEEDED'
    | 'FAILED'
    | (string & {});
}

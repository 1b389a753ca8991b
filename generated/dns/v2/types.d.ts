import type * as payloads from './payloads.js';

/** `projects/{project}/locations/{location}/managedZones/{managedZone}/operations/{operation}` */
export type ManagedZoneOperationName =
  `projects/${string}/locations/${string}/managedZones/${string}/operations/${string}`;

/** The parts of `projects/{project}/locations/{location}/managedZones/{managedZone}/operations/{operation}`. */
export interface ManagedZoneOperationFields {
  project: string;
  location: string;
  managedZone: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = ManagedZoneOperationName;

/** The parts of an operation name. */
export type OperationNameFields = ManagedZoneOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The `project` of the path. */
  project: string;
  /** The `location` of the path. */
  location: string;
  /** The `managedZone` of the path. */
  managedZone: string;
  /** The `operation` of the path. */
  operation: string;
  clientOperationId?: string | undefined;
}

/** Which operations to list. */
export interface ListRequest {
  /** The `project` of the path. */
  project: string;
  /** The `location` of the path. */
  location: string;
  /** The `managedZone` of the path. */
  managedZone: string;
  maxResults?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
  sortBy?: 'START_TIME' | 'ID' | (string & {}) | undefined;
}

/** An operation as the service sends it. */
export type DNSOperation = payloads.Operation;

/** What `dns:v2` takes and gives. */
export interface DNSTypes {
  get: GetRequest;
  list: ListRequest;
  operation: DNSOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

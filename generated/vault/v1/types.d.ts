import type { Operation, UnknownPayload } from '@lrogen/runtime';
import type * as payloads from './payloads.js';

/** `operations/{operation=**}` */
export type TopLevelOperationName = `operations/${string}`;

/** The parts of `operations/{operation=**}`. */
export interface TopLevelOperationFields {
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = TopLevelOperationName;

/** The parts of an operation name. */
export type OperationNameFields = TopLevelOperationFields;

/** What holds operations. */
export type OperationParentName = 'operations';

/** Which operation to cancel. */
export interface CancelRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to delete. */
export interface DeleteRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operations to list. */
export interface ListRequest {
  /** What holds the operations. */
  name: OperationParentName;
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: a message that the documents tell, or any other. */
export type VaultOperationMetadata =
  | ({
      '@type': `type.googleapis.com/${string}.CountArtifactsMetadata`;
    } & payloads.CountArtifactsMetadata)
  | UnknownPayload;

/** What a finished operation yields: a message that the documents tell, or any other. */
export type VaultOperationResponse =
  | ({
      '@type': `type.googleapis.com/${string}.CountArtifactsResponse`;
    } & payloads.CountArtifactsResponse)
  | UnknownPayload;

/** An operation as the service sends it. */
export type VaultOperation = Operation<VaultOperationMetadata, VaultOperationResponse>;

/** What `vault:v1` takes and gives. */
export interface VaultTypes {
  cancel: CancelRequest;
  delete: DeleteRequest;
  get: GetRequest;
  list: ListRequest;
  operation: VaultOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

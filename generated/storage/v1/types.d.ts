import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `b/{bucket}/operations/{operationId}` */
export type BucketsOperationName = `b/${string}/operations/${string}`;

/** The parts of `b/{bucket}/operations/{operationId}`. */
export interface BucketsOperationFields {
  bucket: string;
  operationId: string;
}

/** The name of any operation of this API. */
export type OperationName = BucketsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = BucketsOperationFields;

/** Which operation to cancel. */
export interface CancelRequest {
  /** The `bucket` of the path. */
  bucket: string;
  /** The `operationId` of the path. */
  operationId: string;
}

/** Which operation to read. */
export interface GetRequest {
  /** The `bucket` of the path. */
  bucket: string;
  /** The `operationId` of the path. */
  operationId: string;
}

/** Which operations to list. */
export interface ListRequest {
  /** The `bucket` of the path. */
  bucket: string;
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** What a running operation tells about itself: the documents tell no message. */
export type StorageOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type StorageOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type StorageOperation = Operation<StorageOperationMetadata, StorageOperationResponse>;

/** What `storage:v1` takes and gives. */
export interface StorageTypes {
  cancel: CancelRequest;
  get: GetRequest;
  list: ListRequest;
  operation: StorageOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

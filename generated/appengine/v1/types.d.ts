import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** `apps/{app}/operations/{operation}` */
export type AppsOperationName = `apps/${string}/operations/${string}`;

/** The parts of `apps/{app}/operations/{operation}`. */
export interface AppsOperationFields {
  app: string;
  operation: string;
}

/** The name of any operation of this API. */
export type OperationName = AppsOperationName;

/** The parts of an operation name. */
export type OperationNameFields = AppsOperationFields;

/** Which operation to read. */
export interface GetRequest {
  /** The name of the operation. */
  name: OperationName;
}

/** Which operations to list. */
export interface ListRequest {
  /** The `appsId` of the path. */
  appsId: string;
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
  /** Whether to leave out what cannot be reached, named in `unreachable`. */
  returnPartialSuccess?: boolean | undefined;
}

/** What a running operation tells about itself: the documents tell no message. */
export type AppEngineOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type AppEngineOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type AppEngineOperation = Operation<AppEngineOperationMetadata, AppEngineOperationResponse>;

/** What `appengine:v1` takes and gives. */
export interface AppEngineTypes {
  get: GetRequest;
  list: ListRequest;
  operation: AppEngineOperation;
  name: OperationName;
  nameFields: OperationNameFields;
  followed: OperationName;
}

import type { Operation, UnknownPayload } from '@lrogen/runtime';

/** Which operations to list. */
export interface ListRequest {
  /** The filter, in the language of AIP-160. */
  filter?: string | undefined;
  name?: string | undefined;
  /** The most operations a page may hold; the service may send fewer. */
  pageSize?: number | undefined;
  /** Where to begin: the `nextPageToken` of an earlier page. */
  pageToken?: string | undefined;
}

/** What a running operation tells about itself: the documents tell no message. */
export type CloudPrivateCatalogProducerOperationMetadata = UnknownPayload;

/** What a finished operation yields: the documents tell no message. */
export type CloudPrivateCatalogProducerOperationResponse = UnknownPayload;

/** An operation as the service sends it. */
export type CloudPrivateCatalogProducerOperation = Operation<
  CloudPrivateCatalogProducerOperationMetadata,
  CloudPrivateCatalogProducerOperationResponse
>;

/** What `cloudprivatecatalogproducer:v1beta1` takes and gives. */
export interface CloudPrivateCatalogProducerTypes {
  list: ListRequest;
  operation: CloudPrivateCatalogProducerOperation;
}

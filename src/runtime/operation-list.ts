/** One page of a list, with whatever else the service put on it. */
export interface OperationPage<TOperation> {
  readonly operations: readonly TOperation[];
  /** Absent or empty on the last page. */
  readonly nextPageToken?: string;
  /** Places that could not be asked (AIP-217): the page lacks their operations. */
  readonly unreachable?: readonly string[];
}

/**
 * The operations of a collection, page by page as they are asked for (AIP-158). Every iteration
 * starts anew.
 */
export interface OperationList<TOperation> extends AsyncIterable<TOperation> {
  /** @throws ProtocolError where a page token comes back, for the list would never end. */
  pages(): AsyncGenerator<OperationPage<TOperation>, void, undefined>;

  [Symbol.asyncIterator](): AsyncGenerator<TOperation, void, undefined>;
}

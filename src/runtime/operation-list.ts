import type { Api } from './api.js';
import { ProtocolError } from './errors.js';

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
export class OperationList<TOperation> implements AsyncIterable<TOperation> {
  readonly #api: Api;
  readonly #page: (pageToken: string | undefined) => Promise<OperationPage<TOperation>>;
  readonly #first: string | undefined;

  /** @internal Made by a client. */
  constructor(
    api: Api,
    page: (pageToken: string | undefined) => Promise<OperationPage<TOperation>>,
    first: string | undefined,
  ) {
    this.#api = api;
    this.#page = page;
    this.#first = first;
  }

  /** @throws ProtocolError where a page token comes back, for the list would never end. */
  async *pages(): AsyncGenerator<OperationPage<TOperation>, void, undefined> {
    const seen = new Set<string>();
    let token = this.#first;
    do {
      if (token && seen.has(token)) {
        throw new ProtocolError(this.#api, 'a page token came back: the list would never end');
      }
      if (token) seen.add(token);
      const page = await this.#page(token);
      yield page;
      token = page.nextPageToken;
    } while (token);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TOperation, void, undefined> {
    for await (const page of this.pages()) yield* page.operations;
  }
}

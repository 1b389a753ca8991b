import type { ApiTypes, Client } from './api.js';
import { callOf } from './call.js';
import { ProtocolError } from './errors.js';
import { at, textOf } from './json-value.js';
import type { OperationList, OperationPage } from './operation-list.js';
import type { CallOptions } from './options.js';
import { withParameters } from './parameters.js';
import type { Fields } from './path.js';
import type { OperationMembers } from './state.js';
import { send } from './transport.js';

/** Sends nothing before it is iterated; then throws InvalidNameError, RpcError, ProtocolError. */
export function list<T extends Pick<ApiTypes, 'list' | 'operation'>>(
  client: Client<T>,
  request: T['list'],
  options?: CallOptions,
): OperationList<T['operation']> {
  const { api } = client;
  const operations: OperationList<T['operation']> = {
    async *pages() {
      const seen = new Set<unknown>();
      const field = api.members?.pageToken ?? 'pageToken';
      let pageToken = Object(request)[field];
      do {
        const call = withParameters(callOf(api, 'list', { ...request, [field]: pageToken }));
        const failure = (why: string) =>
          new ProtocolError(api, `${call.path} gives no page: ${why}`);
        if (pageToken && seen.has(pageToken)) {
          throw failure('its token came back, the list would never end');
        }
        seen.add(pageToken);
        const body = (await send(client, { ...call, operationName: undefined }, options)) ?? {};
        const page = pageOf<T['operation']>(body, api.members);
        // Some services tell what went wrong under 200.
        if (!page) throw failure(textOf(Object(body.error).message) || 'no list or no token');
        yield page;
        pageToken = page.nextPageToken;
      } while (pageToken);
    },
    async *[Symbol.asyncIterator]() {
      for await (const page of operations.pages()) yield* page.operations;
    },
  };
  return operations;
}

function pageOf<TOperation>(
  body: Fields,
  { page = 'operations', nextPage }: OperationMembers = {},
): OperationPage<TOperation> | undefined {
  // Services older than AIP-151 call them items, those of AEP-132 results.
  const operations = body[page] ?? body.items ?? body.results ?? [];
  // Gateways may spell members as protos do.
  const nextPageToken = at(body, nextPage) ?? body.nextPageToken ?? body.next_page_token ?? '';
  if (!Array.isArray(operations) || typeof nextPageToken !== 'string' || body.error)
    return undefined;
  return Object.assign(body, { operations }, nextPageToken && { nextPageToken });
}

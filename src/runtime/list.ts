import type { ApiTypes, Client } from './api.js';
import { callOf } from './call.js';
import { ProtocolError } from './errors.js';
import { OperationList, type OperationPage } from './operation-list.js';
import type { CallOptions } from './options.js';
import { withParameters } from './parameters.js';
import { send } from './transport.js';

/** Sends nothing before it is iterated; then throws InvalidNameError, RpcError, ProtocolError. */
export function list<T extends Pick<ApiTypes, 'list' | 'operation'>>(
  client: Client<T>,
  request: T['list'],
  options?: CallOptions,
): OperationList<T['operation']> {
  const { api } = client;
  const { pageToken: first } = request as { readonly pageToken?: string };
  const page = async (pageToken = first): Promise<OperationPage<T['operation']>> => {
    const call = withParameters(callOf(api, 'list', { ...request, pageToken }));
    const body = (await send(client, { ...call, operationName: undefined }, options)) ?? {};
    // Services older than AIP-151 call them items.
    const operations = body.operations ?? body.items ?? [];
    // Gateways may spell members as protos do.
    const nextPageToken = body.nextPageToken ?? body.next_page_token;
    const isPage = Array.isArray(operations) && typeof (nextPageToken ?? '') === 'string';
    if (!isPage || body.error) {
      throw new ProtocolError(api, 'a page of no operations came back');
    }
    return {
      ...body,
      operations,
      ...(nextPageToken != null && { nextPageToken: String(nextPageToken) }),
    };
  };
  return new OperationList(api, page, first);
}

import type { Api, Client, Exchange } from './api.js';
import { noteCall } from './asked-calls.js';
import { InvalidArgumentError } from './errors.js';
import { exchange } from './exchange.js';
import { entriesOf } from './headers.js';
import type { Call } from './method.js';
import type { CallOptions } from './options.js';

const TYPE = 'content-type';

/**
 * The exchange of an API whose requests need parameters that callers are not asked for each time, or whose
 * answers tell less than their requests. What a call says itself comes first, then its options, the client's,
 * and what the API's document has.
 *
 * @throws InvalidArgumentError where nobody says what a parameter is, or somebody what none is; nothing is sent then.
 */
export const ownExchange: Exchange = async (client, call, url, options) => {
  const { api } = client;
  const query = new URLSearchParams(call.query);
  for (const [name, value] of saidOf(api, call, [client.options.query, options.query])) {
    if (query.has(name)) continue;
    if (value === null) {
      const message = `${call.kind} of ${api.id} needs ${JSON.stringify(name)} in its query: give it as "query" of the client's options`;
      throw new InvalidArgumentError(api, message);
    }
    for (const item of [value].flat()) query.append(name, String(item));
  }
  const text = `${query}`;
  const answer = await exchange(
    withType(client, call),
    { ...call, query: text && `?${text}` },
    url,
    withHeaders(client, call, options),
  );
  if (answer) noteCall(answer, call, api.members);
  return answer;
};

/** The client, which says of a body what its method does: no caller can. */
function withType(client: Client, { method, body }: Call): Client {
  const type = body && method.headers?.[TYPE];
  if (!type) return client;
  const { options } = client;
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    (init.headers as Headers).set(TYPE, type);
    const send = options.fetch ?? globalThis.fetch;
    return send(url, init);
  };
  return { ...client, options: { ...options, fetch } };
}

/** What a method has to have in headers comes before what the client and the call say. */
function withHeaders(client: Client, { method }: Call, options: CallOptions): CallOptions {
  if (!method.headers) return options;
  const { [TYPE]: _, ...own } = method.headers;
  const layers = [own, client.options.headers, options.headers];
  return { ...options, headers: layers.flatMap(entriesOf) };
}

/** What a call needs, as its method says, overridden by each layer in turn where it says something. */
function saidOf(
  api: Api,
  { method }: Call,
  layers: readonly CallOptions['query'][],
): Map<string, unknown> {
  const said = new Map<string, unknown>(Object.entries(method.needed ?? {}));
  const known = [...new Set([...said.keys(), ...(api.needed ?? [])])];
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (!known.includes(name)) {
        const all = known.map((one) => JSON.stringify(one)).join(', ') || 'none';
        const message = `${JSON.stringify(name)} is no query parameter that ${api.id} needs: ${all}`;
        throw new InvalidArgumentError(api, message);
      }
      if (said.has(name) && value != null) said.set(name, value);
    }
  }
  return said;
}

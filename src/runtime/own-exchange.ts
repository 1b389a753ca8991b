import type { Exchange } from './api.js';
import { noteCall } from './asked-calls.js';
import { InvalidArgumentError } from './errors.js';
import { exchange } from './exchange.js';

/**
 * The exchange of an API whose requests need parameters that callers are not asked for each time, or whose
 * answers tell less than their requests. What a call says itself comes first, then its options, the client's,
 * and what the API's document has.
 *
 * @throws InvalidArgumentError where nobody says what a parameter is; nothing is sent then.
 */
export const ownExchange: Exchange = async (client, call, url, options) => {
  const { api } = client;
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(call.method.needed ?? {})) {
    if (query.has(name)) continue;
    const said = options.query?.[name] ?? client.options.query?.[name] ?? value;
    if (said === '') {
      const message = `${call.kind} of ${api.id} needs ${JSON.stringify(name)} in its query: give it as "query" of the client's options`;
      throw new InvalidArgumentError(api, message);
    }
    query.append(name, String(said));
  }
  const text = `${query}`;
  const answer = await exchange(client, { ...call, query: text && `?${text}` }, url, options);
  if (answer) noteCall(answer, call, api.members);
  return answer;
};

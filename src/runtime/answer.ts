import type { Client } from './api.js';
import { now } from './clock.js';
import { ProtocolError, RpcError } from './errors.js';
import type { Answer } from './exchange.js';
import { isObject, textOf } from './json-value.js';
import type { MethodKind } from './method.js';
import type { Fields } from './path.js';
import { withoutCredentials } from './redaction.js';
import { codeOfHttp } from './status-codes.js';

/** How long to wait that an answer asked for, by its JSON. */
const asked = new WeakMap<object, number>();

/** What `Retry-After` of the answer said that an operation came with, in milliseconds. */
export function retryAfterOf(json: object): number | undefined {
  return asked.get(json);
}

/**
 * The JSON object of an answer; undefined for an empty one, where no operation was asked for.
 *
 * @param url without its query: what errors show.
 * @throws ProtocolError for a redirect or no JSON object.
 * @throws RpcError for what the server says went wrong.
 */
export function readAnswer(
  client: Client,
  kind: MethodKind,
  url: string,
  { response, text, headers }: Answer,
): Fields | undefined {
  const { api } = client;
  const { status, ok } = response;
  let json: unknown;
  let isMalformed = false;
  try {
    json = JSON.parse(text);
  } catch {
    // Whether that matters is decided below.
    isMalformed = ok;
  }
  // Nothing at all is an answer too, where no operation was asked for.
  const isEmpty = !text.trim() && kind !== 'get' && kind !== 'wait';
  const retryAfterMs = retryAfter(response.headers.get('retry-after'), now(client));
  if (ok && (isEmpty || isObject(json)) && !response.redirected) {
    if (isObject(json) && retryAfterMs) asked.set(json, retryAfterMs);
    return json as Fields | undefined;
  }
  const answer = `HTTP ${status} from ${url}`;
  // A browser hides a redirect behind a status of 0.
  if (status < 400) {
    throw new ProtocolError(api, `${answer} is a redirect or no JSON object`, { isMalformed });
  }
  // What Google APIs say of an error (AIP-193), if it is they who answer.
  const { error } = (json ?? {}) as { readonly error?: Fields };
  const said = textOf(error?.message);
  // "Please switch to 'us-x1-….googleapis.com'" is of use only beside the host that was asked.
  const elsewhere = /\w\.googleapis\.com/.test(said) ? ` (asked ${url})` : '';
  throw new RpcError(api, withoutCredentials(said || answer, headers) + elsewhere, {
    code: textOf(error?.status) || codeOfHttp(status),
    httpStatus: status,
    details: Array.isArray(error?.details) ? error.details : [],
    fromApi: isObject(error),
    retryAfterMs,
  });
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(text: string | null, now: number): number | undefined {
  const ms = Number(text) * 1000;
  const delayMs = ms >= 0 ? ms : Date.parse(`${text}`) - now;
  return delayMs > 0 ? delayMs : undefined;
}

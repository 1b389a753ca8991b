import type { Client } from './api.js';
import { now } from './clock.js';
import { ProtocolError, RpcError } from './errors.js';
import { isObject, textOf } from './json-value.js';
import type { CallKind } from './method.js';
import type { Fields } from './path.js';
import { withoutCredentials } from './redaction.js';
import { readError } from './rpc-status.js';

/** How long to wait that an answer asked for, by its JSON. */
const asked = new WeakMap<object, number>();

/** What the answer asked to wait that an operation, or an error, came with, in milliseconds. */
export function retryAfterOf(outcome: unknown): number | undefined {
  return outcome instanceof RpcError ? outcome.retryAfterMs : asked.get(Object(outcome));
}

/**
 * The JSON object of an answer; undefined for an empty one, where no operation was asked for.
 *
 * @param url without its query: what errors show.
 * @param headers those of the request: they hold the credentials that must not be shown.
 * @throws ProtocolError for a redirect or no JSON object.
 * @throws RpcError for what the server says went wrong.
 */
export function readAnswer(
  client: Client,
  kind: CallKind,
  url: string,
  headers: Headers,
  { status: httpStatus, ok, redirected, headers: own }: Response,
  text: string,
): Fields | undefined {
  const { api } = client;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Whether that matters is decided below.
  }
  // Nothing at all is an answer too, where no operation was asked for.
  const isEmpty = !text.trim() && kind !== 'get' && kind !== 'wait';
  const retryAfterMs = retryAfter(textOf(own.get('retry-after')), now(client));
  if (ok && (isEmpty || isObject(json)) && !redirected) {
    asked.set(Object(json), retryAfterMs);
    return json as Fields | undefined;
  }
  const answer = `HTTP ${httpStatus} from ${url}`;
  // A browser hides a redirect behind a status of 0.
  if (httpStatus < 400) {
    const isMalformed = ok && json === undefined;
    throw new ProtocolError(api, `${answer} redirects or is no JSON`, { isMalformed });
  }
  const { message, ...failure } = readError(json, httpStatus);
  const shown = (text: string) => withoutCredentials(text, headers);
  // "Please switch to 'us-x1-….googleapis.com'" is of use only beside the host that was asked.
  const elsewhere = /\w\.googleapis\.com/.test(message) ? ` (asked ${url})` : '';
  throw new RpcError(api, shown(message || answer) + elsewhere, {
    ...failure,
    code: shown(failure.code),
    reason: shown(failure.reason) || undefined,
    httpStatus,
    retryAfterMs: Math.max(retryAfterMs, failure.retryAfterMs) || undefined,
  });
}

/** RFC 9110, 10.2.3: seconds, or a date; 0 for anything else. */
function retryAfter(text: string, now: number): number {
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]+,? .*:\d\d\b/.test(text) && Date.parse(text) - now;
  return Math.max(0, Number(ms)) || 0;
}

import type { Call } from './call.js';
import { type Client, now, pause, tell } from './client.js';
import { codeOfHttp, isTransient } from './codes.js';
import {
  addContext,
  InvalidNameError,
  OperationsError,
  ProtocolError,
  RpcError,
} from './errors.js';
import { isRenewable, requestHeaders } from './headers.js';
import { text } from './json.js';
import { isObject } from './operation.js';
import type { CallOptions } from './options.js';
import type { Fields } from './path.js';
import { kindOf, withoutCredentials } from './redaction.js';
import { delay, settings, within } from './time.js';

const DEFAULTS = {
  timeoutMs: 60_000,
  maxAttempts: 5,
  initialDelayMs: 1000,
  maxDelayMs: 30_000,
  multiplier: 2,
};

/** Sends a call, again where that may help: the JSON object that came back, or undefined for none. */
export async function send(
  client: Client,
  call: Call,
  options: CallOptions = {},
): Promise<Fields | undefined> {
  const { api, options: own } = client;
  const { signal } = options;
  // The service's own wait ends when the service says so.
  const timeoutMs = call.kind === 'wait' ? Number.POSITIVE_INFINITY : own.timeoutMs;
  const limits = settings(api, DEFAULTS, own.retry, { timeoutMs }, options.retry, options);
  const endpoint = client.endpointOf(call.path);
  const url = endpoint + call.path + queryOf(call);
  const { method, body } = call.method;
  const init = { method, ...(body && { body: JSON.stringify(call.rest) }) };
  const { kind, operationName } = call;
  // If the URL parser reads anything else than what was written, the name was no name.
  const { origin, pathname, search } = new URL(url);
  if (origin + pathname + search !== url) {
    throw new InvalidNameError(api, `${call.path} is not allowed`, { operationName });
  }
  for (let attempt = 1; ; attempt++) {
    const event = { kind, operationName, url: origin + pathname, attempt };
    signal?.throwIfAborted();
    tell(client, { type: 'request', ...event });
    try {
      const answer = await within(
        (inner) => request(client, url, init, options, inner),
        signal,
        limits.timeoutMs,
        () =>
          failure(client, 'DEADLINE_EXCEEDED', `no answer from ${url} in ${limits.timeoutMs} ms`),
      );
      tell(client, { type: 'response', ...event });
      return answer;
    } catch (error) {
      addContext(error, { operationName, endpoint, attempts: attempt });
      tell(client, { type: 'response', ...event, error });
      signal?.throwIfAborted();
      if (!isTransient(error) || attempt >= limits.maxAttempts) throw error;
      const delayMs = delay(limits, attempt, error.retryAfterMs);
      tell(client, { type: 'retry', ...event, error, delayMs });
      await pause(client, delayMs, signal);
    }
  }
}

function queryOf({ method, rest }: Call): string {
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(method.body ? {} : rest)) {
    for (const item of [value].flat()) if (item != null) query.append(field, String(item));
  }
  // Its `size` is younger than some browsers.
  const text = `${query}`;
  return text && `?${text}`;
}

async function request(
  client: Client,
  url: string,
  init: { readonly method: string; readonly body?: string },
  options: CallOptions,
  signal: AbortSignal,
  renew = false,
): Promise<Fields | undefined> {
  const { api, options: own } = client;
  let [code, what] = ['UNAUTHENTICATED', 'credentials for'];
  let headers: Headers;
  let response: Response;
  let body: string;
  try {
    headers = await requestHeaders(api, own, options, url, renew);
    if (init.body) headers.set('content-type', 'application/json');
    signal.throwIfAborted();
    [code, what] = ['UNAVAILABLE', 'answer from'];
    // Looked up now, so that a replaced global counts, and called without a `this`.
    const fetch = own.fetch ?? globalThis.fetch;
    response = await fetch(url, { ...init, headers, signal, redirect: 'manual' });
    body = await response.text();
  } catch (reason) {
    if (reason instanceof OperationsError) throw reason;
    throw failure(client, code, `no ${what} ${url} ${kindOf(reason)}`);
  }
  const { status, ok } = response;
  if (status === 401 && !renew && isRenewable(own.auth)) {
    return request(client, url, init, options, signal, true);
  }
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // Not JSON: whether that matters is decided below.
  }
  // Nothing at all is an answer too, for cancel and delete.
  const good = isObject(json) || !body.trim();
  if (ok && good && !response.redirected) return json as Fields | undefined;
  const answer = `HTTP ${status} from ${url}`;
  // A browser hides a redirect behind a status of 0.
  if (status < 400) throw new ProtocolError(api, `${answer} is a redirect or no JSON object`);
  // What Google APIs say of an error (AIP-193), if it is they who answer.
  const { error } = (json ?? {}) as { readonly error?: Fields };
  const message = text(error?.message) || answer;
  // "Please switch to 'us-x1-….googleapis.com'" is of use only beside the host that was asked.
  const elsewhere = /\w\.googleapis\.com/.test(text(error?.message)) ? ` (asked ${url})` : '';
  throw new RpcError(api, withoutCredentials(message, headers) + elsewhere, {
    code: text(error?.status) || codeOfHttp(status),
    httpStatus: status,
    details: Array.isArray(error?.details) ? error.details : [],
    fromApi: isObject(error),
    retryAfterMs: retryAfter(response.headers.get('retry-after') ?? '', now(client)),
  });
}

/** A request without an answer. */
function failure({ api }: Client, code: string, message: string): RpcError {
  return new RpcError(api, message.trim(), {
    code,
    httpStatus: undefined,
    details: [],
    fromApi: false,
  });
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(text: string, now: number): number | undefined {
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? ms : undefined;
}

import type { Api } from './api.js';
import type { Call } from './call.js';
import { type Client, now, pause, tell } from './client.js';
import { codeOfHttp, isTransient } from './codes.js';
import { addContext, OperationsError, ProtocolError, RpcError } from './errors.js';
import type { NewEvent, OperationEvent } from './events.js';
import { isRenewable, requestHeaders } from './headers.js';
import { text as textOf } from './json.js';
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
  const limits = settings(api, DEFAULTS, own, own.retry, options, options.retry);
  const { kind, path, query = '', operationName } = call;
  const endpoint = client.endpointOf(path);
  const url = endpoint + path;
  let isRepeat = false;
  for (let attempt = 1; ; attempt++) {
    const say = (type: OperationEvent['type'], more?: object) =>
      tell(client, { type, kind, operationName, url, attempt, ...more } as NewEvent);
    signal?.throwIfAborted();
    say('request');
    const progress: Progress = { isSent: false };
    try {
      const answer = await within(
        (inner) => request(client, call, url + query, options, inner, progress),
        signal,
        limits.timeoutMs,
        () => failure(api, url, progress, `in ${limits.timeoutMs} ms`, 'DEADLINE_EXCEEDED'),
      );
      say('response');
      return answer;
    } catch (error) {
      addContext(error, { operationName, endpoint, attempts: attempt, isRepeat });
      say('response', { error });
      signal?.throwIfAborted();
      if (!isTransient(error) || attempt >= limits.maxAttempts) throw error;
      isRepeat ||= error.httpStatus !== 429;
      const delayMs = delay(limits, attempt, error.retryAfterMs);
      say('retry', { error, delayMs });
      await pause(client, delayMs, signal);
    }
  }
}

/** How far a request got. */
interface Progress {
  isSent: boolean;
}

async function request(
  client: Client,
  call: Call,
  url: string,
  options: CallOptions,
  signal: AbortSignal,
  progress: Progress,
  renew = false,
): Promise<Fields | undefined> {
  const { api, options: own } = client;
  let headers: Headers;
  let response: Response;
  let text: string;
  progress.isSent = false;
  try {
    headers = await requestHeaders(api, own, options, url, renew);
    if (call.body) headers.set('content-type', 'application/json');
    signal.throwIfAborted();
    progress.isSent = true;
    // Looked up now, so that a replaced global counts, and called without a `this`.
    const fetch = own.fetch ?? globalThis.fetch;
    response = await fetch(url, {
      method: call.method.method,
      // Undefined is none.
      body: call.body as string,
      headers,
      signal,
      redirect: 'manual',
    });
    text = await response.text();
  } catch (reason) {
    if (reason instanceof OperationsError) throw reason;
    throw failure(api, url, progress, kindOf(reason));
  }
  const { status, ok } = response;
  if (status === 401 && !renew && isRenewable(own.auth)) {
    return request(client, call, url, options, signal, progress, true);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not JSON: whether that matters is decided below.
  }
  // Nothing at all is an answer too, where no operation was asked for.
  const isEmpty = !text.trim() && call.kind !== 'get' && call.kind !== 'wait';
  if (ok && (isEmpty || isObject(json)) && !response.redirected) return json as Fields | undefined;
  const answer = `HTTP ${status} from ${url}`;
  // A browser hides a redirect behind a status of 0.
  if (status < 400) throw new ProtocolError(api, `${answer} is a redirect or no JSON object`);
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
    retryAfterMs: retryAfter(response.headers.get('retry-after'), now(client)),
  });
}

/** @param code of a request that was sent: the others had no credentials. */
function failure(
  api: Api,
  url: string,
  { isSent }: Progress,
  why: string,
  code = 'UNAVAILABLE',
): RpcError {
  const message = `no ${isSent ? 'answer from' : 'credentials for'} ${url} ${why}`;
  return new RpcError(api, message.trim(), {
    code: isSent ? code : 'UNAUTHENTICATED',
    details: [],
    fromApi: false,
  });
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(text: string | null, now: number): number | undefined {
  const ms = Number(text) * 1000;
  const delayMs = ms >= 0 ? ms : Date.parse(`${text}`) - now;
  return delayMs > 0 ? delayMs : undefined;
}

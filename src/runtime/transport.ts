import type { Api, Method, MethodKind } from './api.js';
import { type EndpointOf, endpointOf } from './endpoint.js';
import {
  addContext,
  codeOfHttp,
  contextOf,
  type ErrorContext,
  InvalidNameError,
  isTransient,
  OperationsError,
  ProtocolError,
  RpcError,
} from './errors.js';
import { credentialsIn, isRenewable, requestHeaders } from './headers.js';
import { isObject } from './operation.js';
import type { CallOptions, ClientOptions } from './options.js';
import type { Fields } from './path.js';
import { redacted } from './redaction.js';
import { delay, settings, sleep, within } from './time.js';

/** One call of a method, before it has a host, headers and a fate. */
export interface Call {
  readonly kind: MethodKind;
  readonly method: Method;
  readonly path: string;
  /** The request's fields that are not in the path. */
  readonly rest: Fields;
  readonly operationName?: string | undefined;
}

/** A call with everything but its headers. */
interface Outgoing {
  readonly url: string;
  readonly endpoint: string;
  readonly init: RequestInit;
  readonly context: ErrorContext;
}

const RETRY = { maxAttempts: 5, initialDelayMs: 1000, maxDelayMs: 30_000, multiplier: 2 };

/** Sends calls: where to, as whom, how often. */
export class Transport {
  readonly #api: Api;
  readonly #options: ClientOptions;
  readonly #endpointOf: EndpointOf;

  constructor(api: Api, options: ClientOptions) {
    this.#api = api;
    this.#options = options;
    this.#endpointOf = endpointOf(api, options);
  }

  now(): number {
    return (this.#options.now ?? Date.now)();
  }

  /** @throws the signal's own reason. */
  pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return within((inner) => (this.#options.sleep ?? sleep)(ms, inner), signal);
  }

  /** @throws InvalidNameError where the path holds a location that no host can be made of. */
  endpoint(path: string): string {
    const endpoint = this.#endpointOf(path);
    if (endpoint !== undefined) return endpoint;
    throw new InvalidNameError(`the location in ${path} is none`, contextOf(this.#api));
  }

  /** The JSON object that came back; undefined for an empty answer. */
  async send(call: Call, options: CallOptions = {}): Promise<Fields | undefined> {
    const { signal } = options;
    const out = this.#outgoing(call);
    const retry = settings(this.#api, RETRY, this.#options.retry, options.retry);
    // The service's own wait ends when the service says so.
    const patient = call.kind === 'wait';
    const { timeoutMs } = settings(
      this.#api,
      { timeoutMs: patient ? Number.POSITIVE_INFINITY : 60_000 },
      patient ? undefined : this.#options,
      options,
    );
    const timeout = () =>
      failure(out, `no answer from ${out.endpoint} in ${timeoutMs} ms`, 'DEADLINE_EXCEEDED');
    for (let attempt = 1; ; attempt++) {
      try {
        const work = (inner: AbortSignal) => this.#request(out, options, inner);
        return await within(work, signal, timeoutMs, timeout);
      } catch (error) {
        signal?.throwIfAborted();
        addContext(error, { attempts: attempt });
        if (!isTransient(error) || attempt >= retry.maxAttempts) throw error;
        await this.pause(delay(retry, attempt, error.retryAfterMs), signal);
      }
    }
  }

  #outgoing({ kind, method, path, rest, operationName }: Call): Outgoing {
    const context = { ...contextOf(this.#api), operationName };
    const endpoint = this.endpoint(path);
    const query = new URLSearchParams();
    if (!method.body) {
      for (const [field, value] of Object.entries(rest)) {
        for (const item of [value].flat()) if (item != null) query.append(field, String(item));
      }
    }
    const url = `${endpoint}${path}${query.size ? `?${query}` : ''}`;
    // If the URL parser reads anything else than what was written, the name was no name.
    const { origin, pathname, search } = new URL(url);
    if (origin + pathname + search !== url) {
      throw new InvalidNameError(`${kind} cannot be sent to ${path}`, context);
    }
    const init: RequestInit = { method: method.method, redirect: 'manual' };
    if (method.body) init.body = JSON.stringify(rest);
    return { url, endpoint, init, context };
  }

  async #request(
    out: Outgoing,
    options: CallOptions,
    signal: AbortSignal,
    renew = false,
  ): Promise<Fields | undefined> {
    let headers: Headers;
    try {
      headers = await requestHeaders(this.#api, this.#options, options, out.url, renew);
    } catch (cause) {
      if (cause instanceof OperationsError) throw cause;
      throw failure(out, 'there are no credentials', 'UNAUTHENTICATED', { cause: redacted(cause) });
    }
    if (out.init.body !== undefined) headers.set('content-type', 'application/json');
    signal.throwIfAborted();
    // Looked up now, so that a replaced global counts, and called without a `this`.
    const fetch = this.#options.fetch ?? globalThis.fetch;
    let response: Response;
    let text: string;
    try {
      response = await fetch(out.url, { ...out.init, headers, signal });
      text = await response.text();
    } catch (reason) {
      const cause = redacted(reason, credentialsIn(headers));
      throw failure(out, `no answer from ${out.endpoint}`, 'UNAVAILABLE', { cause });
    }
    if (response.status === 401 && !renew && isRenewable(this.#options.auth)) {
      return this.#request(out, options, signal, true);
    }
    return this.#read(out, response, text);
  }

  #read(out: Outgoing, response: Response, text: string): Fields | undefined {
    const { status } = response;
    if (
      response.type === 'opaqueredirect' ||
      response.redirected ||
      (status >= 300 && status < 400)
    ) {
      throw new ProtocolError(`${out.endpoint} redirects, which is never followed`, out.context);
    }
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      // Not JSON: whether that matters is decided below.
    }
    if (response.ok) {
      if (isObject(body)) return body;
      if (text.trim() === '') return undefined;
      throw new ProtocolError(`${out.endpoint} answered with no JSON object`, out.context);
    }
    const error = isObject(body) && isObject(body.error) ? body.error : {};
    const { message, status: code, details } = error;
    throw failure(
      out,
      typeof message === 'string' ? message : `HTTP ${status} from ${out.endpoint}`,
      typeof code === 'string' ? code : codeOfHttp(status),
      {
        httpStatus: status,
        details: Array.isArray(details) ? details : [],
        retryAfterMs: retryAfter(response.headers.get('retry-after') ?? '', this.now()),
      },
    );
  }
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function retryAfter(text: string, now: number): number | undefined {
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? ms : undefined;
}

function failure(
  { endpoint, context }: Outgoing,
  message: string,
  code: string,
  more: Partial<Pick<RpcError, 'httpStatus' | 'details' | 'retryAfterMs' | 'cause'>> = {},
): RpcError {
  const nothing = { httpStatus: undefined, details: [], retryAfterMs: undefined };
  return new RpcError(message, { ...context, ...nothing, ...more, endpoint, code });
}

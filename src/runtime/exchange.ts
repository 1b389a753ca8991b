import type { Client } from './api.js';
import { OperationsError, RpcError } from './errors.js';
import { isRenewable, requestHeaders } from './headers.js';
import type { Call } from './method.js';
import type { CallOptions } from './options.js';
import { errorKind, plainSentence } from './redaction.js';
import { withTimeout } from './timeout.js';
import { VERSION } from './version.js';

/** What came back for a request, read to its end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
  /** Those of the request: they hold the credentials that must not be shown. */
  readonly headers: Headers;
}

/**
 * Sends one request and reads its answer, whatever it is. Where the credentials are refused (401)
 * and may be had anew, it asks for them once more and sends it once more.
 *
 * @param url without its query: what errors show.
 * @throws RpcError where no answer came in time: UNAUTHENTICATED where the credentials were missing.
 */
export function exchange(
  { api, options: own }: Client,
  { method, query = '', body }: Call,
  url: string,
  { signal, ...options }: CallOptions,
  timeoutMs: number,
): Promise<Answer> {
  let isSent = false;
  const failure = (why: string, code = 'UNAVAILABLE', cause?: unknown) => {
    const message = `no ${isSent ? 'answer from' : 'credentials for'} ${url} ${why}`;
    return new RpcError(api, message.trim(), {
      code: isSent ? code : 'UNAUTHENTICATED',
      details: [],
      fromApi: false,
      cause,
    });
  };
  const request = async (signal: AbortSignal, isRefused: boolean): Promise<Answer> => {
    isSent = false;
    const headers = await requestHeaders(api, own, options, url + query, isRefused);
    if (body) headers.set('content-type', 'application/json');
    if (method.apiVersion) headers.set('x-goog-api-version', method.apiVersion);
    const isGoogle = /^https:\/\/[\w.-]+\.googleapis\.com\//.test(url);
    const apiClient = own.apiClient ?? (isGoogle ? `lrogen/${VERSION}` : '');
    if (apiClient) headers.set('x-goog-api-client', apiClient);
    signal.throwIfAborted();
    isSent = true;
    // Looked up now, so that a replaced global counts, and called without a `this`.
    const fetch = own.fetch ?? globalThis.fetch;
    const response = await fetch(url + query, {
      method: method.method,
      // Undefined is none.
      body: body as string,
      headers,
      signal,
      redirect: 'manual',
    });
    const text = await response.text();
    return response.status === 401 && !isRefused && isRenewable(own.auth)
      ? request(signal, true)
      : { response, text, headers };
  };
  const work = async (signal: AbortSignal) => {
    try {
      return await request(signal, false);
    } catch (reason) {
      if (reason instanceof OperationsError) throw reason;
      const said = isSent ? '' : plainSentence(reason);
      throw failure(errorKind(reason) + said, undefined, reason);
    }
  };
  const timeout = () => failure(`in ${timeoutMs} ms`, 'DEADLINE_EXCEEDED');
  return withTimeout(work, { signals: [signal], timeoutMs, timeout });
}

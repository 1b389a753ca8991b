import { readAnswer } from './answer.js';
import type { Client } from './api.js';
import { OperationsError, RpcError } from './errors.js';
import { isRenewable, requestHeaders } from './headers.js';
import type { Call } from './method.js';
import type { CallOptions } from './options.js';
import type { Fields } from './path.js';
import { errorKind, plainSentence } from './redaction.js';
import { withTimeout } from './timeout.js';

/**
 * Sends one request and reads its answer. Where the credentials are refused (401) and may be had
 * anew, it asks for them once more and sends it once more.
 *
 * @param url without its query: what errors show.
 * @returns the JSON object that came back, or undefined for none.
 * @throws RpcError where no answer came in time: UNAUTHENTICATED where the credentials were missing.
 * @throws what `readAnswer` throws
 */
export function exchange(
  client: Client,
  call: Call,
  url: string,
  options: CallOptions,
): Promise<Fields | undefined> {
  const { api, options: own } = client;
  const { method, query = '', body } = call;
  const { timeoutMs } = options;
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
  const request = async (signal: AbortSignal, isRefused: boolean): Promise<Fields | undefined> => {
    isSent = false;
    const headers = await requestHeaders(client, call, options, url + query, isRefused);
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
      : readAnswer(client, call.kind, url, headers, response, text);
  };
  const work = (signal: AbortSignal) =>
    request(signal, false).catch((reason: unknown) => {
      if (reason instanceof OperationsError) throw reason;
      const said = isSent ? '' : plainSentence(reason);
      throw failure(errorKind(reason) + said, undefined, reason);
    });
  return withTimeout(work, [options.signal], timeoutMs, () =>
    failure(`in ${timeoutMs} ms`, 'DEADLINE_EXCEEDED'),
  );
}

import type { Kind } from '../packages/published-api.js';
import { call, importBuilt, type SentRequest } from './sent-request.js';

/** The server is on the same machine: what has not come by then, in milliseconds, never comes. */
const TIMEOUT_MS = 10_000;

export interface Exchange {
  readonly sent: SentRequest;
  readonly response: Response;
  /** What the client threw at the response; undefined if it took it. */
  readonly error: unknown;
}

/**
 * What a call of a built client sends over HTTP, with credentials, and what it gets.
 *
 * @throws Error unless it is exactly one request.
 */
export async function exchange(
  specifier: string,
  endpoint: string,
  kind: Kind,
  request: object,
): Promise<Exchange> {
  const { Client } = await importBuilt(specifier);
  const exchanges: Omit<Exchange, 'error'>[] = [];
  const client = new Client({
    endpoint,
    auth: 'token',
    retry: { maxAttempts: 1 },
    fetch: async (url: string, { method = '', headers, body }: RequestInit) => {
      const sent = { method, url, headers: Object.fromEntries(new Headers(headers)), body };
      const response = await send(sent);
      exchanges.push({ sent, response });
      return response;
    },
  });
  const error = await call(client, kind, request).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const [only, ...more] = exchanges;
  if (only === undefined || more.length > 0) {
    throw new Error(`${specifier} had ${exchanges.length} answers`, { cause: error });
  }
  return { ...only, error };
}

/** @throws DOMException, a `TimeoutError`, where no answer comes. */
export function send({ url, method, headers, body }: SentRequest): Promise<Response> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const sent = typeof body === 'string' && { body };
  return fetch(url, { method, headers: { ...headers }, ...sent, signal, redirect: 'manual' });
}

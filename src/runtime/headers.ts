import type { Client } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { Call } from './method.js';
import type { Auth, CallOptions, HeaderSource, RequestHeadersProvider } from './options.js';
import { VERSION } from './version.js';

/** No header that frames or routes a request: from a caller it could make it another one. */
const NAME =
  /^(?!(host|te|trailer|expect|upgrade|keep-alive)$|connection|content|proxy|transfer|x-(http-)?method)[\w.-]+$/i;
const VALUE = /^[\t -~\x80-\xff]*$/;
/** An empty token, one with its "Bearer " or with a line break is no token. */
const TOKEN = /^[!-~]+$/;
const UNIVERSE = 'googleapis.com';
const GOOGLE = /^https:\/\/[\w.-]+\.googleapis\.com\//;

function isProvider(auth: Auth | undefined): auth is RequestHeadersProvider {
  return 'getRequestHeaders' in Object(auth);
}

/** Whether asking for credentials again may give others. */
export function isRenewable(auth: Auth | undefined): boolean {
  return typeof auth === 'function' || isProvider(auth);
}

/**
 * The headers of one request. What comes later wins: the client's, the call's, the credentials, and
 * what the options ask for by another name.
 *
 * @param isRefused whether the credentials of before were refused.
 * @throws InvalidArgumentError for a header that could change more than itself.
 */
export async function requestHeaders(
  client: Client,
  { method, body }: Call,
  call: CallOptions,
  url: string,
  isRefused: boolean,
): Promise<Headers> {
  const { api, options } = client;
  const headers = new Headers();
  const named = {
    'x-goog-user-project': call.quotaProject,
    'x-goog-api-client': options.apiClient ?? (GOOGLE.test(url) ? `lrogen/${VERSION}` : ''),
    'x-goog-api-version': method.apiVersion,
  };
  for (const [name = '', value] of [
    ...entriesOf(options.headers),
    ...entriesOf(call.headers),
    ...entriesOf(await credentials(client, url, isRefused)),
    ...Object.entries(named).filter(([, value]) => value),
  ]) {
    if (!NAME.test(name) || typeof value !== 'string' || !VALUE.test(value)) {
      // The value is not shown: it may be a token.
      throw new InvalidArgumentError(api, `header ${JSON.stringify(name)} is not allowed`);
    }
    headers.set(name, value);
  }
  if (body) headers.set('content-type', 'application/json');
  return headers;
}

export function entriesOf(source: HeaderSource = {}): (readonly string[])[] {
  return Symbol.iterator in source ? [...source] : Object.entries(source);
}

async function credentials(
  { api, options: { auth, universeDomain } }: Client,
  url: string,
  isRefused: boolean,
): Promise<HeaderSource | undefined> {
  if (auth === undefined) return undefined;
  if (isProvider(auth)) {
    try {
      // Several at once are the provider's to join, as google-auth-library's clients do.
      if (isRefused) await auth.refreshAccessToken?.();
    } catch {
      // It has nothing to refresh with: what it gives now is all there is.
    }
    if ((auth.universeDomain ?? UNIVERSE) !== (universeDomain ?? UNIVERSE)) {
      throw new InvalidArgumentError(api, 'auth is of another universe');
    }
    const given = (await auth.getRequestHeaders(url)) ?? {};
    // Who wants to call without credentials gives no `auth`.
    if (entriesOf(given)[0]) return given;
  } else {
    const key = typeof auth === 'object';
    const secret: unknown = key
      ? auth?.apiKey
      : typeof auth === 'function'
        ? await auth({ isRefused })
        : auth;
    if (typeof secret === 'string' && TOKEN.test(secret)) {
      return key ? { 'x-goog-api-key': secret } : { authorization: `Bearer ${secret}` };
    }
  }
  throw new InvalidArgumentError(api, 'auth gives no token or key');
}

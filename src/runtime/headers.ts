import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type {
  Auth,
  CallOptions,
  ClientOptions,
  HeaderSource,
  RequestHeadersProvider,
} from './options.js';

/** No header that frames or routes a request: from a caller it could make it another one. */
const NAME =
  /^(?!(host|te|trailer|expect|upgrade|keep-alive)$|connection|content|proxy|transfer|x-(http-)?method)[\w.-]+$/i;
const VALUE = /^[\t -~\x80-\xff]*$/;
const DEFAULT_UNIVERSE = 'googleapis.com';
/** An empty token, one with its "Bearer " or with a line break is no token. */
const TOKEN = /^[!-~]+$/;

function isProvider(auth: Auth | undefined): auth is RequestHeadersProvider {
  return 'getRequestHeaders' in Object(auth);
}

/** Whether asking for credentials again may give others. */
export function isRenewable(auth: Auth | undefined): boolean {
  return typeof auth === 'function' || isProvider(auth);
}

/**
 * The headers of one request. What comes later wins: the client's, the call's, the credentials, the
 * quota project.
 *
 * @param renew whether the credentials of before were refused.
 * @throws InvalidArgumentError for a header that could change more than itself.
 */
export async function requestHeaders(
  api: Api,
  client: ClientOptions,
  call: CallOptions,
  url: string,
  renew: boolean,
): Promise<Headers> {
  const headers = new Headers();
  const quotaProject = call.quotaProject ?? client.quotaProject;
  for (const source of [
    client.headers,
    call.headers,
    await credentials(api, client, url, renew),
    quotaProject && { 'x-goog-user-project': quotaProject },
  ]) {
    for (const [name = '', value] of entriesOf(source || {})) {
      if (!NAME.test(name) || typeof value !== 'string' || !VALUE.test(value)) {
        // The value is not shown: it may be a token.
        throw new InvalidArgumentError(api, `header ${JSON.stringify(name)} is not allowed`);
      }
      headers.set(name, value);
    }
  }
  return headers;
}

/** Headers that can be read time and again: an iterator is gone once it was read. */
export function reusable(source: HeaderSource | undefined): HeaderSource | undefined {
  return source && 'next' in source ? entriesOf(source) : source;
}

function entriesOf(source: HeaderSource): (readonly string[])[] {
  return Symbol.iterator in source ? [...source] : Object.entries(source);
}

async function credentials(
  api: Api,
  { auth, universeDomain }: ClientOptions,
  url: string,
  renew: boolean,
): Promise<HeaderSource | undefined> {
  if (auth === undefined) return undefined;
  if (isProvider(auth)) {
    if (renew) await refresh(auth);
    const universe = auth.universeDomain ?? DEFAULT_UNIVERSE;
    if (universe !== (universeDomain ?? DEFAULT_UNIVERSE)) {
      throw new InvalidArgumentError(api, 'auth is for another universe than the client');
    }
    const given = entriesOf((await auth.getRequestHeaders(url)) ?? {});
    // Who wants to call without credentials gives no `auth`.
    if (given.length > 0) return given;
  } else {
    const key = typeof auth === 'object';
    const secret: unknown = key
      ? auth?.apiKey
      : typeof auth === 'function'
        ? await auth({ isRefused: renew })
        : auth;
    if (typeof secret === 'string' && TOKEN.test(secret)) {
      return key ? { 'x-goog-api-key': secret } : { authorization: `Bearer ${secret}` };
    }
  }
  throw new InvalidArgumentError(api, 'auth gives no token or key');
}

/** Several at once are the provider's to join, as google-auth-library's clients do. */
async function refresh(auth: RequestHeadersProvider): Promise<void> {
  try {
    await auth.refreshAccessToken?.();
  } catch {
    // It has nothing to refresh with: what it gives now is all there is.
  }
}

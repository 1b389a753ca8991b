import type { Api } from './api.js';
import { contextOf, InvalidArgumentError } from './errors.js';
import type { Auth, CallOptions, ClientOptions, HeaderSource } from './options.js';

/** Headers that frame or route a request: from a caller they could make it another one. */
const RESERVED =
  /^(host|connection|content-.*|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|x-http-method.*|x-method-override)$/i;
const NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
// No message below shows a value: it may be a token.
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const TOKEN = /^[\x21-\x7e]+$/;

/** Whether asking for credentials again may give others. */
export function isRenewable(auth: Auth | undefined): boolean {
  return typeof auth === 'function' || (typeof auth === 'object' && !('apiKey' in auth));
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
  const set = (name: string, value: unknown, valid = VALUE): void => {
    if (!NAME.test(name) || RESERVED.test(name)) {
      throw new InvalidArgumentError(
        `header ${JSON.stringify(name)} is not allowed`,
        contextOf(api),
      );
    }
    if (typeof value !== 'string' || !valid.test(value)) {
      throw new InvalidArgumentError(`the value of header ${name} is not allowed`, contextOf(api));
    }
    headers.set(name, value);
  };
  const setAll = (source: HeaderSource = {}): void => {
    const entries = Symbol.iterator in source ? source : Object.entries(source);
    for (const [name = '', value] of entries) set(name, value);
  };
  setAll(client.headers);
  setAll(call.headers);
  const { auth } = client;
  if (typeof auth === 'object' && 'apiKey' in auth) {
    set('x-goog-api-key', auth.apiKey, TOKEN);
  } else if (typeof auth === 'object') {
    if (renew) {
      try {
        await auth.refreshAccessToken?.();
      } catch {
        // It has nothing to refresh with: what it gives now is all there is.
      }
    }
    setAll(await auth.getRequestHeaders(url));
  } else if (auth !== undefined) {
    const token = typeof auth === 'function' ? await auth() : auth;
    // An empty token, one with its "Bearer " or with a line break is no token.
    set('authorization', TOKEN.test(token) ? `Bearer ${token}` : undefined);
  }
  const quotaProject = call.quotaProject ?? client.quotaProject;
  if (quotaProject !== undefined) set('x-goog-user-project', quotaProject, TOKEN);
  return headers;
}

/** What no message may repeat: the credentials in headers, without their scheme. */
export function credentialsIn(headers: Headers): string[] {
  return ['authorization', 'x-goog-api-key'].flatMap(
    (name) => headers.get(name)?.match(/\S+$/) ?? [],
  );
}

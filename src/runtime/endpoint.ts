import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

/** Anything over `https:`, loopback over `http:`; no credentials, query or fragment. */
const ENDPOINT = /^(https:\/\/|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(?=[:/]|$))[^\s?#@\\]*$/i;
/** A host, and nothing behind it. */
const HOST = /^https:\/\/[\w-]+(\.[\w-]+)*$/;

/**
 * How a client finds the endpoint of a request, the URL without a slash at its end that a path is
 * appended to: the user's own, else what the API's `hostOf` says, else the default.
 *
 * @throws InvalidArgumentError for an endpoint or a universe domain that could leak credentials.
 */
export function endpointOf(
  api: Api,
  { endpoint, universeDomain, mtls }: ClientOptions,
): (path: string) => string {
  const isGiven = endpoint != null;
  // Callers without types may give a URL. A universe is tried with some host of it.
  const given = String(isGiven ? endpoint : `a.${universeDomain ?? 'googleapis.com'}`);
  const url = given.includes('://') ? given : `https://${given}`;
  if (!(isGiven ? ENDPOINT : HOST).test(url) || !URL.canParse(url)) {
    throw new InvalidArgumentError(
      api,
      isGiven ? 'endpoint must be plain https:' : 'universeDomain must be a domain',
    );
  }
  const fixed = new URL(url).href.replace(/\/+$/, '');
  if (isGiven) return () => fixed;
  const domain = fixed.replace('https://a.', '');
  return (path) => {
    const host = api.hostOf?.(api, path, mtls) ?? (mtls ? api.mtlsHost : api.host);
    return `https://${host.replace(/\bgoogleapis\.com$/, domain)}`;
  };
}

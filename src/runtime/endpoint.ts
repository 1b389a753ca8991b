import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

/** Anything over `https:`, loopback over `http:`; no credentials, query or fragment. */
const ENDPOINT = /^(https:\/\/|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(?=[:/]|$))[^\s?#@\\]+$/i;
const DOMAIN = /^https:\/\/[\w-]+(\.[\w-]+)*$/;

/**
 * How a client finds the endpoint of a request, the URL without a slash at its end that a path is
 * appended to: the user's own, else what the API's `hostOf` says, else the default.
 *
 * @throws InvalidArgumentError for an endpoint or a universe domain that could leak credentials.
 */
export function endpointOf(
  api: Api,
  { endpoint, universeDomain = 'googleapis.com', mtls }: ClientOptions,
): (path: string) => string {
  // Callers without types may give a URL.
  const given = String(endpoint ?? `a.${universeDomain}`);
  const url = given.includes('://') ? given : `https://${given}`;
  const rule = endpoint == null ? DOMAIN : ENDPOINT;
  if (!rule.test(url) || !URL.canParse(url)) {
    throw new InvalidArgumentError(
      api,
      'endpoint or universeDomain is not https: with host and path alone',
    );
  }
  const fixed = new URL(url).href.replace(/\/+$/, '');
  if (endpoint != null) return () => fixed;
  const domain = fixed.slice(9);
  return (path) => {
    const host = api.hostOf?.(api, path, mtls) ?? (mtls ? api.mtlsHost : api.host);
    return `https://${host.replace(/\.googleapis\.com$/, domain)}`;
  };
}

import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

/** Anything over `https:`, loopback over `http:`; no credentials, query or fragment. */
const ENDPOINT = /^(https:\/\/|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(?=[:/]|$))[^\s?#@\\]*$/i;
const DOMAIN = /^[\w-]+(\.[\w-]+)*$/;

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
  if (endpoint != null) {
    const own = ownEndpoint(api, endpoint);
    return () => own;
  }
  const domain = checkedDomain(api, universeDomain ?? 'googleapis.com');
  return (path) => {
    const host = api.hostOf?.(api, path, mtls) ?? (mtls ? api.mtlsHost : api.host);
    return `https://${host.replace(/\bgoogleapis\.com$/, domain)}`;
  };
}

/** @param endpoint a URL, or a host to call over `https:`. Callers without types may give anything. */
function ownEndpoint(api: Api, endpoint: string | URL): string {
  const given = String(endpoint);
  const url = given.includes('://') ? given : `https://${given}`;
  if (!ENDPOINT.test(url) || !URL.canParse(url)) {
    throw new InvalidArgumentError(api, 'endpoint must be plain https:');
  }
  return new URL(url).href.replace(/\/+$/, '');
}

function checkedDomain(api: Api, domain: string): string {
  // A domain may look right and be none: one that ends in a number, or a broken punycode.
  if (!DOMAIN.test(domain) || !URL.canParse(`https://a.${domain}`)) {
    throw new InvalidArgumentError(api, 'universeDomain must be a domain');
  }
  return domain.toLowerCase();
}

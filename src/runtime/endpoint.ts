import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
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
  const text = given.includes('://') ? given : `https://${given}`;
  const url = URL.canParse(text) && !/[\s\\]/.test(text) ? new URL(text) : undefined;
  const { protocol = '', hostname = '', username, href = '' } = url ?? {};
  // What was given is not shown, for it may hold a password.
  const wrong =
    (!url && 'is no URL') ||
    ((username || text.includes('@')) && 'holds a user, or an "@"') ||
    (/[?#]/.test(text) && 'has a query or a fragment') ||
    (protocol === 'http:' &&
      !LOOPBACK.test(hostname) &&
      'has http:, which is for loopback hosts') ||
    (!/^https?:$/.test(protocol) && 'is not of https:');
  if (wrong) throw new InvalidArgumentError(api, `endpoint ${wrong}`);
  return href.replace(/\/+$/, '');
}

function checkedDomain(api: Api, domain: string): string {
  // A domain may look right and be none: one that ends in a number, or a broken punycode.
  if (!DOMAIN.test(domain) || !URL.canParse(`https://a.${domain}`)) {
    throw new InvalidArgumentError(api, 'universeDomain must be a domain');
  }
  return domain.toLowerCase();
}

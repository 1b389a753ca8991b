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
  const domain = universeDomain ?? 'googleapis.com';
  // A domain may look right and be none: one that ends in a number, or a broken punycode.
  if (!DOMAIN.test(domain) || !URL.canParse(`https://a.${domain}`)) {
    throw new InvalidArgumentError(api, 'universeDomain is no domain');
  }
  if (endpoint != null) {
    const own = ownEndpoint(api, String(endpoint));
    return () => own;
  }
  return (path) => {
    const host = api.hostOf?.(api, path, mtls) ?? (mtls ? api.mtlsHost : api.host);
    return `https://${host.replace(/\bgoogleapis\.com$/, domain.toLowerCase())}`;
  };
}

/** @param given a URL, or a host to call over `https:`. */
function ownEndpoint(api: Api, given: string): string {
  const text = given.includes('://') ? given : `https://${given}`;
  const [odd] = /[@?#\\\s]/.exec(text) ?? [];
  const {
    protocol,
    hostname = '',
    href,
  } = URL.canParse(text)
    ? new URL(text)
    : ({ href: '' } as Partial<URL> & { readonly href: string });
  // What was given is not shown, for it may hold a password.
  const wrong = odd
    ? `holds ${JSON.stringify(odd)}`
    : !href
      ? 'is no URL'
      : protocol !== 'https:' &&
        !(protocol === 'http:' && LOOPBACK.test(hostname)) &&
        'is neither https: nor a loopback host';
  if (wrong) throw new InvalidArgumentError(api, `endpoint ${wrong}`);
  return href.replace(/(?<!\/)\/+$/, '');
}

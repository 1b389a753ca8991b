import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

/** How a URL begins, as its parser writes it, that credentials may go to. */
const SAFE = /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1\])[:/])/;
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
  if (endpoint == null) {
    return (path) => {
      const host = api.hostOf?.(api, path, mtls) ?? (mtls ? api.mtlsHost : api.host);
      return `https://${host.replace(/\bgoogleapis\.com$/, domain.toLowerCase())}`;
    };
  }
  const given = String(endpoint);
  const text = given.includes('://') ? given : `https://${given}`;
  const [odd] = /[@?#\\\s]/.exec(text) ?? [];
  const href = URL.canParse(text) ? new URL(text).href : '';
  // What was given is not shown, for it may hold a password.
  const wrong = odd
    ? `holds ${JSON.stringify(odd)}`
    : href
      ? !SAFE.test(href) && 'is not https: or local'
      : 'is no URL';
  if (wrong) throw new InvalidArgumentError(api, `endpoint ${wrong}`);
  const own = href.replace(/(?<!\/)\/+$/, '');
  return () => own;
}

import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

/** Anything over `https:`, loopback over `http:`; no credentials, query or fragment. */
const ENDPOINT = /^(https:\/\/|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(?=[:/]|$))[^\s?#@\\]+$/i;
const DOMAIN = /^[\w-]+(\.[\w-]+)*$/;

/**
 * How a client finds the endpoint of a request, the URL without a slash at its end that a path is
 * appended to: the user's own, else what the API's `hostOf` says, else the default.
 *
 * @throws InvalidArgumentError for an endpoint or a universe domain that could leak credentials.
 */
export function endpointOf(api: Api, options: ClientOptions): (path: string) => string {
  const { mtls } = options;
  if (options.endpoint != null) {
    // Callers without types may give a URL.
    const endpoint = String(options.endpoint);
    const url = endpoint.includes('://') ? endpoint : `https://${endpoint}`;
    if (!ENDPOINT.test(url) || !URL.canParse(url)) {
      throw new InvalidArgumentError(
        api,
        'endpoint is not allowed: give https: with origin and path alone',
      );
    }
    const fixed = new URL(url).href.replace(/\/+$/, '');
    return () => fixed;
  }
  const universeDomain = String(options.universeDomain ?? 'googleapis.com').toLowerCase();
  // A URL's parser takes what ends in a number for an address, and refuses most.
  if (!DOMAIN.test(universeDomain) || !URL.canParse(`https://a.${universeDomain}`)) {
    throw new InvalidArgumentError(api, 'universeDomain is not allowed');
  }
  return (path) => {
    let host = api.hostOf?.(api, path) ?? api.host;
    // AIP-4114
    const own = host === api.host ? api.mtlsHost : undefined;
    if (mtls) host = own ?? host.replace(/(?=googleapis\.com$)/, 'mtls.');
    return `https://${host.replace(/\bgoogleapis\.com$/, universeDomain)}`;
  };
}

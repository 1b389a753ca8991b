import type { Api } from './api.js';
import { contextOf, type ErrorContext, InvalidArgumentError } from './errors.js';
import type { ClientOptions } from './options.js';

/** The URL, without a slash at its end, that a request path is appended to. */
export type EndpointOf = (path: string) => string | undefined;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
// Collections and ids take turns behind the version, so a project called "locations" is no location.
const LOCATION = /\/v\d\w*\/(?:[^/]+\/[^/]+\/)*?locations\/([^/:]+)/;

/**
 * How a client finds the endpoint of a request: the user's own, else the location's where the API
 * says that locations have one, else the default. Undefined for a location that is no DNS label.
 *
 * @throws InvalidArgumentError for an endpoint or a universe domain that could leak credentials.
 */
export function endpointOf(api: Api, options: ClientOptions): EndpointOf {
  const { endpoint, universeDomain = 'googleapis.com', mtls } = options;
  if (endpoint !== undefined) {
    const fixed = userEndpoint(endpoint, contextOf(api));
    return () => fixed;
  }
  if (!universeDomain.split('.').every((label) => LABEL.test(label))) {
    throw new InvalidArgumentError('universeDomain is no domain', contextOf(api));
  }
  const urlOf = (host: string, mtlsHost?: string): string => {
    const served = mtls ? (mtlsHost ?? host.replace(/(?=googleapis\.com$)/, 'mtls.')) : host;
    return `https://${served.replace(/\bgoogleapis\.com$/, universeDomain)}`;
  };
  const fallback = urlOf(api.host, api.mtlsHost);
  const { pattern, hosts = {}, atDefaultHost = [] } = api.regional ?? {};
  return (path) => {
    const location = api.regional && LOCATION.exec(path)?.[1];
    // "-" asks for every location at once (AIP-159): no region can answer that.
    if (location === undefined || location === '-') return fallback;
    if (!LABEL.test(location)) return undefined;
    if (Object.hasOwn(hosts, location)) return urlOf(hosts[location] ?? api.host);
    if (pattern === undefined || atDefaultHost.includes(location)) return fallback;
    return urlOf(pattern.replace('{location}', location));
  };
}

function userEndpoint(text: string, context: ErrorContext): string {
  let url: URL | undefined;
  try {
    url = new URL(text.includes('://') ? text : `https://${text}`);
  } catch {}
  const plain = url?.protocol === 'http:' && LOOPBACK.test(url.hostname);
  if (!url || /[?#@\\]/.test(text) || !(plain || url.protocol === 'https:')) {
    throw new InvalidArgumentError('endpoint must be https: with origin and path alone', context);
  }
  return url.href.replace(/\/+$/, '');
}

import type { Api } from './api.js';
import { InvalidNameError } from './errors.js';

const LABEL = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/;
// Collections and ids take turns behind the version, so a project called "locations" is no location.
const LOCATION = /^(?:\/(?!v\d)[^/]+)*\/v\d\w*\/(?:[^/]+\/[^/]+\/)*?locations\/([^/:]+)/;

/**
 * The host that serves the location in a request path, as `api.regional` says; undefined for the
 * default host.
 *
 * @throws InvalidNameError for a location that is no DNS label: no host can be made of it.
 */
export function regionalHost(api: Api, path: string, mtls = false): string | undefined {
  const location = api.regional && LOCATION.exec(path)?.[1];
  // "-" asks for every location at once (AIP-159): no region can answer that.
  if (location === undefined || location === '-') return undefined;
  if (!LABEL.test(location)) throw new InvalidNameError(api, `the location in ${path} is none`);
  const { hosts = {}, atDefaultHost = [], pattern } = api.regional ?? {};
  const made = atDefaultHost.includes(location)
    ? undefined
    : pattern?.replace('{location}', location);
  const host = Object.hasOwn(hosts, location) ? hosts[location] : made;
  // AIP-4114
  return mtls ? host?.replace(/(?=googleapis\.com$)/, 'mtls.') : host;
}

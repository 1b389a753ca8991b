import type { ApiSurface } from '../../surface/api-surface.js';
import { codeSpan, plain } from '../code.js';

type Json = Record<string, unknown>;

/** The default host, then every regional one that is known by name. */
export function openApiServers({ host, endpoints }: ApiSurface): Json[] {
  const { byLocation = {}, atDefaultHost = [], required } = endpoints ?? {};
  const served = atDefaultHost.map((location) => `\`${codeSpan(location)}\``).join(', ');
  const description = `Serves ${served || 'no location'}: any other has a host of its own, as \`x-google-endpoints\` tells.`;
  const regional = Object.entries(byLocation).map(([location, regionalHost]) => ({
    url: `https://${regionalHost}`,
    description: `Regional endpoint of ${plain(location)}.`,
    'x-google-location': location,
  }));
  return [{ url: `https://${host}`, ...(required && { description }) }, ...regional];
}

/**
 * What a list of servers has no words for, as the model has it: hosts by a pattern, whether the
 * location in a name must choose, and the host for mutual TLS (AIP-4114). A server with a variable
 * `location` would need a default, and no source tells one.
 */
export function openApiEndpoints({ mtlsHost, isMtlsHostDocumented, endpoints }: ApiSurface): Json {
  const { required, pattern, atDefaultHost, reason } = endpoints ?? {};
  const facts = {
    ...(isMtlsHostDocumented && { mtlsHost }),
    ...(required && { required }),
    ...(pattern !== undefined && { pattern }),
    ...(atDefaultHost !== undefined && { atDefaultHost }),
    ...(reason !== undefined && { reason }),
  };
  return Object.keys(facts).length > 0 ? { 'x-google-endpoints': facts } : {};
}

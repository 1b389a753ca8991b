import { compareText } from '../../model/compare-text.js';
import { portlessHost } from '../../model/server-url.js';
import type { SourceApi } from '../../model/source-api.js';
import type { JsonNode } from '../document/json-node.js';

/** The hosts beside the default one: the mTLS host, and those that `endpoints` lists by location. */
export function regionalEndpoints(root: JsonNode): Pick<SourceApi, 'mtlsHost' | 'endpoints'> {
  const mtls = root.text('mtlsRootUrl');
  const mtlsHost = mtls === undefined ? undefined : hostOf(root, 'mtlsRootUrl', mtls);
  const byLocation = root.nodes('endpoints').flatMap((endpoint): [string, string][] => {
    const location = endpoint.text('location');
    const url = endpoint.text('endpointUrl');
    if (location === undefined || location === '' || url === undefined) return [];
    const host = hostOf(endpoint, 'endpointUrl', url);
    return host === undefined ? [] : [[location, host]];
  });
  byLocation.sort(([a, x], [b, y]) => compareText(a, b) || compareText(x, y));
  return {
    ...(mtlsHost === undefined ? {} : { mtlsHost }),
    ...(byLocation.length === 0
      ? {}
      : { endpoints: { byLocation: Object.fromEntries(byLocation), required: false } }),
  };
}

function hostOf(node: JsonNode, member: string, url: string): string | undefined {
  const host = portlessHost(url);
  if (host === undefined) {
    node.log.warn(
      'LRO-SERVER-URL',
      node.at(member),
      'this is no https address of a server, a host name without a port, and is ignored',
      'Correct the document, or fetch it again',
    );
  }
  return host;
}

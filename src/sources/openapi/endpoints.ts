import { compareText } from '../../model/compare-text.js';
import { isServerHost, LOCATION_HOST, portlessHost } from '../../model/server-url.js';
import type { SourceApi } from '../../model/source-api.js';
import { factsObject, plainFacts, setFacts } from '../document/facts.js';
import { isJsonObject, type JsonNode, type JsonObject } from '../document/json-node.js';

const EXTENSION = 'x-google-endpoints';
/** The location that a server is the regional endpoint of. */
export const SERVER_LOCATION = 'x-google-location';

/**
 * The hosts beside the default one, as an emitted document says them: `x-google-location` at the
 * servers of locations, and in `x-google-endpoints` what a list of servers has no words for.
 */
export function openApiEndpoints(root: JsonNode): Pick<SourceApi, 'mtlsHost' | 'endpoints'> {
  const stated = statedEndpoints(root);
  const mtlsHost = stated && fitting(stated, 'mtlsHost', isServerHost);
  const pattern = stated && fitting(stated, 'pattern', (text) => LOCATION_HOST.test(text));
  const atDefaultHost = stated?.texts('atDefaultHost');
  const reason = stated?.text('reason');
  const required = stated?.flag('required') === true;
  const byLocation = locationHosts(root);
  const isTold = byLocation.length > 0 || pattern !== undefined || required;
  return {
    ...(mtlsHost === undefined ? {} : { mtlsHost }),
    ...(isTold && {
      endpoints: {
        byLocation: Object.fromEntries(byLocation),
        ...(pattern === undefined ? {} : { pattern }),
        ...(atDefaultHost === undefined ? {} : { atDefaultHost }),
        required,
        ...(reason === undefined ? {} : { reason }),
      },
    }),
  };
}

/** The facts of the extension. */
export function endpointFacts(root: JsonNode): JsonObject | undefined {
  const stated = statedEndpoints(root);
  return (
    stated &&
    factsObject([
      ...plainFacts(stated, ['mtlsHost', 'pattern', 'reason', 'required']),
      ['atDefaultHost', setFacts(stated, 'atDefaultHost')],
    ])
  );
}

/** Cloud Endpoints has a list under the same name, of other things. */
function statedEndpoints(root: JsonNode): JsonNode | undefined {
  return isJsonObject(root.value(EXTENSION)) ? root.node(EXTENSION) : undefined;
}

function locationHosts(root: JsonNode): [location: string, host: string][] {
  const hosts = root.nodes('servers').flatMap((server): [string, string][] => {
    const location = server.text(SERVER_LOCATION);
    if (location === undefined || location === '') return [];
    const host = portlessHost(server.text('url') ?? '');
    return host === undefined ? (report(server, 'url') ?? []) : [[location, host]];
  });
  return hosts.sort(([a, x], [b, y]) => compareText(a, b) || compareText(x, y));
}

function fitting(
  node: JsonNode,
  member: string,
  isFit: (text: string) => boolean,
): string | undefined {
  const text = node.text(member);
  return text === undefined || isFit(text) ? text : report(node, member);
}

function report(node: JsonNode, member: string): undefined {
  node.log.warn(
    'LRO-SERVER-URL',
    node.at(member),
    'this is no https address of a server, a host name without a port, and is ignored',
    'Correct the document, or fetch it again',
  );
  return undefined;
}

import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { matched } from './matched.js';

/** Where requests go: the default host, that of mutual TLS, and those of locations. */
export function diffHosts(before: ApiSurface, after: ApiSurface): Change[] {
  const hosts = (['host', 'mtlsHost'] as const).flatMap((member) => {
    const [from, to] = [before[member], after[member]];
    // Where there is none of its own, it goes with the default host.
    const isOwn = [before, after].some((one) => one.host !== one[member]);
    if (member === 'mtlsHost' && !isOwn) return [];
    return from === to ? [] : [changeOf('hostChanged', `api.${member}`, { from, to })];
  });
  return [...hosts, ...diffEndpoints(before, after)];
}

function diffEndpoints(before: ApiSurface, after: ApiSurface): Change[] {
  const isChosen = before.needs.regionalHost || after.needs.regionalHost;
  // Those by which no client chose are none to a client that does.
  const [old, now] = [before, after].map((one) =>
    isChosen && !one.needs.regionalHost ? new Map<string, string>() : placesOf(one),
  );
  const { added, removed, both } = matched(old ?? new Map(), now ?? new Map());
  const symbol = (place: string): string => `api.endpoints(${place})`;
  const rules = isChosen ? CHOSEN : LISTED;
  return [
    ...added.map(([place, to]) => changeOf(rules.added, symbol(place), { to })),
    ...removed.map(([place, from]) => changeOf(rules.removed, symbol(place), { from })),
    ...both
      .filter(([, from, to]) => from !== to)
      .map(([place, from, to]) => changeOf(rules.changed, symbol(place), { from, to })),
  ];
}

/** The rules where a client goes by the location in a name, and where it never does. */
const CHOSEN = {
  added: 'endpointAdded',
  removed: 'endpointRemoved',
  changed: 'endpointChanged',
} as const;
const LISTED = {
  added: 'endpointListed',
  removed: 'endpointUnlisted',
  changed: 'endpointRelisted',
} as const;

/**
 * Host by location; `{location}` is any other one. Where a location must choose and no list has it,
 * the default host is what a client without the rule would take.
 */
function placesOf({ endpoints, host }: ApiSurface): Map<string, string> {
  const { byLocation = {}, pattern, atDefaultHost = [] } = endpoints ?? {};
  return new Map([
    ...Object.entries(byLocation),
    ...(pattern === undefined ? [] : [['{location}', pattern] as const]),
    ...atDefaultHost.map((location) => [location, host] as const),
  ]);
}

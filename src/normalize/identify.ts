import { serviceOf } from '../model/service-name.js';
import type { SourceApi } from '../model/source-api.js';
import { kindOf } from '../sources/document-kinds.js';
import { withDefaultRules } from './default-rules.js';
import { comparePrecedence } from './precedence.js';

/** All sources that speak about one service and version, the one that wins first. */
export interface ApiSources {
  readonly id: string;
  readonly service: string;
  readonly version: string;
  /** Those that count: of the same document at two dates only the newer. */
  readonly sources: readonly SourceApi[];
  readonly all: readonly SourceApi[];
}

/**
 * Groups documents by service and version. Documents that do not tell the Discovery name take it
 * from one that has the same host and does; else it is made as `serviceOf` says.
 */
export function identify(sources: readonly SourceApi[]): ApiSources[] {
  const names = serviceNames(sources);
  const groups = new Map<string, { service: string; version: string; sources: SourceApi[] }>();
  for (const source of sources) {
    const service = source.service ?? names.get(source.host) ?? serviceOf(source);
    const id = `${service}:${source.version}`;
    const group = groups.get(id);
    if (group === undefined) {
      groups.set(id, { service, version: source.version, sources: [source] });
    } else {
      group.sources.push(source);
    }
  }
  return [...groups].map(([id, group]) => ({
    id,
    ...group,
    all: group.sources,
    sources: withDefaultRules(newestOfEachKind(group.sources).sort(comparePrecedence)),
  }));
}

/** Discovery name by host, where all documents of that host agree on it. */
function serviceNames(sources: readonly SourceApi[]): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { host, service } of sources) {
    if (service === undefined) continue;
    names.set(host, (names.get(host) ?? new Set()).add(service));
  }
  const certain = new Map<string, string>();
  for (const [host, set] of names) {
    const [only] = set;
    if (set.size === 1 && only !== undefined) certain.set(host, only);
  }
  return certain;
}

/**
 * Of several documents of one API only the newest counts where their kind has them for the same
 * document at two dates; else, as with service configs, they are parts of it and all count.
 */
function newestOfEachKind(sources: readonly SourceApi[]): SourceApi[] {
  const sorted = [...sources].sort(comparePrecedence);
  return sorted.filter(
    (source, i) =>
      kindOf(source.source).counts === 'all' ||
      sorted.findIndex((other) => other.source === source.source) === i,
  );
}

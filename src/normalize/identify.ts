import { serviceOf } from '../model/service-name.js';
import type { SourceApi } from '../model/source-api.js';
import { kindOf } from '../sources/document-kinds.js';
import { withDefaultRules } from './default-rules.js';
import { withHttpRules } from './http-rules.js';
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

/** What tells which API a source speaks of, and how it counts beside others. */
export interface SourceHead
  extends Pick<SourceApi, 'source' | 'file' | 'revision' | 'host' | 'version' | 'service'> {
  /** What the service is called where no other document tells. */
  readonly called: string;
}

/** Those that speak about one service and version, the one that wins first. */
export interface Group<Head> extends Pick<ApiSources, 'id' | 'service' | 'version'> {
  /** Those that count. */
  readonly sources: readonly Head[];
  readonly all: readonly Head[];
}

export function headOf(source: SourceApi): SourceHead {
  const { source: kind, file, revision, host, version, service } = source;
  return {
    source: kind,
    file,
    ...(revision !== undefined && { revision }),
    host,
    version,
    ...(service !== undefined && { service }),
    called: serviceOf(source),
  };
}

/** Groups documents by service and version, as `groupHeads` says. */
export function identify(sources: readonly SourceApi[]): ApiSources[] {
  const heads = sources.map((said) => ({ ...headOf(said), said }));
  return groupHeads(heads).map((group) => ({
    ...group,
    sources: withDefaultRules(withHttpRules(group.sources.map(({ said }) => said))),
    all: group.all.map(({ said }) => said),
  }));
}

/**
 * Groups documents by service and version. Documents that do not tell the Discovery name take it
 * from one that has the same host and does; else it is made as `serviceOf` says.
 */
export function groupHeads<Head extends SourceHead>(heads: readonly Head[]): Group<Head>[] {
  const names = serviceNames(heads);
  const groups = new Map<string, { service: string; version: string; all: Head[] }>();
  for (const head of heads) {
    const service = head.service ?? names.get(head.host) ?? head.called;
    const id = `${service}:${head.version}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { service, version: head.version, all: [head] });
    else group.all.push(head);
  }
  return [...groups].map(([id, group]) => ({
    id,
    ...group,
    sources: newestOfEachKind(group.all),
  }));
}

/** Discovery name by host, where all documents of that host agree on it. */
function serviceNames(heads: readonly SourceHead[]): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { host, service } of heads) {
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
function newestOfEachKind<Head extends SourceHead>(heads: readonly Head[]): Head[] {
  const sorted = [...heads].sort(comparePrecedence);
  return sorted.filter(
    (source, i) =>
      kindOf(source.source).counts === 'all' ||
      sorted.findIndex((other) => other.source === source.source) === i,
  );
}

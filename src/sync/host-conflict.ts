import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { SourceApi } from '../model/source-api.js';
import { identify } from '../normalize/identify.js';
import type { FoundPart } from './candidate.js';

/** The hosts of services, by the services' names. */
export type ServiceHosts = ReadonlyMap<string, ReadonlySet<string>>;

export function hostsOf(apis: readonly SourceApi[]): ServiceHosts {
  const hosts = new Map<string, Set<string>>();
  for (const { service, all } of identify(apis)) {
    const its = hosts.get(service) ?? new Set();
    for (const { host } of all) its.add(host);
    hosts.set(service, its);
  }
  return hosts;
}

/**
 * What is wrong where documents of several domains call their service alike: two companies' APIs
 * would become one package. Within one domain a service may have moved from host to host.
 */
export function domainConflict(
  { apis, original }: FoundPart,
  service: string | undefined,
  found: ServiceHosts,
): Diagnostic | undefined {
  const [api] = apis;
  if (api === undefined || service === undefined) return undefined;
  const others = [...(found.get(service) ?? [])].filter(
    (host) => domain(host) !== domain(api.host),
  );
  if (others.length === 0) return undefined;
  return conflict(original.file, service, api.host, others, 'in another document', NAME_IT);
}

/**
 * What is wrong where the folder of specs knows a service at another host: whoever writes the document
 * would get its callers' credentials.
 */
export function hostChange(
  file: string,
  { host }: SourceApi,
  service: string,
  known: ServiceHosts,
): Diagnostic | undefined {
  const others = [...(known.get(service) ?? [])];
  if (others.length === 0 || others.includes(host)) return undefined;
  const help = `${NAME_IT}; where its host has changed, name it: lrogen sync ${service}`;
  return conflict(file, service, host, others, 'in the folder of specs', help);
}

const NAME_IT =
  'Where it is another service, call it so in the document (info.x-serviceName in OpenAPI)';

function domain(host: string): string {
  return host.slice(host.indexOf('.') + 1);
}

function conflict(
  file: string,
  service: string,
  host: string,
  others: readonly string[],
  where: string,
  help: string,
): Diagnostic {
  const hosts = [...others].sort(compareText).join(', ');
  return problem({
    code: 'LRO-SYNC-HOST',
    message: `the service "${service}" is at ${host} here, and at ${hosts} ${where}: it is skipped`,
    help,
    file,
    pointer: '',
  });
}

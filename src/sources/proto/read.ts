import { isServerHost } from '../../model/server-url.js';
import type { SourceApi } from '../../model/source-api.js';
import type { ConfigHosts } from './config-hosts.js';
import type { ProtoFile } from './proto-file.js';
import { operationsRpcs, type PlacedRpc, rpcVersion } from './services.js';
import { type ApiHead, type LogOf, sourceApi } from './source-api.js';
import type { ProtoTypes } from './types.js';

/**
 * What protos say: one API for every package, version and host that has rpcs which start operations.
 *
 * @param types what these files declare, and others beside them.
 * @param hosts what service configs tell of services that tell none themselves.
 */
export function readProtos(
  files: readonly ProtoFile[],
  types: ProtoTypes,
  hosts: ConfigHosts,
  logOf: LogOf,
): SourceApi[] {
  const apis = new Map<string, { readonly head: ApiHead; readonly rpcs: PlacedRpc[] }>();
  const hostless: PlacedRpc[] = [];
  for (const rpc of operationsRpcs(types, files)) {
    const host = hostOf(rpc);
    if (host === undefined) hostless.push(rpc);
    const head = host === undefined ? undefined : headOf(rpc, host, logOf);
    if (head === undefined) continue;
    const key = JSON.stringify([head, rpc.file.package]);
    const api = apis.get(key) ?? { head, rpcs: [] };
    apis.set(key, api);
    api.rpcs.push(rpc);
  }
  for (const rpc of hostless) reportHostless(rpc, hosts, apis.size > 0, logOf);
  return [...apis.values()].map(({ head, rpcs }) => sourceApi(types, head, rpcs, logOf));
}

/** Undefined, with a diagnostic, where nothing tells a version. */
function headOf(rpc: PlacedRpc, host: string, logOf: LogOf): ApiHead | undefined {
  const { file } = rpc;
  const version = rpcVersion(rpc);
  if (version !== undefined) {
    return { file: file.document, host, version, protoPackages: [file.package] };
  }
  reportUnversioned(rpc, logOf);
  return undefined;
}

function hostOf({ service: { defaultHost } }: PlacedRpc): string | undefined {
  return defaultHost !== undefined && isServerHost(defaultHost) ? defaultHost : undefined;
}

/** An error where nothing is left of what was to be read. */
function reportHostless(
  { service, scope, file }: PlacedRpc,
  hosts: ConfigHosts,
  hasOthers: boolean,
  logOf: LogOf,
): void {
  const log = logOf(file.document);
  const told = hosts.of(scope);
  const beside = told.length > 1 ? `, its service configs tell ${told.join(' and ')}` : '';
  const message = `${scope} tells no host by google.api.default_host${beside}, and is skipped`;
  if (hasOthers) log.warn('LRO-PROTO-HOST', `/${service.name}`, message);
  else log.error('LRO-PROTO-HOST', `/${service.name}`, message);
}

function reportUnversioned({ file, scope, service }: PlacedRpc, logOf: LogOf): void {
  logOf(file.document).warn(
    'LRO-PROTO-VERSION',
    `/${service.name}`,
    `neither the package of ${scope} nor its paths name a version such as v1: it is skipped`,
  );
}

export function reportRepeated(fullName: string, file: ProtoFile, logOf: LogOf): void {
  logOf(file.document).warn(
    'LRO-PROTO-TWICE',
    '',
    `${fullName} is declared by another file too, and this one is not used`,
  );
}

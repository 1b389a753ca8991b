import { compareText } from '../../model/compare-text.js';
import type { DeclaredShape, Paging } from '../../model/declared-shape.js';
import { codeName } from '../../model/methods.js';
import type { Endpoints } from '../../model/operations-api.js';
import { printPathTemplate } from '../../model/path-template.js';
import type { ApiSurface, CallSurface, RuntimeNeeds } from '../../surface/api-surface.js';
import { constantHeaders } from '../../surface/needed-parameters.js';
import { code } from '../code.js';
import { Identifier } from '../layout.js';
import { alphabetical } from './method-view.js';

/** What the runtime is told about an API: an `Api` of `src/runtime/api.ts`, as data. */
export function describeApi(surface: ApiSurface): Record<string, unknown> {
  const { id, host, mtlsHost, endpoints, names, renamed, methods, needs, shape, paging } = surface;
  return {
    id,
    host,
    mtlsHost,
    regional: endpoints?.required ? describeRegional(endpoints) : undefined,
    names: names.map(({ text }) => text),
    renamed: filled(renamed),
    members: (shape || paging) && membersOf(shape, paging),
    needed: filled(neededBy(surface)),
    ...Object.fromEntries(
      alphabetical(methods).map(({ kind, calls }) => [kind, calls.map(describeCall)]),
    ),
    ...featuresOf(needs),
  };
}

function neededBy({ methods, starts }: ApiSurface): string[] {
  const calls = [...methods.flatMap((method) => method.calls), ...starts.methods];
  return [...new Set(calls.flatMap(({ needed = {} }) => Object.keys(needed)))].sort(compareText);
}

/** What readers of documents alone look at is not told. */
function membersOf(shape: DeclaredShape = {}, paging: Paging = {}): DeclaredShape {
  const { collection, nextPage: _, pageToken: __, ...members } = shape;
  const { pageToken } = paging;
  return { ...members, ...paging, ...(pageToken && { pageToken: codeName('list', pageToken) }) };
}

/** What of the runtime only some APIs need, by its member in `Api`: all others' clients do without. */
export function featuresOf(needs: RuntimeNeeds): Partial<Record<string, Identifier>> {
  return {
    ...(needs.regionalHost && { hostOf: new Identifier(code`regionalHost`) }),
    ...(needs.fields && { findCall: new Identifier(code`byFields`) }),
    ...(needs.statusOperations && { shape: new Identifier(code`statusOperations`) }),
    ...(needs.declaredOperations && { shape: new Identifier(code`declaredOperations`) }),
    ...(needs.renamedOperations && { shape: new Identifier(code`renamedOperations`) }),
    ...(needs.ownExchange && { fetch: new Identifier(code`ownExchange`) }),
    ...(needs.serverWait && { serverWait: new Identifier(code`serverWait`) }),
  };
}

function describeRegional({ pattern, byLocation, atDefaultHost = [] }: Endpoints): unknown {
  // What the pattern makes by itself need not be listed.
  const hosts = Object.entries(byLocation).filter(
    ([location, host]) =>
      atDefaultHost.includes(location) || host !== pattern?.replace('{location}', location),
  );
  return {
    pattern,
    hosts: hosts.length > 0 ? Object.fromEntries(hosts) : undefined,
    atDefaultHost: filled(atDefaultHost),
  };
}

function describeCall(call: CallSurface): unknown {
  const { httpMethod, template, apiVersion, headers, query, wireNames, needed, timeout, body } =
    call;
  return {
    method: httpMethod,
    template: printPathTemplate(template),
    apiVersion,
    headers: constantHeaders(headers),
    query: filled(query),
    wireNames: Object.keys(wireNames).length > 0 ? wireNames : undefined,
    needed,
    timeout: timeout || undefined,
    body: body || undefined,
  };
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

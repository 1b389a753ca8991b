import { CATALOGUE } from '../diagnostics/catalogue.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { ExitCode } from '../diagnostics/exit-code.js';
import { firstOf } from '../model/counted.js';
import { servicesOfName } from '../sources/document-kinds.js';
import type { ApiSurface } from '../surface/api-surface.js';
import type { Side } from './read-side.js';

type Known = Pick<ApiSurface, 'id' | 'service' | 'version'>;

/** More names than these tell nobody anything. */
const NAMED = 10;

/**
 * The APIs of which a side does not tell all, as a document cannot be read, each with that document: what is
 * not there may be in it, and is not removed. Where a document's name tells no API, it may be about all of the
 * service, where it tells none, about any that the side lacks.
 */
export function uncomparedApis(
  { model, surfaces }: Side,
  known: readonly Known[],
): ReadonlyMap<string, string> {
  const there = new Set(surfaces.map(({ id }) => id));
  const isLacking = ({ id }: Known): boolean => !there.has(id);
  const found = new Map<string, string>();
  for (const { severity, code, file = '' } of model.diagnostics) {
    if (severity !== 'error' || CATALOGUE[code].exit !== ExitCode.input) continue;
    const services = servicesOfName(file);
    const its = known.filter(({ service }) => services.includes(service));
    const isNamed = its.some((api) => isCalledAfter(file, api));
    const possible = (its.length > 0 ? its : known).filter(
      (api) => isLacking(api) || (its.length > 0 && (!isNamed || isCalledAfter(file, api))),
    );
    for (const { id } of possible) found.set(id, file);
  }
  return found;
}

/** Whether a document is called as those of an API are kept: `file.v1.json`, `file_v1.yaml`. */
function isCalledAfter(file: string, { service, version }: Known): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [`${service}.${version}.`, `${service}_${version}.`].some((part) => name.includes(part));
}

/** Says once a document which APIs were not compared. */
export function unreadDiagnostics(word: string, unread: ReadonlyMap<string, string>): Diagnostic[] {
  return [...new Set(unread.values())].map((file) => {
    const ids = [...unread].flatMap(([id, its]) => (its === file ? [id] : [])).sort();
    const message = `${firstOf(ids, NAMED)} ${ids.length === 1 ? 'is' : 'are'} not compared, because ${file} of ${word} cannot be read`;
    return problem({ code: 'LRO-DIFF-UNREAD', message });
  });
}

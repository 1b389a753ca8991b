import { CATALOGUE } from '../diagnostics/catalogue.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { ExitCode } from '../diagnostics/exit-code.js';
import { servicesOfName } from '../sources/document-kinds.js';
import type { Side } from './read-side.js';

/**
 * The services of which a side does not tell all, as a document cannot be read: what is not there may be in
 * it, and is not removed. Where a document's name tells no service, it may be about any that the side lacks.
 */
export function unreadServices(
  { model, surfaces }: Side,
  known: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const there = new Set(surfaces.map(({ service }) => service));
  const lacking = [...known].filter((service) => !there.has(service));
  const found = new Map<string, string>();
  for (const { severity, code, file = '' } of model.diagnostics) {
    if (severity !== 'error' || CATALOGUE[code].exit !== ExitCode.input) continue;
    const named = servicesOfName(file).filter((service) => known.has(service));
    for (const service of named.length > 0 ? named : lacking) found.set(service, file);
  }
  return found;
}

/** Says of each service that it was not compared. */
export function unreadDiagnostics(word: string, unread: ReadonlyMap<string, string>): Diagnostic[] {
  return [...unread].map(([service, file]) => {
    const message = `${service} is not compared, because ${file} of ${word} cannot be read`;
    return problem({ code: 'LRO-DIFF-UNREAD', message });
  });
}

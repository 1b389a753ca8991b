import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { OperationsApi } from '../model/operations-api.js';
import { EXCEPTIONS_FILE } from '../sources/exceptions.js';
import { serviceOfFile } from '../sources/source-readers.js';
import { DOCUMENTED_FILE } from '../specs/spec-folder.js';

/**
 * The services whose model lacks what a document says that could not be read. A package made from
 * such a model would lose what an earlier run gave it. Documents are known by their names, for
 * their content tells nothing.
 *
 * @returns a test for services. Facts about all of them are in `exceptions.json` and `documented.json`.
 */
export function unreadServices(
  diagnostics: readonly Diagnostic[],
): (service: string) => Diagnostic | undefined {
  const byService = new Map<string, Diagnostic>();
  let all: Diagnostic | undefined;
  for (const diagnostic of diagnostics) {
    const { severity, code, file = '' } = diagnostic;
    if (severity !== 'error' || code === 'LRO-EXCEPTION-UNUSED') continue;
    if (file === EXCEPTIONS_FILE || file === DOCUMENTED_FILE) all ??= diagnostic;
    const service = serviceOfFile(file);
    if (service !== undefined && !byService.has(service)) byService.set(service, diagnostic);
  }
  return (service) => all ?? byService.get(service);
}

/**
 * Takes out the packages that a document is about which could not be read.
 *
 * @param packages by service; changed.
 * @returns why packages stay as they are, once a document.
 */
export function holdPackages(
  packages: Map<string, readonly OperationsApi[]>,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const unread = unreadServices(diagnostics);
  const held = new Map<Diagnostic, string[]>();
  for (const service of packages.keys()) {
    const because = unread(service);
    if (because === undefined) continue;
    held.set(because, [...(held.get(because) ?? []), service]);
    packages.delete(service);
  }
  return [...held].map(([because, services]) => heldPackages(services, because));
}

function heldPackages(services: readonly string[], { file, pointer }: Diagnostic): Diagnostic {
  return problem({
    code: 'LRO-GENERATE-HELD',
    message: `packages that this document is about stay as they are: ${services.join(', ')}`,
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
  });
}

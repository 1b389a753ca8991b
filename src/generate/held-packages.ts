import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { Manifest } from '../output/manifest.js';
import { servicesOfName } from '../sources/document-kinds.js';
import { EXCEPTIONS_FILE } from '../sources/exceptions.js';
import { DOCUMENTED_FILE } from '../specs/spec-folder.js';

/** Versions by service. */
export type Versions = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The services whose model lacks what a document says that could not be read. A package made from
 * such a model would lose what an earlier run gave it. Documents are known by their names, for
 * their content tells nothing; where a name tells nothing either, packages that would lose a version
 * may be what the document is about.
 *
 * @param known services that there is or was a package of.
 * @param shrunk those of them that have lost a version.
 * @returns a test for services. Facts about all of them are in `exceptions.json` and `documented.json`.
 */
export function unreadServices(
  diagnostics: readonly Diagnostic[],
  known: ReadonlySet<string>,
  shrunk: ReadonlySet<string>,
): (service: string) => Diagnostic | undefined {
  const byService = new Map<string, Diagnostic>();
  let all: Diagnostic | undefined;
  for (const diagnostic of diagnostics) {
    const { severity, code, file = '' } = diagnostic;
    if (severity !== 'error' || code === 'LRO-EXCEPTION-UNUSED') continue;
    if (file === EXCEPTIONS_FILE || file === DOCUMENTED_FILE) all ??= diagnostic;
    const named = servicesOfName(file).filter((service) => known.has(service));
    for (const service of named.length > 0 ? named : shrunk) {
      if (!byService.has(service)) byService.set(service, diagnostic);
    }
  }
  return (service) => all ?? byService.get(service);
}

/**
 * Takes out the packages that a document is about which could not be read.
 *
 * @param packages by service; changed.
 * @param written the versions that the packages have in the output folder.
 * @returns why packages stay as they are, once a document.
 */
export function holdPackages(
  packages: Map<string, readonly Pick<OperationsApi, 'version'>[]>,
  diagnostics: readonly Diagnostic[],
  written: Versions,
): Diagnostic[] {
  const shrunk = [...packages].filter(([service, apis]) =>
    [...(written.get(service) ?? [])].some(
      (version) => !apis.some((api) => api.version === version),
    ),
  );
  const known = new Set([...packages.keys(), ...written.keys()]);
  const unread = unreadServices(diagnostics, known, new Set(shrunk.map(([service]) => service)));
  const held = new Map<Diagnostic, string[]>();
  for (const service of packages.keys()) {
    const because = unread(service);
    if (because === undefined) continue;
    held.set(because, [...(held.get(because) ?? []), service]);
    packages.delete(service);
  }
  return [...held].map(([because, services]) => heldPackages(services, because));
}

/** The versions that a manifest lists files of. */
export function versionsIn(manifest: Manifest | undefined): Versions {
  const versions = new Map<string, Set<string>>();
  for (const path of Object.keys(manifest?.files ?? {})) {
    const [service = '', version, file] = path.split('/');
    if (version === undefined || file === undefined) continue;
    versions.set(service, (versions.get(service) ?? new Set()).add(version));
  }
  return versions;
}

function heldPackages(services: readonly string[], { file, pointer }: Diagnostic): Diagnostic {
  return problem({
    code: 'LRO-GENERATE-HELD',
    message: `packages that this document is about stay as they are: ${services.join(', ')}`,
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
  });
}

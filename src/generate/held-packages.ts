import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { firstOf } from '../model/counted.js';
import type { RenderedFile } from '../model/rendered-file.js';
import type { Manifest } from '../output/manifest.js';
import { ownDigest } from '../output/released-parts.js';
import { servicesOfName } from '../sources/document-kinds.js';
import { DOCUMENTED_FILE } from '../sources/documentation/kind.js';
import { EXCEPTIONS_FILE } from '../sources/exceptions.js';

/**
 * The services whose model lacks what a document says that could not be read. A package made from
 * such a model would lose what an earlier run gave it. Documents are known by their names, for
 * their content tells nothing; where a name tells nothing either, any package that would change may be
 * what the document is about.
 *
 * @param known services that there is or was a package of.
 * @param changing those of them whose packages would not stay the same.
 * @returns a test for services. Facts about all of them are in `exceptions.json` and `documented.json`.
 */
export function heldBecause(
  diagnostics: readonly Diagnostic[],
  known: ReadonlySet<string>,
  changing: ReadonlySet<string>,
): (service: string) => Diagnostic | undefined {
  const byService = new Map<string, Diagnostic>();
  let all: Diagnostic | undefined;
  for (const diagnostic of diagnostics) {
    const { severity, code, file = '' } = diagnostic;
    if (severity !== 'error' || code === 'LRO-EXCEPTION-UNUSED') continue;
    if (file === EXCEPTIONS_FILE || file === DOCUMENTED_FILE) all ??= diagnostic;
    const named = servicesOfName(file).filter((service) => known.has(service));
    for (const service of named.length > 0 ? named : changing) {
      if (!byService.has(service)) byService.set(service, diagnostic);
    }
  }
  return (service) => all ?? byService.get(service);
}

/**
 * Takes out the packages that a document is about which could not be read.
 *
 * @param packages by service; changed.
 * @param written what the output folder holds.
 * @param files those of packages that would be written.
 * @returns why packages stay as they are, once a document.
 */
export function holdPackages(
  packages: Map<string, unknown>,
  diagnostics: readonly Diagnostic[],
  written: Manifest | undefined,
  files: readonly RenderedFile[],
): Diagnostic[] {
  if (!diagnostics.some(({ severity }) => severity === 'error')) return [];
  const known = new Set([...packages.keys(), ...servicesIn(written)]);
  const unread = heldBecause(diagnostics, known, changedServices(written, files));
  const held = new Map<Diagnostic, string[]>();
  for (const service of packages.keys()) {
    const because = unread(service);
    if (because === undefined) continue;
    held.set(because, [...(held.get(because) ?? []), service]);
    packages.delete(service);
  }
  return [...held].map(([because, services]) => heldPackages(services, because));
}

/** The services of packages that are written and would not stay the same. */
function changedServices(
  written: Manifest | undefined,
  files: readonly RenderedFile[],
): ReadonlySet<string> {
  const known = servicesIn(written);
  const before = new Map(Object.entries(written?.files ?? {}));
  const rendered = new Set(files.map(({ path }) => serviceOfPath(path)));
  const changed = files.filter(
    ({ path, content }) => before.get(path) !== ownDigest(path, Buffer.from(content)),
  );
  const wanted = new Set(files.map(({ path }) => path));
  const gone = [...before.keys()].filter(
    (path) => rendered.has(serviceOfPath(path)) && !wanted.has(path),
  );
  const services = [...changed.map(({ path }) => path), ...gone].map(serviceOfPath);
  return new Set(services.filter((service) => known.has(service)));
}

function servicesIn(manifest: Manifest | undefined): ReadonlySet<string> {
  return new Set(Object.keys(manifest?.files ?? {}).map(serviceOfPath));
}

/** The package that a file belongs to: its first folder. */
export function serviceOfPath(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? path : path.slice(0, end);
}

/** More names of packages than these tell nobody anything. */
const NAMED = 10;

function heldPackages(services: readonly string[], { file, pointer }: Diagnostic): Diagnostic {
  return problem({
    code: 'LRO-GENERATE-HELD',
    message: `packages that this document is about stay as they are: ${firstOf(services, NAMED)}`,
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
  });
}

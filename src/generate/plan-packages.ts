import type { Terminal } from '../cli/terminal.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { OperationsApi } from '../model/operations-api.js';
import { type Normalized, withoutClient } from '../normalize/normalize.js';
import { generator } from '../output/generator.js';
import type { Manifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import { knownApis, selectApis } from '../specs/select-apis.js';
import { type KeptPackage, serviceOf } from './last-run.js';
import { type Making, packageDigest } from './making.js';
import type { Renderers } from './renderers.js';
import { unreadServices } from './unread-services.js';

export interface PackagesPlan {
  readonly output: OutputPlan;
  /** How many files there are to be, the manifest among them; those of packages not named are not counted. */
  readonly files: number;
  /** Digests of the packages that are planned, by service. */
  readonly digests: ReadonlyMap<string, string>;
  /** Packages that stay as they are, though they were asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanPackagesOptions {
  readonly out: string;
  readonly options: Making['options'];
  readonly model: Normalized;
  /** `file:v1` or `file`: the package of that service; none for all. */
  readonly words: readonly string[];
  readonly renderers: Renderers;
  /** What `readManifest(out)` gave. */
  readonly previous: Manifest | undefined;
  /** Packages that the last run left: those that follow from the same now are not rendered again. */
  readonly kept: ReadonlyMap<string, KeptPackage>;
}

/**
 * Renders the packages of the named APIs and compares them with the output folder. Packages of
 * services that are not named stay as they are; so do those that a document is about which could
 * not be read, and those that have lost all specs while it may be theirs.
 */
export async function planPackages(
  terminal: Terminal,
  { out, options, model, words, renderers, previous, kept }: PlanPackagesOptions,
): Promise<PackagesPlan> {
  const named = selectApis(knownApis(model), words);
  const packages = packagesOf(named, model.apis);
  const asked = words.length > 0 ? named.filter((api) => model.unbound.includes(api)) : [];
  const diagnostics = [...holdUnread(packages, model.diagnostics), ...asked.flatMap(withoutClient)];
  const digests = new Map(
    [...packages].map(([service, apis]) => [service, packageDigest(apis)] as const),
  );
  const fresh = new Set(
    [...packages.keys()].filter((service) => kept.get(service)?.digest === digests.get(service)),
  );
  const stale = [...packages].filter(([service]) => !fresh.has(service));
  const step = 'Rendering packages';
  terminal.progress(step);
  const files = await renderers.render(
    stale.map(([, apis]) => ({ apis, options })),
    (done, all) => terminal.progress(step, `${done + 1} of ${all}`),
  );
  terminal.progress('Comparing with what is there');
  const isLossy = model.diagnostics.some(({ severity }) => severity === 'error');
  const known = new Set(model.apis.map(({ service }) => service));
  const keep = (path: string): boolean => {
    const service = serviceOf(path);
    if (packages.has(service)) return fresh.has(service);
    return words.length > 0 || known.has(service) || isLossy;
  };
  const output = await planOutput({ root: out, files, previous, generator, keep });
  const freshFiles = [...fresh].reduce((sum, name) => sum + (kept.get(name)?.files ?? 0), 0);
  return { output, files: output.files.length + freshFiles + 1, digests, diagnostics };
}

/** All versions of each service that is named, as far as they have a client. */
function packagesOf(
  named: readonly OperationsApi[],
  all: readonly OperationsApi[],
): Map<string, OperationsApi[]> {
  const services = new Set(named.map(({ service }) => service));
  const packages = new Map<string, OperationsApi[]>();
  for (const api of all.filter(({ service }) => services.has(service))) {
    packages.set(api.service, [...(packages.get(api.service) ?? []), api]);
  }
  return packages;
}

/** Takes out the packages that a document is about which could not be read. */
function holdUnread(
  packages: Map<string, OperationsApi[]>,
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
  return {
    code: 'LRO-GENERATE-HELD',
    severity: 'warning',
    message: `packages that this document is about stay as they are: ${services.join(', ')}`,
    help: 'Correct the document, then generate again',
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
  };
}

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RunLog } from '../diagnostics/run-listener.js';
import { pinned } from '../emit/client-class.js';
import type { PackageOptions } from '../emit/package/package-options.js';
import { serviceOfId } from '../model/api-id.js';
import { generator } from '../output/generator.js';
import type { Manifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import type { ApiOutline, FolderModel } from '../specs/folder-model.js';
import { selectApis } from '../specs/select-apis.js';
import { modelFingerprint, readNamed } from './cache-key.js';
import { clientsOf, pinnedOtherwise, pinsOf } from './client-names.js';
import { holdPackages, serviceOfPath } from './held-packages.js';
import type { PackageJob, Renderers } from './renderers.js';

/** The packages that are to be, rendered where they are not kept. */
export interface RenderedPackages {
  /** Compares them with what is in the output folder now. */
  readonly plan: (output: OutputState) => Promise<OutputPlan>;
  /** How many files there are to be by a plan, the manifest among them; those of packages not named are not counted. */
  readonly count: (plan: OutputPlan) => number;
  /** Of the models of the packages that are planned, by service. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** The services whose packages are kept as the last run left them. */
  readonly fresh: ReadonlySet<string>;
}

/** What is known of the output folder. */
export interface OutputState {
  /** What `readManifest` gave. */
  readonly previous: Manifest | undefined;
  /** See `PlanOptions`. */
  readonly adopt?: boolean;
}

/** A package as the last run left it. */
export interface KeptPackage {
  /** Of its model: see `modelFingerprint`. */
  readonly fingerprint: string;
  /** How many files it has. */
  readonly files: number;
}

export interface RenderPackagesOptions {
  readonly out: string;
  /** What packages follow from beside the specs. */
  readonly packages: Partial<PackageOptions>;
  readonly model: FolderModel;
  /** `file:v1` or `file`: the package of that service; none for all. */
  readonly selectors: readonly string[];
  readonly renderers: Renderers;
  /** What `readManifest(out)` gave. */
  readonly previous: Manifest | undefined;
  /** Packages that the last run left: those of the same model now are not rendered again. */
  readonly kept: ReadonlyMap<string, KeptPackage>;
  /** Whether what callers do without is an error; off by default. */
  readonly isStrict?: boolean | undefined;
  /** Whether clients of the selected APIs get the names that the specs have for them now; off by default. */
  readonly isRenamed?: boolean | undefined;
}

/**
 * Renders the packages of the selected APIs, to be compared with the output folder. Packages of
 * services that are not selected stay as they are; so do those that a document is about which could
 * not be read, and those that have lost all specs while it may be theirs.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a selector names none; the plan the codes of `planOutput`.
 */
export async function renderPackages(
  given: RenderPackagesOptions,
  log: RunLog,
): Promise<RenderedPackages> {
  const { out, packages: options, model, selectors, renderers, previous, kept } = given;
  const isStrict = given.isStrict ?? false;
  const selected = selectApis(model.apis, selectors);
  const renamed = new Set(given.isRenamed ? selected.map(({ id }) => id) : []);
  const pins = pinsOf(previous?.clients, options, (id) => renamed.has(id));
  const bound = model.apis.filter(({ isBound }) => isBound).map((api) => pinned(api, pins));
  const packages = packagesOf(selected, bound);
  const fingerprints = await fingerprintsOf(model, packages, options);
  const fresh = new Set(
    [...fingerprints].flatMap(([service, fingerprint]) =>
      kept.get(service)?.fingerprint === fingerprint ? [service] : [],
    ),
  );
  log.add(selected.flatMap((api) => lossesOf(api, { isAskedFor: selectors.length > 0, isStrict })));
  log.add(selected.flatMap((api) => pinnedOtherwise(api, pins)));
  const stale = [...packages].flatMap(([service, apis]) =>
    fresh.has(service) ? [] : [jobFor(model, apis, options)],
  );
  const step = 'Rendering packages';
  log.step(step);
  const rendered = await renderers.render(stale, (done, all) => log.step(step, done + 1, all));
  log.add(holdPackages(packages, model.diagnostics, previous, rendered));
  const isPlanned = (service: string): boolean => packages.has(service);
  const files = rendered.filter(({ path }) => isPlanned(serviceOfPath(path)));
  const isLossy = model.diagnostics.some(({ severity }) => severity === 'error');
  const known = new Set(bound.map(({ service }) => service));
  const keep = (path: string): boolean => {
    const service = serviceOfPath(path);
    if (packages.has(service)) return fresh.has(service);
    return selectors.length > 0 || known.has(service) || isLossy;
  };
  const others = Object.entries(previous?.clients ?? {}).filter(([id]) => {
    const service = serviceOfId(id);
    return !packages.has(service) && keep(service);
  });
  const clients = { ...Object.fromEntries(others), ...clientsOf(packages, options) };
  const freshFiles = [...fresh]
    .filter(isPlanned)
    .reduce((sum, name) => sum + (kept.get(name)?.files ?? 0), 0);
  return {
    plan: (state) =>
      planOutput({ root: out, manages: 'packages', files, generator, keep, clients, ...state }),
    count: (plan) => plan.files.length + freshFiles + 1,
    fingerprints: new Map([...fingerprints].filter(([service]) => isPlanned(service))),
    fresh: new Set([...fresh].filter(isPlanned)),
  };
}

/** All versions of each service that is selected, as far as they have a client. */
function packagesOf(
  selected: readonly ApiOutline[],
  bound: readonly ApiOutline[],
): Map<string, ApiOutline[]> {
  const services = new Set(selected.map(({ service }) => service));
  const packages = new Map<string, ApiOutline[]>();
  for (const api of bound.filter(({ service }) => services.has(service))) {
    packages.set(api.service, [...(packages.get(api.service) ?? []), api]);
  }
  return packages;
}

async function fingerprintsOf(
  model: FolderModel,
  packages: ReadonlyMap<string, readonly ApiOutline[]>,
  options: Partial<PackageOptions>,
): Promise<Map<string, string>> {
  const fingerprints = new Map<string, string>();
  for (const [service, apis] of packages) {
    fingerprints.set(service, await modelFingerprint(model, apis, options));
  }
  return fingerprints;
}

function jobFor(
  model: FolderModel,
  apis: readonly ApiOutline[],
  options: Partial<PackageOptions>,
): PackageJob {
  const size = apis.reduce((sum, api) => sum + api.size, 0);
  return { read: () => readNamed(model, apis), size, options };
}

/**
 * What callers of an API do without; an error where one has no client at all and was asked for, and in a strict
 * check.
 */
function lossesOf(
  { losses, noClient }: ApiOutline,
  { isAskedFor, isStrict }: { readonly isAskedFor: boolean; readonly isStrict: boolean },
): Diagnostic[] {
  if (isAskedFor && noClient !== undefined) return [noClient];
  return losses.map((loss) => (isStrict ? { ...loss, severity: 'error' } : loss));
}

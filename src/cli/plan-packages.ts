import type { Diagnostic } from '../diagnostics.js';
import type { Normalized } from '../normalize/normalize.js';
import { readManifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import { generator } from './generator.js';
import { renderPackages } from './render-packages.js';
import { selectApis } from './select-apis.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';
import { unreadServices } from './unread-services.js';

export interface PackagesPlan {
  readonly output: OutputPlan;
  /** Packages that stay as they are, though they were asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanPackagesOptions {
  readonly settings: Settings;
  readonly model: Normalized;
  /** `file:v1` or `file`: the package of that service; none for all. */
  readonly words: readonly string[];
  /** Threads to render in. */
  readonly jobs: number;
}

/**
 * Renders the packages of the named APIs and compares them with the output folder. Packages of
 * services that are not named stay as they are; so do those that a document is about which could
 * not be read, and those that have lost all specs while it may be theirs.
 */
export async function planPackages(
  terminal: Terminal,
  { settings, model, words, jobs }: PlanPackagesOptions,
): Promise<PackagesPlan> {
  const { scope, runtime, versions, out: root } = settings;
  const named = new Set(selectApis(model.apis, words).map(({ service }) => service));
  const unread = unreadServices(model.diagnostics);
  const held = new Map<Diagnostic, string[]>();
  for (const service of named) {
    const because = unread(service);
    if (because === undefined) continue;
    held.set(because, [...(held.get(because) ?? []), service]);
    named.delete(service);
  }
  const apis = model.apis.filter(({ service }) => named.has(service));
  const step = 'Rendering packages';
  terminal.progress(step);
  const files = await renderPackages(
    { apis, options: { scope, runtime, versions } },
    jobs,
    (done, all) => terminal.progress(step, `${done + 1} of ${all}`),
  );
  terminal.progress('Comparing with what is there');
  const isLossy = model.diagnostics.some(({ severity }) => severity === 'error');
  const known = new Set(model.apis.map(({ service }) => service));
  const keep = (path: string): boolean => {
    const [service = ''] = path.split('/');
    if (named.has(service)) return false;
    return words.length > 0 || known.has(service) || isLossy;
  };
  const previous = await readManifest(root);
  return {
    output: await planOutput({ root, files, previous, generator, keep }),
    diagnostics: [...held].map(([because, services]) => heldPackages(services, because)),
  };
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

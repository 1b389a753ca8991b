import { stat } from 'node:fs/promises';
import type { Diagnostic } from '../diagnostics.js';
import { readManifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import type { SourceDocument } from '../sources/source-document.js';
import { readSpecFolder } from '../sources/spec-folder.js';
import { sync } from './sync.js';

export interface SpecsPlan {
  readonly output: OutputPlan;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanSpecsOptions {
  /** The folder of specs; it need not exist. */
  readonly root: string;
  readonly from: readonly SourceDocument[];
  /** `file:v1`, or `file` for all versions; none for all APIs. */
  readonly apis: readonly string[];
  readonly allowDowngrade: boolean;
  readonly generator: string;
}

/** What `sync` would do to a folder of specs. Files that people write there are not its own. */
export async function planSpecs(options: PlanSpecsOptions): Promise<SpecsPlan> {
  const { root, generator } = options;
  const exists = await stat(root).then(
    () => true,
    () => false,
  );
  const specs = exists ? await readSpecFolder(root) : [];
  const { files, diagnostics } = sync({ ...options, specs });
  const previous = await readManifest(root);
  return { output: await planOutput({ root, files, previous, generator }), diagnostics };
}

import { join } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../diagnostics/diagnostic.js';
import type { RunLog } from '../diagnostics/run-listener.js';
import { generate } from '../generate/generate.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { Before } from '../output/take-back.js';
import type { Gathered } from '../sync/gather.js';
import { syncGathered } from '../sync/sync.js';
import type { InitOptions } from './init-options.js';

interface Making {
  readonly before: Before;
  readonly log: RunLog;
  readonly signal: AbortSignal | undefined;
}

/** Writes specs and packages. @returns whether it could. */
export async function makePackages(
  { service, version }: OperationsApi,
  gathered: Gathered,
  { root, from, scope, license, server, shape, onStep }: InitOptions,
  { before, log, signal }: Making,
): Promise<boolean> {
  const [specs, out] = [join(root, 'specs'), join(root, 'generated')];
  const listener = { ...(onStep && { onStep }) };
  // As every further run has it, which the settings tell what the API is called.
  const stated = { service, version, server, shape };
  const synced = await syncGathered(gathered, { specs, from, stated, ...listener });
  log.add(synced.diagnostics);
  const facts = license === undefined ? {} : { license };
  signal?.throwIfAborted();
  const packages = { specs, out, packages: { scope, facts } };
  if (!before.isNew('generated')) {
    // Which of its files are about to change nobody knows before they are rendered.
    const { changes } = await generate({ ...packages, dryRun: true });
    await before.keep(changes.map(({ path }) => `generated/${path}`));
  }
  const made = await generate({ ...packages, ...listener });
  const told = synced.diagnostics.map(saidOf);
  log.add(made.diagnostics.filter((one) => !told.includes(saidOf(one))));
  return synced.isWritten && made.isWritten;
}

/** The document and the spec that is kept of it say the same of the same place. */
function saidOf({ file: _, ...said }: Diagnostic): string {
  return formatDiagnostic(said);
}

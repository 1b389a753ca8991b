import { join } from 'node:path';
import { packageOptions, readSettings } from '../config/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type ExitCode, exitCodeOf } from '../diagnostics/exit-code.js';
import { generatorDigest } from '../generate/generator-digest.js';
import {
  glanceAtOutput,
  keptPackages,
  lastRun,
  manifestDigest,
  serviceOf,
  specsDigest,
} from '../generate/last-run.js';
import { type Making, makingDigest } from '../generate/making.js';
import { type PackagesPlan, planPackages } from '../generate/plan-packages.js';
import { openRenderers, threadsFor } from '../generate/renderers.js';
import { type Glance, glanceDigest } from '../output/glance.js';
import { parseManifest, readManifest } from '../output/manifest.js';
import { recoverOutput } from '../output/recover-output.js';
import { type RunRecord, writeRunRecord } from '../output/run-record.js';
import { modelOf } from '../specs/read-model.js';
import { listSpecFolder, readListed } from '../specs/spec-folder.js';
import { carryOut, outcomeText } from './carry-out.js';
import { defineCommand } from './command.js';
import { apiPositional, cacheOption, jobsOption, outOption, writeOptions } from './options.js';
import { packageNotice } from './package-notice.js';
import type { Terminal } from './terminal.js';

export const generateCommand = defineCommand({
  command: 'generate [api..]',
  describe: 'Make the packages of the specs; files that stay the same are not touched',
  builder: (parser) =>
    parser
      .positional('api', apiPositional)
      .option('out', outOption)
      .option('jobs', jobsOption)
      .option('cache', cacheOption)
      .options(writeOptions),
  run: async (options, terminal) => {
    const settings = await readSettings(options);
    const { out } = settings;
    terminal.progress('Reading specs');
    const specs = await listSpecFolder(settings.specs);
    if (!options.dryRun) await recoverOutput(out);
    const previous = await readManifest(out);
    const making = { generator: await generatorDigest(), options: packageOptions(settings) };
    const last = options.cache ? await lastRun(out, previous, making) : undefined;
    const words = options.api;
    const given = words.length === 0 ? await specsDigest(specs) : undefined;
    const before = previous ? await glanceAtOutput(out, previous) : new Map();
    const { record } = last ?? {};
    const isSame = given !== undefined && given === record?.given;
    if (record && isSame && glanceDigest(before) === record.left) return sayAgain(terminal, record);
    // Where little is to be rendered no thread is worth its start.
    const isWhole = last === undefined && words.length === 0;
    const threads = options.jobs ?? (isWhole ? threadsFor(specs.places.length) : 1);
    const renderers = openRenderers(threads);
    try {
      const model = modelOf(terminal, await readListed(specs));
      terminal.diagnose(model.diagnostics);
      const kept = last ? await keptPackages(out, last) : new Map();
      const plan = await planPackages(terminal, {
        ...{ out, options: making.options, model, words, renderers, previous, kept },
      });
      if (!options.dryRun) terminal.progress('Writing');
      const outcome = await carryOut(plan.output, options);
      const told = [...plan.diagnostics, ...outcome.refused];
      terminal.diagnose(told);
      const diagnostics = [...model.diagnostics, ...told];
      const isWritten = !options.dryRun && outcome.refused.length === 0;
      if (isWritten) await leaveRecord({ making, given, before, plan, diagnostics, record });
      const notice = isWritten ? packageNotice(outcome.changes) : '';
      terminal.report({ changes: outcome.changes, files: plan.files, diagnostics }, () =>
        [outcomeText(outcome, plan.files, options.dryRun), notice]
          .filter((part) => part !== '')
          .join('\n'),
      );
      return exitCodeOf(diagnostics);
    } finally {
      await renderers.close();
    }
  },
});

/** What the last run said, for nothing has changed since. */
function sayAgain(terminal: Terminal, { diagnostics, files }: RunRecord): ExitCode {
  terminal.diagnose(diagnostics);
  const outcome = { changes: [], refused: [] };
  terminal.report({ changes: [], files, diagnostics }, () => outcomeText(outcome, files, false));
  return exitCodeOf(diagnostics);
}

interface Done {
  readonly making: Making;
  readonly given: string | undefined;
  /** The output before the run compared anything with it. */
  readonly before: Glance;
  readonly plan: PackagesPlan;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the run before. */
  readonly record: RunRecord | undefined;
}

/** Leaves word for the next run, of the packages that stayed as they were too. */
async function leaveRecord(done: Done): Promise<void> {
  const { making, given, before, plan, diagnostics } = done;
  const { root: out, manifest: written, files } = plan.output;
  const manifest = parseManifest(written.content ?? '');
  const there = new Set(Object.keys(manifest.files).map(serviceOf));
  const packages = { ...done.record?.packages, ...Object.fromEntries(plan.digests) };
  // What this run did not write counts as it was when it was compared: an edit since then is to be
  // seen by the next run.
  const left = new Map(await glanceAtOutput(out, manifest));
  const own = new Set(
    files.filter(({ what }) => what !== 'unchanged').map(({ path }) => join(out, path)),
  );
  for (const [path, look] of before) if (left.has(path) && !own.has(path)) left.set(path, look);
  await writeRunRecord({
    recordVersion: 1,
    out,
    making: makingDigest(making),
    ...(given !== undefined && { given }),
    left: glanceDigest(left),
    manifest: manifestDigest(manifest),
    packages: Object.fromEntries(Object.entries(packages).filter(([name]) => there.has(name))),
    files: plan.files,
    diagnostics: [...diagnostics],
  });
}

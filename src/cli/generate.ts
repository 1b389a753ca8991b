import type { Diagnostic } from '../diagnostics.js';
import { generatorDigest } from '../generate/generator-digest.js';
import {
  glanceAtGiven,
  glanceAtOutput,
  keptPackages,
  type LastRun,
  lastRun,
  manifestDigest,
  serviceOf,
} from '../generate/last-run.js';
import { openRenderers, threadsFor } from '../generate/renderers.js';
import { parseManifest, readManifest } from '../output/manifest.js';
import { recoverOutput } from '../output/recover-output.js';
import { writeRunRecord } from '../output/run-record.js';
import { listSpecFolder, readListed } from '../sources/spec-folder.js';
import { carryOut, outcomeText } from './carry-out.js';
import { defineCommand } from './command.js';
import { exitCodeOf } from './exit-code.js';
import { modelOf } from './load-model.js';
import { apiPositional, cacheOption, jobsOption, outOption, writeOptions } from './options.js';
import { packageNotice } from './package-notice.js';
import { type PackagesPlan, planPackages } from './plan-packages.js';
import { packageOptions, readSettings } from './settings.js';
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
    const last = options.cache ? await lastRun(out, previous) : undefined;
    const making = { generator: await generatorDigest(), options: packageOptions(settings) };
    const words = options.api;
    const given = words.length === 0 ? await glanceAtGiven(making, specs) : undefined;
    if (given !== undefined && last?.record.given === given) {
      if ((await glanceAtOutput(out, last.manifest)) === last.record.left) {
        return sayAgain(terminal, last);
      }
    }
    // Where little is to be rendered no thread is worth its start.
    const isWhole = last === undefined && words.length === 0;
    const threads = options.jobs ?? (isWhole ? threadsFor(specs.places.length) : 1);
    const renderers = openRenderers(threads);
    try {
      const model = modelOf(terminal, await readListed(specs));
      terminal.diagnose(model.diagnostics);
      const kept = last ? await keptPackages(out, last) : new Map();
      const plan = await planPackages(terminal, {
        ...{ out, making, model, words, renderers, previous, kept },
      });
      terminal.progress('Writing');
      const outcome = await carryOut(plan.output, options);
      const told = [...plan.diagnostics, ...outcome.refused];
      terminal.diagnose(told);
      const diagnostics = [...model.diagnostics, ...told];
      const isWritten = !options.dryRun && outcome.refused.length === 0;
      if (isWritten) await record(out, { given, plan, diagnostics, last });
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
function sayAgain(terminal: Terminal, { record: { diagnostics }, manifest }: LastRun) {
  terminal.diagnose(diagnostics);
  const files = Object.keys(manifest.files).length + 1;
  const outcome = { changes: [], refused: [] };
  terminal.report({ changes: [], files, diagnostics }, () => outcomeText(outcome, files, false));
  return exitCodeOf(diagnostics);
}

interface Done {
  readonly given: string | undefined;
  readonly plan: PackagesPlan;
  readonly diagnostics: readonly Diagnostic[];
  readonly last: LastRun | undefined;
}

/** Leaves word for the next run, of the packages that stayed as they were too. */
async function record(out: string, { given, plan, diagnostics, last }: Done): Promise<void> {
  const manifest = parseManifest(plan.output.manifest.content ?? '');
  const there = new Set(Object.keys(manifest.files).map(serviceOf));
  const packages = { ...last?.record.packages, ...Object.fromEntries(plan.digests) };
  await writeRunRecord(out, {
    recordVersion: 1,
    ...(given !== undefined && { given }),
    left: await glanceAtOutput(out, manifest),
    manifest: manifestDigest(manifest),
    packages: Object.fromEntries(Object.entries(packages).filter(([name]) => there.has(name))),
    diagnostics: [...diagnostics],
  });
}

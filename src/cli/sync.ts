import type { CommandModule } from 'yargs';
import { applyOutput } from '../output/apply-output.js';
import { diffOutput } from '../output/output-diff.js';
import { recoverOutput } from '../output/recover-output.js';
import { readSpecFolder } from '../sources/spec-folder.js';
import { planSpecs } from '../sync/plan-specs.js';
import { generator } from './generator.js';
import { type GlobalOptions, readSettings } from './settings.js';
import { ExitCode, Terminal } from './terminal.js';

interface SyncOptions extends GlobalOptions {
  readonly api: readonly string[];
  readonly from: readonly string[];
  readonly allowDowngrade: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
}

export const syncCommand: CommandModule<object, SyncOptions> = {
  command: 'sync [api..]',
  describe: 'Bring specs up to date from folders or files of any supported kind',
  builder: (parser) =>
    parser.positional('api', { type: 'string', array: true, default: [] }).options({
      from: {
        type: 'string',
        array: true,
        nargs: 1,
        demandOption: true,
        describe: 'A folder of documents, or one document',
      },
      'allow-downgrade': {
        type: 'boolean',
        default: false,
        describe: 'Let an older revision replace a newer one',
      },
      force: { type: 'boolean', default: false, describe: 'Overwrite specs that were edited' },
      'dry-run': {
        type: 'boolean',
        default: false,
        describe: 'Say what would change; write nothing',
      },
    }) as never,
  handler: async (options) => {
    const terminal = new Terminal(options.verbose);
    const settings = await readSettings(options);
    terminal.progress('Reading documents');
    const from = (await Promise.all(options.from.map(readSpecFolder))).flat();
    if (!options.dryRun) await recoverOutput(settings.specs);
    const plan = await planSpecs({
      root: settings.specs,
      from,
      apis: options.api,
      allowDowngrade: options.allowDowngrade,
      generator,
    });
    terminal.diagnose(plan.diagnostics);
    const changes = await diffOutput(plan.output);
    if (!options.dryRun) await applyOutput(plan.output, { force: options.force });
    if (options.json)
      terminal.print(JSON.stringify({ changes, diagnostics: plan.diagnostics }, null, 2));
    else if (!options.quiet) {
      for (const { what, path } of changes) terminal.print(`${what.padEnd(16)}${path}`);
      terminal.print(changes.length === 0 ? 'Nothing changed' : `${changes.length} files`);
    }
    const isUnread = plan.diagnostics.some(({ severity }) => severity === 'error');
    process.exitCode = isUnread ? ExitCode.input : ExitCode.well;
  },
};

import type { CommandModule } from 'yargs';
import { applyOutput } from '../output/apply-output.js';
import { diffOutput, type OutputDifference } from '../output/output-diff.js';
import { recoverOutput } from '../output/recover-output.js';
import { exitCodeOf, loadModel } from './load-model.js';
import { planPackages } from './plan-packages.js';
import { type GlobalOptions, readSettings } from './settings.js';
import { Terminal } from './terminal.js';

interface GenerateOptions extends GlobalOptions {
  readonly api: readonly string[];
  readonly out?: string | undefined;
  readonly dryRun: boolean;
  readonly force: boolean;
}

export const generateCommand: CommandModule<object, GenerateOptions> = {
  command: 'generate [api..]',
  describe: 'Turn specs into packages; unchanged files are not touched',
  builder: (parser) =>
    parser.positional('api', { type: 'string', array: true, default: [] }).options({
      out: { type: 'string', describe: 'Where packages go', requiresArg: true },
      force: { type: 'boolean', default: false, describe: 'Overwrite files that were edited' },
      'dry-run': {
        type: 'boolean',
        default: false,
        describe: 'Say what would change; write nothing',
      },
    }) as never,
  handler: async (options) => {
    const terminal = new Terminal(options.verbose);
    const settings = await readSettings(options);
    const out = options.out ?? settings.out;
    const model = await loadModel(terminal, settings.specs);
    if (!options.dryRun) await recoverOutput(out);
    const plan = await planPackages(terminal, { ...settings, out }, model, options.api);
    const changes = await diffOutput(plan);
    if (!options.dryRun) {
      terminal.progress('Writing');
      await applyOutput(plan, { force: options.force });
    }
    if (options.json)
      terminal.print(JSON.stringify({ changes, files: plan.files.length }, null, 2));
    else if (!options.quiet) terminal.print(summary(changes, plan.files.length, options.dryRun));
    process.exitCode = exitCodeOf(model);
  },
};

/** The manifest is a file of the output too. */
function summary(changes: readonly OutputDifference[], files: number, dryRun: boolean): string {
  if (changes.length === 0) return `Nothing changed: ${files + 1} files are up to date`;
  const lines = changes.map(({ path, what }) => `${what.padEnd(16)}${path}`);
  const verb = dryRun ? 'would change' : 'changed';
  return [...lines, `${changes.length} of ${files + 1} files ${verb}`].join('\n');
}

import { recoverOutput } from '../output/recover-output.js';
import { carryOut, outcomeText } from './carry-out.js';
import { defineCommand } from './command.js';
import { exitCodeOf } from './exit-code.js';
import { loadModel } from './load-model.js';
import { apiPositional, jobsOption, outOption, writeOptions } from './options.js';
import { packageNotice } from './package-notice.js';
import { planPackages } from './plan-packages.js';
import { readSettings } from './settings.js';

export const generateCommand = defineCommand({
  command: 'generate [api..]',
  describe: 'Make the packages of the specs; files that stay the same are not touched',
  builder: (parser) =>
    parser
      .positional('api', apiPositional)
      .option('out', outOption)
      .option('jobs', jobsOption)
      .options(writeOptions),
  run: async (options, terminal) => {
    const settings = await readSettings(options);
    const model = await loadModel(terminal, settings.specs);
    if (!options.dryRun) await recoverOutput(settings.out);
    const { api: words, jobs } = options;
    const plan = await planPackages(terminal, { settings, model, words, jobs });
    terminal.progress('Writing');
    const outcome = await carryOut(plan.output, options);
    const told = [...plan.diagnostics, ...outcome.refused];
    terminal.diagnose(told);
    const files = plan.output.files.length + 1;
    const diagnostics = [...model.diagnostics, ...told];
    const isWritten = !options.dryRun && outcome.refused.length === 0;
    const notice = isWritten ? packageNotice(outcome.changes) : '';
    terminal.report({ changes: outcome.changes, files, diagnostics }, () =>
      [outcomeText(outcome, files, options.dryRun), notice]
        .filter((part) => part !== '')
        .join('\n'),
    );
    return exitCodeOf(diagnostics);
  },
});

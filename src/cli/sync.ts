import { readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code.js';
import { generator } from '../output/generator.js';
import { recoverOutput } from '../output/recover-output.js';
import { selectApis } from '../specs/select-apis.js';
import { planSpecs } from '../sync/plan-specs.js';
import { carryOut, outcomeText } from './carry-out.js';
import { defineCommand } from './command.js';
import { apiPositional, writeOptions } from './options.js';

export const syncCommand = defineCommand({
  command: 'sync [api..]',
  describe:
    'Bring the specs up to date: Discovery documents, OpenAPI specs, service configs and reference pages, cut down to their facts',
  builder: (parser) =>
    parser
      .positional('api', apiPositional)
      .option('from', {
        type: 'string',
        array: true,
        nargs: 1,
        demandOption: true,
        describe:
          'A folder of documents, one document, or the address of one or of a Discovery directory; may be given several times',
      })
      .option('allow-downgrade', {
        type: 'boolean',
        default: false,
        describe: 'Let an older revision replace a newer one',
      })
      .options(writeOptions),
  run: async (options, terminal) => {
    const { specs: root } = await readSettings(options);
    const { api: apis, from, allowDowngrade } = options;
    terminal.progress('Reading documents');
    if (!options.dryRun) await recoverOutput(root);
    const plan = await planSpecs({ root, from, apis, allowDowngrade, generator });
    selectApis(plan.found, apis);
    terminal.progress('Writing');
    const outcome = await carryOut(plan.output, options);
    const diagnostics = [...plan.diagnostics, ...outcome.refused];
    terminal.diagnose(diagnostics);
    const files = plan.output.files.length + 1;
    terminal.report({ changes: outcome.changes, files, diagnostics }, () =>
      outcomeText(outcome, files, options.dryRun),
    );
    return exitCodeOf(diagnostics);
  },
});

import { type CheckResult, check } from '../check/check.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { findingsText } from './findings-text.js';
import { apiPositional, outOption, readCacheOption } from './options.js';
import { forOutputs } from './outputs.js';
import { unsynced } from './unsynced.js';

export const checkCommand = defineCommand({
  command: 'check [api..]',
  describe:
    'Find packages that are not what the specs give, documented URLs that are not met, and sources that disagree; writes no package',
  builder: (parser) =>
    parser
      .positional('api', apiPositional)
      .option('out', outOption)
      .option('cache', readCacheOption)
      .option('strict', {
        type: 'boolean',
        default: false,
        describe: 'Take it for an error where callers do without what a document tells of',
      }),
  run: async (options, terminal) => {
    const settings = await commandSettings(options);
    const { specs } = settings;
    const { api: selectors, cache, strict } = options;
    const diagnostics = await forOutputs(
      settings,
      selectors,
      terminal,
      async (output) => {
        const found = await check({
          specs,
          ...output,
          cache,
          strict,
          ...terminal.listener,
        });
        // Of what sync would do is told once.
        const told = output.spokenOf ? await unsynced(settings, selectors, strict) : [];
        terminal.printDiagnostics(told);
        return { ...found, diagnostics: [...found.diagnostics, ...told] };
      },
      {
        json: (result: CheckResult) => result,
        text: (result) => findingsText(result, options.verbose),
      },
    );
    return exitCodeOf(diagnostics);
  },
});

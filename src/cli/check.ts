import { type CheckResult, check } from '../check/check.js';
import { readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { defineCommand } from './command.js';
import { findingsText } from './findings-text.js';
import { apiPositional, outOption, readCacheOption } from './options.js';
import { forOutputs } from './outputs.js';

export const checkCommand = defineCommand({
  command: 'check [api..]',
  describe:
    'Find packages that are not what the specs give, documented URLs that are not met, and sources that disagree; writes nothing',
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
    const settings = await readSettings(options);
    const { specs } = settings;
    const { api: selectors, cache, strict } = options;
    const diagnostics = await forOutputs(
      settings,
      terminal,
      (output) => check({ specs, ...output, selectors, cache, strict, ...terminal.listener }),
      {
        json: (result: CheckResult) => result,
        text: (result) => findingsText(result, options.verbose),
      },
    );
    return exitCodeOf(diagnostics);
  },
});

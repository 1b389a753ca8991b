import { check } from '../check/check.js';
import { packageOptions, readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { defineCommand } from './command.js';
import { findingsText } from './findings-text.js';
import { apiPositional, outOption } from './options.js';

export const checkCommand = defineCommand({
  command: 'check [api..]',
  describe:
    'Find packages that are not what the specs give, documented URLs that are not met, and sources that disagree; writes nothing',
  builder: (parser) => parser.positional('api', apiPositional).option('out', outOption),
  run: async (options, terminal) => {
    const settings = await readSettings(options);
    const { specs, out } = settings;
    const packages = packageOptions(settings);
    const selectors = options.api;
    const result = await check({ specs, out, packages, selectors, ...terminal.listener });
    terminal.report(result, () => findingsText(result));
    return exitCodeOf(result.diagnostics);
  },
});

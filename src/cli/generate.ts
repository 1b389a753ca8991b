import { packageOptions, readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { generate } from '../generate/generate.js';
import { defineCommand } from './command.js';
import { apiPositional, cacheOption, jobsOption, outOption, writeOptions } from './options.js';
import { packageNotice } from './package-notice.js';
import { holdsWorkspaces } from './workspaces.js';
import { writeText } from './write-text.js';

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
    const { specs, out } = settings;
    const { api: selectors, dryRun, force, jobs, cache } = options;
    const packages = packageOptions(settings);
    const result = await generate({
      ...{ specs, out, packages, selectors, dryRun, force, jobs, cache },
      ...terminal.listener,
    });
    const { changes, files, diagnostics, isWritten } = result;
    const notice = isWritten ? packageNotice(changes, await holdsWorkspaces(out)) : [];
    terminal.report({ changes, files, diagnostics }, () =>
      [writeText(result, dryRun), ...notice].join('\n'),
    );
    return exitCodeOf(diagnostics);
  },
});

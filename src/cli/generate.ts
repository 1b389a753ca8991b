import { readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { generate } from '../generate/generate.js';
import { defineCommand } from './command.js';
import { apiPositional, cacheOption, jobsOption, outOption, writeOptions } from './options.js';
import { forOutputs } from './outputs.js';
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
    const { specs } = settings;
    const { api: selectors, dryRun, force, wait, rebuildManifest, jobs, cache } = options;
    const diagnostics = await forOutputs(
      settings,
      terminal,
      async (output) => {
        const result = await generate({
          ...{ specs, ...output, selectors, dryRun, force, wait, rebuildManifest, jobs, cache },
          ...terminal.listener,
        });
        const isLinked = result.isWritten && (await holdsWorkspaces(output.out));
        return { ...result, isLinked };
      },
      {
        json: ({ changes, files, diagnostics }) => ({ changes, files, diagnostics }),
        text: ({ isLinked, ...result }) =>
          [
            writeText(result, dryRun),
            ...(result.isWritten ? packageNotice(result.changes, isLinked) : []),
          ].join('\n'),
      },
    );
    return exitCodeOf(diagnostics);
  },
});

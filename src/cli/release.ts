import { dirname } from 'node:path';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { type ReleaseResult, release } from '../release/release.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { outOption, preGaOption } from './options.js';
import { forOutputs } from './outputs.js';
import { releaseText } from './release-text.js';

export const releaseCommand = defineCommand({
  command: 'release [service..]',
  describe:
    'Give packages that differ from what was published their next version, a changelog, and a plan to publish them by',
  builder: (parser) =>
    parser
      .positional('service', {
        type: 'string',
        array: true,
        default: [] as string[],
        defaultDescription: 'all',
        describe: 'Services whose packages are released',
      })
      .option('out', outOption)
      .option('since', {
        type: 'string',
        requiresArg: true,
        describe: 'Compare with this in the place of what was published: whatever diff takes',
      })
      .option('pre-ga', preGaOption)
      .option('changesets', {
        type: 'boolean',
        default: false,
        describe: 'Write files for changesets, and neither versions nor changelogs',
      })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe:
          'Print what would be released; write nothing. The registry is asked for each package all the same',
      }),
  run: async (options, terminal) => {
    const settings = await commandSettings(options);
    const { service: services, since, preGa, changesets, dryRun, config } = options;
    const diagnostics = await forOutputs(
      settings,
      services,
      terminal,
      ({ out, packages, selectors }) =>
        release({
          ...{ out, packages, specs: settings.specs, services: selectors, preGa, dryRun },
          ...(since !== undefined && { since }),
          ...(changesets && { changesets: config === undefined ? '.' : dirname(config) }),
          ...terminal.listener,
        }),
      {
        json: (result: ReleaseResult) => result,
        text: (result) => releaseText(result, { dryRun, changesets }),
      },
    );
    return exitCodeOf(diagnostics);
  },
});

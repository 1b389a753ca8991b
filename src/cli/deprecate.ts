import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { counted } from '../model/counted.js';
import { type DeprecateResult, deprecate } from '../release/deprecate.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { outOption } from './options.js';
import { forOutputs } from './outputs.js';
import { UsageError } from './usage-error.js';

export const deprecateCommand = defineCommand({
  command: 'deprecate <service..>',
  describe: 'Have npm tell who installs packages that they are deprecated; nothing is removed',
  builder: (parser) =>
    parser
      .positional('service', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Services whose packages are deprecated, in all versions',
      })
      .option('out', outOption)
      .option('to', {
        type: 'string',
        requiresArg: true,
        describe: 'What to use in its place, such as @lrogen/new',
      })
      .option('message', {
        type: 'string',
        requiresArg: true,
        describe: 'What is told, in the place of words of its own',
      })
      // Without a default, which would count as given.
      .option('undo', { type: 'boolean', describe: 'Take it back' })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe:
          'Print what would be deprecated; send nothing. The registry is asked for each package all the same',
      })
      .conflicts('undo', ['to', 'message'])
      .conflicts('to', 'message'),
  run: async (options, terminal) => {
    const settings = await commandSettings(options);
    const { service: services, undo = false, dryRun, to } = options;
    refuseEmpty('to', to);
    refuseEmpty('message', options.message);
    const message = undo ? '' : (options.message ?? wordsOf(to));
    const diagnostics = await forOutputs(
      settings,
      services,
      terminal,
      ({ out, packages, selectors }) =>
        deprecate({ out, packages, services: selectors, message, dryRun, ...terminal.listener }),
      { json: (result: DeprecateResult) => result, text: (result) => textOf(result, undo, dryRun) },
    );
    return exitCodeOf(diagnostics);
  },
});

/** npm takes the empty text for no deprecation at all. */
function refuseEmpty(option: string, text: string | undefined): void {
  if (text?.trim() !== '') return;
  throw new UsageError(`--${option} is empty`, 'Write what is told, or take it back with --undo');
}

function wordsOf(to: string | undefined): string {
  const gone = 'The service is not published any more';
  return to === undefined ? `${gone}.` : `${gone}: use ${to}.`;
}

function textOf({ deprecated, there }: DeprecateResult, undo: boolean, dryRun: boolean): string {
  const done = undo ? 'deprecated no more' : 'deprecated';
  return [
    ...deprecated.map(({ package: name, versions }) => `${name}: ${counted(versions, 'version')}`),
    `${counted(deprecated.length, 'package')} ${dryRun ? 'would be ' : ''}${done}, ${there.length} as asked before`,
  ].join('\n');
}

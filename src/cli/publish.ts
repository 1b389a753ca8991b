import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { counted } from '../model/counted.js';
import { type PublishResult, publish } from '../release/publish.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { outOption, readCount } from './options.js';
import { forOutputs } from './outputs.js';

/** Packages; more would only be held back by the registry. */
const MOST_AT_ONCE = 32;

export const publishCommand = defineCommand({
  command: 'publish',
  describe: 'Publish what release has planned, each version once, however often it is run',
  builder: (parser) =>
    parser
      .option('out', outOption)
      .option('also', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [] as string[],
        defaultDescription: 'none',
        describe: "A folder of a further package that goes first, such as the runtime's",
      })
      .option('concurrency', {
        requiresArg: true,
        default: 4,
        coerce: (value: unknown) => readCount('concurrency', value, MOST_AT_ONCE),
        describe: `Packages that are sent at a time, 1 to ${MOST_AT_ONCE}`,
      })
      .option('tag', {
        type: 'boolean',
        default: false,
        describe: 'Set the git tag <package>@<version> for each version that is there in the end',
      })
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe: 'Print what would be published; send nothing',
      }),
  run: async (options, terminal) => {
    const settings = await commandSettings(options);
    const { also, concurrency, tag, dryRun } = options;
    const diagnostics = await forOutputs(
      settings,
      [],
      terminal,
      ({ out }) => publish({ out, also, concurrency, tag, dryRun, ...terminal.listener }),
      { json: (result: PublishResult) => result, text: (result) => publishText(result, dryRun) },
    );
    return exitCodeOf(diagnostics);
  },
});

function publishText({ published, there }: PublishResult, dryRun: boolean): string {
  const done = `${counted(published.length, 'version')} ${dryRun ? 'would be ' : ''}published`;
  const before = `${there.length} ${there.length === 1 ? 'was' : 'were'} there already`;
  return [...published, `${done}, ${before}`].join('\n');
}

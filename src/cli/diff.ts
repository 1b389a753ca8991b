import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { diff } from '../diff/diff.js';
import { diffMarkdown } from '../diff/diff-markdown.js';
import { readManifest } from '../output/manifest.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { diffText } from './diff-text.js';
import { apiPositional, preGaOption } from './options.js';

const SIDE =
  'A folder of specs or of generated packages, a git revision of the specs, npm:<package>@<version>, or a tarball';

export const diffCommand = defineCommand({
  command: 'diff <from> <to> [api..]',
  describe:
    'Print what changed for callers, symbol by symbol, and which release each package needs',
  builder: (parser) =>
    parser
      .positional('from', { type: 'string', demandOption: true, describe: SIDE })
      .positional('to', { type: 'string', demandOption: true, describe: 'The same, of after' })
      .positional('api', apiPositional)
      .option('fail-on', {
        choices: ['major', 'minor', 'patch'] as const,
        describe: 'End with 1 where an API needs this release or a greater one',
      })
      .option('pre-ga', preGaOption)
      .option('markdown', {
        type: 'boolean',
        default: false,
        describe: 'Print Markdown, for a pull request',
      }),
  run: async (options, terminal) => {
    const { specs, outputs } = await commandSettings(options);
    const { packages = {}, out } = outputs[0] ?? {};
    const clients = out && (await readManifest(out, 'packages'))?.clients;
    const { from, to, api: selectors, failOn, preGa, markdown } = options;
    const { apis, diagnostics } = await diff({
      ...{ from, to, specs, selectors, preGa },
      ...(clients && { clients }),
      ...(failOn !== undefined && { failOn }),
      packages,
      ...terminal.listener,
    });
    terminal.result(apis, () =>
      markdown ? diffMarkdown(apis, diagnostics).trimEnd() : diffText(apis, diagnostics),
    );
    return exitCodeOf(diagnostics);
  },
});

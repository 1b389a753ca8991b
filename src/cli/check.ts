import { type CheckResult, check } from '../check/check.js';
import type { Settings } from '../config/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { behind } from '../sync/behind.js';
import { restated } from '../sync/restated.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { findingsText } from './findings-text.js';
import { apiPositional, outOption, readCacheOption } from './options.js';
import { forOutputs } from './outputs.js';
import { isNamed } from './sync-jobs.js';

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
        const unsynced = output.spokenOf ? await unsyncedOf(settings, selectors, strict) : [];
        terminal.printDiagnostics(unsynced);
        return { ...found, diagnostics: [...found.diagnostics, ...unsynced] };
      },
      {
        json: (result: CheckResult) => result,
        text: (result) => findingsText(result, options.verbose),
      },
    );
    return exitCodeOf(diagnostics);
  },
});

/** What `sync` would take over: of settings, and of documents that are on this machine. */
async function unsyncedOf(
  { specs, apis, file }: Settings,
  selectors: readonly string[],
  isStrict: boolean,
): Promise<Diagnostic[]> {
  const asked = apis.filter(
    (api) => selectors.length === 0 || selectors.some((one) => isNamed(api, one)),
  );
  const stated = await restated(specs, asked, file);
  return [
    ...stated.map((one) => (isStrict ? { ...one, severity: 'error' as const } : one)),
    ...(stated.length > 0 ? [] : await behind(specs, asked)),
  ];
}

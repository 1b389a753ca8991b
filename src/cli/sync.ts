import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { isRecord } from '../sync/lock.js';
import type { SyncSummary } from '../sync/summary.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { headerOption, readHeaders } from './headers.js';
import { apiPositional, writeOptions } from './options.js';
import { statedFacts, statedOptions, wrongStatement } from './stated-options.js';
import { syncAll } from './sync-all.js';
import { syncJobs } from './sync-jobs.js';
import { writeText } from './write-text.js';

export const syncCommand = defineCommand({
  command: 'sync [api..]',
  describe:
    'Bring the specs up to date: Discovery documents, OpenAPI specs, protos, descriptor sets, service configs and reference pages, cut down to their facts',
  builder: (parser) =>
    parser
      .positional('api', apiPositional)
      .option('from', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [] as string[],
        defaultDescription: 'what the settings say',
        describe:
          'A folder of documents, one document, or the address of one or of a Discovery directory; may be given several times',
      })
      .option('header', headerOption)
      .option('allow-downgrade', {
        type: 'boolean',
        default: false,
        describe: 'Let an older revision replace a newer one',
      })
      .options(statedOptions)
      .check((options) => wrongStatement(options) ?? true)
      .options(writeOptions),
  run: async (options, terminal) => {
    const { specs, apis } = await commandSettings(options);
    const { api: selectors, from, allowDowngrade, dryRun, force, wait, rebuildManifest } = options;
    const jobs = syncJobs({ from, selectors, apis, facts: statedFacts(options) });
    const headers = readHeaders(
      options.header,
      jobs.flatMap((job) => job.from),
    );
    const result = await syncAll(jobs, {
      ...{ specs, headers, allowDowngrade, dryRun, force, wait, rebuildManifest },
      ...terminal.listener,
    });
    const { changes, files, diagnostics, summary } = result;
    terminal.report({ changes, files, diagnostics, summary }, () =>
      [writeText(result, dryRun, isRecord), ...summaryText(summary)].join('\n'),
    );
    return exitCodeOf(diagnostics);
  },
});

/** One line, where there is more to tell than what changed: whatever there is none of is left out. */
function summaryText(summary: SyncSummary): string[] {
  const { retired, refused, unreadable } = summary;
  if (retired + refused + unreadable === 0) return [];
  const parts = COUNTED.map(([of, whats]) => {
    const counts = whats.flatMap((what) => (summary[what] > 0 ? [`${summary[what]} ${what}`] : []));
    return counts.length === 0 ? [] : [`${of}: ${counts.join(', ')}`];
  });
  return [parts.flat().join('; ')];
}

const COUNTED: readonly (readonly [of: string, whats: readonly (keyof SyncSummary)[]])[] = [
  ['documents', ['refused', 'unreadable']],
  ['services', ['retired']],
  ['specs', ['new', 'changed', 'unchanged']],
];

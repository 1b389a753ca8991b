import type { ArgumentsCamelCase } from 'yargs';
import type { SettingsOptions } from '../config/settings.js';
import { SETTINGS_FILES } from '../config/settings-file.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { type GenerateOptions, generate } from '../generate/generate.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { apiPositional, cacheOption, jobsOption, outOption, writeOptions } from './options.js';
import { forOutputs } from './outputs.js';
import { packageNotice } from './package-notice.js';
import type { Terminal } from './terminal.js';
import { restatedBy } from './unsynced.js';
import { Changes } from './watch.js';
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
      .option('rename-clients', {
        type: 'boolean',
        default: false,
        describe:
          'Call clients as their specs do now, where they keep the names that they have had',
      })
      .option('watch', {
        type: 'boolean',
        default: false,
        describe: 'Do it again whenever specs, settings or templates change, until it is ended',
      })
      .options(writeOptions),
  run: async (options, terminal) => {
    if (!options.watch) return generateAll(options, terminal);
    let watched = await watchedBy(options);
    // What changes during the first run is seen.
    let changes = await watched.open().catch(async (error) => {
      // It tells with its code what is missing.
      await generateAll(options, terminal);
      throw error;
    });
    const announce = () => terminal.notice(`Watching ${watched.paths.join(', ')}; Ctrl+C ends it`);
    try {
      await generateAll(options, terminal);
      announce();
      for (;;) {
        await changes.next();
        // Settings may lead elsewhere by now; those that cannot be read lead nowhere.
        const next = await watchedBy(options).catch(() => watched);
        const isElsewhere = next.paths.join('\n') !== watched.paths.join('\n');
        const opened = isElsewhere ? await next.open().catch(() => undefined) : undefined;
        if (opened !== undefined) {
          changes.close();
          [changes, watched] = [opened, next];
          announce();
        }
        await generateAll(options, terminal).catch((error) => terminal.fail(error));
      }
    } finally {
      changes.close();
    }
  },
});

/** What decides on the packages: specs, settings and templates; settings also where there are none yet. */
async function watchedBy(options: SettingsOptions) {
  const { specs, file, templates } = await commandSettings(options);
  const paths = [specs, file, templates].filter((path) => path !== undefined);
  const awaited = options.config === undefined ? SETTINGS_FILES : [];
  return { paths, open: () => Changes.of(paths, awaited) };
}

type Options = Pick<
  GenerateOptions,
  'dryRun' | 'force' | 'wait' | 'rebuildManifest' | 'renameClients' | 'jobs' | 'cache'
> & { readonly api: string[]; readonly out: string | undefined };

/** Reads settings and specs, and makes the packages of each output. */
async function generateAll(
  options: ArgumentsCamelCase<Options & SettingsOptions>,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = await commandSettings(options);
  const { specs } = settings;
  const { api, dryRun = false, force, wait, rebuildManifest, renameClients, jobs, cache } = options;
  const diagnostics = await forOutputs(
    settings,
    api,
    terminal,
    async (output) => {
      const result = await generate({
        ...{
          specs,
          ...output,
          dryRun,
          force,
          wait,
          rebuildManifest,
          renameClients,
          jobs,
          cache,
        },
        ...terminal.listener,
      } as GenerateOptions);
      const told = output.spokenOf ? await restatedBy(settings) : [];
      terminal.printDiagnostics(told);
      const isLinked = result.isWritten && (await holdsWorkspaces(output.out));
      return { ...result, diagnostics: [...result.diagnostics, ...told], isLinked };
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
}

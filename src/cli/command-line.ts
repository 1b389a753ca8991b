import yargs, { type Argv, type CommandModule } from 'yargs';
import { ExitCode } from '../diagnostics/exit-code.js';
import { own } from '../model/own.js';
import { version } from '../output/generator.js';
import type { Session } from './command.js';
import { askedOf, commandFirst, mayHideCommand } from './command-words.js';
import { EVERY_COMMAND, type GlobalOptions, globalOptions, wrongValues } from './options.js';
import { Terminal } from './terminal.js';
import { type KnownWords, NO_COMMAND, UsageError, usageError } from './usage-error.js';
import { internals } from './yargs-internals.js';

const USAGE = `$0 <command> [api..]

Makes small typed clients for the long-running operations of APIs from their published specs.`;

const EPILOGUE = `lrogen <command> --help explains a command.
Exit codes: 0 all is well; 1 a check found something, or lrogen failed;
            2 wrong usage; 3 an input could not be read;
            130 init was interrupted.`;

type Definition = (session: Session) => Pick<CommandModule<GlobalOptions>, 'command' | 'builder'>;

/** By their names, and in the order of the help. Each is loaded when it is to be known. */
const COMMANDS: Readonly<Record<string, () => Promise<Definition>>> = {
  init: async () => (await import('./init.js')).initCommand,
  generate: async () => (await import('./generate.js')).generateCommand,
  check: async () => (await import('./check.js')).checkCommand,
  list: async () => (await import('./list.js')).listCommand,
  show: async () => (await import('./show.js')).showCommand,
  sync: async () => (await import('./sync.js')).syncCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
  release: async () => (await import('./release.js')).releaseCommand,
  publish: async () => (await import('./publish.js')).publishCommand,
  deprecate: async () => (await import('./deprecate.js')).deprecateCommand,
  completion: async () => (await import('./completion.js')).completionCommand,
};

/** The command that a line begins with; where it begins with none, any of them may be meant. */
function commandsOf([first = '']: readonly string[]) {
  const named = own(COMMANDS, first);
  const meant = named === undefined ? Object.values(COMMANDS) : [named];
  return Promise.all(meant.map((load) => load()));
}

/**
 * Runs the command that the words of a command line name; nothing is thrown.
 *
 * @param words those behind the program's own name.
 * @returns how the process is to end.
 */
export async function runCommandLine(
  words: readonly string[],
  { stdout, stderr }: Pick<Session, 'stdout' | 'stderr'> = process,
): Promise<ExitCode> {
  const session: Session = { stdout, stderr, exitCode: ExitCode.well };
  try {
    const valued = mayHideCommand(words) ? await valuedOptions(session) : new Set<string>();
    const ordered = commandFirst(words, valued);
    const isCommand = (word: string) => own(COMMANDS, word) !== undefined;
    await (await parserFor(session, ordered)).parseAsync(askedOf(ordered, isCommand));
  } catch (error) {
    const json = words.includes('--json');
    return new Terminal({ json }, stdout, stderr).fail(error);
  }
  return session.exitCode;
}

/** Options of all commands whose value is the next word. */
async function valuedOptions(session: Session): Promise<ReadonlySet<string>> {
  const parser = yargs().options(globalOptions);
  for (const define of await commandsOf([])) {
    const { builder } = define(session);
    if (typeof builder === 'function') await builder(parser);
  }
  const all = [...knownOptions(parser)];
  return new Set(all.flatMap(([name, isSwitch]) => (isSwitch ? [] : [name])));
}

async function parserFor(session: Session, words: readonly string[]) {
  const parser: Argv = yargs();
  const commands = (await commandsOf(words)).map((define) => define(session));
  const known = (): KnownWords => ({
    commands: new Map(
      commands.map(({ command }) => [String(command).split(' ')[0] ?? '', String(command)]),
    ),
    options: knownOptions(parser),
  });
  const all = parser.scriptName('lrogen').usage(USAGE).locale('en').options(globalOptions);
  for (const command of commands) all.command(command as CommandModule);
  // yargs lays out the help of each command that runs, in case it fails: ours tell of that by themselves.
  internals(parser).getInternalMethods().getUsageInstance().cacheHelpMessage = () => {};
  return all
    .demandCommand(1, NO_COMMAND)
    .strictCommands()
    .strictOptions()
    .check((options) => wrongValues(options, words, knownOptions(parser)) ?? true)
    .example('$0 list file', 'What the file service offers, in all its versions')
    .example('$0 generate', 'Every package, from specs/ into generated/')
    .example('$0 check', 'Whether generated/ is what specs/ gives')
    .epilogue(EPILOGUE)
    .version(version)
    .alias('version', 'v')
    .help()
    .alias('help', 'h')
    .group(['version', 'help'], EVERY_COMMAND)
    .fail((message, error) => {
      // Thrown, for yargs would otherwise go on to the next problem and then to the command.
      if (error instanceof UsageError) throw error;
      throw usageError(message ?? error.message, words, known());
    });
}

/** The options that the command at hand takes, and which of them are switches. */
function knownOptions(parser: Argv): ReadonlyMap<string, boolean> {
  const { key, boolean } = internals(parser).getOptions();
  return new Map(Object.keys(key).map((name) => [name, boolean.includes(name)]));
}

import yargs, { type Argv, type CommandModule } from 'yargs';
import { ExitCode } from '../diagnostics/exit-code.js';
import { own } from '../model/own.js';
import { version } from '../output/generator.js';
import type { Session } from './command.js';
import { completionShell, withShell } from './completion.js';
import { EVERY_COMMAND, globalOptions, wrongValues } from './options.js';
import { Terminal } from './terminal.js';
import { type KnownWords, NO_COMMAND, UsageError, usageError } from './usage-error.js';

const USAGE = `$0 <command> [api..]

Makes small typed clients for the long-running operations of APIs from their published specs.`;

const EPILOGUE = `lrogen <command> --help explains a command.
Exit codes: 0 all is well; 1 a check found something, or lrogen failed;
            2 wrong usage; 3 an input could not be read.`;

type Definition = (session: Session) => Pick<CommandModule, 'command'>;

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
    await (await parserFor(session, words)).parseAsync(asked(words));
  } catch (error) {
    const json = words.includes('--json');
    return new Terminal({ json }, stdout, stderr).fail(error);
  }
  return session.exitCode;
}

/**
 * What is to be parsed: of a command that there is not, no help is told in the place of that, and of completion,
 * of which yargs has none, that of all.
 */
function asked(words: readonly string[]): string[] {
  const help = words.filter((word) => HELP.includes(word));
  if (words[0] === 'completion' && help.length > 0) return help;
  const named = words.find((word, i) => !word.startsWith('-') && !takesValue(words[i - 1]));
  const isKnown =
    named === undefined || ['completion', 'help', ...Object.keys(COMMANDS)].includes(named);
  return words.filter((word) => isKnown || !HELP.includes(word));
}

const HELP: readonly string[] = ['--help', '-h', '--version', '-v'];

/** Options of every command that the next word is no value of. */
const SWITCHES = Object.entries(globalOptions).flatMap(([name, { type }]) =>
  type === 'boolean' ? [`--${name}`] : [],
);

/** Whether the word behind this one may be its value: it is one of an option that only some commands have. */
function takesValue(word = ''): boolean {
  return word.startsWith('-') && ![...HELP, ...SWITCHES].includes(word) && !word.includes('=');
}

async function parserFor(session: Session, words: readonly string[]) {
  const [first, ...rest] = words;
  if (first === 'completion' && !rest.some((word) => HELP.includes(word))) {
    const named = rest.filter((word) => !word.startsWith('-'));
    withShell(completionShell(named, process.env.SHELL), process.env);
  }
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
    .completion(
      'completion',
      'Print a script that completes commands and options in bash, zsh or fish: lrogen completion <shell>',
    )
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

/** What yargs has, though its types do not tell it. */
interface Internals {
  getOptions(): { readonly key: object; readonly boolean: readonly string[] };
  getInternalMethods(): { getUsageInstance(): { cacheHelpMessage: () => void } };
}

function internals(parser: Argv): Internals {
  return parser as unknown as Internals;
}

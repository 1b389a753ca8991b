import yargs from 'yargs';
import { ExitCode } from '../diagnostics/exit-code.js';
import { version } from '../output/generator.js';
import { checkCommand } from './check.js';
import type { Session } from './command.js';
import { diffCommand } from './diff.js';
import { generateCommand } from './generate.js';
import { listCommand } from './list.js';
import { EVERY_COMMAND, globalOptions, wrongValues } from './options.js';
import { showCommand } from './show.js';
import { syncCommand } from './sync.js';
import { Terminal } from './terminal.js';

const USAGE = `$0 <command> [api..]

Makes small typed clients for the long-running operations of APIs from their published specs.`;

const EPILOGUE = `lrogen <command> --help explains a command.
Exit codes: 0 all is well; 1 a check found something, or lrogen failed;
            2 wrong usage; 3 an input could not be read.`;

/** What is wrong with the words of the command line. */
class UsageError extends Error {
  override readonly name = 'UsageError';
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
    await parserFor(session).parseAsync([...words]);
  } catch (error) {
    const terminal = new Terminal({}, stdout, stderr);
    if (!(error instanceof UsageError)) return terminal.fail(error);
    terminal.error(`\n${error.message}`);
    return ExitCode.usage;
  }
  return session.exitCode;
}

function parserFor(session: Session) {
  return yargs()
    .scriptName('lrogen')
    .usage(USAGE)
    .locale('en')
    .options(globalOptions)
    .command(generateCommand(session))
    .command(checkCommand(session))
    .command(listCommand(session))
    .command(showCommand(session))
    .command(syncCommand(session))
    .command(diffCommand(session))
    .demandCommand(1, 'Name a command.')
    .strictCommands()
    .strictOptions()
    .check((options) => wrongValues(options) ?? true)
    .example('$0 list file', 'What the file service offers, in all its versions')
    .example('$0 generate', 'Every package, from specs/ into generated/')
    .example('$0 check', 'Whether generated/ is what specs/ gives')
    .epilogue(EPILOGUE)
    .version(version)
    .help()
    .group(['version', 'help'], EVERY_COMMAND)
    .fail((message, error, failed) => {
      // Thrown, for yargs would otherwise go on to the next problem and then to the command.
      if (error instanceof UsageError) throw error;
      failed.showHelp('error');
      throw new UsageError(message ?? error.message);
    });
}

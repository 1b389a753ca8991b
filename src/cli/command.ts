import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { GlobalOptions } from './options.js';
import { type Output, Terminal } from './terminal.js';

export interface Command<Options> {
  /** The words of the command line: `show <api>`. */
  readonly command: string;
  readonly describe: string;
  readonly builder: (parser: Argv<GlobalOptions>) => Argv<Options>;
  /** Calls the one function that does the work, prints the result, and says how the process is to end. */
  readonly run: (options: ArgumentsCamelCase<Options>, terminal: Terminal) => Promise<ExitCode>;
}

/** Where a command prints, and how it ended. */
export interface Session {
  readonly stdout: Output;
  readonly stderr: NodeJS.WriteStream;
  exitCode: ExitCode;
}

/**
 * A command for yargs, once it is known where to print. Whatever `run` throws is told in one line,
 * and the progress line goes away.
 */
export function defineCommand<Options extends GlobalOptions>(
  command: Command<Options>,
): (session: Session) => CommandModule<GlobalOptions, Options> {
  const { run, ...module } = command;
  return (session) => ({
    ...module,
    handler: async (options) => {
      const terminal = new Terminal(options, session.stdout, session.stderr);
      try {
        session.exitCode = await run(options, terminal);
      } catch (error) {
        session.exitCode = terminal.fail(error);
      } finally {
        terminal.clear();
      }
    },
  });
}

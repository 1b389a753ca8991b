import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { GlobalOptions } from './options.js';
import { Terminal } from './terminal.js';

export interface Command<Options> {
  /** The words of the command line: `show <api>`. */
  readonly command: string;
  readonly describe: string;
  readonly builder: (parser: Argv<GlobalOptions>) => Argv<Options>;
  /** Does the work, prints the result, and says how the process is to end. */
  readonly run: (options: ArgumentsCamelCase<Options>, terminal: Terminal) => Promise<ExitCode>;
}

/** A command for yargs. Whatever `run` throws is told in one line, and the progress line goes away. */
export function defineCommand<Options extends GlobalOptions>(
  command: Command<Options>,
): CommandModule<GlobalOptions, Options> {
  const { run, ...module } = command;
  return {
    ...module,
    handler: async (options) => {
      const terminal = new Terminal(options);
      try {
        process.exitCode = await run(options, terminal);
      } catch (error) {
        process.exitCode = terminal.fail(error);
      } finally {
        terminal.rest();
      }
    },
  };
}

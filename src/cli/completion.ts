import { basename } from 'node:path';
import yargs from 'yargs';
import { ExitCode } from '../diagnostics/exit-code.js';
import { defineCommand } from './command.js';
import { UsageError } from './usage-error.js';
import { internals } from './yargs-internals.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

export const completionCommand = defineCommand({
  command: 'completion [shell..]',
  describe: 'Print a script that completes commands and options in bash, zsh or fish',
  builder: (parser) =>
    parser.positional('shell', {
      type: 'string',
      array: true,
      default: [] as string[],
      defaultDescription: "the user's own",
      describe: `One of ${SHELLS.join(', ')}`,
    }),
  run: async ({ shell: named }, terminal) => {
    const shell = completionShell(named, process.env.SHELL);
    const script = scriptFor(shell);
    terminal.result({ shell, script }, () => script);
    return ExitCode.well;
  },
});

/**
 * The shell that `lrogen completion` is to print a script for: the one that is named, else the user's own.
 *
 * @param named what stands behind `completion`, options aside.
 * @param own `/bin/zsh`, as the environment has it.
 * @throws UsageError for any other.
 */
function completionShell(named: readonly string[], own: string | undefined): Shell {
  const [shell = basename(own ?? ''), ...others] = named;
  const known = SHELLS.find((one) => one === shell);
  // A plain `sh`, or none at all, as in a container, tells nothing of where the script is to be used.
  if (named.length === 0 && ['', 'sh', 'dash', 'ash'].includes(shell)) return 'bash';
  if (known !== undefined && others.length === 0) return known;
  throw new UsageError(
    others.length > 0
      ? 'completion takes one shell'
      : `there is no completion for ${JSON.stringify(shell)}`,
    `Write lrogen completion and one of ${SHELLS.join(', ')}`,
  );
}

/** yargs prints its script: here into a text. */
function scriptFor(shell: Shell): string {
  withShell(shell, process.env);
  const parser = yargs().scriptName('lrogen');
  const lines: string[] = [];
  internals(parser).getInternalMethods().getLoggerInstance().log = (line) => lines.push(line);
  parser.showCompletionScript();
  return lines.join('\n').trimEnd();
}

/** yargs asks the environment alone for which shell its script is to be. */
function withShell(shell: Shell, environment: NodeJS.ProcessEnv): void {
  delete environment.ZSH_NAME;
  environment.SHELL = shell;
}

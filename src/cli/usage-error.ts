import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';

/** What is wrong with the words of the command line, in one line. */
export class UsageError extends DiagnosticError {
  constructor(message: string, help: string) {
    super({ code: 'LRO-USAGE', message, help });
  }
}

/** What is wrong with a command line of nothing but options. */
export const NO_COMMAND = 'no command is named';

/** What a command line may say. */
export interface KnownWords {
  /** Commands by name, as they are written with their words: `show <api>`. */
  readonly commands: ReadonlyMap<string, string>;
  /** Options by name, without their dashes; true for those that are switches. */
  readonly options: ReadonlyMap<string, boolean>;
}

/**
 * What yargs says of a command line, in this program's words.
 *
 * @param message as yargs words it.
 */
export function usageError(
  message: string,
  words: readonly string[],
  { commands, options }: KnownWords,
): UsageError {
  const command = words.find((word) => commands.has(word));
  const help = `lrogen ${command === undefined ? '' : `${command} `}--help tells what there is`;
  const [first = ''] = message.split('\n');
  const [, kind, named = ''] = /^Unknown (command|argument)s?: (.*)$/.exec(first) ?? [];
  const [word = ''] = named.split(', ');
  if (first === NO_COMMAND) {
    return new UsageError(
      first,
      `There is ${[...commands.keys()].join(', ')}; lrogen --help explains them`,
    );
  }
  if (kind === 'command' && command === undefined) {
    const meant = didYouMean(word, [...commands.keys()]);
    return new UsageError(`there is no command ${JSON.stringify(word)}`, meant ?? help);
  }
  if (kind === 'argument' && isOption(word, words)) {
    const dashed = word.length === 1 ? `-${word}` : `--${word}`;
    const meant = didYouMean(
      dashed,
      [...options.keys()].map((name) => `--${name}`),
    );
    const of = command === undefined ? '' : ` of ${command}`;
    return new UsageError(`there is no option ${dashed}${of}`, meant ?? help);
  }
  if (kind !== undefined)
    return new UsageError(`${JSON.stringify(word)} is one argument too many`, help);
  const [, valued] = /^Not enough arguments following: (.*)$/.exec(first) ?? [];
  if (valued !== undefined) return new UsageError(`--${valued} needs a value`, help);
  if (first.startsWith('Not enough non-option arguments')) {
    const written = commands.get(command ?? '') ?? '<command>';
    return new UsageError(`an argument is missing: lrogen ${written}`, help);
  }
  const [, option, given, choices] =
    /^ *Argument: ([^,]*), Given: (.*), Choices: (.*)$/m.exec(message) ?? [];
  if (option !== undefined)
    return new UsageError(`--${option} takes ${choices}, and not ${given}`, help);
  return new UsageError(first.replace(/\.$/, ''), help);
}

/** Whether a word that yargs does not know was written as an option. */
function isOption(word: string, words: readonly string[]): boolean {
  return words.some((given) => {
    const [name = ''] = given.split('=');
    return [`-${word}`, `--${word}`, `--no-${word}`].includes(name) && word !== '';
  });
}

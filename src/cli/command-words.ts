const HELP: readonly string[] = ['--help', '-h', '--version', '-v'];

/** By which the scripts of `completion` ask; it is followed by a command line. */
const COMPLETE = '--get-yargs-completions';

/** Whether a command may stand behind the options that a line begins with, `help` aside. */
export function mayHideCommand([first = '', ...others]: readonly string[]): boolean {
  if (first === 'help') return mayHideCommand(others);
  const isOption = (word: string) => word.startsWith('-');
  return isOption(first) && first !== COMPLETE && !others.every(isOption);
}

/**
 * The words of a command line with the command first, whatever options stand before it; `help generate` is
 * `generate --help`.
 *
 * @param valued names of the options whose value is the next word: all others are switches, behind which a
 *   `true` or `false` may stand.
 */
export function commandFirst(words: readonly string[], valued: ReadonlySet<string>): string[] {
  const takes = (option: string, next: string) =>
    option.startsWith('--') && (valued.has(nameOf(option)) || /^(?:true|false)$/.test(next));
  const at = mayHideCommand(words)
    ? words.findIndex((word, i) => !word.startsWith('-') && !takes(words[i - 1] ?? '', word))
    : 0;
  if (at < 0) return [...words];
  const ordered = [...words.slice(at, at + 1), ...words.slice(0, at), ...words.slice(at + 1)];
  const [first, ...others] = ordered;
  return first === 'help' && others.length > 0
    ? [...commandFirst(others, valued), '--help']
    : ordered;
}

/** `api-version` of `--api-version` and `--apiVersion`, which are the same. */
function nameOf(option: string): string {
  return option.slice(2).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What is to be parsed: of a command that there is not, no help is told in the place of that. */
export function askedOf(words: readonly string[], isCommand: (word: string) => boolean): string[] {
  const [first = '-'] = words;
  const isKnown = first.startsWith('-') || first === 'help' || isCommand(first);
  return words.filter((word) => isKnown || !HELP.includes(word));
}

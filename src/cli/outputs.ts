import type { OutputSettings, Settings } from '../config/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { refuseSharedFolders } from '../output/overlap.js';
import type { Terminal } from './terminal.js';

/** What the settings speak of, whatever the output. */
interface Spoken {
  readonly spokenOf?: Pick<Settings, 'file' | 'named'>;
}

/** What a command did for one output, or found in it. */
export interface OutputResult {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Does the work for each output of the settings, and reports it: of several each behind its folder's
 * name, as JSON `{ "outputs": [{ "out", … }] }`.
 *
 * @returns all that was wrong.
 * @throws DiagnosticError `LRO-OUTPUT-OVERLAP` where two folders are one, or one lies in the other.
 */
export async function forOutputs<Result extends OutputResult>(
  { outputs, file, named }: Settings,
  terminal: Terminal,
  work: (output: OutputSettings & Spoken) => Promise<Result>,
  show: { readonly json: (result: Result) => object; readonly text: (result: Result) => string },
): Promise<Diagnostic[]> {
  await refuseSharedFolders(outputs.map(({ out }) => out));
  const results: [OutputSettings, Result][] = [];
  for (const [i, output] of outputs.entries()) {
    // Of what the settings speak is asked once.
    results.push([output, await work(i > 0 ? output : { ...output, spokenOf: { file, named } })]);
  }
  const [[, only] = [], ...others] = results;
  if (only !== undefined && others.length === 0) {
    terminal.report(show.json(only), () => show.text(only));
  } else {
    terminal.report(
      { outputs: results.map(([{ out }, result]) => ({ out, ...show.json(result) })) },
      () => results.map(([{ out }, result]) => `${out}:\n${show.text(result)}`).join('\n\n'),
    );
  }
  return results.flatMap(([, { diagnostics }]) => diagnostics);
}

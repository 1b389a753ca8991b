import type { OutputSettings, Settings } from '../config/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { refuseSharedFolders } from '../output/overlap.js';
import { mayMeet } from '../specs/select-apis.js';
import type { Terminal } from './terminal.js';

/** What the settings speak of, whatever the output. */
interface Spoken {
  readonly spokenOf?: Pick<Settings, 'file' | 'named'>;
}

/** An output, and which of its APIs are asked for; none for all. */
interface AskedOutput extends OutputSettings {
  readonly selectors: readonly string[];
}

/** What a command did for one output, or found in it. */
export interface OutputResult {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Does the work for each output of the settings, and reports it: of several each behind its folder's
 * name, as JSON `{ "outputs": [{ "out", … }] }`. One that has none of the APIs that are asked for is left alone.
 *
 * @param selectors the APIs or services that are asked for; none for all.
 * @param work gets those of them that the output may have; one that no output lists is for each to refuse.
 * @returns all that was wrong.
 * @throws DiagnosticError `LRO-OUTPUT-OVERLAP` where two folders are one, or one lies in the other.
 */
export async function forOutputs<Result extends OutputResult>(
  { outputs, file, named }: Settings,
  selectors: readonly string[],
  terminal: Terminal,
  work: (output: AskedOutput & Spoken) => Promise<Result>,
  show: { readonly json: (result: Result) => object; readonly text: (result: Result) => string },
): Promise<Diagnostic[]> {
  await refuseSharedFolders(outputs.map(({ out }) => out));
  const results: [OutputSettings, Result][] = [];
  for (const [i, output] of askedOutputs(outputs, selectors).entries()) {
    // Of what the settings speak is asked once.
    results.push([output, await work(i > 0 ? output : { ...output, spokenOf: { file, named } })]);
  }
  const [[, only] = []] = results;
  if (only !== undefined && outputs.length === 1) {
    terminal.report(show.json(only), () => show.text(only));
  } else {
    terminal.report(
      { outputs: results.map(([{ out }, result]) => ({ out, ...show.json(result) })) },
      () => results.map(([{ out }, result]) => `${out}:\n${show.text(result)}`).join('\n\n'),
    );
  }
  return results.flatMap(([, { diagnostics }]) => diagnostics);
}

function askedOutputs(
  outputs: readonly OutputSettings[],
  selectors: readonly string[],
): AskedOutput[] {
  const isListed = (selector: string) => outputs.some((output) => mayHave(output, selector));
  return outputs
    .map((output) => ({
      ...output,
      selectors: selectors.filter((one) => mayHave(output, one) || !isListed(one)),
    }))
    .filter((output) => selectors.length === 0 || output.selectors.length > 0);
}

/** Whether an output lists what a selector names, or all or some of its versions. */
function mayHave({ only }: OutputSettings, selector: string): boolean {
  return only === undefined || only.some((one) => mayMeet(one, selector));
}

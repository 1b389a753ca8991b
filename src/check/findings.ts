import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Disagreement } from '../model/evidence.js';
import type { ConformanceRow } from '../normalize/conformance.js';
import type { OutputDifference } from '../output/output-diff.js';
import { MANIFEST_FILE } from '../output/output-path.js';
import { EXCEPTIONS_FILE } from '../sources/exceptions.js';
import type { FolderModel } from '../specs/folder-model.js';
import { selectApis } from '../specs/select-apis.js';

/** What `check` looked at, good and bad. */
export interface Findings {
  readonly output: readonly OutputDifference[];
  readonly conformance: readonly ConformanceRow[];
  readonly disagreements: readonly ApiDisagreement[];
}

export interface ApiDisagreement extends Disagreement {
  readonly api: string;
}

/** What the model of the selected APIs shows beside what the output folder shows. */
export async function findingsOf(
  model: FolderModel,
  output: readonly OutputDifference[],
  selectors: readonly string[],
): Promise<Findings> {
  const selected = selectApis(model.apis, selectors);
  const ids = new Set(selected.map(({ id }) => id));
  // Rows may also be about APIs of which there is no model.
  const isAsked = (id: string): boolean => selectors.length === 0 || ids.has(id);
  const disagreements = await model.disagreements();
  return {
    output,
    conformance: (await model.conformance()).filter(({ api }) => isAsked(api)),
    disagreements: selected.flatMap(({ id }) =>
      (disagreements[id] ?? []).map((found) => ({ api: id, ...found })),
    ),
  };
}

/**
 * What is not as it must be.
 *
 * @param out the folder of the packages.
 */
export function problems(
  { output, conformance, disagreements }: Findings,
  out: string,
): Diagnostic[] {
  return [
    ...conformance.filter(isUnmet).map(unmetRow),
    ...disagreements.filter(isUnsettled).map(unsettled),
    ...(isUnmade(output) ? [unmade(out, output.length)] : output.map(staleFile)),
  ];
}

/** Whether no run has made anything there yet. */
export function isUnmade(output: readonly OutputDifference[]): boolean {
  return (
    output.some(({ path }) => path === MANIFEST_FILE) &&
    output.every(({ what }) => what === 'added')
  );
}

function unmade(out: string, files: number): Diagnostic {
  return problem({
    code: 'LRO-CHECK-OUTPUT',
    message: `no packages are there yet: ${files === 1 ? 'the one file is' : `all ${files} files are`} missing`,
    help: 'Run lrogen generate, or name the folder that holds them with --out',
    file: out,
  });
}

/** A documented request that the model contradicts, with no exception that says why. */
function isUnmet({ verdict, exception }: ConformanceRow): boolean {
  return verdict === 'contradicted' && exception === undefined;
}

/** Sources that cannot all be right, with no exception that says why. */
export function isUnsettled({ severity, exception }: Disagreement): boolean {
  return severity === 'conflict' && exception === undefined;
}

function unmetRow({ api, documented, modelled, row, file, pointer }: ConformanceRow): Diagnostic {
  return problem({
    code: 'LRO-CHECK-DOCUMENTED',
    message: `${api} ${row.method} is documented as ${documented}, and the specs have ${modelled}`,
    help: `Correct the row, or state why under "documented" in ${EXCEPTIONS_FILE}`,
    file,
    pointer,
  });
}

function unsettled({ api, subject, field, values, winner, rule }: ApiDisagreement): Diagnostic {
  const said = values.map(
    ({ value, evidence }) => `${value} in ${evidence.map(({ file }) => file).join(' and ')}`,
  );
  const place = values.find(({ value }) => value !== winner)?.evidence[0];
  return problem({
    code: 'LRO-CHECK-DISAGREEMENT',
    message: `${api} ${field} of ${subject}: ${said.join(', but ')}; chosen is ${winner} (${rule})`,
    help: `Correct the document, or state why under "disagreements" in ${EXCEPTIONS_FILE}`,
    ...(place !== undefined && { file: place.file, pointer: place.pointer }),
  });
}

const STALE: Readonly<Record<OutputDifference['what'], string>> = {
  added: 'it is missing',
  changed: 'it is out of date',
  removed: 'nothing wants it any more',
  edited: 'it was edited by hand',
  'orphaned-edited': 'nothing wants it any more, and it was edited by hand',
  conflict: 'it stands where a file is to be written, and is none of ours',
  unowned: 'no run wrote it, and its package may be published with it',
};

const HELP: Readonly<Partial<Record<OutputDifference['what'], string>>> = {
  edited: 'Undo the edit, or run lrogen generate --force',
  'orphaned-edited': 'Remove it, or run lrogen generate --force',
  conflict: 'Move or remove it',
  unowned: 'Move or remove it',
};

function staleFile({ path, what, line }: OutputDifference): Diagnostic {
  const at = line === undefined ? '' : `, from line ${line.number}`;
  return problem({
    code: 'LRO-CHECK-OUTPUT',
    message: `${STALE[what]}${at}`,
    help: HELP[what] ?? 'Run lrogen generate',
    file: path,
  });
}

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { PlacedRow } from '../model/documented.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { SourceApi } from '../model/source-api.js';
import type { Exceptions } from '../sources/exceptions.js';
import { type ConformanceRow, checkConformance, isAbout } from './conformance.js';
import { unusedExceptions } from './exceptions.js';
import { type Fate, type FinishedApi, finishApi } from './finish-api.js';
import { identify } from './identify.js';
import { mergeApi } from './merge-api.js';

/** Everything the specs say, as readers brought it. */
export interface Specs {
  readonly sources: readonly SourceApi[];
  readonly documented: readonly PlacedRow[];
  readonly exceptions: Exceptions;
}

export interface Normalized {
  readonly apis: readonly OperationsApi[];
  /** APIs of which every operations method was skipped, or that only have starts: there is no client. */
  readonly unbound: readonly OperationsApi[];
  readonly conformance: readonly ConformanceRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns what the sources say into one model per service and version. Pure: the same specs give the
 * same model, whatever their order.
 */
export function normalize({ sources, documented, exceptions }: Specs): Normalized {
  const groups = identify(sources).sort((a, b) => compareText(a.id, b.id));
  const merged = groups.map(mergeApi);
  const rows = assignRows(
    documented,
    merged.filter(({ bindings }) => bindings.length > 0),
  );
  const finished = merged.map((api) =>
    finishApi(
      api,
      documented.filter((_, i) => rows[i] === api.id),
      exceptions,
    ),
  );
  const apisOf = (wanted: Fate) =>
    finished.flatMap(({ fate, api }) => (fate === wanted ? api : []));
  return {
    apis: apisOf('bound'),
    unbound: apisOf('unbound'),
    conformance: conformanceOf(documented, rows, finished, exceptions),
    diagnostics: diagnosticsOf(finished, exceptions),
  };
}

/**
 * The API that each row is about, by its id; undefined where it is about none.
 *
 * @param apis those with bindings, by id.
 */
export function assignRows(
  rows: readonly PlacedRow[],
  apis: readonly Pick<OperationsApi, 'id' | 'service' | 'version' | 'host'>[],
): (string | undefined)[] {
  return rows.map(({ row }) => apis.find((api) => isAbout(row, api))?.id);
}

/**
 * How all rows stand, in their order.
 *
 * @param assigned what `assignRows` gave.
 */
export function conformanceOf(
  rows: readonly PlacedRow[],
  assigned: readonly (string | undefined)[],
  finished: readonly Pick<FinishedApi, 'conformance'>[],
  exceptions: Exceptions,
): ConformanceRow[] {
  const judged = new Map(
    finished.flatMap(({ conformance }) => {
      const [first] = conformance;
      return first === undefined ? [] : [[first.api, conformance.values()] as const];
    }),
  );
  return rows.flatMap((row, i) => {
    const id = assigned[i];
    if (id === undefined) return checkConformance([row], [], exceptions);
    return judged.get(id)?.next().value ?? [];
  });
}

/** What is wrong with APIs, and exceptions that none of them needs. */
export function diagnosticsOf(
  finished: readonly Pick<FinishedApi, 'used' | 'diagnostics'>[],
  exceptions: Exceptions,
): Diagnostic[] {
  const used = new Set(finished.flatMap((api) => api.used));
  return [
    ...unusedExceptions(exceptions, used),
    ...finished.flatMap(({ diagnostics }) => diagnostics),
  ];
}

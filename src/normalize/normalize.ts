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
  const rows = new AssignedRows(documented);
  const finished = identify(sources)
    .sort((a, b) => compareText(a.id, b.id))
    .map(mergeApi)
    .map((api) => finishApi(api, api.bindings.length > 0 ? rows.take(api) : [], exceptions));
  const apisOf = (wanted: Fate) =>
    finished.flatMap(({ fate, api }) => (fate === wanted ? api : []));
  return {
    apis: apisOf('bound'),
    unbound: apisOf('unbound'),
    conformance: conformanceOf(rows, finished, exceptions),
    diagnostics: diagnosticsOf(finished, exceptions),
  };
}

/** Documented rows, each of which counts for the first API with bindings, by id, that it is about. */
export class AssignedRows {
  readonly all: readonly PlacedRow[];
  /** The API that each row counts for, by its id. */
  readonly #ids: (string | undefined)[] = [];

  constructor(all: readonly PlacedRow[]) {
    this.all = all;
  }

  /** The rows that count for an API with bindings; to be asked for one after the other, by id. */
  take(api: Pick<OperationsApi, 'id' | 'service' | 'version' | 'host'>): PlacedRow[] {
    return this.all.filter(({ row }, i) => {
      if (this.#ids[i] !== undefined || !isAbout(row, api)) return false;
      this.#ids[i] = api.id;
      return true;
    });
  }

  idAt(index: number): string | undefined {
    return this.#ids[index];
  }
}

/** How all rows stand, in their order. */
export function conformanceOf(
  rows: AssignedRows,
  finished: readonly Pick<FinishedApi, 'conformance'>[],
  exceptions: Exceptions,
): ConformanceRow[] {
  const judged = new Map(
    finished.flatMap(({ conformance }) => {
      const [first] = conformance;
      return first === undefined ? [] : [[first.api, conformance.values()] as const];
    }),
  );
  return rows.all.flatMap((row, i) => {
    const id = rows.idAt(i);
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

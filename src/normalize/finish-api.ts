import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlacedRow } from '../model/documented.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { Exceptions } from '../sources/exceptions.js';
import { addDocumentedEvidence, type ConformanceRow, checkConformance } from './conformance.js';
import { applyEndpoints, applyNames, settleDisagreements, usedForRows } from './exceptions.js';
import { validate } from './validate.js';

/**
 * What becomes of an API. `unbound`: every operations method was skipped, or it only has starts.
 * `invalid`: it cannot be emitted. `silent`: its sources say nothing of operations.
 */
export type Fate = 'bound' | 'unbound' | 'invalid' | 'silent';

/** An API with all that is known of it. */
export interface FinishedApi {
  readonly api: OperationsApi;
  readonly fate: Fate;
  /** How the rows about it stand, in their order. */
  readonly conformance: readonly ConformanceRow[];
  /** The exceptions that it needs, as JSON pointers. */
  readonly used: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Adds to what the sources of an API say what is documented and stated of it.
 *
 * @param rows those that are about it.
 */
export function finishApi(
  merged: OperationsApi,
  rows: readonly PlacedRow[],
  exceptions: Exceptions,
): FinishedApi {
  if (merged.bindings.length === 0) return withoutBindings(merged);
  const located = applyEndpoints(merged, exceptions.endpoints);
  const named = applyNames(located.api, exceptions.names);
  const conformance = checkConformance(rows, [named.api], exceptions);
  const documented = addDocumentedEvidence(named.api, conformance);
  const settled = settleDisagreements(documented, exceptions.disagreements);
  const diagnostics = validate(settled.api);
  return {
    api: settled.api,
    fate: diagnostics.length === 0 ? 'bound' : 'invalid',
    conformance,
    used: [
      ...located.used,
      ...named.used,
      ...settled.used,
      ...usedForRows(conformance, exceptions.documented),
    ],
    diagnostics,
  };
}

function withoutBindings(api: OperationsApi): FinishedApi {
  const { starts, skipped } = api;
  const fate = starts.length > 0 || skipped.length > 0 ? 'unbound' : 'silent';
  return { api, fate, conformance: [], used: [], diagnostics: [] };
}

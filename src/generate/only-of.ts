import type { Normalized } from '../normalize/normalize.js';
import { knownApis, selectApis } from '../specs/select-apis.js';

/**
 * The model without the APIs whose packages go elsewhere. What is wrong with the specs stays.
 *
 * @param only `file:v1` or `file`; undefined for all.
 * @throws DiagnosticError `LRO-API-UNKNOWN` where one names no API.
 */
export function onlyOf(model: Normalized, only: readonly string[] | undefined): Normalized {
  if (only === undefined) return model;
  const wanted = new Set(selectApis(knownApis(model), only).map(({ id }) => id));
  return {
    ...model,
    apis: model.apis.filter(({ id }) => wanted.has(id)),
    unbound: model.unbound.filter(({ id }) => wanted.has(id)),
    conformance: model.conformance.filter(({ api }) => wanted.has(api)),
  };
}

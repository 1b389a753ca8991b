import type { OperationBinding, SkippedMethod } from './operations-api.js';
import { printPathTemplate } from './path-template.js';
import { toldApart } from './told-apart.js';

export interface Distinct {
  readonly bindings: readonly OperationBinding[];
  readonly skipped: readonly SkippedMethod[];
}

/**
 * Leaves out the bindings that no request could tell from another one, such as the second path that
 * a service config gives a method for the same names: whichever were tried first, the other would
 * never be reached. The one with the plainest path stays.
 *
 * @returns the bindings that stay, in their order, and for each source of another one the reason.
 */
export function leaveOutIndistinct(bindings: readonly OperationBinding[]): Distinct {
  const { indistinct } = toldApart(bindings);
  return {
    bindings: bindings.filter((binding) => !indistinct.has(binding)),
    skipped: [...indistinct].flatMap(([{ id, httpMethod, template, evidence }, kept]) =>
      evidence.map((place) => ({
        id,
        httpMethod,
        path: printPathTemplate(template),
        code: 'LRO-PATH-INDISTINCT',
        reason: `no request tells it from ${kept.id} at ${printPathTemplate(kept.template)}`,
        evidence: place,
      })),
    ),
  };
}

import { type Diagnostic, pointerTo } from '../diagnostics.js';
import type { Disagreement } from '../model/evidence.js';
import type { Endpoints, OperationsApi } from '../model/operations-api.js';
import type { Exceptions } from '../sources/exceptions.js';

export interface ExceptionsOutcome {
  readonly apis: readonly OperationsApi[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies the exceptions to all APIs; one that matches nothing is an error. */
export function applyExceptions(
  apis: readonly OperationsApi[],
  exceptions: Exceptions,
): ExceptionsOutcome {
  const used = new Set<unknown>();
  const applied = apis.map((api): OperationsApi => {
    const endpoint = exceptions.endpoints.find(({ host }) => host === api.host);
    if (endpoint !== undefined) used.add(endpoint);
    const endpoints = endpoint ? regional(api, endpoint) : api.endpoints;
    const disagreements = api.disagreements.map((disagreement): Disagreement => {
      const exception = exceptions.disagreements.find(
        ({ api: id, subject, field }) =>
          id === api.id && subject === disagreement.subject && field === disagreement.field,
      );
      if (exception === undefined) return disagreement;
      used.add(exception);
      return { ...disagreement, exception: exception.reason };
    });
    return { ...api, ...(endpoints && { endpoints }), disagreements };
  });
  const diagnostics = (['endpoints', 'disagreements'] as const).flatMap((list) =>
    exceptions[list].flatMap((exception, i) => (used.has(exception) ? [] : [unused(list, i)])),
  );
  return { apis: applied, diagnostics };
}

/** An exception that nothing needs any more hides the next real one. */
export function unused(list: keyof Exceptions, index: number): Diagnostic {
  return {
    code: 'LRO-EXCEPTION-UNUSED',
    severity: 'error',
    message: 'an exception matches nothing',
    help: 'Remove it, or correct what it names',
    file: 'exceptions.json',
    pointer: pointerTo('', list, index),
  };
}

function regional(api: OperationsApi, exception: Exceptions['endpoints'][number]): Endpoints {
  return {
    byLocation: { ...api.endpoints?.byLocation, ...exception.hosts },
    ...(exception.pattern !== undefined && { pattern: exception.pattern }),
    atDefaultHost: exception.atDefaultHost,
    required: exception.required,
    reason: exception.reason,
  };
}

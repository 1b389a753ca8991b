import { type Diagnostic, pointerTo, problem } from '../diagnostics/diagnostic.js';
import type { Disagreement } from '../model/evidence.js';
import type { Endpoints, OperationsApi } from '../model/operations-api.js';
import { flatSegments, printPattern } from '../model/path-template.js';
import type { Exceptions } from '../sources/exceptions.js';

type EndpointException = Exceptions['endpoints'][number];
type NameException = Exceptions['names'][number];
type DisagreementException = Exceptions['disagreements'][number];

export interface ExceptionsOutcome {
  readonly apis: readonly OperationsApi[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds the stated regional hosts; an exception that matches no API is an error. */
export function applyEndpoints(
  apis: readonly OperationsApi[],
  exceptions: readonly EndpointException[],
): ExceptionsOutcome {
  const hosts = new Set(apis.map(({ host }) => host));
  return {
    apis: apis.map((api) => {
      const exception = exceptions.find(({ host }) => host === api.host);
      return exception === undefined ? api : { ...api, endpoints: regional(api, exception) };
    }),
    diagnostics: exceptions.flatMap(({ host }, i) =>
      hosts.has(host) ? [] : [unused('endpoints', i)],
    ),
  };
}

/** Adds the stated names of operations; an exception that fits no path of its API is an error. */
export function applyNames(
  apis: readonly OperationsApi[],
  exceptions: readonly NameException[],
): ExceptionsOutcome {
  const fits = ({ api, to }: NameException, { id, operationKind, bindings }: OperationsApi) =>
    api === id &&
    operationKind === 'longrunning' &&
    bindings.some(({ template }) =>
      `/${printPattern(flatSegments(template))}`.endsWith(formOf(to)),
    );
  return {
    apis: apis.map((api) => {
      const renamed = exceptions
        .filter((exception) => fits(exception, api))
        .map(({ from, to, reason }) => ({ from, to, reason }));
      return renamed.length > 0 ? { ...api, renamed } : api;
    }),
    diagnostics: exceptions.flatMap((exception, i) =>
      apis.some((api) => fits(exception, api)) ? [] : [unused('names', i)],
    ),
  };
}

/** A pattern whatever its variables are called. */
function formOf(pattern: string): string {
  return `/${pattern.replace(/\{\w+\}/g, '*')}`;
}

/** Adds the stated reasons to disagreements; an exception that matches none is an error. */
export function settleDisagreements(
  apis: readonly OperationsApi[],
  exceptions: readonly DisagreementException[],
): ExceptionsOutcome {
  const used = new Set<DisagreementException>();
  const settled = apis.map(
    (api): OperationsApi => ({
      ...api,
      disagreements: api.disagreements.map((disagreement): Disagreement => {
        const exception = exceptions.find(
          ({ api: id, subject, field }) =>
            id === api.id && subject === disagreement.subject && field === disagreement.field,
        );
        if (exception === undefined) return disagreement;
        used.add(exception);
        return { ...disagreement, exception: exception.reason };
      }),
    }),
  );
  const diagnostics = exceptions.flatMap((exception, i) =>
    used.has(exception) ? [] : [unused('disagreements', i)],
  );
  return { apis: settled, diagnostics };
}

/** An exception that nothing needs any more hides the next real one. */
export function unused(list: keyof Exceptions, index: number): Diagnostic {
  return problem({
    code: 'LRO-EXCEPTION-UNUSED',
    message: 'an exception matches nothing',
    file: 'exceptions.json',
    pointer: pointerTo('', list, index),
  });
}

function regional(api: OperationsApi, exception: EndpointException): Endpoints {
  return {
    byLocation: { ...api.endpoints?.byLocation, ...exception.hosts },
    ...(exception.pattern !== undefined && { pattern: exception.pattern }),
    atDefaultHost: exception.atDefaultHost,
    required: exception.required,
    reason: exception.reason,
  };
}

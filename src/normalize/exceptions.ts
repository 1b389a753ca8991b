import { type Diagnostic, pointerTo, problem } from '../diagnostics/diagnostic.js';
import type { Disagreement } from '../model/evidence.js';
import type { Endpoints, OperationsApi } from '../model/operations-api.js';
import { flatSegments, printPattern } from '../model/path-template.js';
import type { Exceptions } from '../sources/exceptions.js';
import type { ConformanceRow } from './conformance.js';

type EndpointException = Exceptions['endpoints'][number];
type NameException = Exceptions['names'][number];
type DisagreementException = Exceptions['disagreements'][number];

export interface ExceptionsOutcome {
  readonly api: OperationsApi;
  /** The exceptions that match something of it, as JSON pointers. */
  readonly used: readonly string[];
}

/** Adds the stated regional hosts. */
export function applyEndpoints(
  api: OperationsApi,
  exceptions: readonly EndpointException[],
): ExceptionsOutcome {
  const fits = ({ host }: EndpointException): boolean => host === api.host;
  const exception = exceptions.find(fits);
  return {
    api: exception === undefined ? api : { ...api, endpoints: regional(api, exception) },
    used: placesOf('endpoints', exceptions, fits),
  };
}

/** Adds the stated names of operations. */
export function applyNames(
  api: OperationsApi,
  exceptions: readonly NameException[],
): ExceptionsOutcome {
  const paths = api.bindings.map(({ template }) => `/${printPattern(flatSegments(template))}`);
  const fits = ({ api: id, to }: NameException): boolean =>
    id === api.id &&
    api.operationKind === 'longrunning' &&
    paths.some((path) => path.endsWith(formOf(to)));
  const renamed = exceptions.filter(fits).map(({ from, to, reason }) => ({ from, to, reason }));
  return {
    api: renamed.length > 0 ? { ...api, renamed } : api,
    used: placesOf('names', exceptions, fits),
  };
}

/** A pattern whatever its variables are called. */
function formOf(pattern: string): string {
  return `/${pattern.replace(/\{\w+\}/g, '*')}`;
}

/** Adds the stated reasons to disagreements. */
export function settleDisagreements(
  api: OperationsApi,
  exceptions: readonly DisagreementException[],
): ExceptionsOutcome {
  const used = new Set<DisagreementException>();
  const disagreements = api.disagreements.map((disagreement): Disagreement => {
    const exception = exceptions.find(
      ({ api: id, subject, field }) =>
        id === api.id && subject === disagreement.subject && field === disagreement.field,
    );
    if (exception === undefined) return disagreement;
    used.add(exception);
    return { ...disagreement, exception: exception.reason };
  });
  return {
    api: { ...api, disagreements },
    used: placesOf('disagreements', exceptions, (exception) => used.has(exception)),
  };
}

/** The exceptions that take a documented row for another than the model has. */
export function usedForRows(
  conformance: readonly ConformanceRow[],
  exceptions: Exceptions['documented'],
): string[] {
  return placesOf('documented', exceptions, ({ api, method, url }) =>
    conformance.some(
      (row) => row.exception && row.api === api && row.row.method === method && row.row.url === url,
    ),
  );
}

/** An error for each exception that matches nothing. */
export function unusedExceptions(
  { endpoints, names, disagreements, documented }: Exceptions,
  used: ReadonlySet<string>,
): Diagnostic[] {
  const all = { endpoints, names, disagreements, documented };
  return Object.entries(all).flatMap(([list, { length }]) =>
    placesOf(list, Array.from({ length }), () => true)
      .filter((pointer) => !used.has(pointer))
      .map(unused),
  );
}

function placesOf<Exception>(
  list: string,
  exceptions: readonly Exception[],
  fits: (exception: Exception) => boolean,
): string[] {
  return exceptions.flatMap((exception, i) => (fits(exception) ? [pointerTo('', list, i)] : []));
}

/** An exception that nothing needs any more hides the next real one. */
function unused(pointer: string): Diagnostic {
  return problem({
    code: 'LRO-EXCEPTION-UNUSED',
    message: 'an exception matches nothing',
    file: 'exceptions.json',
    pointer,
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

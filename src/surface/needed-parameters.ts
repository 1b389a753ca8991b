import type { OperationsApi } from '../model/operations-api.js';
import type { NeededHeaders, ParameterValue, QueryParameter } from '../model/parameter.js';

/** Query parameters that a request cannot do without, and what each is where nobody says; null where somebody has to. */
export type NeededParameters = Readonly<Record<string, ParameterValue | null>>;

export function neededParameters(parameters: readonly QueryParameter[]): {
  readonly needed?: NeededParameters;
} {
  const needed = parameters.filter(({ required }) => required);
  if (needed.length === 0) return {};
  return {
    needed: Object.fromEntries(needed.map(({ name, default: told = null }) => [name, told])),
  };
}

/**
 * Whether a parameter may be said to a client once: it has a default, or is one that the methods on
 * operations need too, so that the client has to know it for its polls.
 */
export function isFilled({
  bindings,
}: Pick<OperationsApi, 'bindings'>): (parameter: QueryParameter) => boolean {
  // What some path has tells requests apart, and is said in each.
  const inPaths = new Set(bindings.flatMap(({ pathParameters }) => pathParameters.map(nameOf)));
  const names = new Set(
    bindings.flatMap(({ queryParameters }) =>
      queryParameters.filter(({ name, required }) => required && !inPaths.has(name)).map(nameOf),
    ),
  );
  return ({ name, required, default: told }) =>
    required === true && (told !== undefined || names.has(name));
}

/** The headers that are filled in where nobody says them; undefined for none. */
export function constantHeaders(
  headers: NeededHeaders = {},
): Readonly<Record<string, string>> | undefined {
  const told = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

/** Whether some request of an API has parameters or headers that are filled in. */
export function needsParameters(api: Pick<OperationsApi, 'bindings' | 'starts'>): boolean {
  const isKnown = isFilled(api);
  return [...api.bindings, ...api.starts].some(
    ({ queryParameters, headers }) =>
      constantHeaders(headers) !== undefined || queryParameters.some(isKnown),
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

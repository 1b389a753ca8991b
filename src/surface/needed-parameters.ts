import type { OperationsApi, QueryParameter } from '../model/operations-api.js';

/** Query parameters that a request cannot do without, and what each is where nobody says; empty for nothing. */
export function neededParameters(parameters: readonly QueryParameter[]): {
  readonly needed?: Readonly<Record<string, string>>;
} {
  const needed = parameters.filter(({ required }) => required);
  if (needed.length === 0) return {};
  return {
    needed: Object.fromEntries(needed.map(({ name, default: told = '' }) => [name, told])),
  };
}

/**
 * Whether callers need not say a parameter each time: it has a default, or is one that the methods on
 * operations need too, so that a client has to know it in any case.
 */
export function isFilled({
  bindings,
}: Pick<OperationsApi, 'bindings'>): (parameter: QueryParameter) => boolean {
  const names = new Set(
    bindings.flatMap(({ queryParameters }) =>
      queryParameters.flatMap(({ name, required }) => (required ? name : [])),
    ),
  );
  return ({ name, required, default: told }) =>
    required === true && (told !== undefined || names.has(name));
}

/** Whether some request of an API has parameters that are filled in. */
export function needsParameters(api: Pick<OperationsApi, 'bindings' | 'starts'>): boolean {
  const isKnown = isFilled(api);
  return [...api.bindings, ...api.starts].some(({ queryParameters }) =>
    queryParameters.some(isKnown),
  );
}

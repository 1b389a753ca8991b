/** The text of a JSON value, as it came; anything else may not even become one, so it counts as empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf<T>(value: unknown): readonly T[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** What stands at the end of a path of members: `result.output`. */
export function at(value: unknown, path = ''): unknown {
  return path.split('.').reduce((found, member) => Object(found)[member], value);
}

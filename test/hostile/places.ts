import type { Json } from './benign.js';

/** A string inside a JSON value: a value, or the name of a member. */
export interface Place {
  readonly path: readonly string[];
  readonly isKey: boolean;
  readonly text: string;
}

/** Every string inside a value. */
export function placesIn(value: Json, path: readonly string[] = []): Place[] {
  if (typeof value === 'string') return [{ path, isKey: false, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [{ path: [...path, key], isKey: true, text: key }]),
    ...placesIn(inner, [...path, key]),
  ]);
}

/** Members whose own members an author names: one of these is read as the next is. */
const NAMED = new Set([
  ...['schemas', 'definitions', 'properties', 'methods', 'resources'],
  ...['paths', 'parameters', 'responses'],
]);

/** The first of those that hold the same string in places of the same sort. */
export function representatives(places: readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    const sort = JSON.stringify([place.path.map(sortOf), place.isKey, place.text]);
    if (!found.has(sort)) found.set(sort, place);
  }
  return [...found.values()];
}

function sortOf(key: string, i: number, path: readonly string[]): string {
  return /^\d+$/.test(key) || NAMED.has(path[i - 1] ?? '') ? '*' : key;
}

/** A copy of a value with another string in one place. */
export function withText(value: Json, place: Place, text: string): Json {
  return change(value, place.path, place.isKey, text);
}

function change(
  value: Json,
  [key, ...rest]: readonly string[],
  isKey: boolean,
  text: string,
): Json {
  if (key === undefined) return text;
  const isLast = rest.length === 0;
  if (Array.isArray(value)) {
    return value.map((inner, i) => (String(i) === key ? change(inner, rest, isKey, text) : inner));
  }
  const members = Object.entries(value as { [member: string]: Json }).map(
    ([name, inner]): [string, Json] => {
      if (name !== key) return [name, inner];
      return isKey && isLast ? [text, inner] : [name, change(inner, rest, isKey, text)];
    },
  );
  // Not assigned one by one: a member may be called "__proto__".
  return Object.fromEntries(members);
}

export function describePlace({ path, isKey }: Place): string {
  return `${isKey ? 'the key ' : ''}/${path.join('/')}`;
}

import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** One change of a document's structure. The numbers choose among what there is to choose from. */
interface Mutation {
  readonly kind: 'delete' | 'retype' | 'retext' | 'duplicate' | 'move' | 'rename';
  readonly at: number;
  readonly other: number;
  readonly value: Json;
  readonly text: string;
}

/** Texts that mean something to a reader, and any others. */
const texts = fc.oneof(
  fc.constantFrom('', '/', '{', '{+name}', '^.*$', '[^/]+', '__proto__', '#/', '..', '$ref', '\0'),
  fc.constantFrom('v1/{+name}:cancel', 'GET', 'POST', 'operations', 'cancel', 'constructor'),
  fc.string(),
);

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('delete', 'retype', 'retext', 'duplicate', 'move', 'rename'),
    at: fc.nat(),
    other: fc.nat(),
    value: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    text: texts,
  }),
  { minLength: 1, maxLength: 8 },
);

/** A place in a document: its holder, and the name or number that it has there. */
interface Place {
  readonly holder: { [member: string]: Json };
  readonly key: string;
}

/** Changes a document of one's own. */
export function mutate(root: Json, changes: readonly Mutation[]): void {
  const places = placesIn(root);
  for (const { kind, at, other, value, text } of changes) {
    const place = places[at % places.length];
    const second = places[other % places.length];
    if (place === undefined || second === undefined) return;
    const { holder, key } = place;
    const inner = holder[key] ?? null;
    if (kind === 'delete') delete holder[key];
    else if (kind === 'retype') put(holder, key, value);
    else if (kind === 'retext') put(holder, key, text);
    else if (kind === 'duplicate') put(second.holder, text, structuredClone(inner));
    else {
      delete holder[key];
      put(kind === 'move' ? second.holder : holder, kind === 'move' ? second.key : text, inner);
    }
    // What was moved into itself has gone with its place, and nothing is ever part of itself.
  }
}

/** Not assigned, as a member may be called `__proto__`; lists keep nothing but their items. */
function put(holder: { [member: string]: Json }, key: string, value: Json): void {
  if (Array.isArray(holder) && !/^\d{1,3}$/.test(key)) {
    holder.push(structuredClone(value));
    return;
  }
  const copy = structuredClone(value);
  Object.defineProperty(holder, key, {
    value: copy,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function placesIn(root: Json): Place[] {
  const places: Place[] = [];
  const open: Json[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const holder = next as { [member: string]: Json };
    for (const [key, inner] of Object.entries(holder)) {
      places.push({ holder, key });
      open.push(inner);
    }
  }
  return places;
}

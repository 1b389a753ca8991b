import { namePattern, resourceSegments } from '../model/collection.js';
import { methodOf } from '../model/methods.js';
import type { OperationBinding } from '../model/operations-api.js';
import { flatSegments, type PlainSegment, printPattern } from '../model/path-template.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { nameVariable } from '../surface/template-name.js';
import { matched, type Renamed, withRenamed } from './matched.js';
import { comparePatterns } from './patterns.js';

/** A collection of operations that is at another place, by the patterns of its names. */
export interface MovedCollection {
  /** As `printPattern` has it. */
  readonly pattern: Renamed;
  /** `projects/{project}/operations/{operation}` */
  readonly text: Renamed;
}

interface Collection {
  readonly pattern: readonly PlainSegment[];
  readonly kinds: Set<string>;
}

/**
 * The collections that went and came with the same methods, several of them, each like no other one. Those whose
 * names only got more or less segments are at the same place.
 */
export function movedCollections(before: ApiSurface, after: ApiSurface): MovedCollection[] {
  const [old, now] = [collectionsOf(before), collectionsOf(after)];
  const { moved } = withRenamed(matched(old, now), (_, { kinds }) =>
    kinds.size > 1 ? [...kinds].sort().join() : undefined,
  );
  return moved.flatMap((pattern) => {
    const [was, is] = [old.get(pattern.from)?.pattern ?? [], now.get(pattern.to)?.pattern ?? []];
    if (comparePatterns(was, is) !== undefined) return [];
    return [{ pattern, text: { from: namePattern(was), to: namePattern(is) } }];
  });
}

/** By the patterns of the names that its methods take. */
function collectionsOf({ bindings }: ApiSurface): Map<string, Collection> {
  const found = new Map<string, Collection>();
  for (const binding of bindings) {
    if (methodOf(binding.kind).target !== 'operation') continue;
    const pattern = resourcePattern(binding);
    const key = printPattern(pattern);
    const known = found.get(key) ?? { pattern, kinds: new Set() };
    found.set(key, known);
    known.kinds.add(binding.kind);
  }
  return found;
}

/** What of a path is a name, as far as it goes: a list's ends with the collection. What stands before a name is none of it. */
export function resourcePattern({ template }: OperationBinding): readonly PlainSegment[] {
  const segments = resourceSegments(template);
  const name = segments.at(-1)?.kind === 'variable' ? nameVariable(template) : undefined;
  return name ?? flatSegments({ segments });
}

/** Of what a method takes, by text, those that are no other than the moved collections, or their lists. */
export function movedTexts(
  moved: readonly MovedCollection[],
  { removed, added }: { readonly removed: readonly string[]; readonly added: readonly string[] },
): ReadonlySet<string> {
  const pairs = moved.flatMap(({ text: { from, to } }) => [
    [from, to] as const,
    [parentOf(from), parentOf(to)] as const,
  ]);
  return new Set(pairs.filter(([from, to]) => removed.includes(from) && added.includes(to)).flat());
}

function parentOf(text: string): string {
  return text.slice(0, text.lastIndexOf('/'));
}

import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { isObject } from '../model/is-object.js';
import type { KeptFacts, LockEntry } from './lock.js';

/** Says once of each spec what was stated when it was made before, and is stated no more. */
export function unstated(
  before: ReadonlyMap<string, LockEntry>,
  after: ReadonlyMap<string, LockEntry>,
): Diagnostic[] {
  return [...after].flatMap(([file, { stated }]) => {
    const known = factsIn(stated);
    const gone = [...factsIn(before.get(file)?.stated)].filter(([fact]) => !known.has(fact));
    if (gone.length === 0) return [];
    const facts = gone.map(([fact, value]) => `${fact}=${value}`).join(', ');
    return problem({
      code: 'LRO-SYNC-UNSTATED',
      message: `it was made with ${facts}, which is stated no more`,
      file,
    });
  });
}

/** `shape.page` and `server`: what is stated, each by its name. The service and the version a spec is called by. */
function factsIn({ service: _, version: __, ...stated }: KeptFacts = {}): Map<string, unknown> {
  const facts = Object.entries(stated).flatMap(([fact, value]) =>
    isObject(value)
      ? Object.entries(value).map(([member, its]) => [`${fact}.${member}`, its] as const)
      : [[fact, value] as const],
  );
  return new Map(facts);
}

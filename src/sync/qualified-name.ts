import type { PrunedPart } from '../sources/prune-document.js';

/** A qualifier that can be part of a file's name: `cloud__redis__v1`. */
const SAFE = /^[a-z0-9]+(?:_{1,2}[a-z0-9]+)*$/i;

/**
 * Gives documents that would share a name, though they are of different qualifiers, the qualifier
 * before their names: in googleapis' own layout there are `redis/v1/redis_v1.yaml` and
 * `redis/cluster/v1/redis_v1.yaml`, both about one API.
 */
export function qualifyNames<Part extends PrunedPart>(parts: readonly Part[]): Part[] {
  const qualifiers = new Map<string, Set<string>>();
  for (const { document, qualifier = '' } of parts) {
    const known = qualifiers.get(document.file) ?? new Set();
    qualifiers.set(document.file, known.add(qualifier));
  }
  return parts.map((part) => {
    const { document, qualifier = '' } = part;
    if (!SAFE.test(qualifier)) return part;
    const isAlone = (qualifiers.get(document.file)?.size ?? 0) < 2;
    const [folder, base = ''] = document.file.split('/');
    if (isAlone || base.startsWith(`${qualifier}__`)) return part;
    return { ...part, document: { ...document, file: `${folder}/${qualifier}__${base}` } };
  });
}

import type { PrunedDocument } from '../sources/document/source-document.js';

/** A proto package as part of a file's name: `cloud__redis__v1` of `google.cloud.redis.v1`. */
const SAFE = /^[a-z0-9]+(?:_{1,2}[a-z0-9]+)*$/i;

/** Packages of interfaces that many services take in (AIP-151, `google/api/service.proto`). */
const MIXINS = new Set(['google.cloud.location', 'google.iam.v1', 'google.longrunning']);

/**
 * Gives service configs that would share a name, though they are of different proto packages, the
 * package before their names. In googleapis' own layout the folder tells them apart: there are
 * `redis/v1/redis_v1.yaml` and `redis/cluster/v1/redis_v1.yaml`, both about one API.
 */
export function qualifyNames<Found extends PrunedDocument>(found: readonly Found[]): Found[] {
  const packages = new Map<string, Set<string>>();
  for (const { document, apis } of found) {
    if (document === undefined) continue;
    const known = packages.get(document.file) ?? new Set();
    packages.set(document.file, known.add(packageOf(apis)));
  }
  return found.map((one) => {
    const { document, apis } = one;
    const name = packageOf(apis);
    if (document === undefined || !SAFE.test(name)) return one;
    const isAlone = (packages.get(document.file)?.size ?? 0) < 2;
    const [folder, base = ''] = document.file.split('/');
    if (isAlone || base.startsWith(`${name}__`)) return one;
    return { ...one, document: { ...document, file: `${folder}/${name}__${base}` } };
  });
}

/** Empty for documents that are no service configs: only these tell their packages. */
function packageOf(apis: PrunedDocument['apis']): string {
  const [first] = apis
    .flatMap(({ protoPackages }) => protoPackages)
    .filter((name) => !MIXINS.has(name))
    .sort();
  return (first ?? '').replace(/^google\./, '').replaceAll('.', '__');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestAt, isAsListed } from './disk-entry.js';
import { mergedSides } from './merge-marks.js';
import { mapPooled } from './pool.js';
import { ownDigest } from './released-parts.js';
import { resolveRoot } from './root.js';

/**
 * One digest for each file of which several are known: the one that it has on disk, so that it counts as
 * edited only where it is what no side wrote. Between the marks of a merge may stand what the sides wrote.
 *
 * @param listed digests by path, at least one each.
 */
export async function digestsOnDisk(
  root: string,
  listed: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Record<string, string>> {
  const real = await resolveRoot(root);
  const files = await mapPooled([...listed], async ([path, digests]) => {
    const [first = ''] = digests;
    const target = join(real, path);
    for (const digest of digests.size > 1 ? digests : []) {
      if (await isAsListed(target, path, digest)) return [path, digest] as const;
    }
    const merged = digests.size > 1 ? await mergedDigest(target, path, digests) : undefined;
    return [path, merged ?? first] as const;
  });
  return Object.fromEntries(files);
}

/** The digest of a file in which both sides of a merge stand as they were listed. */
async function mergedDigest(
  target: string,
  path: string,
  digests: ReadonlySet<string>,
): Promise<string | undefined> {
  const onDisk = await digestAt(target);
  if (onDisk === undefined) return undefined;
  const text = (await readFile(target, 'utf8')).replaceAll('\r\n', '\n');
  const isListed = (side: string): boolean => digests.has(ownDigest(path, Buffer.from(side)));
  return mergedSides(text)?.every(isListed) ? onDisk : undefined;
}

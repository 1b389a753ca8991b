import { createHash, randomBytes } from 'node:crypto';
import type { PackageOptions } from '../emit/package/package-options.js';
import type { OperationsApi } from '../model/operations-api.js';
import { generatorFingerprint } from '../output/generator-fingerprint.js';

/** A digest of what decides on the output beside the specs: this tool, the packages' settings, and which of them there are. */
export async function cacheKeyOf(
  packages: Partial<PackageOptions>,
  only?: readonly string[],
): Promise<string> {
  // Of a tool that is not known nothing is the same again.
  const generator = (await generatorFingerprint()) ?? randomBytes(8).toString('hex');
  return digestOf({ generator, packages, only });
}

/** A digest of a package's model: where it and the cache key are equal, so are the files. */
export function modelFingerprint(apis: readonly OperationsApi[]): string {
  return digestOf(apis);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

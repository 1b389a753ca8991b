import { createHash } from 'node:crypto';
import type { PackageOptions } from '../emit/package/package-options.js';
import type { OperationsApi } from '../model/operations-api.js';

/** What decides on the output beside the specs. */
export interface Making {
  /** What `generatorDigest` gave. */
  readonly generator: string;
  readonly options: Partial<PackageOptions>;
}

export function makingDigest(making: Making): string {
  return digestOf(making);
}

/** A digest of a package's model: where it and the making are equal, so are the files. */
export function packageDigest(apis: readonly OperationsApi[]): string {
  return digestOf(apis);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

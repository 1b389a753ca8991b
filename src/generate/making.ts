import { createHash } from 'node:crypto';
import type { PackageOptions } from '../emit/package-options.js';
import type { OperationsApi } from '../model/operations-api.js';

/** What decides on the output beside the specs. */
export interface Making {
  /** What `generatorDigest` gave. */
  readonly generator: string;
  readonly options: Partial<PackageOptions>;
}

/** A digest of all that a package follows from: an equal one means equal files. */
export function packageDigest(making: Making, apis: readonly OperationsApi[]): string {
  return createHash('sha256')
    .update(JSON.stringify([making, apis]))
    .digest('hex');
}

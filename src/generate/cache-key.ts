import { randomBytes } from 'node:crypto';
import { clientClass } from '../emit/client-class.js';
import { DEFAULT_PACKAGE_OPTIONS, type PackageOptions } from '../emit/package/package-options.js';
import type { OperationsApi } from '../model/operations-api.js';
import { sha256 } from '../output/digest.js';
import { generatorFingerprint } from '../output/generator-fingerprint.js';
import type { ApiOutline, FolderModel } from '../specs/folder-model.js';
import type { ListedFolder } from '../specs/read-model.js';
import type { SpokenOf } from './unused-settings.js';

/**
 * A digest of what decides on the output beside the specs: this tool, the packages' settings with the templates
 * and the text of the hook, and which of them there are.
 */
export async function cacheKeyOf(
  given: Partial<PackageOptions>,
  only?: readonly string[],
): Promise<string> {
  const packages = { ...DEFAULT_PACKAGE_OPTIONS, ...given };
  // Of a tool that is not known nothing is the same again.
  const generator = (await generatorFingerprint()) ?? randomBytes(8).toString('hex');
  return digestOf({ generator, packages, hook: packages.transform?.toString(), only });
}

/** A digest of what decides on what a run says of its specs. */
export function specsKeyOf({ fingerprint }: ListedFolder, spokenOf: SpokenOf | undefined): string {
  return digestOf([fingerprint, spokenOf]);
}

/**
 * A digest of a package's model: where it and the cache key are equal, so are the files. What a hook does
 * its text does not tell, which may import: there it is a digest of what the hook has made.
 */
export async function modelFingerprint(
  model: FolderModel,
  apis: readonly ApiOutline[],
  packages: Partial<PackageOptions> = {},
): Promise<string> {
  if (packages.transform === undefined) {
    // The name that a client has is the same whether it follows from the specs or was pinned by the last run.
    return digestOf(apis.map((api) => [api.digest, clientClass(api, packages)]));
  }
  const read = await readNamed(model, apis);
  // Only now: where there is no hook, nothing is to be known of what callers see.
  const { surfaceFor } = await import('../emit/surface-for.js');
  return digestOf(read.map((api) => surfaceFor(api, packages)));
}

/** APIs with the names of clients that their outlines have. */
export async function readNamed(
  model: FolderModel,
  apis: readonly ApiOutline[],
): Promise<OperationsApi[]> {
  const read = await model.read(apis);
  return read.map((api, i) => {
    const clientName = apis[i]?.clientName;
    return clientName === undefined ? api : { ...api, clientName };
  });
}

function digestOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}

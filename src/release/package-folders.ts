import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import { compareText } from '../model/compare-text.js';
import { isErrno } from '../output/disk-entry.js';
import { mapPooled } from '../output/pool.js';

/**
 * The folders of an output that hold a package, which are called after its service.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` where there is no such output.
 */
export async function packageFolders(out: string): Promise<string[]> {
  const entries = await readdir(out, { withFileTypes: true, recursive: false }).catch((error) => {
    throw isErrno(error, 'ENOENT', 'ENOTDIR') ? noPackages(out) : error;
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const found = await mapPooled(folders, async ({ name }) =>
    (await readdir(join(out, name))).includes('package.json') ? [name] : [],
  );
  return found.flat().sort(compareText);
}

/**
 * The folders of the packages of services; of all where none is named.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a service has no package there, the codes of `packageFolders`.
 */
export async function foldersOfServices(
  out: string,
  services: readonly string[],
): Promise<string[]> {
  const folders = await packageFolders(out);
  const unknown = services.find((service) => !folders.includes(service));
  if (unknown !== undefined) {
    throw new DiagnosticError({
      code: 'LRO-API-UNKNOWN',
      message: `there is no package of a service ${JSON.stringify(unknown)}`,
      help:
        didYouMean(unknown, folders) ??
        'Run lrogen generate where a spec tells of it; one that was removed is as it was published, and lrogen deprecate tells its callers',
      file: out,
    });
  }
  return services.length === 0 ? folders : folders.filter((folder) => services.includes(folder));
}

function noPackages(out: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INPUT-MISSING',
    message: 'there is no such folder of packages',
    help: 'Run lrogen generate, which makes it, or name the one that there is with --out',
    file: out,
  });
}

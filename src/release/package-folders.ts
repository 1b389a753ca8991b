import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { isErrno } from '../output/disk-entry.js';
import { mapPooled } from '../output/pool.js';
import { selectApis } from '../specs/select-apis.js';

/**
 * The folders of an output that hold a package.
 *
 * @param services those that count; none for all.
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a service has no package there, `LRO-INPUT-MISSING` where there is no such
 *   folder.
 */
export async function packageFolders(out: string, services: readonly string[]): Promise<string[]> {
  const entries = await readdir(out, { withFileTypes: true, recursive: false }).catch((error) => {
    throw isErrno(error, 'ENOENT', 'ENOTDIR') ? noPackages(out) : error;
  });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const found = await mapPooled(folders, async ({ name }) =>
    (await readdir(join(out, name))).includes('package.json') ? [name] : [],
  );
  const packages = found.flat().map((name) => ({ id: name, service: name }));
  return selectApis(packages, services)
    .map(({ service }) => service)
    .sort(compareText);
}

function noPackages(out: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INPUT-MISSING',
    message: 'there is no such folder of packages',
    help: 'Run lrogen generate, which makes it, or name the one that there is with --out',
    file: out,
  });
}

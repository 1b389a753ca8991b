import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../model/compare-text.js';
import { mapPooled } from '../output/pool.js';
import { selectApis } from '../specs/select-apis.js';

/**
 * The folders of an output that hold a package.
 *
 * @param services those that count; none for all.
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a service has no package there.
 */
export async function packageFolders(out: string, services: readonly string[]): Promise<string[]> {
  const entries = await readdir(out, { withFileTypes: true, recursive: false });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const found = await mapPooled(folders, async ({ name }) =>
    (await readdir(join(out, name))).includes('package.json') ? [name] : [],
  );
  const packages = found.flat().map((name) => ({ id: name, service: name }));
  return selectApis(packages, services)
    .map(({ service }) => service)
    .sort(compareText);
}

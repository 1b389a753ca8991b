import { join } from 'node:path';
import { DiagnosticError, problem } from '../diagnostics/diagnostic.js';
import type { RunLog } from '../diagnostics/run-listener.js';
import { readSide, type Side, type SideOptions } from '../diff/read-side.js';
import { counted } from '../model/counted.js';
import { readPackageManifest } from '../registry/pack.js';

export interface SinceOptions extends SideOptions {
  /** The folder of the packages. */
  readonly out: string;
  /** Those that are released. */
  readonly folders: readonly string[];
}

/**
 * What packages are compared with in the place of what was published. It says once which ones are not.
 *
 * @throws DiagnosticError `LRO-RELEASE-SINCE` where it tells of none of the packages, or is another package;
 *   the codes of `readSide`.
 */
export async function readSince(word: string, options: SinceOptions, log: RunLog): Promise<Side> {
  const { out, folders } = options;
  const side = await readSide(word, options, log);
  const told = new Set(side.surfaces.map(({ service }) => service));
  const [first, ...others] = folders.filter((folder) => told.has(folder));
  if (first === undefined && folders.length > 0) {
    const what = told.size === 0 ? 'no API' : [...told].sort().join(', ');
    throw refused(`${word} tells of ${what}, and of none of the packages`);
  }
  if (side.isPackage && first !== undefined && others.length === 0) {
    const { name } = await readPackageManifest(join(out, first));
    const other = [...side.declared.values()].find((declared) => declared.name !== name);
    if (other !== undefined) throw refused(`${word} is ${other.name}, and not ${name}`);
  }
  const rest = folders.filter((folder) => !told.has(folder));
  const message = `${counted(rest.length, 'package is', 'packages are')} compared with what was published, because ${word} does not tell of ${rest.length === 1 ? 'it' : 'them'}`;
  log.add(rest.length === 0 ? [] : [problem({ code: 'LRO-RELEASE-PART', message })]);
  return side;
}

function refused(message: string): DiagnosticError {
  return new DiagnosticError({ code: 'LRO-RELEASE-SINCE', message });
}

import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { readDiskEntry } from './disk-entry.js';
import { MANIFEST_FILE } from './output-path.js';
import { printable } from './printable.js';

/** Whatever other tools make has no output of this one in it, and may be large. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** How deep below a new output others are looked for: below a project's folders, and not through a whole disk. */
const DEPTH = 3;

/**
 * Refuses to begin an output in a folder that lies in one that a manifest manages, or that holds such a folder: each
 * would take the files of the other for unknown ones of its own. An output that has begun already stays what it is.
 *
 * @param written the folder that is about to be written.
 * @throws DiagnosticError with code `LRO-OUTPUT-OVERLAP`.
 */
export async function refuseNested(written: string): Promise<void> {
  if (await isManaged(written)) return;
  const other = (await managedAbove(written)) ?? (await managedBelow(written, DEPTH));
  if (other === undefined) return;
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-OVERLAP',
    message: `"${printable(written)}" is written, and so is "${printable(other)}", which has a ${MANIFEST_FILE}: one lies in the other`,
    file: written,
  });
}

async function managedAbove(folder: string): Promise<string | undefined> {
  const path = resolve(folder);
  // What is not there yet is no link.
  const real = await realpath(path).catch(() => path);
  for (let above = dirname(real); ; above = dirname(above)) {
    if (await isManaged(above)) return above;
    if (above === dirname(above)) return undefined;
  }
}

async function managedBelow(folder: string, depth: number): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isDirectory() || FOREIGN.has(entry.name)) continue;
    const inner = join(folder, entry.name);
    if (await isManaged(inner)) return inner;
    const found = depth > 1 ? await managedBelow(inner, depth - 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

async function isManaged(folder: string): Promise<boolean> {
  // What nobody may look into is told by who reads it.
  const entry = await readDiskEntry(join(folder, MANIFEST_FILE)).catch(() => undefined);
  return entry?.kind === 'file';
}

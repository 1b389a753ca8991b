import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { referredFiles } from '../sources/bundle/bundle-documents.js';
import { MAX_CHARACTERS } from '../sources/document/limits.js';
import type { SourceDocument, TextDocument } from '../sources/document/source-document.js';

/** Files that a document may be written in. */
const MOST = 1000;

/**
 * The files that a document is written in beside its own, however they refer to each other: regular files of its
 * folder, and of the folders in it. Nothing outside is read, nor through a link, nor from the network.
 */
export async function relatedFiles(
  path: string,
  document: SourceDocument,
): Promise<TextDocument[]> {
  if (!('text' in document)) return [];
  const folder = await realpath(dirname(path));
  const found = new Map<string, TextDocument>();
  const open = referredFiles(document);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || file === document.file || found.size >= MOST) continue;
    const text = await textIn(folder, file);
    if (text === undefined) continue;
    found.set(file, { file, text });
    open.push(...referredFiles({ file, text }));
  }
  return [...found.values()];
}

async function textIn(folder: string, file: string): Promise<string | undefined> {
  try {
    const place = join(folder, file);
    const { size } = await lstat(place);
    const isInside = (await realpath(place)) === place && place.startsWith(folder + sep);
    if (!isInside || !(await lstat(place)).isFile() || size > MAX_CHARACTERS) return undefined;
    return await readFile(place, 'utf8');
  } catch {
    // The reference that leads there is told of, as any that leads nowhere.
    return undefined;
  }
}

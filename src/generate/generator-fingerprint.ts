import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../model/compare-text.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A digest of this tool as it is installed: its code, its templates, the licence that it puts into
 * packages, and what it asks for of what it depends on. Its version alone would take a changed
 * checkout for the one before.
 */
export async function generatorFingerprint(): Promise<string> {
  const files = [
    'package.json',
    'LICENSE',
    ...(await filesIn('dist')),
    ...(await filesIn('templates')),
  ];
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file))));
  const hash = createHash('sha256');
  for (const [i, text] of texts.entries())
    hash.update(`${files[i]}\n${text.length}\n`).update(text);
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:hbs|js|json)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort(compareText);
}

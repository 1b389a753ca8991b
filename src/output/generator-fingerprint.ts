import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../model/compare-text.js';
import { cacheFile, writeCache } from './cache-folder.js';
import { snapshotFingerprint, takeSnapshot } from './stat-snapshot.js';

let known: Promise<string | undefined> | undefined;

/**
 * A digest of this tool as it is installed: its code, its templates, the licence that it puts into
 * packages, and what it asks for of what it depends on. Its version alone would take a changed
 * checkout for the one before. It is taken once a process, and again only where files have changed.
 *
 * @returns undefined where it is not installed as it is published, such as in a bundle: then nothing can be
 *   remembered.
 */
export function generatorFingerprint(): Promise<string | undefined> {
  known ??= fingerprint();
  return known;
}

async function fingerprint(): Promise<string | undefined> {
  const root = installed();
  if (root === undefined) return undefined;
  const files = [
    'package.json',
    'LICENSE',
    ...filesIn(root, 'dist'),
    ...filesIn(root, 'templates'),
  ];
  const seen = snapshotFingerprint(takeSnapshot(files.map((file) => join(root, file))));
  const kept = await cacheFile(root, 'generator');
  const [was, digest] = kept === undefined ? [] : keptDigest(kept);
  if (was === seen && digest !== undefined) return digest;
  const fresh = digestOf(root, files);
  if (kept !== undefined) await writeCache(kept, [Buffer.from(JSON.stringify([seen, fresh]))]);
  return fresh;
}

/** The folder that this tool is installed in; undefined for a bundle, where `import.meta` may be empty too. */
function installed(): string | undefined {
  try {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return name === 'lrogen' ? root : undefined;
  } catch {
    return undefined;
  }
}

function keptDigest(file: string): readonly (string | undefined)[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isKept = Array.isArray(kept) && kept.every((text) => /^[0-9a-f]{64}$/.test(String(text)));
    return isKept ? kept : [];
  } catch {
    return [];
  }
}

function digestOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const text = readFileSync(join(root, file));
    hash.update(`${file}\n${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:hbs|js|json)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort(compareText);
}

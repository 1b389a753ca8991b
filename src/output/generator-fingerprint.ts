import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../model/compare-text.js';
import { cacheFile, writeCache } from './cache-folder.js';
import { snapshotFingerprint, takeSnapshot } from './stat-snapshot.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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
  if (!isInstalled()) return undefined;
  const files = ['package.json', 'LICENSE', ...filesIn('dist'), ...filesIn('templates')];
  const seen = snapshotFingerprint(takeSnapshot(files.map((file) => join(ROOT, file))));
  const kept = await cacheFile(ROOT, 'generator');
  const [was, digest] = kept === undefined ? [] : keptDigest(kept);
  if (was === seen && digest !== undefined) return digest;
  const fresh = digestOf(files);
  if (kept !== undefined) await writeCache(kept, [Buffer.from(JSON.stringify([seen, fresh]))]);
  return fresh;
}

function isInstalled(): boolean {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).name === 'lrogen';
  } catch {
    return false;
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

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const text = readFileSync(join(ROOT, file));
    hash.update(`${file}\n${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:hbs|js|json)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort(compareText);
}

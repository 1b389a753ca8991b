import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { checkPaths, MANIFEST_FILE } from './output-path.js';

/** What a run wrote: the files that are the tool's own, and what was in them. */
export interface Manifest {
  readonly manifestVersion: 1;
  /** `lrogen@<version>`; no other file of the output tells the version. */
  readonly generator: string;
  /** SHA-256 of each file by its path, relative to the root, with `/`. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The manifest of an output folder; undefined where there is none.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-MANIFEST` where it cannot be read or trusted.
 */
export async function readManifest(root: string): Promise<Manifest | undefined> {
  const file = join(root, MANIFEST_FILE);
  try {
    // Not through a link: it would be replaced by a file, and what it leads to is not ours.
    if (!(await lstat(file)).isFile()) throw damaged('it is no regular file');
    return parseManifest(await readFile(file, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (error instanceof DiagnosticError) throw error;
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @throws DiagnosticError with code `LRO-OUTPUT-MANIFEST` where `text` is no manifest, or lists a
 *   path that this tool would never have written.
 */
export function parseManifest(text: string): Manifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw damaged('it is no JSON');
  }
  if (!isObject(parsed)) throw damaged('it is no object');
  const { manifestVersion, generator, files } = parsed;
  if (manifestVersion !== 1) throw damaged('its manifestVersion is not 1');
  if (typeof generator !== 'string') throw damaged('its generator is no text');
  if (!isObject(files)) throw damaged('its files are no object');
  const entries: [path: string, digest: string][] = [];
  for (const [path, digest] of Object.entries(files)) {
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) {
      throw damaged(`the digest of ${JSON.stringify(path)} is no SHA-256`);
    }
    entries.push([path, digest]);
  }
  const [error] = checkPaths(entries.map(([path]) => ({ path })));
  if (error !== undefined) throw damaged(error.message);
  return { manifestVersion, generator, files: Object.fromEntries(entries) };
}

/** The manifest's text: one line a file, sorted by code unit, the same bytes on every machine. */
export function printManifest(manifest: Manifest): string {
  // Not JSON.stringify as a whole: it would put names that look like numbers first.
  const lines = Object.entries(manifest.files)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, digest]) => `    ${JSON.stringify(path)}: ${JSON.stringify(digest)}`);
  const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  const generator = JSON.stringify(manifest.generator);
  return `{\n  "manifestVersion": 1,\n  "generator": ${generator},\n  "files": ${files}\n}\n`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(what: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OUTPUT-MANIFEST',
    message: `the manifest of the output cannot be used: ${what}`,
    file: MANIFEST_FILE,
  });
}

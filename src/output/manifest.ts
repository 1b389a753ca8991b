import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { isObject } from '../model/is-object.js';
import { own } from '../model/own.js';
import { sha256 } from './digest.js';
import { isErrno, withPlainLines } from './disk-entry.js';
import { digestsOnDisk } from './listed-digests.js';
import { mergedSides } from './merge-marks.js';
import { checkPaths, MANIFEST_FILE } from './output-path.js';
import { resolveRoot } from './root.js';

const MANAGED = ['packages', 'specs'] as const;

/** What a folder holds for this tool: what `generate` writes, or what `sync` does. */
export type Managed = (typeof MANAGED)[number];

/** What a run wrote: the files that are the tool's own, and what was in them. */
export interface Manifest {
  readonly manifestVersion: 1;
  /** Whoever manages something else keeps away from the folder. */
  readonly manages: Managed;
  /** `lrogen@<version>`; no other file of the output tells the version. */
  readonly generator: string;
  /** SHA-256 of each file by its path, relative to the root, with `/`. */
  readonly files: Readonly<Record<string, string>>;
  /** Of packages: the class of each client by its API, which stays until another is asked for. */
  readonly clients?: Readonly<Record<string, string>>;
  /** Whether a merge had left its marks in it, and it was made of both sides. */
  readonly isMerged?: boolean;
  /** SHA-256 of its text, of one that stands there or is to. */
  readonly digest?: string;
}

/**
 * The manifest of an output folder; undefined where there is none.
 *
 * @param manages what the folder must hold, where it holds anything.
 * @throws DiagnosticError with code `LRO-OUTPUT-MANIFEST` where it cannot be read or trusted,
 *   `LRO-OUTPUT-FOREIGN` where the folder holds something else, and the codes of `resolveRoot`.
 */
export async function readManifest(root: string, manages: Managed): Promise<Manifest | undefined> {
  await resolveRoot(root);
  const text = await manifestText(root);
  if (text === undefined) return undefined;
  const file = join(root, MANIFEST_FILE);
  const sides = mergedSides(text);
  const manifest = sides
    ? await unite(
        root,
        sides.map((side) => parseManifest(side, file)),
      )
    : { ...parseManifest(text, file), digest: sha256(text) };
  if (manifest.manages !== manages) throw foreignManifest(root, manifest.manages, manages);
  return manifest;
}

/** Whether a folder has packages that a run may remove. */
export function hasPackages(manifest: Manifest | undefined): boolean {
  return Object.keys(manifest?.files ?? {}).length > 0;
}

/**
 * One manifest of the sides of a merge: all files that they list, each known by what is on disk.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-MANIFEST` where they call one client otherwise.
 */
async function unite(root: string, sides: readonly Manifest[]): Promise<Manifest> {
  const listed = new Map<string, Set<string>>();
  const clients: Record<string, string> = {};
  for (const side of sides) {
    for (const [path, digest] of Object.entries(side.files)) {
      listed.set(path, (listed.get(path) ?? new Set()).add(digest));
    }
    for (const [api, name] of Object.entries(side.clients ?? {})) {
      if ((own(clients, api) ?? name) !== name) {
        throw damagedAt(
          join(root, MANIFEST_FILE),
          `a merge has left its marks in it, and the client of ${api} has two names`,
        );
      }
      clients[api] = name;
    }
  }
  const [first] = sides as readonly [Manifest];
  return { ...first, clients, files: await digestsOnDisk(root, listed), isMerged: true };
}

/**
 * The text of the manifest, whatever ends its lines; undefined where there is none.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-MANIFEST` where it cannot be read.
 */
export async function manifestText(root: string): Promise<string | undefined> {
  const file = join(root, MANIFEST_FILE);
  try {
    // Not through a link: it would be replaced by a file, and what it leads to is not ours.
    if (!(await lstat(file)).isFile()) throw damagedAt(file, 'it is no regular file');
    return withPlainLines(await readFile(file)).toString();
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
    if (error instanceof DiagnosticError) throw error;
    throw damagedAt(file, error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param file what an error names; its bare name by default.
 * @throws DiagnosticError with code `LRO-OUTPUT-MANIFEST` where `text` is no manifest, or lists a
 *   path that this tool would never have written.
 */
export function parseManifest(text: string, file: string = MANIFEST_FILE): Manifest {
  const damaged = (what: string) => damagedAt(file, what);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw damaged('it is no JSON');
  }
  if (!isObject(parsed)) throw damaged('it is no object');
  const { manifestVersion, manages, generator, files, clients } = parsed;
  if (manifestVersion !== 1) throw damaged('its manifestVersion is not 1');
  if (manages !== undefined && !isManaged(manages)) throw damaged('what it manages is unknown');
  if (typeof generator !== 'string') throw damaged('its generator is no string');
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
  return {
    manifestVersion,
    manages: manages ?? managedWith(entries.map(([path]) => path)),
    generator,
    files: Object.fromEntries(entries),
    ...(clients !== undefined && { clients: clientsIn(clients, damaged) }),
  };
}

/** They get into code. */
function clientsIn(
  clients: unknown,
  damaged: (what: string) => DiagnosticError,
): Record<string, string> {
  if (!isObject(clients)) throw damaged('its clients are no object');
  const names = Object.entries(clients).map(([api, name]): [string, string] => {
    if (typeof name !== 'string' || !/^[A-Za-z_$][\w$]{0,255}$/.test(name)) {
      throw damaged(`the client of ${JSON.stringify(api)} is no name of a class`);
    }
    return [api, name];
  });
  return Object.fromEntries(names);
}

/** Manifests did not always say it. Of specs some lie in the root itself, of packages none do. */
export function managedWith(paths: readonly string[]): Managed {
  return paths.some((path) => !path.includes('/')) ? 'specs' : 'packages';
}

function isManaged(value: unknown): value is Managed {
  return MANAGED.some((managed) => managed === value);
}

/** The manifest's text: one line a file, sorted by code unit, the same bytes on every machine. */
export function printManifest(manifest: Manifest): string {
  // Not JSON.stringify as a whole: it would put names that look like numbers first.
  const { clients = {} } = manifest;
  const named = Object.keys(clients).length === 0 ? '' : `,\n  "clients": ${printMap(clients)}`;
  const generator = JSON.stringify(manifest.generator);
  const head = `"manifestVersion": 1,\n  "manages": "${manifest.manages}",\n  "generator": ${generator}`;
  return `{\n  ${head}${named},\n  "files": ${printMap(manifest.files)}\n}\n`;
}

function printMap(map: Readonly<Record<string, string>>): string {
  const lines = Object.entries(map)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
}

const WRITTEN_BY: Readonly<Record<Managed, string>> = { packages: 'generate', specs: 'sync' };

/** What is wrong where a folder holds something else than it is named for. */
export function foreignManifest(root: string, found: Managed, wanted: Managed): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OUTPUT-FOREIGN',
    message: `this folder holds ${found}, which lrogen ${WRITTEN_BY[found]} wrote, and is named as the one of ${wanted}`,
    file: root,
  });
}

function damagedAt(file: string, what: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OUTPUT-MANIFEST',
    message: `the manifest of the output cannot be used: ${what}`,
    file,
  });
}

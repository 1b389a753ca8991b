import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { writeCache } from './cache-folder.js';
import { sha256 } from './digest.js';
import { readDiskEntry } from './disk-entry.js';
import { Slice } from './slice.js';

/** What a sliced file says of itself. */
export interface SlicedHead {
  /** The folder or file that it is about: it goes when that is gone. */
  readonly about: string;
}

/** Where a slice is: in which of the files beside, and what digest it has. */
interface Place {
  readonly pack: string;
  readonly at: number;
  readonly size: number;
  readonly digest: string;
}

/** Hexadecimal digits of the digest that the file begins with. */
const DIGEST = 64;
/** More files beside than these, one a run, are made one. */
const MAX_PACKS = 8;
/** Milliseconds after which no run is still about to name a file that it has written. */
const UNNAMED = 60_000;

/**
 * Many values as JSON, of which a few can be read, and others written, without the rest. The file has a digest of
 * itself, and tells where each lies in the files beside it, called `<its name>.<pack>`, and what digest
 * it has, so that what is read is what was written.
 */
export class SlicedFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #places: Readonly<Record<string, Place>>;

  private constructor(file: string, head: Record<string, unknown>) {
    this.#file = file;
    this.head = head;
    this.#places = head.slices as Readonly<Record<string, Place>>;
  }

  /** Undefined where there is none that can be used. */
  static open(file: string | undefined): SlicedFile | undefined {
    try {
      if (file === undefined) return undefined;
      const bytes = readFileSync(file);
      const [digest, json] = [bytes.toString('utf8', 0, DIGEST), bytes.subarray(DIGEST + 1)];
      if (sha256(json) !== digest) return undefined;
      return new SlicedFile(file, JSON.parse(json.toString('utf8')));
    } catch {
      return undefined;
    }
  }

  /** The files that slices lie in. */
  get packs(): ReadonlySet<string> {
    return packsOf(this.#file, Object.values(this.#places));
  }

  /** The slices of these names, in their order, none of them read yet; undefined where one is not there. */
  read(names: readonly string[]): Slice[] | undefined {
    if (!names.every((name) => Object.hasOwn(this.#places, name))) return undefined;
    return names.map((name) => {
      const place = this.#places[name] as Place;
      const file = `${this.#file}.${place.pack}`;
      return new Slice(place.digest, place.size, () => readPlace(file, place), {
        file,
        at: place.at,
      });
    });
  }
}

function readPlace(file: string, { at, size, digest }: Place): Buffer {
  const bytes = Buffer.alloc(size);
  try {
    const open = openSync(file, 'r');
    try {
      readSync(open, bytes, 0, size, at);
    } finally {
      closeSync(open);
    }
  } catch {
    throw new RangeError('what was kept is not there');
  }
  if (sha256(bytes) !== digest) throw new RangeError('what was kept is not as it was written');
  return bytes;
}

function packsOf(file: string, places: Iterable<Place>): ReadonlySet<string> {
  return new Set([...places].map(({ pack }) => `${file}.${pack}`));
}

/**
 * Writes a sliced file. Slices that it keeps already stay where they are, and can be read until it is written
 * again; what is about nothing any more is removed. Where what it keeps is damaged it is removed itself.
 */
export async function writeSliced(
  file: string | undefined,
  head: SlicedHead & Readonly<Record<string, unknown>>,
  slices: ReadonlyMap<string, Slice>,
): Promise<void> {
  if (file === undefined) return;
  const before = SlicedFile.open(file)?.packs ?? new Set();
  const next = placed(file, slices);
  if (next === undefined) return forget(file);
  const { places, fresh, pack } = next;
  // One that is not there is not to be named.
  if (fresh.length > 0 && !(await writeCache(`${file}.${pack}`, fresh))) return;
  const json = JSON.stringify({ ...head, slices: Object.fromEntries(places) });
  await writeCache(file, [Buffer.from(`${sha256(json)} ${json}`)]);
  await sweep(file, new Set([...packsOf(file, places.values()), ...before]));
}

/** Where each slice is to be, and the bytes of those that are to be in a new pack; undefined where one is damaged. */
function placed(file: string, slices: ReadonlyMap<string, Slice>) {
  try {
    return placesOf(file, slices);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function placesOf(file: string, slices: ReadonlyMap<string, Slice>) {
  const packOf = ({ place }: Slice): string | undefined =>
    place?.file.startsWith(`${file}.`) ? place.file.slice(file.length + 1) : undefined;
  const isFull = new Set([...slices.values()].map(packOf)).size > MAX_PACKS;
  const pack = randomBytes(4).toString('hex');
  const places = new Map<string, Place>();
  const fresh: Buffer[] = [];
  let end = 0;
  for (const [name, slice] of slices) {
    const { digest, size } = slice;
    const kept = isFull ? undefined : packOf(slice);
    places.set(name, { pack: kept ?? pack, at: kept ? (slice.place?.at ?? 0) : end, size, digest });
    if (kept !== undefined) continue;
    fresh.push(slice.bytes);
    end += size;
  }
  return { places, fresh, pack };
}

/**
 * Removes files of the same kind that are about nothing any more, and packs that nothing names. One that a run has
 * written just now it may be about to name.
 */
async function sweep(file: string, packs: ReadonlySet<string>): Promise<void> {
  const folder = dirname(file);
  const kind = extname(file);
  const names = await readdir(folder).catch(() => []);
  const gone = new Set<string>();
  const others = names.filter((name) => name.endsWith(kind) && name !== basename(file));
  for (const name of others) {
    const about = SlicedFile.open(join(folder, name))?.head.about;
    const isGone = typeof about === 'string' && (await readDiskEntry(about)).kind === 'absent';
    if (isGone) gone.add(name);
  }
  for (const name of names) {
    const path = join(folder, name);
    const isOfGone = gone.has(name) || gone.has(name.slice(0, name.lastIndexOf('.')));
    const isUnnamed = name.startsWith(`${basename(file)}.`) && !packs.has(path);
    if (isOfGone || (isUnnamed && (await isOld(path)))) await forget(path);
  }
}

/** In a folder that is not ours to write to it stays. */
async function forget(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > UNNAMED;
}

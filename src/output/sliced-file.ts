import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCache } from './cache-folder.js';
import { sha256 } from './digest.js';
import { readDiskEntry } from './disk-entry.js';
import { Slice } from './slice.js';

/** What a sliced file says of itself, in its first line. */
export interface SlicedHead {
  /** The folder or file that it is about: it goes when that is gone. */
  readonly about: string;
}

/** Where a slice is, behind the first line. */
interface Place {
  readonly at: number;
  readonly length: number;
  readonly digest: string;
}

/** Hexadecimal digits of the digest that the first line begins with. */
const DIGEST = 64;
/** Bytes of the first read, which mostly hold the whole first line. */
const FIRST = 512 * 1024;

/**
 * A file of many values as JSON, of which a few can be read without the others. The first line has a digest
 * of itself, and tells where each begins and what digest it has, so that what is read is what was written
 * (`Slice`).
 */
export class SlicedFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #slices: Readonly<Record<string, Place>>;
  readonly #start: number;

  private constructor(file: string, head: Record<string, unknown>, start: number) {
    this.#file = file;
    this.head = head;
    this.#slices = head.slices as Readonly<Record<string, Place>>;
    this.#start = start;
  }

  /** Undefined where there is none that can be used. */
  static open(file: string | undefined): SlicedFile | undefined {
    try {
      if (file === undefined) return undefined;
      const bytes = firstLine(file);
      const [digest, json] = [bytes.toString('utf8', 0, DIGEST), bytes.subarray(DIGEST + 1)];
      if (sha256(json) !== digest) return undefined;
      return new SlicedFile(file, JSON.parse(json.toString('utf8')), bytes.length + 1);
    } catch {
      return undefined;
    }
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#slices, name);
  }

  /** The slices of these names, in their order; undefined where one is not there. */
  read(names: readonly string[]): Slice[] | undefined {
    try {
      if (names.length * 4 > Object.keys(this.#slices).length) return this.#readWhole(names);
      const file = openSync(this.#file, 'r');
      try {
        return names.map((name) => {
          const { at, length, digest } = this.#place(name);
          const bytes = Buffer.alloc(length);
          readSync(file, bytes, 0, length, this.#start + at);
          return new Slice(bytes, digest);
        });
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  }

  /** One read for many. */
  #readWhole(names: readonly string[]): Slice[] {
    const whole = readFileSync(this.#file);
    return names.map((name) => {
      const { at, length, digest } = this.#place(name);
      const start = this.#start + at;
      return new Slice(whole.subarray(start, start + length), digest);
    });
  }

  #place(name: string): Place {
    const place = this.has(name) ? this.#slices[name] : undefined;
    if (place === undefined) throw new RangeError(`there is no slice "${name}"`);
    return place;
  }
}

/** Writes a sliced file, and removes those beside it that are about nothing any more. */
export async function writeSliced(
  file: string | undefined,
  head: SlicedHead & Readonly<Record<string, unknown>>,
  values: ReadonlyMap<string, Slice>,
): Promise<void> {
  if (file === undefined) return;
  const slices: [string, Place][] = [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const [name, { bytes, digest }] of values) {
    slices.push([name, { at, length: bytes.length, digest }]);
    parts.push(bytes);
    at += bytes.length;
  }
  const line = JSON.stringify({ ...head, slices: Object.fromEntries(slices) });
  await writeCache(file, [Buffer.from(`${sha256(line)} ${line}\n`), ...parts]);
  await sweep(dirname(file), file.slice(file.lastIndexOf('.')));
}

async function sweep(folder: string, kind: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith(kind)) continue;
    const about = SlicedFile.open(join(folder, name))?.head.about;
    const isGone = typeof about === 'string' && (await readDiskEntry(about)).kind === 'absent';
    if (isGone) await rm(join(folder, name), { force: true });
  }
}

function firstLine(file: string): Buffer {
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(FIRST);
    const read = bytes.subarray(0, readSync(open, bytes, 0, FIRST, 0));
    const end = read.indexOf('\n');
    if (end >= 0) return read.subarray(0, end);
  } finally {
    closeSync(open);
  }
  const whole = readFileSync(file);
  return whole.subarray(0, whole.indexOf('\n'));
}

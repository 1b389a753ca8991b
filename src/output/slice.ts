import { sha256 } from './digest.js';

/**
 * A value as JSON, with the digest of its bytes. The value itself is not held: of all that documents say it
 * would take several times the memory.
 */
export class Slice {
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** The file that keeps it, and from which byte on; undefined of what is not kept. */
  readonly place: SlicePlace | undefined;
  readonly #read: () => Buffer;

  /** @param read gives its bytes, or throws RangeError where they are not those of the digest. */
  constructor(digest: string, size: number, read: () => Buffer, place?: SlicePlace) {
    this.digest = digest;
    this.size = size;
    this.place = place;
    this.#read = read;
  }

  static of(value: unknown): Slice {
    const bytes = Buffer.from(JSON.stringify(value));
    return new Slice(sha256(bytes), bytes.length, () => bytes);
  }

  /** @throws RangeError where what is kept is damaged. */
  get bytes(): Buffer {
    return this.#read();
  }

  /** @throws RangeError where what is kept is damaged. */
  parse(): unknown {
    return JSON.parse(this.bytes.toString('utf8'));
  }
}

export interface SlicePlace {
  readonly file: string;
  readonly at: number;
}

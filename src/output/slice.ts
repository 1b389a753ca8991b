import { sha256 } from './digest.js';

/**
 * A value as JSON, with the digest of its bytes. The value itself is not held: of all that documents say it
 * would take several times the memory.
 */
export class Slice {
  readonly bytes: Buffer;
  readonly digest: string;

  /** @param digest what was told of the bytes when they were written. */
  constructor(bytes: Buffer, digest: string) {
    this.bytes = bytes;
    this.digest = digest;
  }

  static of(value: unknown): Slice {
    const bytes = Buffer.from(JSON.stringify(value));
    return new Slice(bytes, sha256(bytes));
  }

  /** @throws RangeError where the bytes are not those that were written. */
  parse(): unknown {
    if (sha256(this.bytes) !== this.digest) throw new RangeError('it is not as it was written');
    return JSON.parse(this.bytes.toString('utf8'));
  }
}

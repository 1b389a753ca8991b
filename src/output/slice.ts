import { sha256 } from './digest.js';

/** A value as JSON, with the digest of its bytes; each is made of the other when it is asked for. */
export class Slice {
  #value: unknown;
  #bytes: Buffer | undefined;
  #digest: string | undefined;
  #isParsed: boolean;

  private constructor(isParsed: boolean, value: unknown, bytes?: Buffer, digest?: string) {
    this.#isParsed = isParsed;
    this.#value = value;
    this.#bytes = bytes;
    this.#digest = digest;
  }

  static of(value: unknown): Slice {
    return new Slice(true, value);
  }

  /** @param digest what was told of the bytes when they were written. */
  static from(bytes: Buffer, digest: string): Slice {
    return new Slice(false, undefined, bytes, digest);
  }

  get bytes(): Buffer {
    this.#bytes ??= Buffer.from(JSON.stringify(this.#value));
    return this.#bytes;
  }

  get digest(): string {
    this.#digest ??= sha256(this.bytes);
    return this.#digest;
  }

  /** @throws RangeError where the bytes are not those that were written. */
  get value(): unknown {
    if (!this.#isParsed) {
      if (sha256(this.bytes) !== this.digest) throw new RangeError('it is not as it was written');
      this.#value = JSON.parse(this.bytes.toString('utf8'));
      this.#isParsed = true;
    }
    return this.#value;
  }
}

import type { Schema } from '../model/schema.js';

/**
 * Which pairs of schemas are alike, each looked at once. A pair that is met again while it is being compared counts as
 * alike; where it turns out not to be, all that was found alike since is forgotten, as it may rest on that.
 */
export class AlikePairs {
  readonly #numbers = new Map<Schema, number>();
  readonly #alike = new Set<string>();
  readonly #different = new Set<string>();

  isAlike(old: Schema, now: Schema, compare: () => boolean): boolean {
    const pair = `${this.#numberOf(old)} ${this.#numberOf(now)}`;
    if (this.#different.has(pair)) return false;
    if (this.#alike.has(pair)) return true;
    const { size } = this.#alike;
    this.#alike.add(pair);
    if (compare()) return true;
    for (const since of [...this.#alike].slice(size)) this.#alike.delete(since);
    this.#different.add(pair);
    return false;
  }

  /** Schemas that are written in place have no names to tell them apart by. */
  #numberOf(schema: Schema): number {
    const number = this.#numbers.get(schema) ?? this.#numbers.size;
    this.#numbers.set(schema, number);
    return number;
  }
}

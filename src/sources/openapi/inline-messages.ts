import { own } from '../../model/own.js';
import type { Schema, Schemas } from '../../model/schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';

/** Messages that a document writes where they are used, by the names that they get. */
export class InlineMessages {
  readonly #all: SchemaLookup;
  readonly #named: Record<string, Schema> = {};

  constructor(all: SchemaLookup) {
    this.#all = all;
  }

  get schemas(): Schemas {
    return this.#named;
  }

  /** The name of a message: the one that is wanted, or with a number where another message has that. */
  name(message: Schema, wanted: string): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted}${number}`;
      if (this.#all.get(name) !== undefined) continue;
      const known = own(this.#named, name);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(message)) continue;
      this.#named[name] = message;
      return name;
    }
  }
}

import { freeName } from '../../model/free-name.js';
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
    const text = JSON.stringify(message);
    const name = freeName(wanted, (other) => {
      const known = own(this.#named, other);
      const isOther = known !== undefined && JSON.stringify(known) !== text;
      return isOther || this.#all.get(other) !== undefined;
    });
    this.#named[name] = message;
    return name;
  }
}

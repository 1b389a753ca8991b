import { pointerTo } from '../../diagnostics/diagnostic.js';
import { compareText } from '../../model/compare-text.js';
import type { DocumentLog } from './document-log.js';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [member: string]: JsonValue;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Characters of a name, a title, a path or an enum's value; published ones have up to 823. */
const MAX_FACT = 4096;
const LENGTH = `at most ${MAX_FACT} characters`;
const TEXT = `a string of ${LENGTH}`;

/** Whether a value is text that is short enough to be a fact: a name, a title, a path. */
export function isFact(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.length <= MAX_FACT;
}

/** Whatever else a URL may be, `javascript:` among it, is no place to read. */
const ADDRESS = /^https?:\/\/[\x21-\x7e]+$/i;

/** Where an object stands, seen from another one. */
interface Place {
  readonly parent: JsonNode;
  readonly members: readonly (string | number)[];
}

/**
 * An object inside an untrusted document. Only own members are seen, and one of the wrong type, or
 * text beyond `MAX_FACT`, is reported as `LRO-DOCUMENT-TYPE` and then read as absent, so that no reader meets it.
 */
export class JsonNode {
  readonly object: JsonObject;
  readonly log: DocumentLog;
  /** A pointer is spelled out only when asked for: most objects have nothing to report. */
  readonly #place: string | Place;

  constructor(object: JsonObject, place: string | Place, log: DocumentLog) {
    this.object = object;
    this.#place = place;
    this.log = log;
  }

  /** JSON pointer (RFC 6901) of the object. */
  get pointer(): string {
    if (typeof this.#place === 'string') return this.#place;
    return this.#place.parent.at(...this.#place.members);
  }

  /** The document that it is part of. */
  get root(): JsonNode {
    let node: JsonNode = this;
    for (let place = node.#place; typeof place !== 'string'; place = node.#place) {
      node = place.parent;
    }
    return node;
  }

  has(member: string): boolean {
    return Object.hasOwn(this.object, member);
  }

  value(member: string): JsonValue | undefined {
    return this.has(member) ? this.object[member] : undefined;
  }

  at(...members: readonly (string | number)[]): string {
    return pointerTo(this.pointer, ...members);
  }

  text(member: string): string | undefined {
    const value = this.value(member);
    return value === undefined || isFact(value) ? value : this.wrong(TEXT, member);
  }

  /** An address of the web; an empty one is none. */
  address(member: string): string | undefined {
    const text = this.text(member);
    if (text === undefined || text === '') return undefined;
    return ADDRESS.test(text) && URL.canParse(text) ? text : this.wrong('a web address', member);
  }

  flag(member: string): boolean | undefined {
    const value = this.value(member);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.wrong('true or false', member);
  }

  /** A list of strings; what is none, or one that is too long, is skipped. */
  texts(member: string): string[] | undefined {
    return this.#items(member)?.flatMap((item, i) => {
      if (isFact(item)) return [item];
      this.wrong(TEXT, member, i);
      return [];
    });
  }

  node(member: string): JsonNode | undefined {
    const value = this.value(member);
    if (value === undefined) return undefined;
    if (isJsonObject(value)) return this.#inner(value, member);
    return this.wrong('an object', member);
  }

  /** A list of objects; what is no object is skipped. */
  nodes(member: string): JsonNode[] {
    return (this.#items(member) ?? []).flatMap((item, i) => {
      if (isJsonObject(item)) return [this.#inner(item, member, i)];
      this.wrong('an object', member, i);
      return [];
    });
  }

  /** The objects of a map, by name, in an order that does not depend on the document's. */
  entries(member: string): [name: string, node: JsonNode][] {
    const map = this.node(member);
    if (map === undefined) return [];
    const entries: [string, JsonNode][] = [];
    for (const name of Object.keys(map.object).sort(compareText)) {
      const node = isFact(name)
        ? map.node(name)
        : this.wrong(`a map of names of ${LENGTH}`, member);
      if (node !== undefined) entries.push([name, node]);
    }
    return entries;
  }

  #inner(object: JsonObject, ...members: readonly (string | number)[]): JsonNode {
    return new JsonNode(object, { parent: this, members }, this.log);
  }

  #items(member: string): readonly JsonValue[] | undefined {
    const value = this.value(member);
    if (value === undefined) return undefined;
    return Array.isArray(value) ? value : this.wrong('a list', member);
  }

  /** Reports a member that is not what it must be. */
  wrong(wanted: string, ...members: readonly (string | number)[]): undefined {
    this.log.warn(
      'LRO-DOCUMENT-TYPE',
      this.at(...members),
      `this must be ${wanted} and is ignored`,
    );
    return undefined;
  }
}

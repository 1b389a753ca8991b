import { InvalidArgumentError } from './errors.js';
import type { Fields } from './path.js';

/** What JSON writes as what it is; of other built-in classes it makes empty objects. */
const WRITTEN = ['Object', 'Array', 'Arguments', 'Boolean', 'Number', 'String'];

/**
 * What something calls itself of which JSON would lose all, or the most: a form, a file, a stream, bytes, a
 * map, an error, a function and the like; undefined for data, of whatever class.
 */
export function lostKind(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (typeof value !== 'object') {
    return ['bigint', 'function', 'symbol'].includes(typeof value) ? typeof value : undefined;
  }
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  // A class, or a module, may call itself what it likes: what it has is data then.
  const isOwn = Symbol.toStringTag in Object(value) && !ArrayBuffer.isView(value);
  const isKept =
    value === null || WRITTEN.includes(kind) || (isOwn && Object.keys(value).length > 0);
  return isKept ? undefined : kind;
}

/**
 * The body of a request.
 *
 * @throws InvalidArgumentError where some value is none that JSON can hold
 */
export function jsonBody(api: { readonly id: string }, method: string, body: unknown): string {
  return JSON.stringify(body, function (this: Fields, key, value: unknown) {
    // A member that is undefined is left out, as everywhere; in a list it would be another value.
    const isHole = value === undefined && Array.isArray(this);
    // JSON has no text for it, and writes null.
    const isNoDate = value === null && this[key] instanceof Date;
    const kind = isNoDate ? 'invalid Date' : isHole ? 'undefined' : lostKind(value);
    if (kind) throw new InvalidArgumentError(api, `${method} takes JSON, and no ${kind}`);
    return value;
  });
}

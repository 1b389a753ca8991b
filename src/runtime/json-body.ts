import { InvalidArgumentError } from './errors.js';

/** What a form, a file, a stream, bytes and the like call themselves; undefined for data. */
export function kindOf(value: unknown): unknown {
  return Object(value)[Symbol.toStringTag];
}

/**
 * The body of a request. JSON would make empty objects of forms and files.
 *
 * @throws InvalidArgumentError where some value is none that JSON can hold
 */
export function jsonBody(api: { readonly id: string }, method: string, body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) => {
    const kind = typeof value === 'object' && kindOf(value);
    if (kind) throw new InvalidArgumentError(api, `${method} takes JSON, and no ${kind}`);
    return value;
  });
}

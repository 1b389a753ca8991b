import type { Payload } from '../model/operations-api.js';

/** A payload's `@type`: the whole of it, or how it ends where no source tells its package. */
export type PayloadTypeUrl = { readonly whole: string } | { readonly simpleName: string };

/** What stands before the message's full name in the `@type` of a packed `Any`. */
export const TYPE_URL_HOST = 'type.googleapis.com/';

export function payloadTypeUrl({ schema, protoName }: Payload): PayloadTypeUrl {
  if (protoName !== undefined) return { whole: TYPE_URL_HOST + protoName };
  return { simpleName: simpleName(schema) };
}

/** A run-together id without its package, as far as a version or `__` shows where that ends. */
function simpleName(schema: string): string {
  const prefix = /^.*?(?:V\d+(?:p\d+)?(?:(?:alpha|beta|main)\d*)?(?:__)?|__)(?=[A-Z])/.exec(schema);
  return prefix === null ? schema : schema.slice(prefix[0].length);
}

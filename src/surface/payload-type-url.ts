import { withoutPackage } from '../model/discovery-id.js';
import type { Payload } from '../model/operations-api.js';
import { TYPE_URL_HOST } from '../model/type-url.js';

/** A payload's `@type`: the whole of it, or how it ends where no source tells its package. */
export type PayloadTypeUrl = { readonly whole: string } | { readonly simpleName: string };

export function payloadTypeUrl({ schema, protoName, simpleName }: Payload): PayloadTypeUrl {
  if (protoName !== undefined) return { whole: TYPE_URL_HOST + protoName };
  return { simpleName: simpleName ?? withoutPackage(schema) };
}

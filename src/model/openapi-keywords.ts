import { type Schema, withInner } from './schema.js';

/** How the operations of a document look, where that is declared: a `DeclaredShape`. */
export const SHAPE = 'x-lrogen-operation';
/** What operations hold in the end, as AEP-151 has OpenAPI documents tell it. */
export const HELD = 'x-aep-long-running-operation';
/**
 * What else a document tells of a start: `name`, what callers call it; `rpc`; `body`, the field of a request that
 * the body is, or `*`; and `order`, its place among the requests of the same method.
 */
export const START = 'x-lrogen-start';
/** Properties that requests have to give: see `Schema.needed`. */
const NEEDED = 'x-lrogen-required';
/** See `Schema.oneofs`. */
const ONEOFS = 'x-lrogen-oneofs';

/** A schema of the model as an OpenAPI document has it, with keywords of our own for what OpenAPI has none. */
export function openApiKeywords({ needed, oneofs, isPartial, ...schema }: Schema): Schema {
  return withInner(
    {
      ...schema,
      ...(needed && { [NEEDED]: needed }),
      ...(oneofs && { [ONEOFS]: oneofs }),
    },
    openApiKeywords,
  );
}

/**
 * What keywords of our own say of an object.
 *
 * @param value the value of a keyword, as far as the schema has it.
 */
export function ownKeywords(
  value: (keyword: string) => unknown,
): Pick<Schema, 'needed' | 'oneofs'> {
  const needed = texts(value(NEEDED));
  const groups = value(ONEOFS);
  const oneofs = (Array.isArray(groups) ? groups : [])
    .map(texts)
    .filter(({ length }) => length > 1);
  return {
    ...(needed.length > 0 && { needed }),
    ...(oneofs.length > 0 && { oneofs }),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

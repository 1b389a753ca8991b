import { type Schema, schemaRef } from '../../model/schema.js';
import { typeUrlPattern } from '../../model/type-url.js';
import type { PayloadSurface } from '../../surface/api-surface.js';

/** A schema of the model, or one with JSON Schema's further keywords. */
export type OpenApiSchema = Schema | Readonly<Record<string, unknown>>;

/**
 * An operation's schema with the messages that its `metadata` and `response` may hold; any other
 * schema as it is. Both are a packed `Any`: an object of whatever message its `@type` names, so
 * `@type` decides (`dependentSchemas`, JSON Schema 2020-12), and the last choice is any message
 * that the sources do not tell.
 */
export function withPayloads(schema: Schema, payloads: readonly PayloadSurface[]): OpenApiSchema {
  const { properties } = schema;
  const { done, metadata, response } = properties ?? {};
  if (done?.type !== 'boolean') return schema;
  const packed = (any: Schema, role: PayloadSurface['role']): OpenApiSchema => {
    const known = payloads.filter((payload) => payload.role === role && !payload.isInline);
    if (known.length === 0) return any;
    const messages = known.map((payload) => ({
      ...schemaRef(payload.type),
      properties: { '@type': typeUrlSchema(payload) },
    }));
    return { ...any, dependentSchemas: { '@type': { anyOf: [...messages, { type: 'object' }] } } };
  };
  return {
    ...schema,
    properties: {
      ...properties,
      ...(metadata && { metadata: packed(metadata, 'metadata') }),
      ...(response && { response: packed(response, 'response') }),
    },
  };
}

function typeUrlSchema({ typeUrl: url }: PayloadSurface): OpenApiSchema {
  if ('whole' in url) return { const: url.whole };
  return { type: 'string', pattern: typeUrlPattern(url.simpleName) };
}

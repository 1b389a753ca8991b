import { compareText } from '../model/compare-text.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { Schema } from '../model/schema.js';

/** The same API with the members of all its maps in one order, so that it is emitted in one way. */
export function canonicalApi(api: OperationsApi): OperationsApi {
  const { endpoints, schemas } = api;
  return {
    ...api,
    schemas: mapped(schemas, canonicalSchema),
    ...(endpoints && {
      endpoints: { ...endpoints, byLocation: mapped(endpoints.byLocation, (host) => host) },
    }),
  };
}

/** Members in the order in which they are printed. */
function canonicalSchema(schema: Schema): Schema {
  const { $ref, type, format, properties, required, items, additionalProperties } = schema;
  const { needed, oneofs, readOnly, writeOnly, deprecated, description } = schema;
  return {
    ...($ref !== undefined && { $ref }),
    ...(type !== undefined && { type }),
    ...(format !== undefined && { format }),
    ...(schema.enum !== undefined && { enum: schema.enum }),
    ...(properties && { properties: mapped(properties, canonicalSchema) }),
    ...(required && { required }),
    ...(needed && { needed }),
    ...(oneofs && { oneofs }),
    ...(items && { items: canonicalSchema(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? canonicalSchema(additionalProperties)
          : additionalProperties,
    }),
    ...(readOnly !== undefined && { readOnly }),
    ...(writeOnly !== undefined && { writeOnly }),
    ...(deprecated !== undefined && { deprecated }),
    ...(description !== undefined && { description }),
  };
}

function mapped<A, B>(map: Readonly<Record<string, A>>, change: (value: A) => B) {
  const entries = Object.entries(map).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([name, value]) => [name, change(value)]));
}

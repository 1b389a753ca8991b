import { compareText } from '../../model/compare-text.js';
import { openApiKeywords } from '../../model/openapi-keywords.js';
import type { OperationBinding } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import { type Schema, schemaRef } from '../../model/schema.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import { type OpenApiSchema, withPayloads } from './payloads.js';

/** The schemas of an OpenAPI document, and which one each message of a binding has. */
export interface OpenApiSchemas {
  readonly components: Readonly<Record<string, OpenApiSchema>>;
  readonly request: (binding: OperationBinding) => Schema | undefined;
  readonly response: (binding: OperationBinding) => Schema;
}

export function openApiSchemas({
  schemas,
  payloads,
  asked,
  typeNames,
  starts,
}: ApiSurface): OpenApiSchemas {
  const refTo = (schema: string): Schema => {
    const name = own(typeNames, schema);
    return name === undefined ? {} : schemaRef(name);
  };
  const requests = { ...asked, ...starts.messages };
  return {
    components: Object.fromEntries(
      Object.entries({ ...requests, ...schemas })
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, schema]) => {
          const whole = withDemands(schema, own(requests, name));
          return [name, withPayloads(openApiKeywords(whole), payloads)];
        }),
    ),
    request: ({ body }) => {
      if (body === 'none') return undefined;
      return body === 'empty' ? { type: 'object' } : refTo(body.schema);
    },
    response: ({ response }) =>
      response === 'empty' ? { type: 'object' } : refTo(response.schema),
  };
}

/** A message as operations hold it, with what requests that hold it too take and have to give, however deep. */
function withDemands(schema: Schema, asked: Schema | undefined): Schema {
  if (asked === undefined || asked === schema) return schema;
  const needed = asked.required?.filter((name) => schema.required?.includes(name) !== true) ?? [];
  const names = [...Object.keys(schema.properties ?? {}), ...Object.keys(asked.properties ?? {})];
  const members = [...new Set(names)].map((name) => {
    const [read, written] = [own(schema.properties ?? {}, name), own(asked.properties ?? {}, name)];
    return [name, read ? withDemands(read, written) : (written ?? {})] as const;
  });
  const { additionalProperties: values, ...rest } = schema;
  const inner =
    typeof values === 'object' && typeof asked.additionalProperties === 'object'
      ? withDemands(values, asked.additionalProperties)
      : values;
  // What one side has no member of may have some on the other.
  const isOpen = inner !== undefined && (inner !== false || members.length === 0);
  return {
    ...rest,
    ...(members.length > 0 && { properties: Object.fromEntries(members) }),
    ...(schema.items && { items: withDemands(schema.items, asked.items) }),
    ...(isOpen && { additionalProperties: inner }),
    ...(needed.length > 0 && { needed }),
    ...(asked.oneofs && { oneofs: asked.oneofs }),
  };
}

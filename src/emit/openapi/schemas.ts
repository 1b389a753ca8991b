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
  typeNames,
  starts,
}: ApiSurface): OpenApiSchemas {
  const refTo = (schema: string): Schema => {
    const name = own(typeNames, schema);
    return name === undefined ? {} : schemaRef(name);
  };
  return {
    components: Object.fromEntries(
      Object.entries({ ...starts.messages, ...schemas })
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, schema]) => {
          const whole = withDemands(schema, own(starts.messages, name));
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

/** A message as operations hold it, with what requests that hold it too have to give. */
function withDemands(schema: Schema, asked: Schema | undefined): Schema {
  if (asked === undefined || asked === schema) return schema;
  const needed = asked.required?.filter((name) => schema.required?.includes(name) !== true) ?? [];
  const written = Object.entries(asked.properties ?? {}).filter(([, one]) => one.writeOnly);
  return {
    ...schema,
    ...(written.length > 0 && {
      properties: { ...schema.properties, ...Object.fromEntries(written) },
    }),
    ...(needed.length > 0 && { needed }),
    ...(asked.oneofs && { oneofs: asked.oneofs }),
  };
}

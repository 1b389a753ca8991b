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

export function openApiSchemas({ schemas, payloads, typeNames }: ApiSurface): OpenApiSchemas {
  const refTo = (schema: string): Schema => {
    const name = own(typeNames, schema);
    return name === undefined ? {} : schemaRef(name);
  };
  return {
    components: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, withPayloads(schema, payloads)]),
    ),
    request: ({ body }) => {
      if (body === 'none') return undefined;
      return body === 'empty' ? { type: 'object' } : refTo(body.schema);
    },
    response: ({ response }) =>
      response === 'empty' ? { type: 'object' } : refTo(response.schema),
  };
}

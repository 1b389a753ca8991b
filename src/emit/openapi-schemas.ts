import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { type Schema, schemaRef } from '../model/schema.js';
import { type OpenApiSchema, withPayloads } from './openapi-payloads.js';
import { payloadTypeNames, renamedSchema } from './payload-schemas.js';

/** The schemas of an OpenAPI document, and which one each message of a binding has. */
export interface OpenApiSchemas {
  readonly components: Readonly<Record<string, OpenApiSchema>>;
  readonly request: (binding: OperationBinding) => Schema | undefined;
  readonly response: (binding: OperationBinding) => Schema;
}

export function openApiSchemas(api: OperationsApi): OpenApiSchemas {
  const { schemas } = api;
  const names = payloadTypeNames(schemas);
  const refTo = (schema: string): Schema => {
    const name = names.get(schema);
    return name === undefined ? {} : schemaRef(name);
  };
  return {
    components: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [
        names.get(name),
        withPayloads(renamedSchema(schema, schemas, names), api.payloads, refTo),
      ]),
    ),
    request: ({ body }) => {
      if (body === 'none') return undefined;
      return body === 'empty' ? { type: 'object' } : refTo(body.schema);
    },
    response: ({ response }) =>
      response === 'empty' ? { type: 'object' } : refTo(response.schema),
  };
}

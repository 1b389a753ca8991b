import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { type Schema, type Schemas, schemaRef } from '../model/schema.js';
import { type OpenApiSchema, withPayloads } from './openapi-payloads.js';
import { payloadTypeNames, renamedSchema } from './payload-schemas.js';

/** The schemas of an OpenAPI document, and which one each message of a binding has. */
export interface OpenApiSchemas {
  readonly components: Readonly<Record<string, OpenApiSchema>>;
  readonly request: (binding: OperationBinding) => Schema | undefined;
  readonly response: (binding: OperationBinding) => Schema;
}

const ANY: Schema = { type: 'object', additionalProperties: true };
const TEXT: Schema = { type: 'string' };

/**
 * The messages of `google/longrunning/operations.proto` and `google/rpc/status.proto`, for APIs
 * whose only source is a service config: it has bindings, but no schemas.
 */
const LONGRUNNING: Schemas = {
  ListOperationsResponse: {
    type: 'object',
    properties: {
      nextPageToken: TEXT,
      operations: { type: 'array', items: schemaRef('Operation') },
      unreachable: { type: 'array', items: TEXT },
    },
  },
  Operation: {
    type: 'object',
    properties: {
      done: { type: 'boolean' },
      error: schemaRef('Status'),
      metadata: ANY,
      name: TEXT,
      response: ANY,
    },
  },
  Status: {
    type: 'object',
    properties: {
      code: { type: 'integer', format: 'int32' },
      details: { type: 'array', items: ANY },
      message: TEXT,
    },
  },
};

export function openApiSchemas(api: OperationsApi): OpenApiSchemas {
  const isUntyped = api.operationKind === 'longrunning' && api.bindings.some(lacksAnswer);
  const schemas = isUntyped ? { ...LONGRUNNING, ...api.schemas } : api.schemas;
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
    response: (binding) => {
      if (typeof binding.response === 'object') return refTo(binding.response.schema);
      if (!isUntyped || !lacksAnswer(binding)) return { type: 'object' };
      return refTo(binding.kind === 'list' ? 'ListOperationsResponse' : 'Operation');
    },
  };
}

/** Whether a method answers with operations, and no source tells their schema. */
function lacksAnswer({ kind, response }: OperationBinding): boolean {
  return response === 'empty' && (kind === 'get' || kind === 'list' || kind === 'wait');
}

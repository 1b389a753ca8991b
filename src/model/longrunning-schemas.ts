import { type Schema, type Schemas, schemaRef } from './schema.js';

const ANY: Schema = { type: 'object', additionalProperties: true };
const TEXT: Schema = { type: 'string' };

/**
 * The messages of `google/longrunning/operations.proto` and `google/rpc/status.proto`, for APIs
 * whose only source is a service config: it has bindings, but no schemas.
 */
export const LONGRUNNING_SCHEMAS: Schemas = {
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
  WaitOperationRequest: {
    type: 'object',
    properties: {
      name: TEXT,
      timeout: { type: 'string', format: 'google-duration' },
    },
  },
};

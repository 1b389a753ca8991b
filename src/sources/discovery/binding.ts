import type { MethodKind } from '../../model/methods.js';
import type { OperationBinding } from '../../model/operations-api.js';
import { refName, schemaRef } from '../../model/schema.js';
import type { BindingClaim } from '../../model/source-api.js';
import { isEmptyMessage } from '../operations/operation-schema.js';
import type { Refusal } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { DiscoveryMethod } from './document.js';
import { httpRequest } from './http-request.js';

/** What a Discovery method says about one binding, or why it cannot be bound. */
export function discoveryBinding(
  method: DiscoveryMethod,
  kind: MethodKind,
  basePath: string,
  schemas: SchemaLookup,
): BindingClaim | Refusal {
  const request = httpRequest(method, basePath);
  if ('code' in request) return request;
  const dangling = danglingSchema(method, schemas);
  if (dangling !== undefined) {
    return { code: 'LRO-SCHEMA-REF', reason: `its schema "${dangling}" is not in the document` };
  }
  return {
    kind,
    ...request.binding,
    collection: method.collection,
    id: method.id,
    body: bodyOf(method, schemas),
    response: responseOf(method, schemas),
    ...request.facts,
  };
}

function danglingSchema(method: DiscoveryMethod, schemas: SchemaLookup): string | undefined {
  return [method.request, refName(method.response)].find(
    (name) => name !== undefined && schemas.get(name) === undefined,
  );
}

function bodyOf({ request }: DiscoveryMethod, schemas: SchemaLookup): OperationBinding['body'] {
  if (request === undefined) return 'none';
  return isEmptyMessage(schemaRef(request), schemas) ? 'empty' : { schema: request };
}

function responseOf(
  { response }: DiscoveryMethod,
  schemas: SchemaLookup,
): OperationBinding['response'] {
  const name = refName(response);
  return name === undefined || isEmptyMessage(response, schemas) ? 'empty' : { schema: name };
}

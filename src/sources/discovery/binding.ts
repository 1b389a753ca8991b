import { compareText } from '../../model/compare-text.js';
import type { HttpMethod } from '../../model/http-method.js';
import { isHttpMethod } from '../../model/http-method.js';
import type { MethodKind } from '../../model/methods.js';
import type { OperationBinding } from '../../model/operations-api.js';
import { refName, schemaRef } from '../../model/schema.js';
import type { BindingClaim } from '../../model/source-api.js';
import { apiVersionOf } from '../operations/api-version.js';
import { isEmptyMessage } from '../operations/operation-schema.js';
import type { Refusal } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { DiscoveryMethod } from './document.js';
import { queryParameters } from './parameter.js';
import { discoveryTemplate, type ParameterPatterns } from './template.js';

/** What a Discovery method says about one binding, or why it cannot be bound. */
export function discoveryBinding(
  method: DiscoveryMethod,
  kind: MethodKind,
  basePath: string,
  schemas: SchemaLookup,
): BindingClaim | Refusal {
  const { node } = method;
  const httpMethod = node.text('httpMethod') ?? '';
  const path = node.text('path');
  if (!isHttpMethod(httpMethod)) {
    return { code: 'LRO-HTTP-METHOD', reason: `"${httpMethod}" is no method that can be bound` };
  }
  if (path === undefined) return { code: 'LRO-PATH-PATTERN', reason: 'it has no path' };
  const template = discoveryTemplate(basePath, path, pathPatterns(method));
  if ('code' in template) return template;
  const dangling = danglingSchema(method, schemas);
  if (dangling !== undefined) {
    return { code: 'LRO-SCHEMA-REF', reason: `its schema "${dangling}" is not in the document` };
  }
  const scopes = node.texts('scopes');
  return {
    kind,
    httpMethod: httpMethod satisfies HttpMethod,
    template,
    collection: method.collection,
    id: method.id,
    queryParameters: queryParameters(node),
    body: bodyOf(method, schemas),
    response: responseOf(method, schemas),
    ...(scopes === undefined ? {} : { scopes: [...new Set(scopes)].sort(compareText) }),
    ...apiVersionOf(node, 'apiVersion'),
    ...(node.flag('deprecated') === true && { deprecated: true }),
    pointer: node.pointer,
  };
}

/** The patterns of a method's path parameters. */
export function pathPatterns(method: DiscoveryMethod): ParameterPatterns {
  const inPath = method.node
    .entries('parameters')
    .filter(([, parameter]) => parameter.text('location') === 'path');
  return new Map(inPath.map(([name, parameter]) => [name, parameter.text('pattern')]));
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

import type {
  BindingKind,
  HttpMethod,
  OperationBinding,
  OperationsApi,
} from '../../src/model/operations-api.js';
import {
  parsePathTemplate,
  printPattern,
  templateVariables,
} from '../../src/model/path-template.js';
import type { Schema, Schemas } from '../../src/model/schema.js';

const HTTP_METHODS: Readonly<Record<BindingKind, HttpMethod>> = {
  cancel: 'POST',
  delete: 'DELETE',
  get: 'GET',
  list: 'GET',
  wait: 'POST',
};

export const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** A binding that says little: what a test is about is given, the rest is plain. */
export function binding(
  kind: BindingKind,
  template: string,
  given: Partial<OperationBinding> = {},
): OperationBinding {
  const parsed = parsePathTemplate(template);
  const collection = given.collection ?? 'projects.locations.operations';
  return {
    kind,
    id: `library.${collection}.${kind}`,
    collection,
    httpMethod: HTTP_METHODS[kind],
    template: parsed,
    pathParameters: templateVariables(parsed).map(({ fieldPath, segments }) => ({
      name: fieldPath.join('.'),
      pattern: printPattern(segments),
    })),
    queryParameters: [],
    body: 'none',
    response: 'empty',
    scopes: [SCOPE],
    evidence: [],
    ...given,
  };
}

/** An API with the given bindings. */
export function api(
  bindings: readonly OperationBinding[],
  given: Partial<OperationsApi> = {},
): OperationsApi {
  return {
    id: 'library:v1',
    service: 'library',
    version: 'v1',
    title: 'Library API',
    canonicalName: 'Library',
    host: 'library.googleapis.com',
    scopes: [SCOPE],
    operationKind: 'longrunning',
    bindings,
    skipped: [],
    schemas: {},
    payloads: [],
    disagreements: [],
    ...given,
  };
}

/** An API whose operations carry the given schemas, each as metadata. */
export function apiWithPayloads(schemas: Schemas): OperationsApi {
  const payloads = Object.keys(schemas).map((schema) => ({ schema, role: 'metadata' as const }));
  return api([binding('get', NAMED)], { schemas, payloads });
}

export const NAMED = '/v1/{name=projects/*/locations/*/operations/*}';

export function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties };
}

import { type MethodKind, methodOf } from '../../src/model/methods.js';
import type { OperationBinding, OperationsApi } from '../../src/model/operations-api.js';
import {
  parsePathTemplate,
  printPattern,
  templateVariables,
} from '../../src/model/path-template.js';
import type { Schema, Schemas } from '../../src/model/schema.js';
import { discriminateCollections } from '../../src/normalize/discriminate-collections.js';

export const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** A binding that says little: what a test is about is given, the rest is plain. */
export function binding(
  kind: MethodKind,
  template: string,
  given: Partial<OperationBinding> = {},
): OperationBinding {
  const parsed = parsePathTemplate(template);
  const collection = given.collection ?? 'projects.locations.operations';
  return {
    kind,
    id: `library.${collection}.${kind}`,
    collection,
    httpMethod: methodOf(kind).httpMethod,
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

/** An API with the given bindings, as normalize would make it of them. */
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
    ...discriminateCollections(bindings),
    starts: [],
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

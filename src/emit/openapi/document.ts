import { compareText } from '../../model/compare-text.js';
import { methodOf } from '../../model/methods.js';
import type { QueryParameter } from '../../model/operations-api.js';
import { printPathTemplate } from '../../model/path-template.js';
import { printJson } from '../../model/print-json.js';
import type { Schema } from '../../model/schema.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import type { BindingSurface, PathParameter } from '../../surface/binding-surface.js';
import { plain } from '../code.js';
import { type OpenApiSchemas, openApiSchemas } from './schemas.js';
import { openApiEndpoints, openApiServers } from './servers.js';

type Json = Record<string, unknown>;

/**
 * An OpenAPI 3.1 document that says what the model says. `x-google-http-template` keeps the
 * template of every path, so that reading the document gives the same bindings again;
 * `x-google-api-version` is the version that a method is called in, `x-google-iam-permissions` are the
 * IAM permissions that a caller needs, `x-google-endpoints` the regional hosts, and `x-canonicalName` is
 * what the client is called after.
 *
 * @param license an SPDX expression; without it the document tells none.
 */
export function renderOpenApi(api: ApiSurface, license?: string): string {
  const schemas = openApiSchemas(api);
  const document = {
    openapi: '3.1.0',
    info: {
      title: plain(api.title),
      version: api.version,
      ...(api.description !== undefined && { description: api.description }),
      'x-serviceName': api.service,
      ...(api.canonicalName !== api.title && { 'x-canonicalName': plain(api.canonicalName) }),
      ...licenseOf(license),
    },
    ...(api.documentation !== undefined && { externalDocs: { url: api.documentation } }),
    servers: openApiServers(api),
    ...openApiEndpoints(api),
    paths: paths(api, schemas),
    components: {
      schemas: schemas.components,
      securitySchemes: { oauth2: oauth2(api) },
    },
  };
  return printJson(document);
}

function licenseOf(license: string | undefined): Json {
  // What is said to be without a licence has none to name.
  if (license === undefined || license === 'UNLICENSED') return {};
  const name = license === 'Apache-2.0' ? 'Apache 2.0' : license;
  return { license: { name, identifier: license } };
}

function paths(api: ApiSurface, schemas: OpenApiSchemas): Json {
  const items = new Map<string, Json>();
  for (const binding of api.bindings) {
    const { path } = binding.openApi;
    const item = items.get(path) ?? {};
    item[binding.httpMethod.toLowerCase()] = operation(binding, schemas);
    items.set(path, item);
  }
  return Object.fromEntries([...items].sort(([a], [b]) => compareText(a, b)));
}

function operation(binding: BindingSurface, schemas: OpenApiSchemas): Json {
  const { operationId, parameters } = binding.openApi;
  const { kind, template, scopes, queryParameters, permissions, apiVersion } = binding;
  const request = schemas.request(binding);
  return {
    operationId,
    summary: methodOf(kind).summary,
    ...(binding.description !== undefined && { description: binding.description }),
    'x-google-http-template': printPathTemplate(template),
    ...(apiVersion && { 'x-google-api-version': apiVersion }),
    ...(permissions && { 'x-google-iam-permissions': permissions }),
    parameters: [...parameters.map(pathParameter), ...queryParameters.map(queryParameter)],
    ...(request && { requestBody: { content: json(request) } }),
    responses: {
      200: {
        description: 'The request was accepted.',
        content: json(schemas.response(binding)),
      },
      '4XX': { description: 'The request was refused, as google.rpc.Status tells.' },
    },
    // Each scope is enough by itself; where none is known, credentials are still asked for.
    security: scopes.length === 0 ? [{ oauth2: [] }] : scopes.map((scope) => ({ oauth2: [scope] })),
  };
}

function json(schema: Schema): Json {
  return { 'application/json': { schema } };
}

function pathParameter({ name, isMany }: PathParameter): Json {
  return {
    name,
    in: 'path',
    required: true,
    ...(isMany && { description: 'One or more path segments.' }),
    schema: { type: 'string' },
  };
}

function queryParameter(parameter: QueryParameter): Json {
  const { name, type, format, repeated, required, enum: values, description } = parameter;
  const single = {
    type,
    ...(format !== undefined && { format }),
    ...(values !== undefined && values.length > 0 && { enum: [...new Set(values)] }),
  };
  return {
    name,
    in: 'query',
    ...(description !== undefined && { description }),
    ...(required && { required }),
    schema: repeated ? { type: 'array', items: single } : single,
  };
}

function oauth2(api: ApiSurface): Json {
  return {
    type: 'oauth2',
    flows: {
      authorizationCode: {
        authorizationUrl: 'https://accounts.google.com/o/oauth2/auth',
        tokenUrl: 'https://oauth2.googleapis.com/token',
        scopes: Object.fromEntries(api.scopes.map((scope) => [scope, ''])),
      },
    },
  };
}

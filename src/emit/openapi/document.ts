import { compareText } from '../../model/compare-text.js';
import { SHAPE } from '../../model/openapi-keywords.js';
import { printFacts } from '../../model/print-json.js';
import type { ApiSurface } from '../../surface/api-surface.js';
import { plain } from '../code.js';
import { type Json, openApiOperations } from './operation.js';
import { type OpenApiSchemas, openApiSchemas } from './schemas.js';
import { openApiEndpoints, openApiServers } from './servers.js';

/**
 * An OpenAPI 3.1 document that says what the model says. `x-google-http-template` keeps the
 * template of every path, so that reading the document gives the same bindings again;
 * `x-google-api-version` is the version that a method is called in, `x-google-iam-permissions` are the
 * IAM permissions that a caller needs, `x-google-endpoints` the regional hosts, and `x-canonicalName` is
 * what the client is called after. Of methods that start operations `x-aep-long-running-operation` tells
 * what comes back, and `x-lrogen-start` how callers have them. `x-lrogen-operation` is how operations look, where that is
 * declared.
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
    ...(api.shape !== undefined && { [SHAPE]: api.shape }),
    paths: paths(api, schemas),
    components: {
      schemas: schemas.components,
      securitySchemes: { oauth2: oauth2(api) },
    },
  };
  return printFacts(document);
}

function licenseOf(license: string | undefined): Json {
  // What is said to be without a licence has none to name.
  if (license === undefined || license === 'UNLICENSED') return {};
  const name = license === 'Apache-2.0' ? 'Apache 2.0' : license;
  return { license: { name, identifier: license } };
}

function paths(api: ApiSurface, schemas: OpenApiSchemas): Json {
  const items = new Map<string, Json>();
  for (const { path, httpMethod, operation } of openApiOperations(api, schemas)) {
    const item = items.get(path) ?? {};
    item[httpMethod.toLowerCase()] = operation;
    items.set(path, item);
  }
  return Object.fromEntries([...items].sort(([a], [b]) => compareText(a, b)));
}

function oauth2({ scopes: own, starts }: ApiSurface): Json {
  const scopes = new Set([...own, ...starts.methods.flatMap((start) => start.scopes)]);
  return {
    type: 'oauth2',
    flows: {
      authorizationCode: {
        authorizationUrl: 'https://accounts.google.com/o/oauth2/auth',
        tokenUrl: 'https://oauth2.googleapis.com/token',
        scopes: Object.fromEntries([...scopes].sort(compareText).map((scope) => [scope, ''])),
      },
    },
  };
}

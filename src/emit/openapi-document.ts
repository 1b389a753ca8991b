import { nameFields } from '../model/collection.js';
import type { OperationBinding, OperationsApi, QueryParameter } from '../model/operations-api.js';
import { type PathTemplate, type PlainSegment, printPathTemplate } from '../model/path-template.js';
import { refName, type Schema } from '../model/schema.js';
import { plain } from './code.js';
import { payloadTypeNames } from './payload-types.js';

type Json = Record<string, unknown>;

/**
 * An OpenAPI 3.1 document that says what the model says. A name's pattern is expanded, one path a
 * collection, so that none is lost; `x-google-http-template` keeps the template itself.
 */
export function renderOpenApi(api: OperationsApi): string {
  const names = payloadTypeNames(api.schemas);
  const paths = new Map<string, Json>();
  for (const binding of api.bindings) {
    const { path, parameters } = expandedPath(binding.template);
    const item = paths.get(path) ?? {};
    item[binding.httpMethod.toLowerCase()] = operation(binding, parameters, names);
    paths.set(path, item);
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: plain(api.title),
      version: api.version,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [
      { url: `https://${api.host}` },
      ...Object.entries(api.endpoints?.byLocation ?? {}).map(([location, host]) => ({
        url: `https://${host}`,
        description: `Regional endpoint of ${plain(location)}.`,
      })),
    ],
    paths: Object.fromEntries([...paths].sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: Object.fromEntries(
        Object.entries(api.schemas).map(([name, schema]) => [
          names.get(name) ?? name,
          renamed(schema, names),
        ]),
      ),
      securitySchemes: securitySchemes(api),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function operation(
  binding: OperationBinding,
  pathParameters: readonly string[],
  names: ReadonlyMap<string, string>,
): Json {
  const { body, response, scopes, queryParameters } = binding;
  return {
    operationId: binding.id,
    'x-google-http-template': printPathTemplate(binding.template),
    parameters: [
      ...pathParameters.map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...queryParameters.map(queryParameter),
    ],
    ...(typeof body === 'object' && { requestBody: { content: json(body.schema, names) } }),
    responses: {
      200: {
        description: 'The request was accepted.',
        content:
          response === 'empty'
            ? { 'application/json': { schema: { type: 'object' } } }
            : json(response.schema, names),
      },
      '4XX': { description: 'The request was refused, as google.rpc.Status tells.' },
    },
    security: scopes.length === 0 ? [{}] : scopes.map((scope) => ({ oauth2: [scope] })),
  };
}

function json(schema: string, names: ReadonlyMap<string, string>): Json {
  const $ref = `#/components/schemas/${names.get(schema) ?? schema}`;
  return { 'application/json': { schema: { $ref } } };
}

function queryParameter(parameter: QueryParameter): Json {
  const { name, type, format, repeated, required } = parameter;
  const single = { type, ...(format !== undefined && { format }), ...enumOf(parameter) };
  return {
    name,
    in: 'query',
    ...(required && { required }),
    schema: repeated ? { type: 'array', items: single } : single,
  };
}

function enumOf(parameter: QueryParameter): Json {
  return parameter.enum === undefined ? {} : { enum: parameter.enum };
}

/** A template's path with the wildcards of its variables as parameters of their own. */
function expandedPath(template: PathTemplate): { path: string; parameters: string[] } {
  const parameters: string[] = [];
  const parts = template.segments.flatMap((segment) => {
    if (segment.kind !== 'variable') return [printPathTemplate({ segments: [segment] }).slice(1)];
    const [first] = segment.segments;
    if (segment.segments.length === 1 && first?.kind === 'one') {
      const name = segment.fieldPath.join('.');
      parameters.push(name);
      return [`{${name}}`];
    }
    const fields = nameFields(segment.segments);
    let next = 0;
    return segment.segments.map((piece) => {
      if (piece.kind === 'literal') return piece.value;
      const name = parameterName(fields[next++] ?? 'name', piece);
      parameters.push(name);
      return `{${name}}`;
    });
  });
  const verb = template.verb === undefined ? '' : `:${template.verb}`;
  return { path: `/${parts.join('/')}${verb}`, parameters };
}

/** OpenAPI has no `**`: a name of its own keeps such a path apart from that of a single segment. */
function parameterName(field: string, piece: PlainSegment): string {
  return piece.kind === 'many' ? `${field}Path` : field;
}

function renamed(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const ref = refName(schema);
  if (ref !== undefined) return { $ref: `#/components/schemas/${names.get(ref) ?? ref}` };
  const { properties, items, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, renamed(inner, names)]),
      ),
    }),
    ...(items && { items: renamed(items, names) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: renamed(additionalProperties, names),
    }),
  };
}

function securitySchemes(api: OperationsApi): Json {
  return {
    oauth2: {
      type: 'oauth2',
      flows: {
        authorizationCode: {
          authorizationUrl: 'https://accounts.google.com/o/oauth2/auth',
          tokenUrl: 'https://oauth2.googleapis.com/token',
          scopes: Object.fromEntries(api.scopes.map((scope) => [scope, ''])),
        },
      },
    },
  };
}

import type { HttpMethod } from '../../model/http-method.js';
import { CONTENT_TYPE, JSON_TYPE } from '../../model/media-type.js';
import { methodOf } from '../../model/methods.js';
import { HELD, openApiKeywords, START } from '../../model/openapi-keywords.js';
import type { QueryParameter } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import type { NeededHeaders, ParameterValue } from '../../model/parameter.js';
import { type PathTemplate, printPathTemplate } from '../../model/path-template.js';
import { type Schema, schemaRef } from '../../model/schema.js';
import type { ApiSurface, BindingSurface } from '../../surface/api-surface.js';
import type { OpenApiPlace, PathParameter } from '../../surface/openapi-place.js';
import { literalsOf } from '../../surface/request-member.js';
import type { StartCall, StartedType, StartSurface } from '../../surface/start-surface.js';
import type { OpenApiSchemas } from './schemas.js';

export type Json = Record<string, unknown>;

/** An operation of a document, in OpenAPI's sense of the word, and its place. */
export interface PlacedOperation {
  readonly path: string;
  readonly httpMethod: HttpMethod;
  readonly operation: Json;
}

/** The methods on operations, and those that start them. */
export function openApiOperations(api: ApiSurface, schemas: OpenApiSchemas): PlacedOperation[] {
  const bound = api.bindings.map((binding) => placed(binding, bindingOperation(binding, schemas)));
  const started = api.starts.methods.flatMap((start) =>
    ownFirst(start).map((call, order) =>
      placed(call, startOperation(start, call, order, api, schemas)),
    ),
  );
  return [...bound, ...started];
}

/** A method has the id of its first request, whichever is tried first. */
function ownFirst({ id, calls }: StartSurface): StartCall[] {
  return [...calls].sort((a, b) => Number(a.id !== id) - Number(b.id !== id));
}

interface Placed {
  readonly httpMethod: HttpMethod;
  readonly openApi: OpenApiPlace;
}

function placed({ httpMethod, openApi }: Placed, operation: Json): PlacedOperation {
  return { path: openApi.path, httpMethod, operation };
}

function bindingOperation(binding: BindingSurface, schemas: OpenApiSchemas): Json {
  const { kind, description, apiVersion, headers, permissions, queryParameters } = binding;
  const request = schemas.request(binding);
  return {
    ...head(binding, methodOf(kind).summary, description),
    ...(binding.deprecated && { deprecated: true }),
    ...(apiVersion && { 'x-google-api-version': apiVersion }),
    ...(permissions && { 'x-google-iam-permissions': permissions }),
    parameters: [
      ...binding.openApi.parameters.map((one) => pathParameter(one)),
      ...queryParameters.map(queryParameter),
      ...headerParameters(headers),
    ],
    ...(request && { requestBody: { content: json(request, headers) } }),
    ...answers(schemas.response(binding), binding.scopes),
  };
}

/** What goes into the query and the body, and what the operation will hold in the end. */
function startOperation(
  start: StartSurface,
  call: StartCall,
  order: number,
  api: ApiSurface,
  schemas: OpenApiSchemas,
): Json {
  const { name, rpc, description, apiVersion, deprecated, scopes, fields, body, query } = start;
  const { response, metadata, headers, needed = {} } = start;
  const required = new Set(fields.required);
  const all = Object.entries(fields.properties ?? {});
  const isInQuery = (field: string): boolean =>
    body === '*' ? query.includes(field) : field !== body;
  const held = {
    ...heldFacts('response', response),
    ...heldFacts('metadata', metadata),
  };
  const isHeldTold = api.operationKind === 'longrunning' || api.shape !== undefined;
  return {
    ...head(call, 'Start an operation', description),
    ...(deprecated && { deprecated }),
    ...(apiVersion && { 'x-google-api-version': apiVersion }),
    parameters: [
      ...call.openApi.parameters.map((one) => pathParameter(one, pathValues(start, one.name))),
      ...all
        .filter(([field]) => isInQuery(field))
        .map(([field, schema]) =>
          startParameter(field, schema, required.has(field), own(needed, field)),
        ),
      ...headerParameters(headers),
    ],
    ...(body !== undefined && {
      requestBody: {
        ...(required.has(body) && { required: true }),
        content: json(openApiKeywords(bodySchema(start)), headers),
      },
    }),
    ...answers(operationSchema(api, schemas), scopes),
    ...(isHeldTold && Object.keys(held).length > 0 && { [HELD]: held }),
    [START]: { name, ...(rpc && { rpc }), ...(body && { body }), ...(order > 0 && { order }) },
  };
}

function head(
  { template, openApi }: { readonly template: PathTemplate; readonly openApi: OpenApiPlace },
  summary: string,
  description?: string,
): Json {
  return {
    operationId: openApi.operationId,
    summary,
    ...(description !== undefined && { description }),
    'x-google-http-template': printPathTemplate(template),
  };
}

function bodySchema({ fields, body = '', query }: StartSurface): Schema {
  if (body !== '*') return fields.properties?.[body] ?? {};
  const { required = [], properties = {}, ...rest } = fields;
  const own = Object.entries(properties).filter(([field]) => !query.includes(field));
  const demanded = required.filter((field) => !query.includes(field));
  return {
    ...rest,
    ...(own.length > 0 && { properties: Object.fromEntries(own) }),
    ...(demanded.length > 0 && { required: demanded }),
  };
}

function operationSchema({ bindings }: ApiSurface, schemas: OpenApiSchemas): Schema {
  const get = bindings.find(({ kind }) => kind === 'get');
  return get === undefined ? {} : schemas.response(get);
}

function heldFacts(role: 'metadata' | 'response', held: StartedType): Json {
  if (held === 'unknown') return {};
  const empty = { type: 'object', additionalProperties: false };
  return { [role]: { schema: held === 'empty' ? empty : schemaRef(held.type) } };
}

function answers(schema: Schema, scopes: readonly string[]): Json {
  return {
    responses: {
      200: { description: 'The request was accepted.', content: json(schema) },
      '4XX': { description: 'The request was refused, as google.rpc.Status tells.' },
    },
    // Each scope is enough by itself; where none is known, credentials are still asked for.
    security: scopes.length === 0 ? [{ oauth2: [] }] : scopes.map((scope) => ({ oauth2: [scope] })),
  };
}

/** @param headers what the request says that it is. */
function json(schema: Schema, { [CONTENT_TYPE]: type }: NeededHeaders = {}): Json {
  return { [type ?? JSON_TYPE]: { schema } };
}

/** The values that are known of a field of a path. */
function pathValues({ paths }: StartSurface, field: string): string[] {
  return paths.flat().flatMap(({ name, types }) => (name === field ? literalsOf(types) : []));
}

function pathParameter({ name, isMany }: PathParameter, values: readonly string[] = []): Json {
  return {
    name,
    in: 'path',
    required: true,
    ...(isMany && { description: 'One or more path segments.' }),
    schema: { type: 'string', ...(values.length > 0 && { enum: [...new Set(values)] }) },
  };
}

function queryParameter(given: QueryParameter): Json {
  const {
    name,
    type,
    format,
    repeated,
    required = false,
    enum: values,
    description,
    default: told,
    deprecated,
  } = given;
  const single: Schema = {
    type,
    ...(format !== undefined && { format }),
    ...(values !== undefined && values.length > 0 && { enum: [...new Set(values)] }),
  };
  const schema: Schema = repeated ? { type: 'array', items: single } : single;
  return {
    ...parameter(name, withDefault(schema, told), required, description),
    ...(deprecated && { deprecated }),
  };
}

/** Without what a body is, which stands with the body. */
function headerParameters({ [CONTENT_TYPE]: _, ...headers }: NeededHeaders = {}): Json[] {
  return Object.entries(headers).map(([name, told]) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string', ...(told !== null && { default: told }) },
  }));
}

/** @param needed what a parameter is where nobody says, of one that is required all the same; null for nothing. */
function startParameter(
  name: string,
  schema: Schema,
  isRequired: boolean,
  needed?: ParameterValue | null,
): Json {
  const { deprecated, description, ...own } = schema;
  const filled = withDefault(own, needed ?? undefined);
  return {
    ...parameter(name, filled, isRequired || needed !== undefined, description),
    ...(deprecated && { deprecated }),
  };
}

function withDefault(schema: Schema, told: ParameterValue | undefined): Schema {
  const known: Schema & { readonly default?: ParameterValue } = {
    ...schema,
    ...(told !== undefined && { default: told }),
  };
  return known;
}

function parameter(name: string, schema: Schema, required: boolean, description?: string): Json {
  return {
    name,
    in: 'query',
    ...(description !== undefined && { description }),
    ...(required && { required }),
    schema,
  };
}

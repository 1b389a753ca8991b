import { uniqueTypeName, uniqueValueName } from '../model/identifier.js';
import { lowerFirst, upperFirst } from '../model/letter-case.js';
import type { OperationStart } from '../model/operation-start.js';
import type { OperationsApi, QueryParameter } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { refName, type Schema, type Schemas, schemaRef, withInner } from '../model/schema.js';
import { isFilled, neededParameters } from './needed-parameters.js';
import type { PlaceInOpenApi } from './openapi-place.js';
import { payloadTypeUrl } from './payload-type-url.js';
import { requestMessage, requestMessages } from './request-messages.js';
import { requestText } from './request-text.js';
import { startExample } from './start-example.js';
import { requestPath } from './start-paths.js';
import type { StartedType, StartSurface, StartsSurface } from './start-surface.js';
import { renamedSchemas } from './type-names.js';

/** What a request type's file imports, and so cannot declare. */
const IMPORTED = ['OneOf'];

/** `Library_ImportBooks`: generators of OpenAPI for gRPC repeat fields of the path in the body. */
const OF_SERVICE = /^[A-Z][A-Za-z0-9]*_[A-Z]/;

/**
 * Decides what callers see of the methods that start operations.
 *
 * @param typeNames type by schema, for all schemas of the API.
 */
export function startsOf(
  api: OperationsApi,
  typeNames: ReadonlyMap<string, string>,
  place: PlaceInOpenApi,
): StartsSurface {
  const named = namedStarts(api.starts);
  const schemas = renamedSchemas(api.schemas, typeNames);
  const typeOf = (schema: string): string => typeNames.get(schema) ?? schema;
  const isKnown = isFilled(api);
  const requests = named.map((one) => {
    const { start } = one;
    const path = requestPath(start, place);
    return {
      ...one,
      request: { ...path, ...requestFields(start, path.paths, schemas, typeOf, isKnown) },
    };
  });
  const reached = requestMessages(
    schemas,
    requests.map(({ request }) => request.fields),
  );
  const names = namesBeside(
    Object.keys(reached),
    named.map(({ requestType }) => requestType),
  );
  const messages = Object.fromEntries(
    Object.entries(reached).map(([type, schema]) => [
      names.get(type) ?? type,
      referring(schema, names),
    ]),
  );
  const methods = requests.map(({ start, name, requestType, request: taken }): StartSurface => {
    const { id, rpc, apiVersion, headers, deprecated, description, scopes } = start;
    const request = { ...taken, fields: referring(taken.fields, names) };
    return {
      name,
      id,
      ...(rpc !== undefined && { rpc }),
      requestType,
      ...request,
      requestTexts: request.calls.map((call) => requestText(call)),
      response: startedType(api, start, 'response', typeNames),
      metadata: startedType(api, start, 'metadata', typeNames),
      isIdempotent: request.fields.properties?.requestId?.type === 'string',
      ...(apiVersion !== undefined && { apiVersion }),
      ...(headers !== undefined && { headers }),
      ...(deprecated && { deprecated }),
      ...(description !== undefined && { description }),
      ...neededParameters(start.queryParameters.filter(isKnown)),
      scopes,
    };
  });
  const example = startExample(methods, messages);
  return { methods, messages, ...(example && { example }) };
}

interface NamedStart {
  readonly start: OperationStart;
  readonly name: string;
  readonly requestType: string;
}

function namedStarts(starts: readonly OperationStart[]): NamedStart[] {
  const values = new Set<string>();
  const types = new Set(IMPORTED);
  return starts.map((start) => {
    const name = uniqueValueName(start.name, values);
    const type = `${upperFirst(name)}Request`;
    return { start, name, requestType: uniqueTypeName(type, types) };
  });
}

/**
 * Names of messages beside requests of starts, which keep theirs: what a batch holds is called
 * `CreateBookRequestMessage`, so that no batch that comes later renames what `createBook` takes.
 */
function namesBeside(
  messages: readonly string[],
  requestTypes: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set([...requestTypes, ...IMPORTED]);
  const all = new Set([...taken, ...messages]);
  return new Map(
    messages
      .filter((type) => taken.has(type))
      .map((type) => [type, uniqueTypeName(`${type}Message`, all)]),
  );
}

/** A schema with its references by other names. */
function referring(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const name = refName(schema);
  if (name === undefined) return withInner(schema, (inner) => referring(inner, names));
  return { ...schema, ...schemaRef(names.get(name) ?? name) };
}

type RequestFields = Pick<StartSurface, 'fields' | 'body' | 'query'>;

/**
 * What of a request is not in the path: its query parameters, and its body, a field of its own or the
 * members of the message that the whole request is. A body that is no request message, as Discovery has
 * them, is a field that is called like its resource (AIP-133).
 */
function requestFields(
  start: OperationStart,
  paths: StartSurface['paths'],
  schemas: Schemas,
  typeOf: (schema: string) => string,
  isKnown: (parameter: QueryParameter) => boolean,
): RequestFields {
  const { body, queryParameters } = start;
  const inPath = new Set(paths.flat().map(({ name }) => name));
  const query = queryParameters.filter(({ name }) => !inPath.has(name));
  const names = query.map(({ name }) => name);
  const properties = query.map((parameter) => [parameter.name, querySchema(parameter)] as const);
  const required = query.flatMap((parameter) =>
    parameter.required && !isKnown(parameter) ? [parameter.name] : [],
  );
  if (body === 'none') return { fields: object(properties, required), query: [] };
  const type = typeOf(body.schema);
  const message = own(schemas, type);
  const isWhole =
    body.isWhole ??
    (body.field === undefined && (start.rpc !== undefined || type.endsWith('Request')));
  const isFree = (name: string): boolean => !inPath.has(name) && !names.includes(name);
  // Without an rpc a member of the body is another field than what is called the same in the path.
  const isMember = start.rpc !== undefined || OF_SERVICE.test(start.id);
  const isWanting = !isMember && message?.required?.some((name) => !isFree(name));
  if (isWhole && !isWanting && message?.type === 'object' && !message.additionalProperties) {
    const taken = requestMessage(message);
    const own = Object.entries(taken.properties ?? {}).filter(([name]) => isFree(name));
    const oneofs = taken.oneofs?.filter((group) => group.every(isFree)) ?? [];
    const demanded = [...required, ...(taken.required ?? []).filter(isFree)];
    return {
      fields: {
        ...object([...properties, ...own], demanded),
        ...(oneofs.length > 0 && { oneofs }),
      },
      body: '*',
      query: names,
    };
  }
  const wanted = body.field ?? (isWhole ? 'body' : lowerFirst(type));
  const field = inPath.has(wanted) || names.includes(wanted) ? `${wanted}Resource` : wanted;
  const isPartial =
    start.httpMethod === 'PATCH' && message && requestMessage(message).required !== undefined;
  const inBody: Schema =
    message === undefined ? {} : { ...schemaRef(type), ...(isPartial && { isPartial }) };
  return {
    fields: object(
      [...properties, [field, inBody]],
      [...required, ...(body.required ? [field] : [])],
    ),
    body: field,
    query: [],
  };
}

function object(properties: readonly (readonly [string, Schema])[], required: string[]): Schema {
  return {
    type: 'object',
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
  };
}

function querySchema(parameter: QueryParameter): Schema {
  const { type, format, repeated, enum: values, deprecated, description } = parameter;
  const single: Schema = {
    type,
    ...(format !== undefined && { format }),
    ...(values !== undefined && { enum: values }),
  };
  return {
    ...(repeated ? { type: 'array', items: single } : single),
    ...(deprecated && { deprecated }),
    ...(description !== undefined && { description }),
  };
}

function startedType(
  { payloads, operationKind, shape }: OperationsApi,
  start: OperationStart,
  role: 'metadata' | 'response',
  typeNames: ReadonlyMap<string, string>,
): StartedType {
  const told = start[role];
  if (typeof told === 'string') return told;
  // Operations of a declared shape hold what they do as it is.
  const payload =
    operationKind === 'status' && shape !== undefined
      ? { role, schema: told.schema, isInline: true }
      : payloads.find((one) => one.schema === told.schema && one.role === role);
  const type = typeNames.get(told.schema);
  if (payload === undefined || type === undefined) return 'unknown';
  const { isInline = false } = payload;
  return { type, typeUrl: payloadTypeUrl(payload), ...(isInline && { isInline }) };
}

import { uniqueTypeName, uniqueValueName } from '../model/identifier.js';
import { upperFirst } from '../model/letter-case.js';
import type { OperationStart } from '../model/operation-start.js';
import type { OperationsApi } from '../model/operations-api.js';
import { refName, type Schema, schemaRef, withInner } from '../model/schema.js';
import { isFilled, neededParameters } from './needed-parameters.js';
import type { PlaceInOpenApi } from './openapi-place.js';
import { payloadTypeUrl } from './payload-type-url.js';
import { requestMessages } from './request-messages.js';
import { requestText } from './request-text.js';
import { startExample } from './start-example.js';
import { type StartTypes, startFields } from './start-fields.js';
import { requestPath } from './start-paths.js';
import type { StartedType, StartSurface, StartsSurface } from './start-surface.js';
import { renamedSchemas } from './type-names.js';

/** What a request type's file imports, and so cannot declare. */
const IMPORTED = ['OneOf'];

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
  const schemas = renamedSchemas(api.schemas, typeNames);
  const typeOf = (schema: string): string => typeNames.get(schema) ?? schema;
  const types: StartTypes = { schemas, typeOf, isFilled: isFilled(api) };
  const requests = namedStarts(api.starts).map((one) => {
    const path = requestPath(one.start, place);
    return { ...one, request: { ...path, ...startFields(one.start, path.paths, types) } };
  });
  const reached = requestMessages(
    schemas,
    requests.map(({ request }) => request.fields),
  );
  const names = namesBeside(
    Object.keys(reached),
    requests.map(({ requestType }) => requestType),
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
      ...neededParameters(start.queryParameters.filter(types.isFilled)),
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

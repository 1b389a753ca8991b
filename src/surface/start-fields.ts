import { lowerFirst } from '../model/letter-case.js';
import type { OperationStart } from '../model/operation-start.js';
import type { QueryParameter } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { type Schema, type Schemas, schemaRef } from '../model/schema.js';
import { requestMessage } from './request-messages.js';
import type { StartSurface } from './start-surface.js';

/** `Library_ImportBooks`: generators of OpenAPI for gRPC repeat fields of the path in the body. */
const OF_SERVICE = /^[A-Z][A-Za-z0-9]*_[A-Z]/;

/** What of a request is not in the path. */
export type StartFields = Pick<StartSurface, 'fields' | 'body' | 'query'>;

/** What the starts of an API have in common. */
export interface StartTypes {
  /** All schemas, by the names of their types. */
  readonly schemas: Schemas;
  /** The type of a schema. */
  readonly typeOf: (schema: string) => string;
  /** Whether the client fills a parameter in where nobody says it. */
  readonly isFilled: (parameter: QueryParameter) => boolean;
}

/**
 * What of a request is not in the path: its query parameters, and its body, a field of its own or the
 * members of the message that the whole request is. A body that is no request message, as Discovery has
 * them, is a field that is called like its resource (AIP-133).
 */
export function startFields(
  start: OperationStart,
  paths: StartSurface['paths'],
  { schemas, typeOf, isFilled }: StartTypes,
): StartFields {
  const { body } = start;
  const others = otherFields(start, paths, isFilled);
  if (body === 'none') return { fields: object(others.properties, others.required), query: [] };
  const type = typeOf(body.schema);
  const message = own(schemas, type);
  const isWhole =
    body.isWhole ??
    (body.field === undefined && (start.rpc !== undefined || type.endsWith('Request')));
  if (isWhole && message !== undefined && isSpread(start, message, others)) {
    return { fields: spread(message, others), body: '*', query: others.names };
  }
  const wanted = body.field ?? (isWhole ? 'body' : lowerFirst(type));
  const field = others.isFree(wanted) ? wanted : `${wanted}Resource`;
  return {
    fields: object(
      [...others.properties, [field, bodySchema(start, type, message)]],
      [...others.required, ...(body.required ? [field] : [])],
    ),
    body: field,
    query: [],
  };
}

type Properties = readonly (readonly [name: string, schema: Schema])[];

/** What a request has beside its body. */
interface OtherFields {
  /** Whether neither the path nor the query has a field of that name. */
  readonly isFree: (name: string) => boolean;
  /** Of the query: */
  readonly names: readonly string[];
  readonly properties: Properties;
  readonly required: readonly string[];
}

function otherFields(
  { queryParameters }: OperationStart,
  paths: StartSurface['paths'],
  isFilled: StartTypes['isFilled'],
): OtherFields {
  const inPath = new Set(paths.flat().map(({ name }) => name));
  const query = queryParameters.filter(({ name }) => !inPath.has(name));
  const names = query.map(({ name }) => name);
  const required = query.filter((one) => one.required && !isFilled(one));
  return {
    isFree: (name) => !inPath.has(name) && !names.includes(name),
    names,
    properties: query.map((one) => [one.name, querySchema(one)]),
    required: required.map(({ name }) => name),
  };
}

/** Whether the members of a message can be fields of the request beside all others. */
function isSpread(start: OperationStart, message: Schema, { isFree }: OtherFields): boolean {
  // Without an rpc a member of the body is another field than what is called the same in the path.
  const isMember = start.rpc !== undefined || OF_SERVICE.test(start.id);
  const isWanting = !isMember && message.required?.some((name) => !isFree(name));
  return !isWanting && message.type === 'object' && !message.additionalProperties;
}

function spread(message: Schema, { isFree, properties, required }: OtherFields): Schema {
  const taken = requestMessage(message);
  const own = Object.entries(taken.properties ?? {}).filter(([name]) => isFree(name));
  const oneofs = taken.oneofs?.filter((group) => group.every(isFree)) ?? [];
  const demanded = [...required, ...(taken.required ?? []).filter(isFree)];
  return {
    ...object([...properties, ...own], demanded),
    ...(oneofs.length > 0 && { oneofs }),
  };
}

function bodySchema(
  { httpMethod }: OperationStart,
  type: string,
  message: Schema | undefined,
): Schema {
  if (message === undefined) return {};
  const isPartial = httpMethod === 'PATCH' && requestMessage(message).required !== undefined;
  return { ...schemaRef(type), ...(isPartial && { isPartial }) };
}

function object(properties: Properties, required: readonly string[]): Schema {
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

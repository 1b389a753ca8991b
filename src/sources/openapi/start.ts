import { compareText } from '../../model/compare-text.js';
import { freeName } from '../../model/free-name.js';
import { upperFirst } from '../../model/letter-case.js';
import { HELD, START } from '../../model/openapi-keywords.js';
import type { StartBody } from '../../model/operation-start.js';
import type { Payload } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import { refName, type Schema, type Schemas } from '../../model/schema.js';
import type { StartClaim, StartedPayload } from '../../model/source-api.js';
import { isJsonObject, type JsonNode, type JsonObject } from '../document/json-node.js';
import { apiVersionOf } from '../operations/api-version.js';
import { isEmptyMessage } from '../operations/operation-schema.js';
import type { Refusal } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import { isCollapsed } from './collection-template.js';
import { descriptionOf } from './description.js';
import { finalState } from './final-state.js';
import type { OpenApiMethod } from './operation.js';
import { isSendable, neededHeaders, queryParameter } from './parameter.js';
import { openApiSchema } from './schema.js';
import { rpcOf, startName } from './start-name.js';

/** What an OpenAPI operation says of what it starts. */
export interface OpenApiStart {
  readonly claim: StartClaim;
  /** Its place among the requests of its method, from zero. */
  readonly order: number;
  /** What the operation will hold, where the document tells. */
  readonly payloads: readonly Pick<Payload, 'role' | 'schema'>[];
  /** The schema of a body that has no name in the document, by the name that it gets. */
  readonly schemas: Schemas;
}

/** A method, and what it says of what it starts, or why no request can be made of it. */
export interface StartingMethod {
  readonly method: OpenApiMethod;
  readonly said: OpenApiStart | Refusal;
}

const EMPTY: StartedPayload = { protoName: 'google.protobuf.Empty' };
const ROLES = ['response', 'metadata'] as const;

/**
 * What a method says that answers with an operation, or why no request can be made of it.
 *
 * @param common types of operation that methods on operations answer with.
 */
export function openApiStart(
  method: OpenApiMethod,
  all: SchemaLookup,
  common: ReadonlySet<string>,
  scopes: readonly string[] | undefined,
): OpenApiStart | Refusal {
  const { node, template, parameters, refusal, httpMethod } = method;
  if (template === undefined || refusal !== undefined) {
    return refusal ?? { code: 'LRO-PATH-PATTERN', reason: 'its path is no template' };
  }
  if (!method.isExact && isCollapsed(template, method.collection)) {
    return { code: 'LRO-PATH-PATTERN', reason: 'its path tells no pattern of what it works on' };
  }
  const unsendable = unsendablePart(method);
  if (unsendable !== undefined) return { code: 'LRO-START-REQUEST', reason: unsendable };
  const ours = isJsonObject(node.value(START)) ? node.node(START) : undefined;
  const operationId = node.text('operationId');
  const rpc = ours?.text('rpc') ?? rpcOf(operationId);
  const name = ours?.text('name') ?? startName(method, operationId);
  const { body, schemas } = bodyOf(method, all, name ?? method.name, ours?.text('body'));
  const inline = inlinePayloads(method, name ?? method.name, all, common);
  const told = ROLES.map((role) => {
    const [schema] = Object.keys(inline[role] ?? {});
    return [role, schema === undefined ? heldBy(method, role, all, common) : { schema }] as const;
  });
  const held = Object.fromEntries(told.filter(([, payload]) => payload !== undefined));
  const order = ours?.value('order');
  return {
    claim: {
      // The further requests of a method have a number behind its id.
      id: ours === undefined ? method.id : method.id.replace(/~\d+$/, ''),
      ...(rpc !== undefined && { rpc }),
      ...(name !== undefined && { name }),
      // Our own documents tell it by its name, and Discovery's ids differ with the parent.
      ...(ours === undefined && method.service === undefined && { isIdentified: true }),
      bindings: [{ httpMethod, template }],
      queryParameters: parameters
        .flatMap((parameter) => (parameter.in === 'query' ? (queryParameter(parameter) ?? []) : []))
        .sort((a, b) => compareText(a.name, b.name)),
      body,
      ...held,
      ...(scopes !== undefined && { scopes }),
      ...neededHeaders(parameters, method.request),
      ...apiVersionOf(node, 'x-google-api-version'),
      ...(node.flag('deprecated') === true && { deprecated: true }),
      ...descriptionOf(node),
      pointer: node.pointer,
    },
    order: typeof order === 'number' ? order : 0,
    payloads: told.flatMap(([role, payload]) =>
      payload?.schema === undefined ? [] : [{ role, schema: payload.schema }],
    ),
    schemas: { ...schemas, ...inline.response, ...inline.metadata },
  };
}

/** Types that what is held has where it is told, each by the name that it gets. */
function inlinePayloads(
  { node, response }: OpenApiMethod,
  name: string,
  all: SchemaLookup,
  common: ReadonlySet<string>,
): Readonly<Partial<Record<Payload['role'], Schemas>>> {
  const type = refName(response);
  const found = ROLES.flatMap((role) => {
    const stated = statedSchema(node, role);
    const own = stated ? openApiSchema(stated) : ownMember(response, role, all, common);
    if (own?.type !== 'object' || isOpen(own)) return [];
    const of = stated === undefined ? type : undefined;
    const made = freeName(
      upperFirst(of ?? name) + upperFirst(role),
      (other) => all.get(other) !== undefined,
    );
    return [[role, { [made]: own }] as const];
  });
  return Object.fromEntries(found);
}

/** The schema of what a method says that its operation will hold. */
export function statedSchema(node: JsonNode, role: Payload['role']): JsonNode | undefined {
  const stated = isJsonObject(node.value(HELD)) ? node.node(HELD) : undefined;
  const member = isJsonObject(stated?.value(role)) ? stated?.node(role) : undefined;
  if (member === undefined && role === 'response') return finalState(node);
  return isJsonObject(member?.value('schema')) ? member?.node('schema') : member;
}

/**
 * What the type of an operation says of a member. Of a declared shape the common type, which is a type as it is, says
 * nothing of one start.
 */
function ownMember(
  response: Schema | undefined,
  role: Payload['role'],
  all: SchemaLookup,
  common: ReadonlySet<string>,
): Schema | undefined {
  const { shape } = all;
  const name = refName(response);
  if (shape !== undefined && (name === undefined || common.has(name))) return undefined;
  const operation = name === undefined ? response : all.get(name);
  return operation?.properties && own(operation.properties, shape?.[role] ?? role);
}

/** What a request has to have that none can be sent with; undefined for nothing. */
function unsendablePart({ parameters, request }: OpenApiMethod): string | undefined {
  if (request.mediaType === undefined) return 'its body is no JSON';
  const inPath = new Set(
    parameters.flatMap(({ in: place, name }) => (place === 'path' ? name : [])),
  );
  for (const parameter of parameters) {
    const { in: place, name, required } = parameter;
    // A header the client is told once, as for the methods on operations.
    if (!required || place === 'path') continue;
    if (place === 'header' && isSendable(name)) continue;
    if (place === 'header') return `it needs a header "${name}", which no client may set`;
    if (inPath.has(name)) return `it needs a "${name}" in the query beside that of its path`;
    if (queryParameter(parameter) === undefined)
      return `it needs a "${name}" in the query that is no string, number, boolean or list of these`;
  }
  return undefined;
}

/** Messages that are all of a request, by what they are called: no resource is. */
const REQUEST = /(?:Request|(?<!Http)Body)$/;

function bodyOf(
  { request: { isGiven, schema = {}, isRequired } }: OpenApiMethod,
  all: SchemaLookup,
  name: string,
  told: string | undefined,
): { readonly body: 'none' | StartBody; readonly schemas: Schemas } {
  if (!isGiven) return { body: 'none', schemas: {} };
  const named = refName(schema);
  const known = named !== undefined && all.get(named) !== undefined ? named : undefined;
  const made = freeName(`${upperFirst(name)}Body`, (other) => all.get(other) !== undefined);
  const isWhole = told === undefined ? REQUEST.test(known ?? made) : told === '*';
  return {
    body: {
      schema: known ?? made,
      ...(isWhole ? { isWhole } : told !== undefined && { field: told }),
      ...(isRequired && { required: true }),
    },
    schemas: known === undefined ? { [made]: schema } : {},
  };
}

/** What the document says that a started operation will hold: of the method, or by a type of operation of its own. */
function heldBy(
  { node, response }: OpenApiMethod,
  role: Payload['role'],
  all: SchemaLookup,
  common: ReadonlySet<string>,
): StartedPayload | undefined {
  const schema = statedSchema(node, role);
  if (schema !== undefined) return messageOf(openApiSchema(schema), schema, all);
  const held = ownMember(response, role, all, common);
  return held && messageOf(held, undefined, all);
}

/** Whether an object is said to have no members at all. */
export function isClosed({ properties, additionalProperties }: JsonObject): boolean {
  const isBare = !isJsonObject(properties) || Object.keys(properties).length === 0;
  return additionalProperties === false && isBare;
}

/** Undefined for what may be anything. An object that is said to have no members is Empty. */
function messageOf(
  schema: Schema,
  node: JsonNode | undefined,
  all: SchemaLookup,
): StartedPayload | undefined {
  const name = refName(schema);
  if (name === undefined) return node !== undefined && isClosed(node.object) ? EMPTY : undefined;
  const message = all.get(name);
  if (message === undefined) return undefined;
  if (isEmptyMessage(schema, all)) return /Empty$/.test(name) ? EMPTY : { schema: name };
  // One of which nothing is known may yet be stated.
  const isAny = isOpen(message) && (node === undefined || /Any$/.test(name));
  return isAny ? undefined : { schema: name };
}

/** Whether a message is `google.protobuf.Any`, or has no members that are known. */
function isOpen({ properties = {} }: Schema): boolean {
  return Object.keys(properties).every((name) => name === '@type');
}

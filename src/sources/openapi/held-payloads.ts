import { freeName } from '../../model/free-name.js';
import { upperFirst } from '../../model/letter-case.js';
import { HELD } from '../../model/openapi-keywords.js';
import type { Payload } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import { refName, type Schema, type Schemas } from '../../model/schema.js';
import type { StartClaim, StartedPayload } from '../../model/source-api.js';
import { isJsonObject, type JsonNode } from '../document/json-node.js';
import { isEmptyMessage } from '../operations/operation-schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import { isClosed } from './closed-object.js';
import { finalState } from './final-state.js';
import type { OpenApiMethod } from './operation.js';
import { openApiSchema } from './schema.js';

const EMPTY: StartedPayload = { protoName: 'google.protobuf.Empty' };
const ROLES = ['response', 'metadata'] as const;

/** The schemas of a document. */
export interface OperationTypes {
  readonly all: SchemaLookup;
  /** Types of operation that methods on operations answer with. */
  readonly common: ReadonlySet<string>;
}

/** What an operation will hold. */
export interface HeldPayloads {
  /** As its claim has it. */
  readonly told: Pick<StartClaim, Payload['role']>;
  readonly payloads: readonly Pick<Payload, 'role' | 'schema'>[];
  /** Schemas that have no name in the document, by the names that they get. */
  readonly schemas: Schemas;
}

/** What a started operation will hold, as far as the document tells. */
export function heldPayloads(
  method: OpenApiMethod,
  name: string,
  types: OperationTypes,
): HeldPayloads {
  const inline = inlinePayloads(method, name, types);
  const told = ROLES.flatMap((role) => {
    const [schema] = Object.keys(inline[role] ?? {});
    const payload = schema === undefined ? heldBy(method, role, types) : { schema };
    return payload === undefined ? [] : [[role, payload] as const];
  });
  return {
    told: Object.fromEntries(told),
    payloads: told.flatMap(([role, { schema }]) =>
      schema === undefined ? [] : [{ role, schema }],
    ),
    schemas: { ...inline.response, ...inline.metadata },
  };
}

/** Types that what is held has where it is told, each by the name that it gets. */
function inlinePayloads(
  { node, response }: OpenApiMethod,
  name: string,
  types: OperationTypes,
): Readonly<Partial<Record<Payload['role'], Schemas>>> {
  const type = refName(response);
  const found = ROLES.flatMap((role) => {
    const stated = statedSchema(node, role);
    const own = stated ? openApiSchema(stated) : ownMember(response, role, types);
    if (own?.type !== 'object' || isOpen(own)) return [];
    const of = stated === undefined ? type : undefined;
    const made = freeName(
      upperFirst(of ?? name) + upperFirst(role),
      (other) => types.all.get(other) !== undefined,
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
  { all, common }: OperationTypes,
): Schema | undefined {
  const { shape } = all;
  const name = refName(response);
  if (shape !== undefined && (name === undefined || common.has(name))) return undefined;
  const operation = name === undefined ? response : all.get(name);
  return operation?.properties && own(operation.properties, shape?.[role] ?? role);
}

/** What the document says that a started operation will hold: of the method, or by a type of operation of its own. */
function heldBy(
  { node, response }: OpenApiMethod,
  role: Payload['role'],
  types: OperationTypes,
): StartedPayload | undefined {
  const schema = statedSchema(node, role);
  if (schema !== undefined) return messageOf(openApiSchema(schema), schema, types.all);
  const held = ownMember(response, role, types);
  return held && messageOf(held, undefined, types.all);
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

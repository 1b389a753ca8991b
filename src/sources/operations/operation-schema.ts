import type { DeclaredShape } from '../../model/declared-shape.js';
import type { OperationKind } from '../../model/operations-api.js';
import { own } from '../../model/own.js';
import { refName, type Schema } from '../../model/schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';

/** The schema itself, through references; undefined where one leads nowhere or in a circle. */
function resolveSchema(schema: Schema | undefined, schemas: SchemaLookup): Schema | undefined {
  const seen = new Set<string>();
  let next = schema;
  for (let name = refName(next); name !== undefined; name = refName(next)) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    next = schemas.get(name);
  }
  return next;
}

/**
 * Which kind of operation a schema is, told by its members, as its name differs from API to API.
 * `longrunning` has what `google/longrunning/operations.proto` gives an Operation; `status` has a
 * `status` beside a type and a start time, as compute, container, dns, sqladmin and
 * deploymentmanager write it.
 */
export function operationKindOf(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): OperationKind | undefined {
  const operation = resolveSchema(schema, schemas);
  const has = (name: string, type: string): boolean =>
    resolveSchema(property(operation, name), schemas)?.type === type;
  if (schemas.shape !== undefined && isDeclared(operation, schemas.shape, schemas)) {
    return 'status';
  }
  if (
    has('name', 'string') &&
    has('done', 'boolean') &&
    mayHold(operation, 'error', schemas) &&
    (mayHold(operation, 'response', schemas) || mayHold(operation, 'metadata', schemas))
  ) {
    return 'longrunning';
  }
  const typed = has('operationType', 'string') || has('type', 'string');
  return has('status', 'string') && has('startTime', 'string') && typed ? 'status' : undefined;
}

/** Whether a member is there and may be an object: where nothing is said of its type anything is allowed. */
function mayHold(operation: Schema | undefined, name: string, schemas: SchemaLookup): boolean {
  const member = property(operation, name);
  const resolved = resolveSchema(member, schemas);
  return resolved !== undefined && (resolved.type ?? 'object') === 'object';
}

/** What an answer is that is nearly a long-running operation. */
export type NearOperation =
  /** The member that holds the operation. */
  | { readonly wrapper: string }
  /** Members that it has not. */
  | { readonly lacks: readonly string[] };

const MEMBERS = ['name', 'done', 'error', 'response'];

/** How an answer misses being an operation; undefined where it is one, or looks like none at all. */
export function nearOperation(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): NearOperation | undefined {
  const answer = resolveSchema(schema, schemas);
  if (operationKindOf(answer, schemas) !== undefined) return undefined;
  const members = Object.entries(answer?.properties ?? {});
  const wrapper = members.find(([, member]) => operationKindOf(member, schemas) === 'longrunning');
  if (wrapper !== undefined) return { wrapper: wrapper[0] };
  const given = new Set(members.map(([name]) => name));
  const lacks = MEMBERS.filter(
    (name) => !given.has(name) && !(name === 'response' && given.has('metadata')),
  );
  return lacks.length > 0 && lacks.length < 3 && given.has('done') ? { lacks } : undefined;
}

/** Whether a schema has what a declared shape tells names and ends by. */
function isDeclared(
  operation: Schema | undefined,
  { name = 'name', status, done = 'done' }: DeclaredShape,
  schemas: SchemaLookup,
): boolean {
  return [name, status ?? done].every((path) => hasMember(operation, path, schemas));
}

/** Whether a schema has a member, `result.output`; what says nothing of its members may have any. */
export function hasMember(
  schema: Schema | undefined,
  path: string,
  schemas: SchemaLookup,
): boolean {
  const [first = '', ...rest] = path.split('.');
  const member = property(resolveSchema(schema, schemas), first);
  if (member === undefined || rest.length === 0) return member !== undefined;
  const inner = resolveSchema(member, schemas);
  return inner?.properties === undefined || hasMember(inner, rest.join('.'), schemas);
}

/** The member of a schema at such a path, itself; undefined where nothing is said of it. */
export function memberAt(
  schema: Schema | undefined,
  path: string,
  schemas: SchemaLookup,
): Schema | undefined {
  return path
    .split('.')
    .reduce(
      (found, name) => resolveSchema(property(found, name), schemas),
      resolveSchema(schema, schemas),
    );
}

/** How many members of its members are looked at in one schema: each may name one that has thousands. */
const MAX_INNER = 1000;

/** The members of a schema, and those of them by dots: `meta.nextCursor`. */
export function membersOf(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): ReadonlyMap<string, Schema> {
  const own = Object.entries(resolveSchema(schema, schemas)?.properties ?? {}).map(
    ([name, member]) => [name, resolveSchema(member, schemas) ?? {}] as const,
  );
  const members = new Map<string, Schema>(own);
  for (const [name, { properties = {} }] of own) {
    for (const [its, member] of Object.entries(properties)) {
      if (members.size >= own.length + MAX_INNER) return members;
      members.set(`${name}.${its}`, member);
    }
  }
  return members;
}

/** Whether a schema is as a declaration says, which tells more than names and ends. */
export function isDeclaredOperation(schema: Schema | undefined, schemas: SchemaLookup): boolean {
  const { shape } = schemas;
  if (shape === undefined || operationKindOf(schema, schemas) !== 'status') return false;
  const stated = [shape.response, shape.metadata, shape.error].filter((path) => path !== undefined);
  return stated.length === 0 || stated.some((path) => hasMember(schema, path, schemas));
}

/** Which kind of operations a list's answer holds in one of its members. */
export function listedKindOf(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): OperationKind | undefined {
  return operationKindOf(listedIn(schema, schemas)?.[1].items, schemas);
}

/** Where clients look for the operations of a page: as AIP-151 has it, as Google's older APIs do, and AEP-132. */
export const PAGE_MEMBERS: readonly string[] = ['operations', 'items', 'results'];

function pageMembers({ shape }: SchemaLookup): readonly string[] {
  return shape?.page === undefined ? PAGE_MEMBERS : [shape.page];
}

/** The member of a list's answer that holds operations where no client looks for them; undefined for none. */
export function strangePageMember(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): string | undefined {
  const [name] = listedIn(schema, schemas) ?? [];
  return name === undefined || pageMembers(schemas).includes(name) ? undefined : name;
}

function listedIn(
  schema: Schema | undefined,
  schemas: SchemaLookup,
): readonly [name: string, member: Schema] | undefined {
  const members = Object.entries(resolveSchema(schema, schemas)?.properties ?? {});
  const lists = members.filter(
    ([, { items }]) => items !== undefined && operationKindOf(items, schemas) !== undefined,
  );
  return lists.find(([name]) => pageMembers(schemas).includes(name)) ?? lists[0];
}

/** Whether a message is empty, under whatever name: an object without any member. */
export function isEmptyMessage(schema: Schema | undefined, schemas: SchemaLookup): boolean {
  const message = resolveSchema(schema, schemas);
  return (
    message?.type === 'object' &&
    Object.keys(message.properties ?? {}).length === 0 &&
    !message.additionalProperties
  );
}

function property(schema: Schema | undefined, name: string): Schema | undefined {
  const properties = schema?.properties;
  return properties && own(properties, name);
}

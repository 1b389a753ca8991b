import type { Schema } from '../../model/schema.js';
import { singular } from '../../model/singular.js';
import { trimEndOf } from '../../model/trim.js';
import { membersOf, operationKindOf } from '../operations/operation-schema.js';
import type { OperationsMethods, Refusal } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';
import { isBegun, statesKind } from './states-start.js';

/** What an id is called, alone or behind the word for what it is of: `jobId`, `job_name`. */
const IDS: readonly string[] = ['id', 'name', 'path', 'key', 'uuid', 'uri', 'url', 'href'];

/** How something stands, beside its id. */
const STANDS: ReadonlySet<string> = new Set(['message', 'phase', 'state', 'status']);

/** Headers that tell where to ask for what has begun (RFC 9110, 15.3.3, and two of Azure's own). */
const PLACE = /^(?:operation-location|azure-asyncoperation|location)$/i;

/** The header of an answer that tells where what has begun is asked for. */
export function placeHeader({ node }: OpenApiMethod): string | undefined {
  const answers = node.entries('responses').filter(([status]) => /^2/.test(status));
  const names = answers.flatMap(([, answer]) => answer.entries('headers').map(([name]) => name));
  return names.find((name) => PLACE.test(name));
}

/**
 * Tells why no client can follow what a method begins: it answers with the id of an operation, or with its place,
 * and not with the operation. Undefined for a method that begins nothing, as far as the document tells.
 *
 * @param methods all of the document.
 */
export function unansweredStarts(
  { bound }: Pick<OperationsMethods<OpenApiMethod>, 'bound'>,
  methods: readonly OpenApiMethod[],
  all: SchemaLookup,
): (method: OpenApiMethod) => Refusal | undefined {
  const collections = new Set(bound.map(({ method: { collection } }) => collection));
  const ids = idsOf([...collections]);
  const gets = new Set(
    bound.flatMap(({ method, kind }) => (kind === 'get' ? placeOf(method) : [])),
  );
  const reads = methods.filter(({ httpMethod }) => httpMethod === 'GET');
  const holders = new Set(reads.flatMap(beginnings));
  return (method) => {
    if (operationKindOf(method.response, all) !== undefined) return undefined;
    if (beginnings(method).some((path) => gets.has(path))) return undefined;
    const isOfThem = collections.has(method.collection) && method.httpMethod === 'POST';
    const isAction = isBegun(method) || method.template?.verb !== undefined;
    const isMaking = isOfThem || (isAction && !holders.has(placeOf(method)));
    const id = memberIn(method, ids, all) ?? (isMaking ? loneId(method, all) : undefined);
    if (id !== undefined) return refusal(`it answers with "${id}" and not with the operation`);
    return isBegun(method) || statesKind(method) ? untoldStart(method) : undefined;
  };
}

/** Its path without the slash that it may end with. */
function placeOf({ path }: OpenApiMethod): string {
  return trimEndOf(path, '/');
}

/** What a path begins with, before a variable or a word behind one. */
function beginnings(method: OpenApiMethod): string[] {
  const path = placeOf(method);
  return [...path.matchAll(/\/(?=\{)|(?<=\})[/:]/g)].map(({ index }) => path.slice(0, index));
}

function untoldStart(method: OpenApiMethod): Refusal {
  const place = placeHeader(method);
  if (place !== undefined) {
    return refusal(`it answers with "${place}" in its header and not with the operation`);
  }
  if (statesKind(method))
    return refusal('it states that it is long-running, and answers otherwise');
  return {
    code: 'LRO-METHOD-OTHER',
    reason: 'it answers that something has begun (202), and with nothing that tells an operation',
  };
}

function refusal(reason: string): Refusal {
  return { code: 'LRO-START-ANSWER', reason };
}

/** What ids of members of collections are called: `jobid` and the like, of `jobs`. */
function idsOf(collections: readonly string[]): ReadonlySet<string> {
  const nouns = collections.map((name) => plain(singular(name.slice(name.lastIndexOf('.') + 1))));
  return new Set(['operation', ...nouns].flatMap((noun) => IDS.map((id) => noun + id)));
}

/** The member of an answer that is the id of one of the method's collection: `jobId` of `jobs`. */
export function ownId(
  method: Pick<OpenApiMethod, 'response' | 'collection'>,
  all: SchemaLookup,
): string | undefined {
  return memberIn(method, idsOf([method.collection]), all);
}

/** Tells of a collection whether some of these answers hold the id of one of its members. */
export function idsAnswered(
  methods: readonly OpenApiMethod[],
  all: SchemaLookup,
): (collection: string) => boolean {
  const told = new Set(
    methods.flatMap(({ response }) => plainMembers(response, all).map(([, name]) => name)),
  );
  return (collection) => [...idsOf([collection])].some((id) => told.has(id));
}

function memberIn(
  { response }: Pick<OpenApiMethod, 'response'>,
  ids: ReadonlySet<string>,
  all: SchemaLookup,
): string | undefined {
  return plainMembers(response, all).find(([, name]) => ids.has(name))?.[0];
}

/** The texts and numbers of an answer, and of its `data`, by their paths, and plain. */
function plainMembers(
  response: Schema | undefined,
  all: SchemaLookup,
): (readonly [path: string, name: string])[] {
  return [...membersOf(response, all)]
    .filter(([, { type }]) => isPlain(type))
    .map(([path]) => [path, plain(path.replace(/^data\./, ''))] as const);
}

/** The id that is all of an answer, but for how it stands. */
export function loneId({ response }: OpenApiMethod, all: SchemaLookup): string | undefined {
  const members = [...membersOf(response, all)].filter(([name]) => !STANDS.has(name));
  const [only, ...others] = members;
  if (only === undefined || others.length > 0 || !isPlain(only[1].type)) return undefined;
  return IDS.includes(only[0]) ? only[0] : undefined;
}

function isPlain(type: string | undefined): boolean {
  return type === 'string' || type === 'integer';
}

/** `job_id`, `jobId` and `job-id` are one name. A member of a member keeps its dot. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.]/g, '');
}

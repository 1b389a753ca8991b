import { compareText } from '../../model/compare-text.js';
import { refName, type Schema } from '../../model/schema.js';
import { membersOf, operationKindOf, PAGE_MEMBERS } from '../operations/operation-schema.js';
import { isCalledOperations } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';
import { idsAnswered } from './unanswered-start.js';

/** What members of an operation may be called, the likeliest first. */
const CALLED = {
  name: ['name', 'id', 'path'],
  status: ['status', 'state', 'phase'],
  response: ['response', 'result', 'results', 'output', 'outputs', 'properties'],
  metadata: ['metadata', 'progress'],
  error: ['error', 'failure', 'problem', 'errors'],
} as const;

/** What stands for values that a document does not tell. */
const VALUE = 'VALUE';

/** What values of a status may mean. */
const ENDS = {
  succeeded: /succe|complete|^done$|finish|^ok$/i,
  failed: /fail|error|expire|time_?d?_?out|reject/i,
  cancelled: /cancel|abort|^stopped$|terminated/i,
} as const;

/**
 * Says of a document without operations which of its resources look like some of another look, and how that is
 * stated: those that something is answered with that has begun (202), or that are cancelled.
 *
 * @returns whether there are such.
 */
export function reportUnstated(methods: readonly OpenApiMethod[], all: SchemaLookup): boolean {
  const isCancelled = cancelledBy(methods);
  const answers = postAnswers(methods);
  const posts = methods.filter(({ httpMethod }) => httpMethod === 'POST');
  const isIdAnswered = idsAnswered(posts, all);
  const shapes = new Map<string, Shape | undefined>();
  for (const method of methods) {
    const { node, collection, path, response } = method;
    if (method.httpMethod !== 'GET' || method.name !== 'get') continue;
    if (operationKindOf(response, all) !== undefined) continue;
    const called = refName(response);
    const isKnown = called !== undefined && shapes.has(called);
    const shape = isKnown ? shapes.get(called) : shapeIn(response, all);
    if (called !== undefined) shapes.set(called, shape);
    if (shape === undefined) continue;
    const answered = called === undefined ? undefined : answers.get(called);
    // By its status code something has begun, or its status tells how it ends.
    const isAnswered =
      answered?.isBegun ||
      ((answered !== undefined || isIdAnswered(collection)) && tellsEnds(shape));
    if (!isAnswered && !isCancelled(method) && !isCalledOperations(collection)) continue;
    const list = methods.find((one) => one.name === 'list' && one.collection === collection);
    const page = called === undefined ? undefined : pageMember(list?.response, called, all);
    const last = collection.slice(collection.lastIndexOf('.') + 1);
    node.log.warn(
      'LRO-SHAPE-UNSTATED',
      node.pointer,
      `${path} looks like operations that are none of AIP-151: nobody tells which of its members mean what`,
      `If they are, say how they look, on the command line or as "shape" in the settings: ${flags({ collection: last, ...(page !== undefined && { page }), ...shape })}`,
    );
    return true;
  }
  return false;
}

/** The member of a list's answer that holds resources of a schema, where no client looks for them. */
function pageMember(
  answer: Schema | undefined,
  called: string,
  all: SchemaLookup,
): string | undefined {
  const members = Object.entries(propertiesOf(answer, all))
    .filter(([, { items }]) => items !== undefined && refName(items) === called)
    .map(([member]) => member);
  return members.some((member) => PAGE_MEMBERS.includes(member)) ? undefined : members[0];
}

/** What a shape would be stated with, by the members of an operation. */
type Shape = Readonly<Record<string, string>>;

function flags(shape: Shape): string {
  return Object.entries(shape)
    .map(([member, value]) => `--shape ${member}=${value}`)
    .join(' ');
}

/** Tells of a resource whether a method below its path, or of its collection, cancels it. */
function cancelledBy(methods: readonly OpenApiMethod[]): (get: OpenApiMethod) => boolean {
  const cancels = methods.filter(
    ({ httpMethod, path }) => httpMethod !== 'GET' && /[/:](?:cancel|abort)\/?$/i.test(path),
  );
  const collections = new Set(cancels.map(({ collection }) => collection));
  const paths = cancels.map(({ path }) => path).sort(compareText);
  return ({ path, collection }) =>
    collections.has(collection) || firstFrom(paths, path)?.startsWith(path) === true;
}

/** The first of sorted texts that does not stand before another: where one begins with it, this one does. */
function firstFrom(sorted: readonly string[], text: string): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(sorted[middle] ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** The schemas that a POST answers with, and whether one of these answers says that something has begun (202). */
function postAnswers(
  methods: readonly OpenApiMethod[],
): ReadonlyMap<string, { readonly isBegun: boolean }> {
  const answers = new Map<string, { readonly isBegun: boolean }>();
  for (const { httpMethod, response, node } of methods) {
    const name = httpMethod === 'POST' ? refName(response) : undefined;
    if (name === undefined || answers.get(name)?.isBegun) continue;
    const isBegun = node.entries('responses').some(([status]) => status === '202');
    answers.set(name, { isBegun });
  }
  return answers;
}

function tellsEnds({ succeeded, failed }: Shape): boolean {
  return succeeded !== undefined && failed !== undefined && succeeded !== VALUE;
}

/**
 * What a shape says of an answer that has a name and tells how it stands, or whose first such member does, as in
 * `{ data: { id, status } }` and `{ data: { id, attributes: { status } } }`; undefined for any other.
 */
function shapeIn(answer: Schema | undefined, all: SchemaLookup): Shape | undefined {
  const properties = propertiesOf(answer, all);
  const plain = shapeAmong(new Map(Object.entries(properties)), '', all);
  if (plain !== undefined) return plain;
  for (const [name, inner] of Object.entries(properties)) {
    const shape = shapeAmong(membersOf(inner, all), `${name}.`, all);
    if (shape !== undefined) return shape;
  }
  return undefined;
}

/** What a shape says of members, those of them by dots; all of them behind the same name, `data.`. */
function shapeAmong(
  members: ReadonlyMap<string, Schema>,
  before: string,
  all: SchemaLookup,
): Shape | undefined {
  const names = [...members.keys()];
  const member = (called: readonly string[]): string | undefined =>
    called.find((name) => members.has(name)) ??
    names.find((name) => called.some((one) => name.endsWith(`.${one}`)));
  const name = member(CALLED.name) ?? names.find((one) => /(?:Id|_id)$/.test(one));
  const status = member(CALLED.status);
  const isDone = members.get('done')?.type === 'boolean';
  if (name === undefined || (status === undefined && !isDone)) return undefined;
  const [response, metadata, error] = [CALLED.response, CALLED.metadata, CALLED.error].map(member);
  const isUsual = before === '';
  const at = (role: string, found: string | undefined) =>
    found === undefined || (isUsual && found === role) ? {} : { [role]: before + found };
  return {
    name: before + name,
    ...(isDone
      ? !isUsual && { done: `${before}done` }
      : status !== undefined && { status: before + status, ...ends(members.get(status), all) }),
    ...at('response', response),
    ...at('metadata', metadata),
    ...at('error', error),
  };
}

function propertiesOf(answer: Schema | undefined, all: SchemaLookup) {
  const called = refName(answer);
  return (called === undefined ? answer : all.get(called))?.properties ?? {};
}

/** The values of a status that look like an end; where it lists none, that they are to be said. */
function ends(status: Schema | undefined, all: SchemaLookup): Record<string, string> {
  const called = refName(status);
  const values = (called === undefined ? status : all.get(called))?.enum ?? [];
  const found = Object.entries(ENDS).flatMap(([end, pattern]) => {
    const its = values.filter((value) => pattern.test(value) && !/ing$/i.test(value));
    return its.length > 0 ? [[end, its.join(',')] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : { succeeded: VALUE, failed: VALUE };
}

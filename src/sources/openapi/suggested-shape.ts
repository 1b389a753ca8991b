import { compareText } from '../../model/compare-text.js';
import { refName, type Schema } from '../../model/schema.js';
import { trimEndOf } from '../../model/trim.js';
import { membersOf, operationKindOf, PAGE_MEMBERS } from '../operations/operation-schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';
import { AZURE, isBegun } from './states-start.js';
import { idsAnswered } from './unanswered-start.js';

/** What members of an operation may be called, the likeliest first. */
const CALLED = {
  name: ['name', 'id', 'path'],
  status: ['status', 'state', 'phase'],
  response: ['response', 'result', 'results', 'output', 'outputs', 'properties'],
  metadata: ['metadata', 'progress'],
  error: ['error', 'failure', 'problem', 'errors'],
} as const;

/** What else they may end with. */
const ENDING: Readonly<Partial<Record<keyof typeof CALLED, RegExp>>> = {
  name: /(?:[a-z]I[dD]|_id)$|^I[dD]$/,
  status: /(?:status|state|phase)(?:_?code)?$/i,
  error: /(?:error|failure|failed|status)_?(?:message|reason|details?)$/i,
};

/** What stands for values that a document does not tell. */
export const VALUE = 'VALUE';

/** How Azure has long-running operations end, whatever their documents list. */
const OF_AZURE = { succeeded: 'Succeeded', failed: 'Failed', cancelled: 'Canceled' } as const;

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
  const begun = new Set(posts.filter(isBegun).map(({ path }) => trimEndOf(path, '/')));
  const isAzure = methods.some(({ node }) => node.value(AZURE) === true);
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
      begun.has(trimEndOf(path, '/').replace(/\/[^/]*$/, '')) ||
      ((answered !== undefined || isIdAnswered(collection)) && tellsEnds(shape));
    const last = collection.slice(collection.lastIndexOf('.') + 1);
    if (!isAnswered && !isCancelled(method) && !OF_OPERATIONS.test(last)) continue;
    const list = methods.find((one) => one.name === 'list' && one.collection === collection);
    const page = called === undefined ? undefined : pageMember(list?.response, called, all);
    const ends = isAzure && shape.succeeded === VALUE ? OF_AZURE : {};
    node.log.warn(
      'LRO-SHAPE-UNSTATED',
      node.pointer,
      `${path} looks like operations that are none of AIP-151: nobody tells which of its members mean what`,
      `If they are, say how they look, on the command line or as "shape" in the settings: ${flags({ collection: last, ...(page !== undefined && { page }), ...shape, ...ends })}`,
    );
    return true;
  }
  return false;
}

/** How many members are looked at for whether they hold an operation, and in each of them. */
const MAX_WRAPPED = 100;
const MAX_MEMBERS = 1000;

/** Collections that are called after operations: `operations`, `operationStatuses`, `lros`. */
const OF_OPERATIONS = /operation|^lros$/i;

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
    answers.set(name, { isBegun: isBegun({ node }) });
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
  for (const [name, inner] of Object.entries(properties).slice(0, MAX_WRAPPED)) {
    const members = membersOf(inner, all);
    if (members.size > MAX_MEMBERS) continue;
    const shape = shapeAmong(members, `${name}.`, all);
    if (shape !== undefined) return shape;
  }
  return shapeAmong(membersOf(answer, all), '', all);
}

/** What a shape says of members, those of them by dots; all of them behind the same name, `data.`. */
function shapeAmong(
  members: ReadonlyMap<string, Schema>,
  before: string,
  all: SchemaLookup,
): Shape | undefined {
  const names = [...members.keys()];
  const member = (role: keyof typeof CALLED, isPlain = false): string | undefined => {
    const known = isPlain ? names.filter((one) => isText(members.get(one), all)) : names;
    const called: readonly string[] = CALLED[role];
    return (
      called.find((one) => known.includes(one)) ??
      known.find((one) => called.includes(lastOf(one).toLowerCase())) ??
      known.find((one) => ENDING[role]?.test(one))
    );
  };
  const name = member('name', true);
  const status = member('status', true);
  const isDone = members.get('done')?.type === 'boolean';
  if (name === undefined || (status === undefined && !isDone)) return undefined;
  const response = member('response');
  const metadata = member('metadata');
  const error = member('error');
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

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** Whether a member may be a text or a number. */
function isText(member: Schema | undefined, all: SchemaLookup): boolean {
  const called = refName(member);
  const { type = 'string' } = (called === undefined ? member : all.get(called)) ?? {};
  return type === 'string' || type === 'integer' || type === 'number';
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

import { own } from '../../model/own.js';
import { refName, type Schema } from '../../model/schema.js';
import { operationKindOf } from '../operations/operation-schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';

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
 */
export function reportUnstated(methods: readonly OpenApiMethod[], all: SchemaLookup): void {
  for (const method of methods) {
    if (method.httpMethod !== 'GET' || method.name !== 'get') continue;
    if (operationKindOf(method.response, all) !== undefined) continue;
    const shape = shapeIn(method.response, all);
    if (shape === undefined || !isLikely(method, methods, shape)) continue;
    const { node, collection, path } = method;
    const last = collection.slice(collection.lastIndexOf('.') + 1);
    node.log.warn(
      'LRO-SHAPE-UNSTATED',
      node.pointer,
      `${path} looks like operations that are none of AIP-151: nobody tells which of its members mean what`,
      `If they are, say how they look, on the command line or as "shape" in the settings: ${flags({ collection: last, ...shape })}`,
    );
    return;
  }
}

function flags(shape: Readonly<Record<string, string>>): string {
  return Object.entries(shape)
    .map(([member, value]) => `--shape ${member}=${value}`)
    .join(' ');
}

/**
 * Whether a resource is cancelled, or is what is answered where something begins: by its
 * status code, or as its status tells how it ends.
 */
function isLikely(
  get: OpenApiMethod,
  methods: readonly OpenApiMethod[],
  shape: Readonly<Record<string, string>>,
): boolean {
  const isEnding =
    shape.succeeded !== undefined && shape.failed !== undefined && shape.succeeded !== VALUE;
  return methods.some((method) => {
    if (method.httpMethod === 'GET') return false;
    const isBelow = method.path.startsWith(get.path) || method.collection === get.collection;
    if (isBelow && /[/:](?:cancel|abort)$/i.test(method.path)) return true;
    const isBegun = method.node.entries('responses').some(([status]) => status === '202');
    const name = refName(method.response);
    const isSame = name !== undefined && name === refName(get.response);
    return isSame && method.httpMethod === 'POST' && (isBegun || isEnding);
  });
}

/** What a shape says of an answer that has a name and tells how it stands; undefined for any other. */
function shapeIn(
  answer: Schema | undefined,
  all: SchemaLookup,
): Record<string, string> | undefined {
  const called = refName(answer);
  const properties = (called === undefined ? answer : all.get(called))?.properties ?? {};
  const member = (names: readonly string[]): string | undefined =>
    names.find((name) => own(properties, name) !== undefined);
  const name =
    member(CALLED.name) ?? Object.keys(properties).find((one) => /(?:Id|_id)$/.test(one));
  const status = member(CALLED.status);
  const isDone = own(properties, 'done')?.type === 'boolean';
  if (name === undefined || (status === undefined && !isDone)) return undefined;
  const [response, metadata, error] = [CALLED.response, CALLED.metadata, CALLED.error].map(member);
  return {
    name,
    ...(!isDone && status !== undefined && { status, ...ends(own(properties, status), all) }),
    ...(response !== undefined && response !== 'response' && { response }),
    ...(metadata !== undefined && metadata !== 'metadata' && { metadata }),
    ...(error !== undefined && error !== 'error' && { error }),
  };
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

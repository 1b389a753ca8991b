import { didYouMean } from '../../diagnostics/did-you-mean.js';
import type { DeclaredShape } from '../../model/declared-shape.js';
import type { JsonNode } from '../document/json-node.js';
import { memberAt } from '../operations/operation-schema.js';
import type { OpenApiDocument } from './document.js';
import { VALUE } from './suggested-shape.js';

const ENDS = ['succeeded', 'failed', 'cancelled'] as const;

/** Values of a status that plainly tell of work that goes on, or of nothing at all. */
const GOING_ON =
  /ing$|^(?:not_?started|in_?progress|progress|queued?|running|started|created?|new|open|accepted|submitted|scheduled|active|ready|draft|init|initiali[sz]ed|enqueued|received|planned|paused|suspended)$|unspecified$|unknown$/i;

/**
 * Refuses values of a stated shape that the status of operations cannot have, for a wait would never end; and
 * says which of its values are no end, though they do not plainly tell of work that goes on.
 *
 * @returns whether the shape can be used.
 */
export function reportValues(
  root: JsonNode,
  document: OpenApiDocument,
  shape: DeclaredShape,
): boolean {
  const { status } = shape;
  const get = document.bound.find(({ kind }) => kind === 'get' || kind === 'wait')?.method;
  if (status === undefined || get === undefined) return true;
  const told = memberAt(get.response, status, document.all);
  const values = (told?.enum ?? []).map(String);
  const stated = ENDS.flatMap((end) => shape[end] ?? []);
  const isIn = (list: readonly string[], value: string): boolean =>
    list.some((one) => one.toLowerCase() === value.toLowerCase());
  const place = root.at('components', 'schemas');
  if (values.length === 0) {
    const wrong = stated.filter((one) => !mayBe(one, told?.type));
    for (const value of wrong) {
      root.log.error(
        'LRO-SHAPE-VALUE',
        place,
        `${value} is no value of ${status}`,
        value === VALUE
          ? `It stands for what the document does not list: give what the service says in ${status}`
          : undefined,
      );
    }
    return wrong.length === 0;
  }
  const wrong = stated.filter((one) => !isIn(values, one));
  for (const value of wrong) {
    root.log.error(
      'LRO-SHAPE-VALUE',
      place,
      `${value} is no value of ${status} (${values.join(', ')})`,
      didYouMean(value, values),
    );
  }
  const others = values.filter((value) => !isIn(stated, value) && !GOING_ON.test(value));
  if (wrong.length > 0 || others.length === 0) return wrong.length === 0;
  root.log.warn(
    'LRO-SHAPE-UNLISTED',
    place,
    `operations whose ${status} is ${others.join(' or ')} count as running, as the shape that is stated has it`,
  );
  return true;
}

/** Whether a status that lists no values may have one: what stands for a value in a suggested shape is none. */
function mayBe(value: string, type: unknown = 'string'): boolean {
  const isNumber = type === 'integer' || type === 'number';
  return value !== VALUE && (isNumber ? /^-?\d+$/.test(value) : type === 'string');
}

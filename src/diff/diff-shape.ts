import { isDeepStrictEqual } from 'node:util';
import type { DeclaredShape } from '../model/declared-shape.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';

/** What stands for what is not stated; see `DeclaredShape`. */
const DEFAULTS = {
  name: 'name',
  response: 'response',
  metadata: 'metadata',
  error: 'error',
  code: 'code',
  message: 'message',
  nextPage: 'nextPageToken',
  pageToken: 'pageToken',
} as const satisfies DeclaredShape;

/** What callers are handed from where the shape has it, unread. */
const HANDED: readonly (keyof DeclaredShape)[] = ['metadata', 'response'];
/** What the client itself reads. */
const READ: readonly (keyof DeclaredShape)[] = [
  ...(['name', 'done', 'status', 'succeeded', 'failed', 'cancelled'] as const),
  ...(['error', 'code', 'message', 'page', 'nextPage', 'pageToken'] as const),
];

/** How operations look: whether they do otherwise as a whole, or where a declared shape has what. */
export function diffShape(before: ApiSurface, after: ApiSurface): Change[] {
  const { operationType: type, operationKind, shape } = before;
  const isOther =
    operationKind !== after.operationKind || (shape === undefined) !== (after.shape === undefined);
  if (isOther) return [changeOf('operationReshaped', type)];
  const [old, now] = [whole(before), whole(after)];
  const told = (members: typeof READ, rule: 'operationHeldMoved' | 'operationReadMoved') =>
    members
      .filter((member) => !isDeepStrictEqual(old[member], now[member]))
      .map((member) => changeOf(rule, `${type}.${member}`, valuesOf(old[member], now[member])));
  return [...told(HANDED, 'operationHeldMoved'), ...told(READ, 'operationReadMoved')];
}

/** A shape with what its members are where it does not state them, and with how pages lead on. */
function whole({ shape = {}, paging }: ApiSurface): DeclaredShape {
  const stated = Object.entries(shape).filter(([, value]) => value !== undefined);
  const { status } = shape;
  return {
    ...DEFAULTS,
    ...(status === undefined && { done: 'done' }),
    ...paging,
    ...Object.fromEntries(stated),
  };
}

function valuesOf(from: ShapeValue, to: ShapeValue): Pick<Change, 'from' | 'to'> {
  return {
    ...(from !== undefined && { from: textOf(from) }),
    ...(to !== undefined && { to: textOf(to) }),
  };
}

type ShapeValue = DeclaredShape[keyof DeclaredShape];

function textOf(value: NonNullable<ShapeValue>): string {
  return typeof value === 'string' ? value : value.join(', ');
}

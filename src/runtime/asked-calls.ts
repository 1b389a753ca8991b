import { isObject } from './json-value.js';
import type { Call } from './method.js';
import type { Fields } from './path.js';
import type { OperationMembers } from './state.js';

/** What was asked for, by what was answered: an id says nothing of its parent. */
const calls = new WeakMap<object, Call>();

/** Notes the call that an operation, or each of a page, came from. */
export function noteCall(
  answer: Fields,
  call: Call,
  { page = 'operations' }: OperationMembers = {},
): void {
  const listed = [answer[page], answer.items, answer.results].flat();
  for (const one of [answer, ...listed]) if (isObject(one)) calls.set(one, call);
}

/** The call that an operation came from, unless it is a copy or came from elsewhere. */
export function callBehind(operation: object): Call | undefined {
  return calls.get(operation);
}

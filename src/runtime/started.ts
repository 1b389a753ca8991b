import type { Client } from './api.js';
import { type ErrorContext, ProtocolError } from './errors.js';
import { follow } from './follow.js';
import type { OperationTarget } from './handle-of.js';
import { textOf } from './json-value.js';
import { recordOfHandle } from './operation-record.js';
import type { PollOptions } from './options.js';
import { requireOwn } from './own-method.js';
import type { Startable, StartedHandle, StartMethod } from './start-method.js';
import type { OperationState } from './state.js';

/**
 * A handle on an operation that a method has started, whoever called it. Its response and metadata are
 * the method's. A response of another `@type` is a `ProtocolError`, for it would be taken for what it is
 * not; metadata of another is undefined, and stands in the state's `operation` as it came.
 *
 * @throws InvalidArgumentError where the method is another API's.
 */
export function followStarted<
  T extends Startable,
  TRequest extends object,
  TOperation extends object,
>(
  client: Client<T>,
  target: OperationTarget<T['followed']>,
  method: StartMethod<T, TRequest, TOperation>,
  options?: PollOptions,
): StartedHandle<T, TOperation> {
  requireOwn(client.api, method);
  let refused: ErrorContext | undefined;
  const isOther = (role: 'metadata' | 'response', payload: unknown): boolean => {
    const told = messageOf(Object(payload)['@type']);
    const known = messageOf(method[role]);
    return !!told && !!known && told !== known;
  };
  const typed = (state: OperationState<object>): OperationState<object> => {
    const { name, operation, metadata } = state;
    const seen = isOther('metadata', metadata) ? { ...state, metadata: undefined } : state;
    if (seen.state !== 'succeeded') return seen;
    if (messageOf(method.response) === EMPTY) return { ...seen, response: undefined };
    if (!isOther('response', seen.response)) return seen;
    const told = messageOf(Object(seen.response)['@type']);
    const message = `the response is a ${told} and no ${messageOf(method.response)}`;
    refused = { operationName: name, lastOperation: operation };
    throw new ProtocolError(client.api, message, refused);
  };
  const handle = follow(client, target, options);
  const record = recordOfHandle(handle);
  const { context } = record;
  record.context = () => ({ ...context(), ...refused });
  record.typed = typed;
  record.last &&= typed(record.last);
  return handle as never;
}

const EMPTY = 'google.protobuf.Empty';

/** The message's full name, whatever host stands before it. */
function messageOf(type: unknown): string {
  return textOf(type).replace(/^.*\//, '');
}

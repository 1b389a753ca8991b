import type { Client } from './api.js';
import { invalidName } from './call.js';
import { InvalidArgumentError, InvalidNameError } from './errors.js';
import { handleOf } from './handle.js';
import type { HandleOf, OperationTarget } from './handle-of.js';
import { isObject, textOf } from './json-value.js';
import { finalOf, recordOf } from './operation-record.js';
import type { PollOptions } from './options.js';
import { type Fields, parseName } from './path.js';
import type { Startable, StartedHandle, StartMethod } from './start-method.js';
import { readState } from './state.js';

/**
 * A handle on one operation. Nothing is sent.
 *
 * @param method the one that has started it, where that is known: then its payloads have their types.
 * @throws InvalidNameError where its name fits no pattern of the API.
 * @throws InvalidArgumentError where it is the JSON of a handle on another API or endpoint: what
 *   is stored must never choose who gets the credentials.
 */
export function follow<T extends Startable>(
  client: Client<T>,
  target: OperationTarget<T['followed']>,
  options?: PollOptions,
): HandleOf<T>;
export function follow<T extends Startable, TOperation extends object>(
  client: Client<T>,
  target: OperationTarget<T['followed']>,
  method: StartMethod<T, object, TOperation>,
  options?: PollOptions,
): StartedHandle<T, TOperation>;
export function follow<T extends Startable>(
  client: Client<T>,
  target: OperationTarget<T['followed']>,
  options: PollOptions | StartMethod<T> = {},
  more?: PollOptions,
): unknown {
  if ('follow' in options) return options.follow(client, target, options, more);
  const { api } = client;
  // Callers without types may give anything: what is no object is taken for a name and refused.
  const raw: Fields = isObject(target) ? target : { name: target };
  const isSaved = 'api' in raw;
  const name = textOf(api.shape ? api.shape.nameOf(api, raw) : raw.name);
  // What gapic clients have decoded lacks what packed messages hold: it is read once more.
  const isDecoded = [raw.metadata, raw.response].some((payload) => 'type_url' in Object(payload));
  const isWhole = raw === target && !isSaved && !isDecoded;
  const state = isWhole ? readState<T['operation']>(api, raw, name) : undefined;
  // What is done needs no request any more, so it needs no name either.
  if (!finalOf(state) && !parseName(api.names, name)) {
    const mistake = mistakeOf(target, name);
    throw mistake
      ? new InvalidNameError(api, `operation() takes a name, an operation or a handle: ${mistake}`)
      : invalidName(api, name, 'name');
  }
  const handle = handleOf(recordOf(client, name, options, state, isSaved && raw.seen === true));
  const own: Fields = { ...handle.toJSON() };
  const saved: Fields = { endpoint: own.endpoint, ...raw };
  if (isSaved && ['version', 'api', 'endpoint'].some((key) => saved[key] !== own[key])) {
    const message = `the handle is not of version ${own.version} on ${own.api} at ${own.endpoint}`;
    throw new InvalidArgumentError(api, message, { operationName: name });
  }
  return handle;
}

/** What was given in the place of a name or an operation; empty for what may be meant as a name. */
function mistakeOf(target: unknown, name: string): string {
  if (!isObject(target)) {
    if (typeof target !== 'string') return `${target === null ? target : typeof target} was given`;
    return target[0] === '{' ? 'this is JSON text, parse it' : '';
  }
  if (name || 'name' in target || 'selfLink' in target) return '';
  return target.data ? 'this is a response, give its data' : 'this object has no name';
}

import type { ApiTypes, Client } from './api.js';
import { callOf } from './call.js';
import { CancelUnsupportedError, RpcError } from './errors.js';
import type { CallOptions } from './options.js';
import { withParameters } from './parameters.js';
import { isGone } from './transient.js';
import { send } from './transport.js';

/**
 * Asks the service to cancel. That it took the request says nothing about the outcome. Where one is
 * refused for the state of the operation, an earlier one that may have been taken was (`isRepeat`).
 *
 * @throws CancelUnsupportedError, InvalidNameError, RpcError
 */
export async function cancel<T extends Pick<ApiTypes, 'cancel'>>(
  client: Client<T>,
  request: T['cancel'],
  options?: CallOptions,
): Promise<void> {
  const { api } = client;
  let cause: RpcError | undefined;
  try {
    if (api.cancel) return void (await send(client, callOf(api, 'cancel', request), options));
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    if (error.code === 'FAILED_PRECONDITION' && error.isRepeat) return;
    if (error.code !== 'UNIMPLEMENTED') throw error;
    cause = error;
  }
  // What the service says of it, as every message is.
  const message = cause?.message ?? `${api.id} has no cancel`;
  throw new CancelUnsupportedError(api, message, { operationName: Object(request).name, cause });
}

/**
 * Tells the service that nobody needs the operation any more. Where a request finds it gone, an
 * earlier one that may have been taken did it (`isRepeat`).
 *
 * @throws InvalidNameError, RpcError
 */
export async function remove<T extends Pick<ApiTypes, 'delete'>>(
  client: Client<T>,
  request: T['delete'],
  options?: CallOptions,
): Promise<void> {
  try {
    await send(client, callOf(client.api, 'delete', request), options);
  } catch (error) {
    if (!isGone(error) || !error.isRepeat) throw error;
  }
}

/**
 * Reads an operation as it is now.
 *
 * @throws InvalidNameError, RpcError, ProtocolError
 */
export async function get<T extends Pick<ApiTypes, 'get' | 'operation'>>(
  client: Client<T>,
  request: T['get'],
  options?: CallOptions,
): Promise<T['operation']> {
  return (await send(client, callOf(client.api, 'get', request), options)) as T['operation'];
}

/**
 * The service's own wait method, one request: it answers when the operation is done or the
 * service's time is up.
 *
 * @throws InvalidNameError, RpcError, ProtocolError
 */
export async function wait<T extends Pick<ApiTypes, 'wait' | 'operation'>>(
  client: Client<T>,
  request: T['wait'],
  options: CallOptions = {},
): Promise<T['operation']> {
  const call = withParameters(callOf(client.api, 'wait', request));
  // It ends when the service says so.
  const timeoutMs = options.timeoutMs ?? Infinity;
  return (await send(client, call, { ...options, timeoutMs })) as T['operation'];
}

import type { MethodKind } from './api.js';
import { callOf } from './call.js';
import type { Client } from './client.js';
import { isGone } from './codes.js';
import { CancelUnsupportedError, ProtocolError, RpcError } from './errors.js';
import type { CallOptions } from './options.js';
import { send } from './transport.js';

/**
 * Asks the service to cancel. That it took the request says nothing about the outcome. Where a
 * retry is refused for the state of the operation, the first request was taken.
 *
 * @throws CancelUnsupportedError, InvalidNameError, RpcError
 */
export async function cancel(
  client: Client,
  request: object,
  options?: CallOptions,
): Promise<void> {
  const { api } = client;
  const { name: operationName } = request as { readonly name?: string };
  let cause: RpcError | undefined;
  try {
    if (api.cancel) return void (await send(client, callOf(api, 'cancel', request), options));
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    if (error.code === 'FAILED_PRECONDITION' && error.attempts !== 1) return;
    if (error.code !== 'UNIMPLEMENTED' && error.httpStatus !== 501) throw error;
    cause = error;
  }
  const message = `${api.id} cannot cancel this operation`;
  throw new CancelUnsupportedError(api, message, { operationName, cause });
}

/**
 * Tells the service that nobody needs the operation any more. Where a retry finds it gone, the
 * first request did it.
 *
 * @throws InvalidNameError, RpcError
 */
export async function remove(
  client: Client,
  request: object,
  options?: CallOptions,
): Promise<void> {
  try {
    await send(client, callOf(client.api, 'delete', request), options);
  } catch (error) {
    if (!isGone(error) || error.attempts === 1) throw error;
  }
}

/**
 * Reads an operation as it is now.
 *
 * @throws InvalidNameError, RpcError, ProtocolError
 */
export function get<TOperation>(
  client: Client,
  request: object,
  options?: CallOptions,
): Promise<TOperation> {
  return read(client, 'get', request, options);
}

/**
 * The service's own wait method, one request: it answers when the operation is done or the
 * service's time is up.
 *
 * @throws InvalidNameError, RpcError, ProtocolError
 */
export function wait<TOperation>(
  client: Client,
  request: object,
  options?: CallOptions,
): Promise<TOperation> {
  return read(client, 'wait', request, options);
}

async function read<TOperation>(
  client: Client,
  kind: MethodKind,
  request: object,
  options?: CallOptions,
): Promise<TOperation> {
  const call = callOf(client.api, kind, request);
  const operation = await send(client, call, options);
  if (operation) return operation as TOperation;
  const { operationName } = call;
  throw new ProtocolError(client.api, 'an empty answer came back', { operationName });
}

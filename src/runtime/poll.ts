import type { ApiTypes } from './api.js';
import type { Client } from './client.js';
import { get } from './methods.js';
import { type OperationState, stateOf } from './operation.js';
import type { CallOptions } from './options.js';

/** No retries. */
export const ONCE = { retry: { maxAttempts: 1 } };

/**
 * Asks for the state of an operation once, without retries: what a handle's `poll` does, for who
 * needs no handle.
 *
 * @throws InvalidNameError, RpcError, ProtocolError
 */
export async function poll<T extends Pick<ApiTypes, 'followed' | 'get' | 'operation'>>(
  client: Client<T>,
  { name }: { readonly name: T['followed'] },
  options?: Omit<CallOptions, 'retry'>,
): Promise<OperationState<T['operation']>> {
  const operation = await get(client, { name }, { ...options, ...ONCE });
  return stateOf(client.api, operation, name);
}

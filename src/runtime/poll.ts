import type { ApiTypes, Client } from './api.js';
import { NO_RETRY } from './defaults.js';
import { get } from './methods.js';
import type { CallOptions } from './options.js';
import { type OperationState, stateOf } from './state.js';

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
  const operation = await get(client, { name }, { ...options, ...NO_RETRY });
  return stateOf(client.api, operation, name);
}

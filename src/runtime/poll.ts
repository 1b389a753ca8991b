import type { Client } from './client.js';
import { ProtocolError } from './errors.js';
import { get } from './methods.js';
import { type Operation, type OperationState, stateOf } from './operation.js';
import type { CallOptions } from './options.js';

/** No retries. */
export const ONCE = { retry: { maxAttempts: 1 } };

/**
 * Asks for the state of an operation once, without retries: what a handle's `poll` does, for who
 * needs no handle.
 *
 * @throws InvalidNameError, RpcError, ProtocolError
 */
export async function poll<TOperation extends object = Operation>(
  client: Client,
  { name }: { readonly name: string },
  options?: CallOptions,
): Promise<OperationState<TOperation>> {
  const operation = await get<TOperation>(client, { name }, { ...options, ...ONCE });
  return knownState(client, operation, name);
}

/** @throws ProtocolError for what is no operation. */
export function knownState<TOperation extends object>(
  { api }: Client,
  operation: TOperation,
  operationName: string,
): OperationState<TOperation> {
  const state = stateOf(api, operation, operationName);
  if (state) return state;
  throw new ProtocolError(api, 'what came back is no operation', { operationName });
}

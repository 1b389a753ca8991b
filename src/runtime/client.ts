import type { Api, Client } from './api.js';
import { merged } from './defaults.js';
import { endpointOf } from './endpoint.js';
import type { NewEvent, OperationEvent } from './events.js';
import type { ClientOptions } from './options.js';

/** @throws InvalidArgumentError for an endpoint or a universe domain that cannot be used. */
export function connect<T>(api: Api<T>, options: ClientOptions = {}): Client<T> {
  const client = { api, endpointOf: endpointOf(api, options) } as Client<T>;
  return Object.defineProperty(client, 'options', { value: merged(options) });
}

/** Calls the hook. Whatever it does, throwing or rejecting, is no business of the call. */
export function emitEvent({ api, options: { onEvent } }: Client, event: NewEvent): void {
  if (onEvent) (async () => onEvent({ api: api.id, ...event } as OperationEvent))().catch(() => {});
}

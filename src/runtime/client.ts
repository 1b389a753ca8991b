import type { Api } from './api.js';
import { endpointOf } from './endpoint.js';
import type { NewEvent, OperationEvent } from './events.js';
import type { ClientOptions } from './options.js';
import { sleep, within } from './time.js';

/** One API, called in one way: the first parameter of every function that calls it. */
export interface Client {
  readonly api: Api;
  readonly options: ClientOptions;
  /** The URL, without a slash at its end, that a request path is appended to. */
  readonly endpointOf: (path: string) => string;
}

/** @throws InvalidArgumentError for an endpoint or a universe domain that cannot be used. */
export function connect(api: Api, options: ClientOptions = {}): Client {
  return { api, options, endpointOf: endpointOf(api, options) };
}

export function now({ options }: Client): number {
  return (options.now ?? Date.now)();
}

/** @throws the signal's own reason. */
export function pause(
  { options }: Client,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return within((inner) => (options.sleep ?? sleep)(ms, inner), signal);
}

/** Tells the hook. Whatever it does, throwing or rejecting, is no business of the call. */
export function tell({ api, options: { onEvent } }: Client, event: NewEvent): void {
  if (onEvent) (async () => onEvent({ api: api.id, ...event } as OperationEvent))().catch(() => {});
}

import type { Api } from './api.js';
import { endpointOf } from './endpoint.js';
import type { NewEvent, OperationEvent } from './events.js';
import type { ClientOptions } from './options.js';
import { sleep, within } from './time.js';

/** One API, called in one way: the first parameter of every function that calls it. */
export interface Client<T = unknown> {
  readonly api: Api<T>;
  /** Not enumerable: they hold credentials, and a client may be logged. */
  readonly options: ClientOptions;
  /** The URL, without a slash at its end, that a request path is appended to. */
  readonly endpointOf: (path: string) => string;
}

/** @throws InvalidArgumentError for an endpoint or a universe domain that cannot be used. */
export function connect<T>(api: Api<T>, options: ClientOptions = {}): Client<T> {
  const client = { api, endpointOf: endpointOf(api, options) } as Client<T>;
  return Object.defineProperty(client, 'options', { value: options });
}

export function now({ options }: Client): number {
  return (options.now ?? Date.now)();
}

/** Starts a clock that tells the milliseconds since then, and that none who sets the time sets back. */
export function stopwatch(client: Client): () => number {
  let before = now(client);
  let elapsedMs = 0;
  return () => {
    const time = now(client);
    elapsedMs += Math.max(0, time - before);
    before = time;
    return elapsedMs;
  };
}

/** @throws the signal's own reason. */
export function pause(
  { options }: Client,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return within(async (inner) => (options.sleep ?? sleep)(ms, inner), signal);
}

/** Tells the hook. Whatever it does, throwing or rejecting, is no business of the call. */
export function tell({ api, options: { onEvent } }: Client, event: NewEvent): void {
  if (onEvent) (async () => onEvent({ api: api.id, ...event } as OperationEvent))().catch(() => {});
}

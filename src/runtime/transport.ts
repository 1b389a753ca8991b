import type { Client } from './api.js';
import { backoff } from './backoff.js';
import { emitEvent } from './client.js';
import { pause } from './clock.js';
import { CALL_DEFAULTS, withDefaults } from './defaults.js';
import { addContext } from './errors.js';
import type { NewEvent, OperationEvent } from './events.js';
import { exchange } from './exchange.js';
import type { Call } from './method.js';
import type { CallOptions, RetryOptions } from './options.js';
import type { Fields } from './path.js';
import { isTransient, mayBeTaken } from './transient.js';

/** Sends a call, again where that may help: the JSON object that came back, or undefined for none. */
export async function send(
  client: Client,
  call: Call,
  options: CallOptions = {},
): Promise<Fields | undefined> {
  const { api, options: own } = client;
  const all = withDefaults<typeof CALL_DEFAULTS, CallOptions & RetryOptions>(
    api,
    CALL_DEFAULTS,
    own,
    own.retry,
    options,
    options.retry,
  );
  const { signal } = options;
  const { operationName, kind, path } = call;
  const endpoint = client.endpointOf(path);
  const url = endpoint + path;
  let isRepeat = false;
  for (let attempt = 1; ; attempt++) {
    const emit = (type: OperationEvent['type'], more?: object) =>
      emitEvent(client, { type, kind, operationName, url, attempt, ...more } as NewEvent);
    signal?.throwIfAborted();
    emit('request');
    try {
      const json = await (api.fetch ?? exchange)(client, call, url, all);
      emit('response');
      return json;
    } catch (error) {
      addContext(error, { operationName, endpoint, attempts: attempt, isRepeat });
      emit('response', { error });
      signal?.throwIfAborted();
      if (!isTransient(error) || attempt >= all.maxAttempts) throw error;
      isRepeat ||= mayBeTaken(error);
      const delayMs = backoff(all, attempt, error.retryAfterMs);
      emit('retry', { error, delayMs });
      await pause(client, delayMs, signal);
    }
  }
}

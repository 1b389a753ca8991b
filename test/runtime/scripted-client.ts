import { type ClientOptions, FileOperationsClient } from '../../generated/file/v1/index.js';
import { type Reply, script } from './loopback.js';

export const name = 'projects/p/locations/l/operations/o';
/** When the clock of a scripted client starts. */
export const START = Date.UTC(2030, 0, 1);

/**
 * By the text of the README's line, the word for what comes of it, which the line must have between
 * back-ticks, and what makes it happen: it resolves to the final state or the error, which must be
 * called so, or to the word itself.
 */
export type Cases = Readonly<
  Record<string, readonly [outcome: string, happen: () => Promise<unknown>]>
>;

/** A generated client of a scripted server, on a clock that only sleeping moves. */
export async function scriptedClient(replies: readonly Reply[], options: ClientOptions = {}) {
  const server = await script(...replies);
  const sleeps: number[] = [];
  let time = START;
  const client = new FileOperationsClient({
    endpoint: server.endpoint,
    now: () => time,
    sleep: async (ms) => {
      sleeps.push(ms);
      time += ms;
    },
    ...options,
  });
  return { ...server, client, sleeps, handle: client.operation(name) };
}

/** What a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

import {
  type Client,
  type ClientOptions,
  connect,
  type WatchOptions,
  watch,
} from '../../src/runtime/index.js';
import { fileApi, running, succeeded } from './file-api.js';

export type Types = typeof fileApi extends { readonly types?: infer T } ? NonNullable<T> : never;
export type Reply = () => Response | Promise<Response>;

export const json = (body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { headers });
export const shown: Reply = () => json(running);
export const ended: Reply = () => json(succeeded);
export const refused: Reply = () => new Response('', { status: 403 });
export const lost: Reply = () =>
  Response.json({ error: { code: 404, status: 'NOT_FOUND' } }, { status: 404 });
export const busy: Reply = () => new Response('', { status: 503, headers: { 'retry-after': '7' } });
export const silent: Reply = () => new Promise(() => {});

/** A client of scripted replies, the last for ever, on a clock that only sleeping moves. */
export function scriptedWatch(replies: readonly Reply[], options: ClientOptions = {}) {
  const sleeps: number[] = [];
  const sent: [path: string, headers: Headers][] = [];
  let time = 0;
  const client = connect(fileApi, {
    now: () => time,
    sleep: async (ms) => {
      sleeps.push(ms);
      // Who sleeps for ever, or not at all, would never end.
      if (!Number.isFinite(ms) || sleeps.length > 50) throw new Error(`sleeps ${ms} ms`);
      time += ms;
    },
    fetch: async (url, { headers }) => {
      sent.push([new URL(url).pathname, new Headers(headers)]);
      return (replies[Math.min(sent.length, replies.length) - 1] ?? refused)();
    },
    ...options,
  });
  return { client, sleeps, sent };
}

/** The states that were told, and the errors by their names. */
export async function told(
  client: Client<Types>,
  targets: Parameters<typeof watch<Types>>[1],
  options?: WatchOptions<Types>,
) {
  const all: string[] = [];
  for await (const result of watch(client, targets, options)) {
    all.push('error' in result ? String(Object(result.error).name) : result.state.state);
  }
  return all;
}

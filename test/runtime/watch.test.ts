import { describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  connect,
  follow,
  type OperationEvent,
  watch,
} from '../../src/runtime/index.js';
import { fileApi, type name } from './file-api.js';
import { virtualClock } from './virtual-clock.js';

const parent = { name: 'projects/p/locations/us-x1' };
const nameOf = (id: number) => `${parent.name}/operations/${id}`;

/** Operations that each take five seconds, on a clock of their own. */
function service(count: number, lost: readonly number[] = [], tookMs = 5000) {
  const clock = virtualClock();
  const sent: string[] = [];
  const events: OperationEvent[] = [];
  const show = (id: number) => ({
    name: nameOf(id),
    done: clock.now() >= tookMs,
    ...(clock.now() >= tookMs && { response: { '@type': 't/R', id } }),
  });
  const options: ClientOptions = {
    now: clock.now,
    sleep: clock.sleep,
    onEvent: (event) => void events.push(event),
    fetch: async (url) => {
      const { pathname, searchParams } = new URL(url);
      sent.push(pathname);
      const id = /operations\/(\d+)$/.exec(pathname)?.[1];
      if (id !== undefined && lost.includes(Number(id))) return new Response('', { status: 403 });
      if (id !== undefined) return Response.json(show(Number(id)));
      const from = Number(searchParams.get('pageToken') ?? 0);
      const page = Array.from({ length: Math.min(500, count - from) }, (_, i) => show(from + i));
      const nextPageToken = from + 500 < count ? `${from + 500}` : '';
      return Response.json({ operations: page, nextPageToken });
    },
  };
  return { client: connect(fileApi, options), sent, events, run: clock.run };
}

async function ended(results: AsyncIterable<{ handle: { name: string } }>) {
  const all: { handle: { name: string }; state?: { state: string }; error?: unknown }[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('many operations are watched', () => {
  it('with one list a turn for all of one parent', async () => {
    const { client, sent, events, run } = service(1000);
    const names = Array.from({ length: 1000 }, (_, id) => nameOf(id));
    const all = ended(watch(client, names, { parent }));
    await run();
    const results = await all;
    const ends = results.filter(({ state }) => state?.state === 'succeeded');
    expect(new Set(ends.map(({ handle }) => handle.name))).toEqual(new Set(names));
    expect(results.length).toBe(2000);
    expect(sent.length).toBeLessThan(20);
    expect(events.filter(({ type }) => type === 'state').length).toBe(2000);
  });

  it('for which a handle each would send thousands', async () => {
    const { client, sent, run } = service(1000);
    const waits = Array.from({ length: 1000 }, (_, id) => follow(client, nameOf(id)).wait());
    await run();
    await Promise.all(waits);
    expect(sent.length).toBeGreaterThan(2000);
  });

  it('by polls where nothing lists them, so many at once and no more', async () => {
    const { client, sent, run } = service(30);
    let underWay = 0;
    let most = 0;
    const { fetch } = client.options;
    const counted = connect(fileApi, {
      ...client.options,
      fetch: async (url, init) => {
        most = Math.max(most, ++underWay);
        await client.options.sleep?.(1, new AbortController().signal);
        underWay--;
        return fetch?.(url, init) ?? expect.unreachable();
      },
    });
    const names = Array.from({ length: 30 }, (_, id) => nameOf(id));
    const all = ended(watch(counted, names, { concurrency: 4 }));
    await run();
    await all;
    expect(most).toBe(4);
    expect(sent.length % 30).toBe(0);
  });

  it('to their true ends behind a server that fails at random', async () => {
    const { client, sent, run } = service(300, [], 20_000);
    const { fetch } = client.options;
    let seed = 1;
    const chance = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const failing = connect(fileApi, {
      ...client.options,
      fetch: async (url, init) => {
        const fault = chance();
        if (fault < 0.1) throw new TypeError('fetch failed');
        if (fault < 0.2) return new Response('<html>', { status: 503 });
        if (fault < 0.25) return new Response('{"name":');
        return fetch?.(url, init) ?? expect.unreachable();
      },
    });
    const names = Array.from({ length: 300 }, (_, id) => nameOf(id));
    const all = ended(watch(failing, names, { parent }));
    await run();
    const ends = (await all).filter(({ state }) => state?.state === 'succeeded');
    expect(ends.length).toBe(300);
    expect(sent.length).toBeLessThan(3000);
  });

  it('and share what is seen with their handles', async () => {
    const { client, run } = service(2);
    const handle = follow(client, nameOf(0));
    const all = ended(watch(client, [handle, nameOf(1)], { parent }));
    await run();
    await all;
    expect(handle.last?.state).toBe('succeeded');
  });

  it('though one fails for good', async () => {
    const { client, run } = service(3, [1]);
    const all = ended(watch(client, [0, 1, 2].map(nameOf)));
    await run();
    const results = await all;
    expect(results.filter(({ error }) => error).map(({ handle }) => handle.name)).toEqual([
      nameOf(1),
    ]);
    expect(results.filter(({ state }) => state?.state === 'succeeded').length).toBe(2);
  });

  it('as long as nobody aborts, and the pace is as told', async () => {
    const { client, sent, run } = service(1, [], Number.POSITIVE_INFINITY);
    const controller = new AbortController();
    const reason = new Error('enough');
    const all = ended(
      watch(client, [nameOf(0)], {
        signal: controller.signal,
        pace: (attempt) => {
          if (attempt === 5) controller.abort(reason);
          return 100;
        },
      }),
    );
    const check = expect(all).rejects.toBe(reason);
    await run();
    await check;
    expect(sent.length).toBe(5);
  });

  it('and refuses what is no name before anything is sent', async () => {
    const { client, sent } = service(1);
    await expect(ended(watch(client, ['x' as typeof name]))).rejects.toThrow(/fits no name/);
    expect(sent).toEqual([]);
  });
});

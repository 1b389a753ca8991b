import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { FileOperationsClient } from '../../generated/file/v1/index.js';
import { html, json, type Reply, reset, rpc, serve, truncated } from './loopback.js';

const OPERATIONS = 10_000;
const CONCURRENCY = 200;

/** A number in [0, 1) for every key: the same in every run, whatever order requests come in. */
function chance(...key: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of key) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 2 ** 32;
}

const FAULTS: readonly Reply[] = [
  reset,
  truncated,
  rpc(503, 'UNAVAILABLE'),
  rpc(429, 'RESOURCE_EXHAUSTED'),
  json({}, 429, { 'retry-after': '3600' }),
  html(408),
  html(502),
  html(503),
  html(504),
];
const stalled: Reply = () => {};

/** What becomes of operation `id`, unless a cancel reaches it in time. */
const ends = ['succeeded', 'failed', 'cancelled'] as const;
const endOf = (id: number) => ends[Math.floor(chance(1, id) * 3)] ?? 'failed';
const pollsOf = (id: number) => Math.floor(chance(2, id) * 3);
const isAsked = (id: number) => chance(3, id) < 0.2;
const isTaken = (id: number) => chance(4, id) < 0.5;

it('ten thousand operations end in their true states behind a server that fails at random', async () => {
  const requests = new Map<number, number>();
  const polls = new Map<number, number>();
  const stopped = new Set<number>();
  const cancelled = new Set<number>();
  const server = await serve((request) => {
    const id = Number(/operations\/(\d+)/.exec(request.url ?? '')?.[1]);
    const count = (requests.get(id) ?? 0) + 1;
    requests.set(id, count);
    const cancel = request.url?.endsWith(':cancel');
    if (cancel) {
      cancelled.add(id);
      // It takes effect, though its answer may be lost.
      if (isTaken(id)) stopped.add(id);
    }
    const luck = chance(5, id, count);
    if (luck < 0.0005) return stalled;
    if (luck < 0.2) return FAULTS[Math.floor(chance(6, id, count) * FAULTS.length)] ?? reset;
    if (cancel) return json({});
    const seen = (polls.get(id) ?? 0) + 1;
    polls.set(id, seen);
    const operation = { name: `projects/p/locations/l/operations/${id}` };
    const end = stopped.has(id) ? 'cancelled' : endOf(id);
    if (seen <= pollsOf(id) && !stopped.has(id)) return json(operation);
    if (end === 'succeeded') return json({ ...operation, done: true, response: { id } });
    const error = { code: end === 'cancelled' ? 1 : 13, message: `${id}` };
    return json({ ...operation, done: true, error });
  });
  const client = new FileOperationsClient({
    endpoint: server.endpoint,
    sleep: () => turn(),
    poll: { requestTimeoutMs: 2000 },
    retry: { maxAttempts: 30 },
    timeoutMs: 2000,
  });
  const wrong: string[] = [];
  let next = 0;
  const work = async () => {
    for (let id = next++; id < OPERATIONS; id = next++) {
      const handle = client.operation(`projects/p/locations/l/operations/${id}`);
      const final = await (isAsked(id) ? handle.cancelAndWait() : handle.wait());
      const want = stopped.has(id) ? 'cancelled' : endOf(id);
      const said = 'error' in final ? final.error.message : final.response?.id;
      if (final.state !== want || String(said) !== `${id}`) wrong.push(`${id}: ${final.state}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  expect(wrong).toEqual([]);
  expect(polls.size).toBe(OPERATIONS);
  const asked = Array.from({ length: OPERATIONS }, (_, id) => id).filter(isAsked);
  expect([...cancelled].sort((a, b) => a - b)).toEqual(asked);
  expect(server.lines.length).toBeGreaterThan(OPERATIONS * 2);
}, 60_000);

import { expect, it } from 'vitest';
import { AlloyDBOperationsClient } from '../../generated/alloydb/v1/index.js';
import { deleteCluster } from '../../generated/alloydb/v1/starts.js';
import { FileOperationsClient, StartUncertainError } from '../../generated/file/v1/index.js';
import { deleteInstance } from '../../generated/file/v1/starts.js';
import { html, json, type Reply, reset, rpc, serve, truncated } from './loopback.js';
import { chance } from './random-faults.js';

const STARTS = 10_000;
const CONCURRENCY = 100;
const LOCATION = 'projects/p/locations/l';

/** Failures that come before anything was started, or behind it: who asks cannot tell which. */
const FAULTS: readonly Reply[] = [
  reset,
  truncated,
  rpc(503, 'UNAVAILABLE'),
  html(502),
  html(504),
  (response) => response.end('{"name":'),
];
const TOO_MANY = rpc(429, 'RESOURCE_EXHAUSTED');

/** A service that fails at random, and what it has started, by the key of the start. */
async function faulty(keyOf: (url: URL, id: number) => string) {
  const operations = new Map<string, string>();
  const requests = new Map<number, number>();
  const { endpoint } = await serve((request) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const id = Number(/\/(\d+)$/.exec(url.pathname)?.[1]);
    const count = (requests.get(id) ?? 0) + 1;
    requests.set(id, count);
    const luck = chance(1, id, count);
    if (luck < 0.05) return TOO_MANY;
    const fault = luck < 0.3 ? FAULTS[Math.floor(chance(2, id, count) * FAULTS.length)] : undefined;
    if (fault !== undefined && chance(3, id, count) < 0.5) return fault;
    const key = keyOf(url, id);
    const name = operations.get(key) ?? `${LOCATION}/operations/${operations.size}`;
    operations.set(key, name);
    return fault ?? json({ name });
  });
  return { endpoint, operations, requests };
}

/** Runs all starts, some at a time. */
async function all(start: (id: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < STARTS) await start(next++);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

it('ten thousand starts with a requestId make ten thousand operations, each of them known', async () => {
  const server = await faulty((url) => url.searchParams.get('requestId') ?? '');
  const retry = { maxAttempts: 50, initialDelayMs: 1, maxDelayMs: 5 };
  const client = new AlloyDBOperationsClient({ endpoint: server.endpoint, retry });
  const names = new Set<string>();
  await all(async (id) => {
    const pending = await client.start(deleteCluster, { name: `${LOCATION}/clusters/${id}` });
    names.add(pending.name);
  });
  expect(names.size).toBe(STARTS);
  expect(server.operations.size).toBe(STARTS);
});

it('without one none is sent twice, and every one whose answer is lost is told as uncertain', async () => {
  const server = await faulty((_, id) => String(id));
  const client = new FileOperationsClient({ endpoint: server.endpoint });
  const unknown = new Set(Array.from({ length: STARTS }, (_, id) => String(id)));
  let uncertain = 0;
  await all(async (id) => {
    try {
      await client.start(deleteInstance, { name: `${LOCATION}/instances/${id}` });
      unknown.delete(String(id));
    } catch (error) {
      if (!(error instanceof StartUncertainError)) return;
      expect(error).toMatchObject({ list: { name: LOCATION } });
      unknown.delete(String(id));
      uncertain++;
    }
  });
  expect([...server.requests.values()].every((count) => count === 1)).toBe(true);
  expect(server.requests.size).toBe(STARTS);
  expect(uncertain).toBeGreaterThan(STARTS / 10);
  // Nobody knows of those that were refused before anything was started, and of no operation.
  expect([...unknown].filter((key) => server.operations.has(key))).toEqual([]);
});

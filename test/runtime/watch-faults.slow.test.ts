import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { api, connect, type OperationName, watch } from '../../generated/file/v1/index.js';
import { json, serve } from './loopback.js';
import {
  chance,
  endOf,
  FAULTS,
  FAULTS_OF_POLLS,
  faultOf,
  OPERATIONS,
  pollsOf,
  TIMEOUT_MS,
} from './random-faults.js';

const PAGE = 1000;
const parent = { name: 'projects/p/locations/l' } as const;
/** Whether the list does not show it, as lists of other places do not. */
const isHidden = (id: number) => chance(9, id) < 0.05;

it('ten thousand watched operations end in their true states, each told once, behind a server that fails at random', async () => {
  const requests = new Map<number, number>();
  const shows = new Map<number, number>();
  let lists = 0;
  const show = (id: number) => {
    const seen = (shows.get(id) ?? 0) + 1;
    shows.set(id, seen);
    const operation = { name: `${parent.name}/operations/${id}` };
    if (seen <= pollsOf(id)) return operation;
    if (endOf(id) === 'succeeded') return { ...operation, done: true, response: { id } };
    const error = { code: endOf(id) === 'cancelled' ? 1 : 13, message: `${id}` };
    return { ...operation, done: true, error };
  };
  const server = await serve(({ url = '' }) => {
    const { pathname, searchParams } = new URL(url, 'http://h');
    const name = /operations\/(\d+)$/.exec(pathname)?.[1];
    // Pages are counted behind the operations.
    const from = Number(searchParams.get('pageToken') ?? 0);
    const id = name === undefined ? OPERATIONS + from : Number(name);
    const count = (requests.get(id) ?? 0) + 1;
    requests.set(id, count);
    const fault = faultOf(id, count, name === undefined ? FAULTS : FAULTS_OF_POLLS);
    if (fault) return fault;
    if (name !== undefined) return json(show(id));
    lists++;
    const ids = Array.from({ length: PAGE }, (_, i) => from + i).filter((one) => !isHidden(one));
    const nextPageToken = from + PAGE < OPERATIONS ? `${from + PAGE}` : '';
    return json({ operations: ids.map(show), nextPageToken });
  });
  const client = connect(api, {
    endpoint: server.endpoint,
    // A clock on which a second is a millisecond.
    now: () => performance.now() * 1000,
    sleep: async (ms, signal) => {
      await pause(ms / 1000, undefined, { signal });
    },
    poll: { requestTimeoutMs: TIMEOUT_MS, notFoundGraceMs: Number.POSITIVE_INFINITY },
    timeoutMs: TIMEOUT_MS,
  });
  const names = Array.from(
    { length: OPERATIONS },
    (_, id): OperationName => `${parent.name}/operations/${id}`,
  );
  const wrong: string[] = [];
  const told = new Map<string, string>();
  for await (const result of watch(client, names, { parent, concurrency: 50 })) {
    const { name } = result.handle;
    const before = told.get(name);
    if ('error' in result) {
      wrong.push(`${name}: ${result.error}`);
      continue;
    }
    const { state } = result.state;
    if (before !== undefined && before !== 'running')
      wrong.push(`${name}: ${state} behind ${before}`);
    if (before === state) wrong.push(`${name}: ${state} twice`);
    told.set(name, state);
  }
  const ids = Array.from({ length: OPERATIONS }, (_, id) => id);
  wrong.push(...ids.flatMap((id) => (told.get(names[id] ?? '') === endOf(id) ? [] : [`${id}`])));
  expect(wrong).toEqual([]);
  console.log(
    `${server.lines.length} requests, ${lists} of them pages of a list, for ${OPERATIONS} operations`,
  );
  expect(lists).toBeGreaterThan(10);
  // What one handle each sends is twice as much and more.
  expect(server.lines.length).toBeLessThan(OPERATIONS * 2);
}, 300_000);

import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { FileOperationsClient, RpcError } from '../../generated/file/v1/index.js';
import { json, rpc, serve } from './loopback.js';
import {
  chance,
  endOf,
  FAULTS,
  FAULTS_OF_POLLS,
  faultOf,
  OPERATIONS,
  pollsOf,
  TIMEOUT_MS,
  TOO_MANY,
} from './random-faults.js';

const CONCURRENCY = 200;

const isAsked = (id: number) => chance(3, id) < 0.2;
const isTaken = (id: number) => chance(4, id) < 0.5;
/** Whether somebody else polls through the same handle meanwhile. */
const isWatched = (id: number) => chance(7, id) < 0.1;
/** Whether the service has no such operation yet when it is first asked. */
const isLate = (id: number) => !isAsked(id) && !isWatched(id) && chance(8, id) < 0.05;

it('ten thousand operations end in their true states behind a server that fails at random', async () => {
  const requests = new Map<number, number>();
  const polls = new Map<number, number>();
  /** How often operations were shown since a cancel of theirs was taken. */
  const stopped = new Map<number, number>();
  const ended = new Set<number>();
  const cancels = new Map<number, number>();
  /** Whose cancel was taken or refused in so many words. */
  const answered = new Set<number>();
  const again: number[] = [];
  /** Whose cancel was given up, so that no answer to it counts. */
  const unheard = new Set<number>();
  const counts = { refused: 0, refusedEarly: 0, notYet: 0 };
  const server = await serve((request) => {
    const id = Number(/operations\/(\d+)/.exec(request.url ?? '')?.[1]);
    const count = (requests.get(id) ?? 0) + 1;
    requests.set(id, count);
    const cancel = request.url?.endsWith(':cancel');
    const refused = cancel && (ended.has(id) || stopped.has(id) || pollsOf(id) === 0);
    if (cancel) {
      cancels.set(id, (cancels.get(id) ?? 0) + 1);
      if (answered.has(id)) again.push(id);
    }
    const fault = faultOf(id, count, cancel ? FAULTS : FAULTS_OF_POLLS);
    // It takes effect, though its answer may be lost.
    if (cancel && !refused && isTaken(id) && !(fault && TOO_MANY.includes(fault)))
      stopped.set(id, 0);
    if (fault) return fault;
    if (cancel) answered.add(id);
    if (refused) {
      counts.refused++;
      if (stopped.get(id) === 0) counts.refusedEarly++;
      return rpc(400, 'FAILED_PRECONDITION');
    }
    if (cancel) return json({});
    const seen = (polls.get(id) ?? 0) + 1;
    polls.set(id, seen);
    if (seen === 1 && isLate(id)) {
      counts.notYet++;
      return rpc(404, 'NOT_FOUND');
    }
    const operation = { name: `projects/p/locations/l/operations/${id}` };
    const end = stopped.has(id) ? 'cancelled' : endOf(id);
    const shown = stopped.get(id);
    if (shown !== undefined) stopped.set(id, shown + 1);
    // To stop takes time: it shows only at the second look.
    if (shown === undefined ? seen <= pollsOf(id) : shown === 0) return json(operation);
    ended.add(id);
    if (end === 'succeeded') return json({ ...operation, done: true, response: { id } });
    const error = { code: end === 'cancelled' ? 1 : 13, message: `${id}` };
    return json({ ...operation, done: true, error });
  });
  const delays: number[] = [];
  const client = new FileOperationsClient({
    endpoint: server.endpoint,
    // A clock on which a second is a millisecond.
    now: () => performance.now() * 1000,
    sleep: async (ms, signal) => {
      delays.push(ms);
      await pause(ms / 1000, undefined, { signal });
    },
    poll: { requestTimeoutMs: TIMEOUT_MS, notFoundGraceMs: Number.POSITIVE_INFINITY },
    retry: { maxAttempts: 30 },
    timeoutMs: TIMEOUT_MS,
    onEvent: (event) => {
      if (event.type !== 'response' || event.kind !== 'cancel') return;
      const { error, operationName } = event;
      const isGivenUp = error instanceof RpcError && error.code === 'DEADLINE_EXCEEDED';
      if (isGivenUp) unheard.add(Number(operationName?.split('/').pop()));
    },
  });
  const wrong: string[] = [];
  let next = 0;
  const work = async () => {
    for (let id = next++; id < OPERATIONS; id = next++) {
      const handle = client.operation(`projects/p/locations/l/operations/${id}`);
      const watching = isWatched(id) && [handle.poll(), handle.wait(), handle.poll()];
      const waiting = isAsked(id) ? handle.cancelAndWait() : handle.wait();
      // A poll asks once: what it meets it tells.
      const seen = await Promise.allSettled(watching || []);
      const final = await waiting;
      const want = stopped.has(id) ? 'cancelled' : endOf(id);
      const said =
        'error' in final ? final.error.message : (final.response as { id?: unknown })?.id;
      if (final.state !== want || String(said) !== `${id}`) wrong.push(`${id}: ${final.state}`);
      const [, other] = seen;
      if (other && (other.status === 'rejected' || other.value.state !== want)) {
        wrong.push(`${id}: ${other.status} for who else waited`);
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  expect(wrong).toEqual([]);
  expect(polls.size).toBe(OPERATIONS);
  const asked = Array.from({ length: OPERATIONS }, (_, id) => id).filter(isAsked);
  expect([...cancels.keys()].filter((id) => !isAsked(id))).toEqual([]);
  // Where two wait, the other may see the end before a cancel gets through.
  expect(asked.filter((id) => !cancels.has(id) && !isWatched(id))).toEqual([]);
  expect(again.filter((id) => !unheard.has(id))).toEqual([]);
  expect([...cancels.values()].filter((count) => count > 1).length).toBeGreaterThan(100);
  expect(delays.filter((ms) => !(ms >= 1000 && ms <= 60_000))).toEqual([]);
  expect(counts.refused).toBeGreaterThan(100);
  expect(counts.refusedEarly).toBeGreaterThan(50);
  expect(counts.notYet).toBeGreaterThan(100);
  console.log(`${server.lines.length} requests for ${OPERATIONS} operations`);
  expect(server.lines.length).toBeGreaterThan(OPERATIONS * 2);
}, 300_000);

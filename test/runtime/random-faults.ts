import { html, json, type Reply, reset, rpc, truncated } from './loopback.js';

export const OPERATIONS = 10_000;

/** A number in [0, 1) for every key: the same in every run, whatever order requests come in. */
export function chance(...key: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of key) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 2 ** 32;
}

/** Refusals to do anything now: what is answered so has not been done (RFC 6585). */
export const TOO_MANY: readonly Reply[] = [
  rpc(429, 'RESOURCE_EXHAUSTED'),
  json({}, 429, { 'retry-after': '3600' }),
];
export const FAULTS: readonly Reply[] = [
  reset,
  truncated,
  ...TOO_MANY,
  rpc(503, 'UNAVAILABLE'),
  html(408),
  html(502),
  html(503),
  html(504),
];
/** A proxy's page for what it does not find tells a poll nothing; a cancel it would end. */
export const FAULTS_OF_POLLS: readonly Reply[] = [...FAULTS, html(404)];
const stalled: Reply = () => {};
/** Only what stalls shall take this long, on a machine under load too. */
export const TIMEOUT_MS = 8000;

/** What goes wrong with a request; undefined for nothing. */
export function faultOf(id: number, count: number, faults: readonly Reply[]): Reply | undefined {
  const luck = chance(5, id, count);
  // None of the later ones stalls: the others would be done, and all would wait for it.
  if (luck < 0.001 && id < OPERATIONS / 2) return stalled;
  return luck < 0.2 ? faults[Math.floor(chance(6, id, count) * faults.length)] : undefined;
}

/** What becomes of operation `id`, unless a cancel reaches it in time. */
const ends = ['succeeded', 'failed', 'cancelled'] as const;
export const endOf = (id: number) => ends[Math.floor(chance(1, id) * 3)] ?? 'failed';
export const pollsOf = (id: number) => Math.floor(chance(2, id) * 3);

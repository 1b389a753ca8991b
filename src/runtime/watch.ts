import type { ApiTypes, Client } from './api.js';
import { pollDelay } from './backoff.js';
import { pause } from './clock.js';
import { POLL_DEFAULTS, withDefaults } from './defaults.js';
import { addContext, OperationsError } from './errors.js';
import { follow, type HandleOf, type OperationTarget } from './follow.js';
import { isObject, textOf } from './json-value.js';
import { list } from './list.js';
import { OperationHandle, recordOfHandle } from './operation-handle.js';
import type { PollOptions } from './options.js';
import { isPassing } from './passing.js';
import type { Fields } from './path.js';
import type { OperationState } from './state.js';

/** How to watch many operations. */
export interface WatchOptions<T> extends PollOptions {
  /**
   * What lists the operations, where the API can: the request of a `list`, with a filter if it takes
   * one. Those that it does not show are polled.
   */
  readonly parent?: T extends { readonly list: infer R extends object } ? R : never;
  /** Polls under way at once. Default 10. */
  readonly concurrency?: number | undefined;
}

/** What became of one of the operations: another state, or why it is not watched any more. */
export type WatchResult<T extends Pick<ApiTypes, 'operation'>> =
  | { readonly handle: HandleOf<T>; readonly state: OperationState<T['operation']> }
  | { readonly handle: HandleOf<T>; readonly error: unknown };

type Watched = Pick<ApiTypes, 'followed' | 'get' | 'operation'>;

/**
 * Watches many operations until all are done: with one list a turn for all of one parent, and polls
 * for those that it does not show. Handles share what is seen, and tell their events. It tells the
 * first state of each, every change and the end; that one fails for good ends nothing for the others.
 *
 * @throws InvalidNameError, InvalidArgumentError, the signal's reason
 */
export async function* watch<T extends Watched>(
  client: Client<T>,
  targets: Iterable<OperationTarget<T['followed']> | HandleOf<T>>,
  options: WatchOptions<T> = {},
): AsyncGenerator<WatchResult<T>, void, undefined> {
  const { api, options: own } = client;
  const { signal, parent, concurrency = 10 } = options;
  const limits = withDefaults<typeof POLL_DEFAULTS, PollOptions>(
    api,
    POLL_DEFAULTS,
    own.poll,
    options,
  );
  const open = new Map<string, Follower<T>>();
  for (const target of targets) {
    const handle =
      target instanceof OperationHandle ? target : follow(client, target as never, options);
    open.set(handle.name, { handle: handle as never, before: undefined, failures: 0 });
  }
  const start = performance.now();
  for (let attempts = 1; open.size > 0; attempts++) {
    signal?.throwIfAborted();
    const unseen = new Set(open.values());
    const tell: WatchResult<T>[] = [];
    if (parent && api.list) await listAll(client, parent, open, unseen, signal);
    const queue = [...unseen];
    const context = {
      attempts,
      elapsedMs: performance.now() - start,
      notFoundGraceMs: limits.notFoundGraceMs,
    };
    await Promise.all(
      Array.from({ length: Math.min(concurrency, queue.length) }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          const error = await pollOne(next, { ...context, failures: next.failures + 1 }, options);
          next.failures = error ? next.failures + 1 : 0;
          if (error && (error.isFinal || next.failures >= limits.maxConsecutiveFailures)) {
            tell.push({ handle: next.handle, error: error.cause });
            open.delete(next.handle.name);
          }
        }
      }),
    );
    for (const [name, follower] of open) {
      const { last } = recordOfHandle(follower.handle as never);
      if (!last || last.state === follower.before?.state) continue;
      follower.before = last as never;
      tell.push({ handle: follower.handle, state: last as never });
      if (last.state !== 'running') open.delete(name);
    }
    yield* tell;
    const delayMs =
      options.pace?.(attempts, context.elapsedMs, undefined) ?? pollDelay(limits, attempts);
    if (open.size > 0) await pause(client, Math.max(50, delayMs), signal);
  }
}

interface Follower<T extends Pick<ApiTypes, 'operation'>> {
  readonly handle: HandleOf<T>;
  before: OperationState<T['operation']> | undefined;
  failures: number;
}

/** Takes those out of `unseen` that a list shows. A list that fails leaves them to be polled. */
async function listAll<T extends Watched>(
  client: Client<T>,
  parent: object,
  open: ReadonlyMap<string, Follower<T>>,
  unseen: Set<Follower<T>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { api } = client;
  try {
    for await (const operation of list(client as never, parent as never, { signal })) {
      if (!isObject(operation)) continue;
      const raw = operation as Fields;
      const name = textOf(api.shape ? api.shape.nameOf(api.names, raw) : raw.name);
      const follower = open.get(name);
      if (!follower) continue;
      recordOfHandle(follower.handle as never).observe(operation as never);
      unseen.delete(follower);
      if (unseen.size === 0) return;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof OperationsError)) throw error;
  }
}

interface Failure {
  readonly cause: unknown;
  readonly isFinal: boolean;
}

async function pollOne<T extends Watched>(
  { handle }: Follower<T>,
  where: { attempts: number; failures: number; elapsedMs: number; notFoundGraceMs: number },
  options: WatchOptions<T>,
): Promise<Failure | undefined> {
  const record = recordOfHandle(handle as never);
  if (record.end()) return undefined;
  const { signal, headers, quotaProject, requestTimeoutMs: timeoutMs } = options;
  try {
    await handle.poll({ signal, headers, quotaProject, timeoutMs });
    return undefined;
  } catch (cause) {
    signal?.throwIfAborted();
    addContext(cause, { attempts: where.attempts, elapsedMs: where.elapsedMs });
    const { isSeen, isAnswered } = record;
    const context = { kind: 'get', isSeen, isAnswered, ...where } as const;
    const passes =
      cause instanceof OperationsError && (options.isPassing ?? isPassing)(cause, context);
    return { cause, isFinal: !passes };
  }
}

import { POLL_DEFAULTS, withDefaults } from './defaults.js';
import { addContext, OperationsError, WaitTimeoutError } from './errors.js';
import type { OperationRecord } from './operation-record.js';
import type { WaitOptions } from './options.js';
import { isPassing, type PassingContext } from './passing.js';
import type { OperationState } from './state.js';
import { withTimeout } from './timeout.js';

/** What one request of a loop came to. */
export interface Turn<TOperation> {
  /** Absent where the next request should go out at once. */
  readonly state?: OperationState<TOperation> | undefined;
  /** Whether the service has taken its time for it already. */
  readonly waited?: boolean | undefined;
}

/** Requests that many wait for. */
export interface Loop<TOperation extends object> {
  /** @param isUrgent whether it wants the next request at once. */
  join(waiter: Waiter<TOperation>, isUrgent?: boolean): void;
  leave(waiter: Waiter<TOperation>): void;
}

type Option<TOperation, K extends keyof WaitOptions> = WaitOptions<TOperation>[K];

/** One who waits for an operation, with signals and limits of its own. */
export interface Waiter<TOperation extends object> {
  /** Requests that came back since it began, or since those began whom it joined. */
  attempts: number;
  readonly limits: typeof POLL_DEFAULTS;
  /** Whether it wants to see every state, and not only the end. */
  readonly isWatching: boolean;
  /** An option of the wait, or else of the handle, or else of the client. */
  option<K extends keyof WaitOptions<TOperation>>(key: K): Option<TOperation, K>;
  elapsedMs(): number;
  /** What is left of its time. One that may take no time (0) asks once all the same. */
  leftMs(): number;
  take(turn: Turn<TOperation>): void;
  /** Leaves with the error, unless it may pass. */
  fail(error: unknown, context: Pick<PassingContext, 'failures' | 'kind'>): void;
  /** Leaves where its time is over. */
  expire(): void;
  /**
   * Takes part in a loop until a turn gives something.
   *
   * @throws WaitTimeoutError, the signal's reason, and what a request of the loop failed with
   */
  until<T>(
    loop: Loop<TOperation>,
    accept: (turn: Turn<TOperation>) => T | undefined,
    isUrgent?: boolean,
  ): Promise<T>;
}

/**
 * Makes one who waits.
 *
 * @param layers the options of the client, the handle and the wait.
 * @param stop one more signal, for who watches.
 * @throws InvalidArgumentError for limits that are none, and the reason of a signal
 */
export function waiterOf<TOperation extends object>(
  record: OperationRecord<TOperation>,
  layers: readonly (WaitOptions<TOperation> | undefined)[],
  stop?: AbortSignal,
): Waiter<TOperation> {
  const { client, name, clock } = record;
  const { api, options } = client;
  const signals = [stop, ...layers.map((layer) => layer?.signal)];
  const requestTimeout = { requestTimeoutMs: options.timeoutMs };
  const limits = withDefaults(api, POLL_DEFAULTS, requestTimeout, ...layers);
  for (const signal of signals) signal?.throwIfAborted();
  const startMs = clock();
  let accept: (turn: Turn<TOperation>) => void;
  let refuse: (reason: unknown) => void;
  const context = () => ({
    ...record.context(),
    attempts: waiter.attempts,
    elapsedMs: waiter.elapsedMs(),
  });
  const timeout = () => {
    const { attempts, elapsedMs } = context();
    const message = `${api.id}: ${name} is not done after ${attempts} polls in ${elapsedMs} ms; it goes on`;
    return new WaitTimeoutError(api, message, context());
  };
  const waiter: Waiter<TOperation> = {
    attempts: 0,
    limits,
    isWatching: !!stop,
    option: (key) => layers.map((layer) => layer?.[key]).reduce((before, own) => own ?? before),
    elapsedMs: () => clock() - startMs,
    leftMs: () => limits.timeoutMs - (waiter.attempts && waiter.elapsedMs()),
    take(turn) {
      try {
        if (turn.state) waiter.option('onProgress')?.(turn.state);
        accept(turn);
      } catch (error) {
        refuse(error);
      }
    },
    fail(error, where) {
      addContext(error, context());
      const { notFoundGraceMs, maxConsecutiveFailures } = limits;
      const { isSeen, isAnswered } = record;
      const known = { ...context(), ...where, notFoundGraceMs, isSeen, isAnswered };
      try {
        const passes =
          error instanceof OperationsError &&
          (waiter.option('isPassing') ?? isPassing)(error, known);
        if (!passes || where.failures >= maxConsecutiveFailures) refuse(error);
      } catch (reason) {
        refuse(reason);
      }
    },
    expire() {
      if (waiter.attempts && waiter.leftMs() <= 0) refuse(timeout());
    },
    until<T>(
      loop: Loop<TOperation>,
      get: (turn: Turn<TOperation>) => T | undefined,
      isUrgent?: boolean,
    ) {
      const work = (signal: AbortSignal) =>
        new Promise<T>((resolve, reject) => {
          const leave = () => loop.leave(waiter);
          signal.addEventListener('abort', leave);
          refuse = (reason) => {
            leave();
            reject(reason);
          };
          accept = (turn) => {
            const value = get(turn);
            if (value === undefined) return;
            leave();
            resolve(value);
          };
          loop.join(waiter, isUrgent);
        });
      const timeoutMs = waiter.leftMs() || Infinity;
      return withTimeout(work, { signals, timeoutMs, timeout });
    },
  };
  return waiter;
}

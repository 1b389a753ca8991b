import { withTimeout } from './timeout.js';

interface UnderWay<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** A call that everybody shares who asks for it while it is under way; aborted when all have left. */
export interface SharedCall<T> {
  isUnderWay(): boolean;
  /** @throws the signal's reason, and what the call is rejected with */
  join(signal: AbortSignal | undefined, call: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

export function sharedCall<T>(): SharedCall<T> {
  let underWay: UnderWay<T> | undefined;
  const end = (ended: UnderWay<T>) => {
    if (underWay === ended) underWay = undefined;
    ended.controller.abort();
  };
  const start = (call: (signal: AbortSignal) => Promise<T>) => {
    const controller = new AbortController();
    const started = { result: call(controller.signal), controller, waiting: 0 };
    const settled = () => end(started);
    started.result.then(settled, settled);
    return started;
  };
  return {
    isUnderWay: () => !!underWay,
    join(signal, call) {
      const join = (inner: AbortSignal) => {
        underWay ??= start(call);
        const shared = underWay;
        shared.waiting++;
        inner.addEventListener('abort', () => {
          if (!--shared.waiting) end(shared);
        });
        return shared.result;
      };
      return withTimeout(join, { signals: [signal] });
    },
  };
}

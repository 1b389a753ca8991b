import { withTimeout } from './timeout.js';

/** A call that everybody shares who asks for it while it is under way; aborted when all have left. */
export interface SharedCall<T> {
  isUnderWay(): boolean;
  /** @throws the signal's reason, and what the call is rejected with */
  join(signal: AbortSignal | undefined, call: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface UnderWay<T> {
  readonly controller: AbortController;
  readonly result: Promise<T>;
  waiting: number;
}

export function sharedCall<T>(): SharedCall<T> {
  let underWay: UnderWay<T> | undefined;
  return {
    isUnderWay: () => !!underWay,
    join(signal, call) {
      const work = (inner: AbortSignal) => {
        const start = (controller = new AbortController()) => {
          return { controller, result: call(controller.signal), waiting: 0 };
        };
        underWay ??= start();
        const shared = underWay;
        const end = () => {
          if (underWay === shared) underWay = undefined;
        };
        shared.waiting++;
        inner.addEventListener('abort', () => {
          if (--shared.waiting) return;
          end();
          shared.controller.abort();
        });
        return shared.result.finally(end);
      };
      return withTimeout(work, [signal]);
    },
  };
}

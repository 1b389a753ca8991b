/** An abort signal that knows how many listeners it ever had, and which it still has. */
export class CountedAbort extends AbortController {
  added = 0;
  listeners = new Set();

  constructor() {
    super();
    const { signal, listeners } = this;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (type, listener, ...rest) => {
      this.added++;
      listeners.add(listener);
      addEventListener.call(signal, type, listener, ...rest);
    };
    signal.removeEventListener = (type, listener, ...rest) => {
      listeners.delete(listener);
      removeEventListener.call(signal, type, listener, ...rest);
    };
  }
}

/** Listeners that signals ever had, and those left. */
export function listenersOf(controllers) {
  let [added, left] = [0, 0];
  for (const controller of controllers) {
    added += controller.added;
    left += controller.listeners.size;
  }
  return { added, left };
}

/**
 * Runs `work`, and counts the timers of one length that it set, and those neither cleared nor fired.
 *
 * @param lengthMs in milliseconds, and no other: a platform's own `fetch` may set timers too.
 */
export async function timersOf(lengthMs, work) {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const pending = new Set();
  let added = 0;
  globalThis.setTimeout = (callback, ms, ...rest) => {
    if (ms !== lengthMs) return set(callback, ms, ...rest);
    const fire = (...given) => {
      pending.delete(timer);
      callback(...given);
    };
    const timer = set(fire, ms, ...rest);
    added++;
    pending.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    pending.delete(timer);
    clear(timer);
  };
  try {
    await work();
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  }
  return { added, left: pending.size };
}

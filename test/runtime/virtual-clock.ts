interface Sleeper {
  readonly wakesMs: number;
  readonly wake: () => void;
}

/** A clock that moves only when everybody sleeps, from one who wakes to the next. */
export function virtualClock() {
  let nowMs = 0;
  let sleepers: Sleeper[] = [];
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      const sleeper = { wakesMs: nowMs + ms, wake: resolve };
      sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        sleepers = sleepers.filter((other) => other !== sleeper);
        resolve();
      });
    });
  /** Moves on until nobody sleeps any more. */
  const run = async () => {
    for (;;) {
      // Whatever is awake goes as far as it can without time.
      await new Promise((resolve) => setImmediate(resolve));
      const [first] = sleepers.toSorted((a, b) => a.wakesMs - b.wakesMs);
      if (!first) return;
      sleepers = sleepers.filter((other) => other !== first);
      nowMs = first.wakesMs;
      first.wake();
    }
  };
  return { now: () => nowMs, sleep, run };
}

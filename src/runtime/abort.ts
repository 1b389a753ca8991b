interface Listening {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

// However many wait with a signal, it has one listener: Node warns of more than ten.
const listening = new WeakMap<AbortSignal, Listening>();

/** Calls back when the signal aborts. @returns how to stop that. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let entry = listening.get(signal);
  if (!entry) {
    const callbacks = new Set<() => void>();
    entry = { callbacks, listener: () => callbacks.forEach((call) => void call()) };
    listening.set(signal, entry);
    signal.addEventListener('abort', entry.listener);
  }
  const { callbacks, listener } = entry;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size) return;
    signal.removeEventListener('abort', listener);
    listening.delete(signal);
  };
}

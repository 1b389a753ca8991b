/** All who listen to one signal, as its one listener: Node warns of more than ten. */
class Listeners extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const listening = new WeakMap<AbortSignal, Listeners>();

/** Calls back when the signal aborts. @returns how to stop that. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const listeners = listening.get(signal) ?? new Listeners();
  if (!listeners.size) signal.addEventListener('abort', listeners);
  listening.set(signal, listeners.add(callback));
  return () => {
    listeners.delete(callback);
    if (!listeners.size) signal.removeEventListener('abort', listeners);
  };
}

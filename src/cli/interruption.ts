import { Interrupted } from './ask.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ctrl+C and the like, for work that takes back what it did before it ends. Who asks for it twice ends the process
 * as ever.
 */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #end = () => this.#controller.abort(new Interrupted());

  /** From now on, aborts in the place of ending the process. */
  listen(): AbortSignal {
    for (const name of SIGNALS) process.once(name, this.#end);
    return this.#controller.signal;
  }

  close(): void {
    for (const name of SIGNALS) process.off(name, this.#end);
  }
}

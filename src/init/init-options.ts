import type { RunListener } from '../diagnostics/run-listener.js';
import type { Beginning } from './project-files.js';

export interface InitOptions extends RunListener, Beginning {
  /** The project's folder. */
  readonly root: string;
  /** Sent to the address in `from`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called before anything is written: once its signal aborts, all that was written is taken back. */
  readonly onWriting?: () => AbortSignal;
}

import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import type { PackageOptions } from '../emit/package/package-options.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { RenderedFile } from '../model/rendered-file.js';

/** One package: all versions of a service. */
export interface RenderJob {
  readonly apis: readonly OperationsApi[];
  readonly options: Partial<PackageOptions>;
}

/** A package that is to be rendered, and is read only then. */
export interface PackageJob {
  readonly read: () => Promise<readonly OperationsApi[]>;
  /** How much work it is beside others. */
  readonly size: number;
  readonly options: Partial<PackageOptions>;
}

/** What a thread made of a package, or why it cannot. */
export interface RenderAnswer {
  readonly files?: RenderedFile[];
  readonly problem?: Diagnostic;
}

/** Told before each package that is begun. */
export type OnPackage = (done: number, all: number) => void;

/** What renders packages; the files are the same whatever they are rendered in. */
export interface Renderers {
  render(jobs: readonly PackageJob[], onPackage?: OnPackage): Promise<RenderedFile[]>;
  /** Ends the threads, if there are any. */
  close(): Promise<void>;
}

/** Documents that are too few to be worth another thread: each loads the emitters anew. */
const DOCUMENTS_A_THREAD = 50;
/** More threads than these would wait for the one that reads. */
const MAX_THREADS = 8;

/**
 * How many threads are best beside this one, which reads a folder of so many documents; 0 where it had better
 * render too.
 *
 * @param isWhole whether all packages are to be rendered; else few are, and a thread loads the emitters meanwhile.
 * @param processors those of this machine where none are given.
 */
export function threadsFor(
  documents: number,
  isWhole: boolean,
  processors = availableParallelism(),
): number {
  const useful = Math.ceil(documents / DOCUMENTS_A_THREAD);
  if (useful < 2 || processors < 2) return 0;
  if (!isWhole) return 1;
  // One processor is busy with reading: two threads on two of them take longer than one.
  return processors === 2 ? 0 : Math.min(useful, processors - 1, MAX_THREADS);
}

/**
 * @param threads beside this one; with 0 this one renders. They begin to load the emitters at once, which takes
 *   half a second: opened before specs are read, they are ready when the models are.
 */
export function openRenderers(threads: number): Renderers {
  return threads > 0 ? new RenderThreads(threads) : THIS_THREAD;
}

const THIS_THREAD: Renderers = {
  render: async (jobs, onPackage = () => {}) => {
    if (jobs.length === 0) return [];
    const { render } = await import('../emit/render.js');
    const files: RenderedFile[] = [];
    for (const [done, { read, options }] of jobs.entries()) {
      onPackage(done, jobs.length);
      files.push(...render(await read(), options));
      // A turn of the event loop, in which a terminal can be drawn on and a signal be heard.
      await setImmediate();
    }
    return files;
  },
  close: async () => {},
};

class RenderThreads implements Renderers {
  readonly #threads: readonly RenderThread[];

  constructor(count: number) {
    this.#threads = Array.from({ length: count }, () => new RenderThread());
  }

  async render(jobs: readonly PackageJob[], onPackage: OnPackage = () => {}) {
    // The longest last would leave one thread at work and the others idle.
    const open = jobs.toSorted((a, b) => b.size - a.size).entries();
    const work = async (thread: RenderThread): Promise<RenderedFile[]> => {
      const files: RenderedFile[] = [];
      for (const [done, { read, options }] of open) {
        onPackage(done, jobs.length);
        files.push(...(await thread.render({ apis: await read(), options })));
      }
      return files;
    };
    return (await Promise.all(this.#threads.map(work))).flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class RenderThread {
  readonly #worker = new Worker(new URL('./render-thread.js', import.meta.url));
  readonly #ended: Promise<never>;

  constructor() {
    this.#ended = new Promise((_, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('exit', () => reject(new Error('a thread ended without a result')));
    });
    // It may end while nothing is asked of it; who asks next is told.
    this.#ended.catch(() => {});
  }

  async render(job: RenderJob): Promise<RenderedFile[]> {
    this.#worker.postMessage(job);
    const [answer] = await Promise.race([once(this.#worker, 'message'), this.#ended]);
    const { files = [], problem }: RenderAnswer = answer;
    if (problem !== undefined) throw new DiagnosticError(problem);
    return files;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds after the last change until work begins: who saves ten files gets one run. */
const QUIET_MS = 150;

/** Changes of folders and files, from when they are watched. */
export class Changes {
  readonly #watchers: ReturnType<typeof watch>[] = [];
  #count = 0;
  #seen = 0;
  #error: Error | undefined;
  #wake = (): void => {};

  /**
   * @param awaited files that need not be there yet.
   * @throws Error of the system where a path, or the folder of a file, cannot be watched.
   */
  static async of(paths: readonly string[], awaited: readonly string[] = []): Promise<Changes> {
    const changes = new Changes();
    try {
      for (const path of paths) changes.#watch(path, (await stat(path)).isDirectory());
      for (const path of awaited) changes.#watch(path, false);
      return changes;
    } catch (error) {
      changes.close();
      throw error;
    }
  }

  /**
   * Waits for changes since the last time, and until they have come to rest.
   *
   * @throws Error of the system where it cannot watch any more.
   */
  async next(): Promise<void> {
    if (this.#seen === this.#count && this.#error === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    do {
      if (this.#error !== undefined) throw this.#error;
      this.#seen = this.#count;
      await setTimeout(QUIET_MS);
    } while (this.#seen !== this.#count);
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
  }

  #watch(path: string, isFolder: boolean): void {
    // Who saves a file may put another in its place: only its folder tells of that one.
    const watcher = isFolder
      ? watch(path, { recursive: true }, () => this.#changed())
      : watch(dirname(path), (_, name) => {
          if (name === null || name === basename(path)) this.#changed();
        });
    watcher.on('error', (error) => {
      this.#error = error;
      this.#wake();
    });
    this.#watchers.push(watcher);
  }

  #changed(): void {
    this.#count += 1;
    this.#wake();
  }
}

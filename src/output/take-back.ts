import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isErrno } from './disk-entry.js';
import { makeFolder } from './folder.js';
import { foldersOf } from './output-path.js';

/** What there was in a folder before a run that may be taken back. */
export class Before {
  readonly #root: string;
  /** Of what was not there, each time the outermost folder. */
  readonly #absent = new Set<string>();
  readonly #files = new Map<string, Buffer>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Remembers what is there of files and folders that are about to be made, changed or removed.
   *
   * @param paths relative to the root, with `/`.
   */
  async keep(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const absent = await this.#outermostAbsent(path);
      if (absent !== undefined) this.#absent.add(absent);
      else if (!this.#files.has(path)) await this.#keepFile(path);
    }
  }

  /** Whether something that is remembered was not there. */
  isNew(path: string): boolean {
    return this.#absent.has(path);
  }

  /** Takes away what was not there, and puts files back as they were. */
  async takeBack(): Promise<void> {
    for (const path of this.#absent) {
      await rm(join(this.#root, path), { recursive: true, force: true });
    }
    for (const [path, content] of this.#files) {
      const file = join(this.#root, path);
      const isSame = await readFile(file).then(
        (now) => now.equals(content),
        () => false,
      );
      if (isSame) continue;
      await makeFolder(dirname(file));
      await writeFile(file, content);
    }
  }

  async #outermostAbsent(path: string): Promise<string | undefined> {
    for (const part of [...foldersOf(path), path]) {
      if (this.#absent.has(part)) return part;
      const isAbsent = await stat(join(this.#root, part)).then(
        () => false,
        (error) => isErrno(error, 'ENOENT'),
      );
      if (isAbsent) return part;
    }
    return undefined;
  }

  /** What is no file, or cannot be read, no run replaces either. */
  async #keepFile(path: string): Promise<void> {
    const content = await readFile(join(this.#root, path)).catch(() => undefined);
    if (content !== undefined) this.#files.set(path, content);
  }
}

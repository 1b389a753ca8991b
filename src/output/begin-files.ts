import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RenderedFile } from '../model/rendered-file.js';
import { isErrno } from './disk-entry.js';
import { makeFolder } from './folder.js';
import { replaceFile } from './replace-file.js';

/** A file that a project begins with. */
export interface BegunFile extends RenderedFile {
  /** Whether it takes the place of one that was read before; else it is only written where there is none. */
  readonly isReplaced?: boolean;
}

/**
 * Writes the files that a project begins with, each whole.
 *
 * @returns those that were there already, and stay as they are.
 */
export async function beginFiles(root: string, files: readonly BegunFile[]): Promise<string[]> {
  const kept: string[] = [];
  // What takes the place of something comes last, when nothing can fail any more.
  const newFirst = [...files].sort(
    (a, b) => Number(a.isReplaced === true) - Number(b.isReplaced === true),
  );
  for (const { path, content, isReplaced = false } of newFirst) {
    const file = join(root, path);
    await makeFolder(dirname(file));
    try {
      if (isReplaced) await replaceFile(file, content);
      else await writeFile(file, content, { flag: 'wx' });
    } catch (error) {
      if (!isErrno(error, 'EEXIST')) throw error;
      kept.push(path);
    }
  }
  return kept;
}

import { access, constants, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { isErrno, readDiskEntry } from './disk-entry.js';

/**
 * The real path of an output folder, so that a link that stands for the root itself is followed once;
 * of one that does not exist yet, its absolute path.
 *
 * @throws DiagnosticError with code `LRO-OUTPUT-ROOT` where something else stands there, `LRO-INPUT-READ` where
 *   nobody may look at it.
 */
export async function resolveRoot(root: string): Promise<string> {
  const refused = (error: unknown) => new DiagnosticError(unreadable(root, error));
  const real = await realpath(root).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return resolve(root);
    if (isErrno(error, 'ENOTDIR')) return undefined;
    throw refused(error);
  });
  const kind = real === undefined ? 'other' : (await readDiskEntry(real)).kind;
  if (real !== undefined && kind === 'folder') {
    await access(real, constants.R_OK | constants.X_OK).catch((error: unknown) => {
      throw refused(error);
    });
  }
  if (real !== undefined && (kind === 'folder' || kind === 'absent')) return real;
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-ROOT',
    message: 'the output is no folder',
    file: root,
  });
}

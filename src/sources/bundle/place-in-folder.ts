/** A value of another document. */
export interface ForeignPlace {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** JSON pointer; empty for all of the document. */
  readonly pointer: string;
}

/**
 * What a reference leads to, seen from a file of a folder. Undefined where that is no file of the folder: an
 * address, an absolute path, or one that leads out.
 */
export function placeInFolder(ref: string, from: string): ForeignPlace | undefined {
  const [path = '', pointer = ''] = ref.split('#', 2);
  if (path === '') return { file: from, pointer };
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|\\|%/i.test(path)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return { file: parts.join('/'), pointer };
}

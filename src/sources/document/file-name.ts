import { isReservedName } from '../../model/reserved-name.js';

/** Letters, digits and single separators. */
const PLAIN = /^[a-z0-9]+(?:(?:[.-]|_{1,2})[a-z0-9]+)*$/i;
const MAX_LENGTH = 200;

/** Whether a name from a document is one that a file can have on every disk, inside its folder. */
export function isSafeFileName(name: string): boolean {
  return name.length <= MAX_LENGTH && PLAIN.test(name) && !isReservedName(name);
}

/** What to do about marks of a merge in a file that people keep. */
export const SOLVE_MERGE = 'Keep what is meant of the two sides, and remove the marks';

/** Says in which line a merge of Git has left a mark, where it has: what stands there is no fault of whoever wrote it. */
export function mergeMark(text: string): string | undefined {
  const at = text.search(/^(?:<{7}|>{7}) /m);
  if (at < 0) return undefined;
  return `line ${text.slice(0, at).split('\n').length}: a merge has left its marks here`;
}

import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';

/**
 * The two sides of a text in which a merge of Git has left marks: each with what was merged without
 * them. Undefined where there are none, or where they do not belong together.
 */
export function mergedSides(text: string): readonly [ours: string, theirs: string] | undefined {
  const ours: string[] = [];
  const theirs: string[] = [];
  const all = [ours, theirs];
  let open: readonly string[][] = all;
  let isMarked = false;
  for (const line of text.split('\n')) {
    const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)/.exec(line)?.[0][0];
    if (mark === undefined) for (const side of open) side.push(line);
    else if (mark === '<' && open === all) {
      isMarked = true;
      open = [ours];
    } else if (mark === '|' && open[0] === ours) open = [];
    else if (mark === '=' && open !== all && open[0] !== theirs) open = [theirs];
    else if (mark === '>' && open[0] === theirs) open = all;
    else return undefined;
  }
  return isMarked && open === all ? [ours.join('\n'), theirs.join('\n')] : undefined;
}

/** Says that a record of files was made whole again. */
export function mergedRecord(file: string): Diagnostic {
  return problem({
    code: 'LRO-OUTPUT-MERGED',
    message: 'a merge has left its marks in this file: what both sides list is taken together',
    file,
  });
}

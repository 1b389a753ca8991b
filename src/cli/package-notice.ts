import { firstOf } from '../model/counted.js';
import type { OutputDifference } from '../output/output-diff.js';

/** More names than these nobody reads; the files that changed are printed above. */
const MOST_NAMED = 10;

const LINK = '. Run npm install to link them as workspaces';

/**
 * What to know when packages came or went: npm links workspaces only when it installs. No line where
 * none did.
 *
 * @param isWorkspace whether npm links what is in the output; see `holdsWorkspaces`.
 */
export function packageNotice(
  changes: readonly OutputDifference[],
  isWorkspace: boolean,
): string[] {
  const [added, removed] = [packages(changes, 'added'), packages(changes, 'removed')];
  return [
    ...(added === '' ? [] : [`New packages: ${added}${isWorkspace ? LINK : ''}`]),
    ...(removed === '' ? [] : [`Removed packages, which no spec tells of any more: ${removed}`]),
  ];
}

function packages(changes: readonly OutputDifference[], wanted: OutputDifference['what']): string {
  const names = changes
    .filter(({ path, what }) => what === wanted && /^[^/]+\/package\.json$/.test(path))
    .map(({ path }) => path.replace(/\/.*/, ''));
  return firstOf(names, MOST_NAMED);
}

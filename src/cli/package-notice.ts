import type { OutputDifference } from '../output/output-diff.js';

/**
 * What to know when packages came or went: npm links workspaces only when it installs. Empty where
 * none did.
 */
export function packageNotice(changes: readonly OutputDifference[]): string {
  const [added, removed] = [packages(changes, 'added'), packages(changes, 'removed')];
  return [
    ...(added === '' ? [] : [`New packages: ${added}. Run npm install to link them as workspaces`]),
    ...(removed === '' ? [] : [`Removed packages, which no spec tells of any more: ${removed}`]),
  ].join('\n');
}

function packages(changes: readonly OutputDifference[], wanted: OutputDifference['what']): string {
  return changes
    .filter(({ path, what }) => what === wanted && /^[^/]+\/package\.json$/.test(path))
    .map(({ path }) => path.split('/')[0])
    .join(', ');
}

import { changeText } from '../diff/change-text.js';
import { compareReleases } from '../diff/release-kind.js';
import { counted } from '../model/counted.js';
import type { ReleaseResult } from '../release/release.js';
import type { PlannedRelease } from '../release/release-plan.js';
import { columns } from './columns.js';

const REASONS = {
  first: 'the first one',
  callers: 'callers see it',
  runtime: 'other versions of the runtime',
  code: 'code made anew',
  version: 'its version was raised',
} as const;

/** What becomes of releases that are written. */
const ENDS = {
  plan: 'to be published by lrogen publish',
  changesets: 'to be released by changeset version and changeset publish',
} as const;

/** The packages that are released, a line each, with what changed most. */
export function releaseText(
  { releases }: ReleaseResult,
  { dryRun, changesets = false }: { readonly dryRun: boolean; readonly changesets?: boolean },
): string {
  if (releases.length === 0) return 'Nothing to release: all packages are as published';
  const rows = releases.map((planned) => {
    const { package: name, from, version, release } = planned;
    return [name, from ?? '-', version, from === null ? 'first' : release, whyOf(planned)];
  });
  const end = dryRun ? 'would be released' : ENDS[changesets ? 'changesets' : 'plan'];
  return `${columns(rows)}\n${counted(releases.length, 'package')} ${end}`;
}

/** The greatest change, and how many there are; `lrogen diff` and the changelog tell all. */
function whyOf({ reason, apis }: PlannedRelease): string {
  const changes = apis.flatMap((api) => api.changes);
  const [first, ...more] = changes.toSorted((a, b) => compareReleases(b.release, a.release));
  if (reason !== 'callers' || first === undefined) return REASONS[reason];
  const { kind, symbol, change } = first;
  const told = changeText({ kind, symbol, change }, (text) => text);
  return more.length === 0 ? told : `${told}, and ${counted(more.length, 'change')} more`;
}

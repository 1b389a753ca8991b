import { counted } from '../model/counted.js';
import type { ReleaseResult } from '../release/release.js';
import { columns } from './columns.js';

const REASONS = {
  first: 'the first one',
  callers: 'callers see it',
  runtime: 'other versions of the runtime',
  code: 'code made anew',
} as const;

/** The packages that are released, a line each. */
export function releaseText({ releases }: ReleaseResult, dryRun: boolean): string {
  if (releases.length === 0) return 'Nothing to release: all packages are as published';
  const rows = releases.map(({ package: name, from, version, release, reason, apis }) => {
    const count = apis.reduce((sum, { changes }) => sum + changes.length, 0);
    const why = reason === 'callers' ? counted(count, 'change') : REASONS[reason];
    return [name, from ?? '-', version, from === null ? 'first' : release, why];
  });
  const end = dryRun ? 'would be released' : 'to be published by lrogen publish';
  return `${columns(rows)}\n${counted(releases.length, 'package')} ${end}`;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import type { ApiDiff } from '../diff/api-diff.js';
import { RELEASES, type ReleaseKind } from '../diff/release-kind.js';
import { isErrno } from '../output/disk-entry.js';

/** A package that is to be released, and why. */
export interface PlannedRelease {
  /** `@lrogen/file` */
  readonly package: string;
  /** Its folder in the output. */
  readonly folder: string;
  /** The version that callers have; null where there is none yet. */
  readonly from: string | null;
  readonly version: string;
  readonly release: Exclude<ReleaseKind, 'none'>;
  /** What is told of it: `first`, what callers see, the runtime's range, or only that its code is made anew or its version was raised. */
  readonly reason: 'first' | 'callers' | 'runtime' | 'code' | 'version';
  readonly apis: readonly ApiDiff[];
}

/** What is to be published, as a file: all that `lrogen publish` needs to begin, or to go on. */
export interface PublishPlan {
  readonly planVersion: 1;
  readonly packages: readonly Omit<PlannedRelease, 'apis' | 'reason'>[];
}

/** In the folder of the packages. */
export const PLAN_FILE = 'lrogen-release.json';

const planSchema = z.strictObject({
  planVersion: z.literal(1),
  packages: z.array(
    z.strictObject({
      package: z.string(),
      folder: z.string().regex(/^[^./\\][^/\\]*$/),
      from: z.string().nullable(),
      version: z.string(),
      release: z.enum(RELEASES).exclude(['none']),
    }),
  ),
});

export function publishPlanOf(releases: readonly PlannedRelease[]): PublishPlan {
  return {
    planVersion: 1,
    packages: releases.map(({ apis, reason, ...planned }) => planned),
  };
}

/** @throws DiagnosticError `LRO-PLAN` where there is none, or it is not of its form. */
export async function readPublishPlan(out: string): Promise<PublishPlan> {
  const file = join(out, PLAN_FILE);
  try {
    return planSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const message = isErrno(error, 'ENOENT')
      ? 'there is no plan of a release'
      : 'the plan is not of its form';
    throw new DiagnosticError({ code: 'LRO-PLAN', message, file });
  }
}

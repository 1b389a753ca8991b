import { z } from 'zod';
import { checkGiven, flag } from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { RunLog } from '../diagnostics/run-listener.js';
import { serviceOfPath } from '../generate/held-packages.js';
import { onlyOf } from '../generate/only-of.js';
import {
  beginRun,
  isAboutAll,
  type OutputOptions,
  type OutputRun,
  outputOptions,
} from '../generate/output-run.js';
import { renderOutput } from '../generate/render-output.js';
import { readManifest } from '../output/manifest.js';
import { diffOutput, type OutputDifference } from '../output/output-diff.js';
import { refuseOverlap } from '../output/overlap.js';
import type { RunRecord } from '../output/run-record.js';
import { unownedFiles } from '../output/unowned-files.js';
import type { FolderModel } from '../specs/folder-model.js';
import { readListedModel } from '../specs/read-model.js';
import { type Findings, findingsOf, problems } from './findings.js';

export interface CheckOptions extends OutputOptions {
  /** Whether what callers have to do without is an error too, and no warning; off by default. */
  readonly strict?: boolean | undefined;
}

export interface CheckResult extends Findings {
  /** What is not as it must be, and what was wrong with the specs. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...outputOptions, strict: flag },
} satisfies Record<keyof CheckOptions, z.ZodType>);

/**
 * Looks, as `lrogen check` does, for packages that are not what the specs give, documented requests
 * that are not met, and sources that disagree without a stated exception. What did not change since it was last read or written, by what `stat`
 * or else its digest tells, is neither read nor rendered again; no package is written.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` or `LRO-INPUT-READ` where the specs cannot be read at
 *   all, `LRO-API-UNKNOWN` where a selector names no API, and the codes about the output where it
 *   cannot be trusted.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  checkGiven('check(options)', OPTIONS, options);
  const { specs, out, strict = false } = options;
  const log = new RunLog(options);
  log.step('Reading specs');
  await refuseOverlap(specs, out);
  const find = async () => ({ previous: await readManifest(out, 'packages') });
  const run = await beginRun(options, find, log);
  // A strict check says more of losses than that run did; few documents are read again, and say it themselves.
  const last = strict || !run.listed.isCached ? undefined : run.cache.lastRun();
  const { model, differences } =
    last === undefined ? await compared(options, run, log) : await asLeft(options, run, last, log);
  const findings = await findingsOf(model, differences, options.selectors ?? []);
  log.add(problems(findings, out));
  return { ...findings, diagnostics: log.diagnostics };
}

/** What an output folder has, beside what it is to have. */
interface Compared {
  readonly model: FolderModel;
  readonly differences: readonly OutputDifference[];
}

/** Where neither specs nor packages have changed since the last run, which said what there is to say of them. */
async function asLeft(
  { out, only, onDiagnostic: _, ...steps }: CheckOptions,
  { listed, previous }: OutputRun,
  last: RunRecord,
  log: RunLog,
): Promise<Compared> {
  const all = await readListedModel(listed, new RunLog(steps));
  log.add(last.diagnostics);
  log.step('Comparing with what is there');
  return {
    model: onlyOf(all, only, []),
    differences: await unownedFiles(out, Object.keys(previous?.files ?? {})),
  };
}

async function compared(options: CheckOptions, run: OutputRun, log: RunLog): Promise<Compared> {
  const { previous } = run;
  const { model, rendered } = await renderOutput(options, run, log);
  log.step('Comparing with what is there');
  const plan = await rendered.plan({ previous });
  const owned = [
    ...plan.files.map(({ path }) => path),
    ...Object.keys(previous?.files ?? {}).filter(
      (path) => isAboutAll(options) || rendered.fresh.has(serviceOfPath(path)),
    ),
  ];
  return {
    model,
    differences: [
      ...(await diffOutput(plan, { lines: true })),
      ...(await unownedFiles(options.out, owned)),
    ],
  };
}

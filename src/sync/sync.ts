import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { checkGiven, flag, listening, text, texts, writing } from '../diagnostics/check-given.js';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { type ApplyPlanOptions, applyPlan, type WriteResult } from '../output/apply-plan.js';
import { isAsListed } from '../output/disk-entry.js';
import { generator } from '../output/generator.js';
import { readManifest } from '../output/manifest.js';
import { awaitSettled, recoverOutput } from '../output/recover-output.js';
import { type StatedFacts, statedFacts } from '../sources/stated-facts.js';
import { selectApis } from '../specs/select-apis.js';
import { readSpecFolder } from '../specs/spec-folder.js';
import type { Validators } from './fetch-bytes.js';
import { type Gathered, gather } from './gather.js';
import { isRecord, keptFacts, readLock } from './lock.js';
import { planSpecs } from './plan-specs.js';
import { type SyncSummary, summaryOf } from './summary.js';

export interface SyncOptions extends RunListener, ApplyPlanOptions {
  /** The folder of specs; it need not exist. */
  readonly specs: string;
  /** Folders of documents, documents, and addresses of either or of a Discovery directory. */
  readonly from: readonly string[];
  /** `file:v1`, or `file` for all versions; none, the default, for all APIs. */
  readonly selectors?: readonly string[];
  /** Whether an older revision may replace a newer one; off by default. */
  readonly allowDowngrade?: boolean;
  /** What somebody states of the API of the OpenAPI documents, over what these say; they are kept with it. */
  readonly stated?: StatedFacts | undefined;
  /** Sent to the origin of each address in `from`, and to no other; no file and no message holds them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What a run has done, and what it found in numbers. */
export interface SyncResult extends WriteResult {
  readonly summary: SyncSummary;
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, ...writing, specs: text, from: texts, selectors: texts.optional() },
  ...{
    allowDowngrade: flag,
    stated: statedFacts.optional(),
    headers: z.record(text, z.string()).optional(),
  },
} satisfies Record<keyof SyncOptions, z.ZodType>);

/**
 * Brings a folder of specs up to date, as `lrogen sync` does: documents of any supported kind are
 * pruned to their facts, the newest revision of each wins, and what is no longer found stays. It is
 * the only part of the library that uses the network, and only where `from` is an address. The lock and
 * the manifest are among the changes, and not among the files that are counted.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a selector names nothing that was found, the
 *   codes about inputs where something in `from` cannot be had at all, `LRO-LOCK` where the lock is
 *   not of its form, and the codes about the output where the folder cannot be trusted or written.
 */
export async function sync(options: SyncOptions): Promise<SyncResult> {
  checkGiven('sync(options)', OPTIONS, options);
  const { specs: root, from, selectors = [], dryRun = false } = options;
  const log = new RunLog(options);
  const onWait = (holder: string) => log.waiting(holder);
  log.step('Reading documents');
  await (dryRun ? awaitSettled : recoverOutput)(root, { ...options, onWait });
  const known = await knownValidators(root, options);
  return syncGathered(await gather(from, root, selectors, options.headers, known), options, log);
}

/**
 * What `sync` does with documents that are there already.
 *
 * @throws DiagnosticError the codes of `sync`.
 */
export async function syncGathered(
  gathered: Gathered,
  options: SyncOptions,
  log = new RunLog(options),
): Promise<SyncResult> {
  const { specs: root, selectors = [], allowDowngrade = false } = options;
  const onWait = (holder: string) => log.waiting(holder);
  const replan = () => planSpecs({ ...options, root, gathered, selectors, allowDowngrade });
  const plan = await replan();
  // A mistyped API is told alone; where nothing was found, the documents' own problems tell why.
  if (plan.found.length > 0) selectApis(plan.found, selectors);
  log.add(plan.diagnostics);
  const [selector] = selectors;
  if (plan.found.length === 0 && selector !== undefined) throw notFound(selector, plan.diagnostics);
  log.step('Writing');
  const again = async () => (await replan()).output;
  const applied = await applyPlan(plan.output, again, { ...options, onWait });
  const { changes, refused, isWritten } = applied;
  log.add(refused);
  const { asBefore } = plan;
  const files = applied.plan.files.filter(({ path }) => !isRecord(path)).length + asBefore;
  const summary = summaryOf(applied.plan.files, asBefore, log.diagnostics);
  return { changes, files, diagnostics: log.diagnostics, isWritten, summary };
}

/** Where documents give no specs at all, and their own problems tell why. */
function notFound(selector: string, diagnostics: readonly Diagnostic[]): DiagnosticError {
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  const place = [first?.file, first?.code].filter(Boolean).join(': ');
  return new DiagnosticError({
    code: 'LRO-API-UNKNOWN',
    message: `no document gives specs of an API ${JSON.stringify(selector)}`,
    ...(first && { help: `See ${place}: ${first.message}` }),
  });
}

/**
 * What servers told with the documents that the specs were made of, by the documents' names. None of
 * specs that another version of this tool has made, or that were made with other facts stated, for both would keep
 * other facts; none of specs that were edited by hand, of which only the document itself tells; and none where what
 * is there may be replaced by anything.
 */
async function knownValidators(
  root: string,
  { allowDowngrade, force, stated, rebuildManifest }: SyncOptions,
): Promise<ReadonlyMap<string, Validators>> {
  if (allowDowngrade || force || rebuildManifest) return new Map();
  const manifest = await readManifest(root, 'specs');
  if (manifest?.generator !== generator) return new Map();
  const { documents } = await readSpecFolder(root);
  const facts = keptFacts(stated);
  const known = new Map<string, Validators>();
  for (const [path, { from, ...entry }] of readLock(documents)) {
    const { etag, lastModified } = entry;
    // Where specs of one document are of different times, only all of it brings them together.
    const other = known.get(from) ?? entry;
    const isSame = other.etag === etag && other.lastModified === lastModified;
    const isSameStated = isDeepStrictEqual(entry.stated, facts);
    const isOurs = await isAsListed(join(root, path), path, manifest.files[path]);
    known.set(from, isSame && isSameStated && isOurs ? { etag, lastModified } : {});
  }
  return known;
}

import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Manifest } from '../output/manifest.js';
import { modifiedFiles } from '../output/modified-files.js';
import { foldersOf } from '../output/output-path.js';
import type { OutputPlan } from '../output/output-plan.js';
import { resolveRoot } from '../output/root.js';
import { type RunRecord, readRunRecord, writeRunRecord } from '../output/run-record.js';
import { type StatSnapshot, snapshotFingerprint, takeSnapshot } from '../output/stat-snapshot.js';
import { serviceOfPath } from './held-packages.js';
import type { KeptPackage, RenderedPackages } from './render-packages.js';

export interface RunCacheOptions {
  readonly out: string;
  /** What `readManifest(out)` gave. */
  readonly manifest: Manifest | undefined;
  /** What `cacheKeyOf` gave. */
  readonly cacheKey: string;
  /** What `specsKeyOf` gave of all specs, before they are read; undefined in a run about some packages. */
  readonly specsKey: string | undefined;
  /** Whether what the last run left may be used. */
  readonly isUsed: boolean;
}

/**
 * What is known of the last run into an output folder, and what the next one will know of this.
 * Nothing is known where its record is gone, where it was made by another generator or with other
 * settings, or where the output has another manifest than it left, that of another branch for instance.
 */
export class RunCache {
  readonly #options: RunCacheOptions;
  /** The output before this run compares anything with it. */
  readonly #output: StatSnapshot;
  readonly #record: RunRecord | undefined;

  private constructor(
    options: RunCacheOptions,
    output: StatSnapshot,
    record: RunRecord | undefined,
  ) {
    this.#options = options;
    this.#output = output;
    this.#record = record;
  }

  /** To be opened before any spec is read, so that a change in between is seen by the next run. */
  static async open(options: RunCacheOptions): Promise<RunCache> {
    const { out, manifest, isUsed } = options;
    const record = isUsed ? await readRunRecord(out) : undefined;
    const isKnown =
      manifest !== undefined &&
      record?.cacheKey === options.cacheKey &&
      record.manifest === manifest.digest;
    return new RunCache(
      options,
      manifest ? await snapshotOutput(out, manifest) : new Map(),
      isKnown ? record : undefined,
    );
  }

  /** Whether nothing is known of the last run. */
  get isEmpty(): boolean {
    return this.#record === undefined;
  }

  /** What the last run said, where neither specs nor output have changed since. */
  lastRun(): RunRecord | undefined {
    const record = this.#record;
    const { specsKey } = this.#options;
    const isSame = specsKey !== undefined && specsKey === record?.specsKey && this.#isOutputSame();
    return isSame ? record : undefined;
  }

  #isOutputSame(): boolean {
    return snapshotFingerprint(this.#output) === this.#record?.outputFingerprint;
  }

  /** The packages of which no file is gone or another than was left, by service. */
  async keptPackages(): Promise<Map<string, KeptPackage>> {
    const kept = new Map<string, KeptPackage>();
    const { out, manifest } = this.#options;
    if (this.#record === undefined || manifest === undefined) return kept;
    for (const path of Object.keys(manifest.files)) {
      const service = serviceOfPath(path);
      const fingerprint = this.#record.packages[service];
      if (fingerprint === undefined) continue;
      kept.set(service, { fingerprint, files: (kept.get(service)?.files ?? 0) + 1 });
    }
    if (!this.#isOutputSame()) {
      for (const path of await modifiedFiles(out, manifest)) kept.delete(serviceOfPath(path));
    }
    return kept;
  }

  /** Leaves word for the next run, of the packages that stayed as they were too. */
  async save(
    plan: OutputPlan,
    { fingerprints, count }: RenderedPackages,
    diagnostics: readonly Diagnostic[],
  ): Promise<void> {
    const { root: out, next: manifest, files } = plan;
    const { cacheKey, specsKey } = this.#options;
    const services = new Set(Object.keys(manifest.files).map(serviceOfPath));
    const packages = { ...this.#record?.packages, ...Object.fromEntries(fingerprints) };
    const own = files.flatMap(({ path, what }) => (what === 'unchanged' ? [] : [join(out, path)]));
    const output = await snapshotOutput(out, manifest, withoutAll(this.#output, own));
    await writeRunRecord({
      recordVersion: 2,
      out,
      cacheKey,
      ...(specsKey !== undefined && { specsKey }),
      outputFingerprint: snapshotFingerprint(output),
      manifest: manifest.digest,
      packages: Object.fromEntries(Object.entries(packages).filter(([name]) => services.has(name))),
      files: count(plan),
      diagnostics: [...diagnostics],
    });
  }
}

/**
 * All that a manifest lists, and the folders that it lies in.
 *
 * @param seen what is not looked at again. What a run did not write counts as it was when it was compared: an edit
 *   since then is to be seen by the next run.
 */
async function snapshotOutput(
  out: string,
  { files }: Manifest,
  seen: StatSnapshot = new Map(),
): Promise<StatSnapshot> {
  const root = await resolveRoot(out);
  const listed = Object.keys(files);
  const paths = [...new Set([...listed.flatMap(foldersOf), ...listed])].map((path) =>
    join(root, path),
  );
  const unseen = takeSnapshot(paths.filter((path) => !seen.has(path)));
  return new Map(paths.map((path) => [path, seen.get(path) ?? unseen.get(path) ?? '']));
}

function withoutAll(snapshot: StatSnapshot, paths: readonly string[]): StatSnapshot {
  const rest = new Map(snapshot);
  for (const path of paths) rest.delete(path);
  return rest;
}

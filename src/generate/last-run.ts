import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from '../output/digest.js';
import { glanceAt } from '../output/glance.js';
import { type Manifest, printManifest } from '../output/manifest.js';
import { type RunRecord, readRunRecord } from '../output/run-record.js';
import { strayedFiles } from '../output/strayed-files.js';
import type { SpecListing } from '../sources/spec-folder.js';
import type { Making } from './making.js';

/** What is known of the last run into an output folder. */
export interface LastRun {
  readonly record: RunRecord;
  readonly manifest: Manifest;
}

/** A package as the last run left it. */
export interface KeptPackage {
  /** Of what it was made from: see `packageDigest`. */
  readonly digest: string;
  /** How many files it has. */
  readonly files: number;
}

/**
 * Undefined where nothing is known of the last run: its record is gone, or the output folder has
 * another manifest than it left, that of another branch for instance.
 */
export async function lastRun(
  out: string,
  manifest: Manifest | undefined,
): Promise<LastRun | undefined> {
  if (manifest === undefined) return undefined;
  const record = await readRunRecord(out);
  return record?.manifest === manifestDigest(manifest) ? { record, manifest } : undefined;
}

/** A digest of all that a run follows from, from a glance at the specs; taken before they are read. */
export async function glanceAtGiven(
  making: Making,
  { places, diagnostics }: SpecListing,
): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify([making, places, diagnostics]))
    .update(await glanceAt(places.map(({ place }) => place)))
    .digest('hex');
}

/** A digest of what a run left, from a glance at it. */
export function glanceAtOutput(out: string, { files }: Manifest): Promise<string> {
  return glanceAt(Object.keys(files).map((path) => join(out, path)));
}

/** The packages of which no file is gone or another than was left, by service. */
export async function keptPackages(
  out: string,
  { record, manifest }: LastRun,
): Promise<Map<string, KeptPackage>> {
  const kept = new Map<string, KeptPackage>();
  for (const path of Object.keys(manifest.files)) {
    const service = serviceOf(path);
    const digest = record.packages[service];
    if (digest !== undefined)
      kept.set(service, { digest, files: (kept.get(service)?.files ?? 0) + 1 });
  }
  for (const path of await strayedFiles(out, manifest)) kept.delete(serviceOf(path));
  return kept;
}

/** The digest by which a record knows the manifest that its run left. */
export function manifestDigest(manifest: Manifest): string {
  return sha256(Buffer.from(printManifest(manifest)));
}

/** The package that a file belongs to: its first folder. */
export function serviceOf(path: string): string {
  return path.split('/')[0] ?? '';
}

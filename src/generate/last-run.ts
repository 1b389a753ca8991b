import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../output/digest.js';
import { type Glance, glanceAt, glanceDigest } from '../output/glance.js';
import { type Manifest, printManifest } from '../output/manifest.js';
import { foldersOf } from '../output/output-path.js';
import { resolveRoot } from '../output/root.js';
import { type RunRecord, readRunRecord } from '../output/run-record.js';
import { strayedFiles } from '../output/strayed-files.js';
import type { SpecListing } from '../specs/spec-folder.js';
import { type Making, makingDigest } from './making.js';

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
 * Undefined where nothing is known of the last run: its record is gone, it was made by another
 * generator or with other settings, or the output folder has another manifest than it left, that of
 * another branch for instance.
 */
export async function lastRun(
  out: string,
  manifest: Manifest | undefined,
  making: Making,
): Promise<LastRun | undefined> {
  if (manifest === undefined) return undefined;
  const record = await readRunRecord(out);
  const isKnown =
    record?.making === makingDigest(making) && record.manifest === manifestDigest(manifest);
  return isKnown ? { record, manifest } : undefined;
}

/** A digest of a glance at the specs; taken before they are read. */
export async function specsDigest({ places, diagnostics }: SpecListing): Promise<string> {
  const paths = places.map(({ place }) => place);
  return createHash('sha256')
    .update(JSON.stringify([places, diagnostics]))
    .update(glanceDigest(await glanceAt(paths, stat)))
    .digest('hex');
}

/** A glance at all that a manifest lists, and at the folders that it lies in. */
export async function glanceAtOutput(out: string, { files }: Manifest): Promise<Glance> {
  const root = await resolveRoot(out);
  const paths = Object.keys(files);
  const folders = new Set(paths.flatMap(foldersOf));
  return glanceAt([...folders, ...paths].map((path) => join(root, path)));
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
    if (digest === undefined) continue;
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

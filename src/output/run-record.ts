import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CATALOGUE, type DiagnosticCode } from '../diagnostics/catalogue.js';
import { sha256 } from './digest.js';
import { resolveRoot } from './root.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const recordSchema = z.strictObject({
  recordVersion: z.literal(2),
  /** The output folder. */
  out: z.string(),
  /** Of what decides on the output beside the specs. */
  cacheKey: digest,
  /** Of the specs as `stat` tells of them; none after a run that was about some packages. */
  specsFingerprint: digest.exactOptional(),
  /** Of the output that the run left, as `stat` tells of it. */
  outputFingerprint: digest,
  /** Of the manifest that the run left. */
  manifest: digest,
  /** Of the model of each package, by its service. */
  packages: z.record(z.string(), digest),
  /** How many files the run told of. */
  files: z.number(),
  /** What the run told, which the next one tells again. */
  diagnostics: z.array(
    z.strictObject({
      code: z.enum(Object.keys(CATALOGUE) as DiagnosticCode[]),
      severity: z.enum(['error', 'warning']),
      message: z.string(),
      help: z.string(),
      file: z.string().exactOptional(),
      pointer: z.string().exactOptional(),
    }),
  ),
});

/**
 * What the last run into an output folder was made from. It is a cache: it lies in `node_modules`,
 * not in the output, nobody needs it, and removing it only makes the next run longer.
 */
export type RunRecord = z.infer<typeof recordSchema>;

/** The record of an output folder; undefined where there is none that can be used. */
export async function readRunRecord(out: string): Promise<RunRecord | undefined> {
  const folder = await recordFolder(out);
  return folder === undefined ? undefined : readRecord(join(folder, await recordName(out)));
}

/** Nothing depends on a record: where it cannot be written there is none. */
export async function writeRunRecord(record: RunRecord): Promise<void> {
  const folder = await recordFolder(record.out);
  if (folder === undefined) return;
  try {
    await mkdir(folder, { recursive: true });
    const file = join(folder, await recordName(record.out));
    const part = `${file}.${process.pid}`;
    await writeFile(part, JSON.stringify(record));
    await rename(part, file);
    await dropOrphans(folder);
  } catch {
    // A folder that is not ours to write to.
  }
}

/** Removes the records of output folders that are gone. */
async function dropOrphans(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const record = name.endsWith('.json') && (await readRecord(join(folder, name)));
    if (record && !(await isFolder(record.out))) await rm(join(folder, name));
  }
}

async function readRecord(file: string): Promise<RunRecord | undefined> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function recordName(out: string): Promise<string> {
  return `${sha256(Buffer.from(await resolveRoot(out)))}.json`;
}

/**
 * In the nearest `node_modules`, where build tools keep such things: at or above the output, else at
 * or above the working folder; undefined without one.
 */
async function recordFolder(out: string): Promise<string | undefined> {
  return (await nearestCache(await resolveRoot(out))) ?? (await nearestCache(process.cwd()));
}

async function nearestCache(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (await isFolder(modules)) return join(modules, '.cache/lrogen');
    if (dirname(folder) === folder) return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

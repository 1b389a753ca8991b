import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CATALOGUE, type DiagnosticCode } from '../diagnostics/catalogue.js';
import { cacheFile, writeCache } from './cache-folder.js';
import { isFolder } from './folder.js';

const KIND = 'json';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const recordSchema = z.strictObject({
  recordVersion: z.literal(2),
  /** The output folder. */
  out: z.string(),
  /** Of what decides on the output beside the specs. */
  cacheKey: digest,
  /** What `specsKeyOf` gave; none after a run that was about some packages. */
  specsKey: digest.exactOptional(),
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
  const file = await cacheFile(out, KIND);
  return file === undefined ? undefined : readRecord(file);
}

/** Nothing depends on a record: where it cannot be written there is none. */
export async function writeRunRecord(record: RunRecord): Promise<void> {
  const file = await cacheFile(record.out, KIND);
  if (file === undefined) return;
  await writeCache(file, [Buffer.from(JSON.stringify(record))]);
  await dropOrphans(dirname(file));
}

/** Removes the records of output folders that are gone. */
async function dropOrphans(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const record = name.endsWith(`.${KIND}`) && (await readRecord(join(folder, name)));
    if (record && !(await isFolder(record.out))) await rm(join(folder, name), { force: true });
  }
}

async function readRecord(file: string): Promise<RunRecord | undefined> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

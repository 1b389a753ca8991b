import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from './digest.js';
import { resolveRoot } from './root.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const recordSchema = z.strictObject({
  recordVersion: z.literal(1),
  /** Of all that the run followed from; none after a run that was about some packages. */
  given: digest.exactOptional(),
  /** Of a glance at every file that the run left. */
  left: digest,
  /** Of the manifest that the run left. */
  manifest: digest,
  /** Of everything that a package follows from, by its service. */
  packages: z.record(z.string(), digest),
  /** What the run told, which the next one tells again. */
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
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
  const file = await recordFile(out);
  if (file === undefined) return undefined;
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Nothing depends on a record: where it cannot be written there is none. */
export async function writeRunRecord(out: string, record: RunRecord): Promise<void> {
  const file = await recordFile(out);
  if (file === undefined) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    const part = `${file}.${process.pid}`;
    await writeFile(part, JSON.stringify(record));
    await rename(part, file);
  } catch {
    // A folder that is not ours to write to.
  }
}

/** In the nearest `node_modules`, where build tools keep such things; undefined without one. */
async function recordFile(out: string): Promise<string | undefined> {
  const name = `${sha256(Buffer.from(await resolveRoot(out)))}.json`;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    const found = await stat(modules).catch(() => undefined);
    if (found?.isDirectory()) return join(modules, '.cache/lrogen', name);
    if (dirname(folder) === folder) return undefined;
  }
}

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { DiagnosticError } from '../diagnostics.js';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly config?: string | undefined;
  readonly specs?: string | undefined;
}

const settingsSchema = z.strictObject({
  /** The folder of specs, relative to the file. */
  specs: z.string().default('specs'),
  /** Where packages go, relative to the file. */
  out: z.string().default('generated'),
  /** npm scope of the packages. */
  scope: z
    .string()
    .regex(/^@[a-z0-9][a-z0-9._-]*$/)
    .default('@lrogen'),
  /** Versions of packages, by service. */
  versions: z.record(z.string(), z.string()).default({}),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The file that is read from the working folder where none is named. */
export const SETTINGS_FILE = 'lrogen.config.json';

/**
 * What the configuration file says, with defaults; paths made absolute. Command-line options win.
 *
 * @throws DiagnosticError `LRO-CONFIG` where a file is named and missing, or is not of its form.
 */
export async function readSettings(options: GlobalOptions): Promise<Settings> {
  const file = options.config ?? SETTINGS_FILE;
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    if (options.config === undefined && 'code' in error && error.code === 'ENOENT') return '{}';
    throw problem(file, error.message);
  });
  const parsed = settingsSchema.safeParse(parse(file, text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw problem(file, issue?.message ?? 'it is not of its form', `/${issue?.path.join('/')}`);
  }
  const folder = dirname(file);
  return {
    ...parsed.data,
    specs: options.specs ?? resolve(folder, parsed.data.specs),
    out: resolve(folder, parsed.data.out),
  };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(file, error instanceof Error ? error.message : String(error));
  }
}

function problem(file: string, message: string, pointer?: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-CONFIG',
    severity: 'error',
    message,
    help: 'The README lists the settings',
    file,
    ...(pointer !== undefined && { pointer }),
  });
}

import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';

import { DiagnosticError, pointerTo } from '../diagnostics/diagnostic.js';
import { DEFAULT_PACKAGE_OPTIONS, type PackageOptions } from '../emit/package/package-options.js';

/** https://semver.org, section 2 and following: no range, no leading `v`. */
const SEMVER = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

const settingsSchema = z.strictObject({
  /** The folder of specs, relative to the file. */
  specs: z.string().min(1).default('specs'),
  /** Where packages go, relative to the file. */
  out: z.string().min(1).default('generated'),
  /** npm scope of the packages. */
  scope: z
    .string()
    .regex(/^@[a-z0-9][a-z0-9._-]*$/, 'an npm scope is @ and a name in lower case')
    .default(DEFAULT_PACKAGE_OPTIONS.scope),
  /** The package that generated code calls. */
  runtime: z.string().min(1).default(DEFAULT_PACKAGE_OPTIONS.runtime),
  /** Versions of packages, by service. */
  versions: z
    .record(z.string(), z.string().regex(SEMVER, 'this is no semantic version'))
    .default({}),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What packages follow from beside the specs. */
export function packageOptions({ scope, runtime, versions }: Settings): Partial<PackageOptions> {
  return { scope, runtime, versions };
}

/** The file that is read from the working folder where none is named. */
export const SETTINGS_FILE = 'lrogen.config.json';

/** What the command line may say about settings; it wins over the file. */
export interface SettingsOptions {
  readonly config?: string | undefined;
  readonly specs?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * What the configuration file says, with defaults; folders as seen from the working folder.
 *
 * @throws DiagnosticError `LRO-CONFIG` where a file is named and missing, or is not of its form.
 */
export async function readSettings(options: SettingsOptions): Promise<Settings> {
  const file = options.config ?? SETTINGS_FILE;
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    if (options.config === undefined && 'code' in error && error.code === 'ENOENT') return '{}';
    throw problem(file, `the settings cannot be read: ${error.message}`);
  });
  const parsed = settingsSchema.safeParse(parse(file, text));
  if (!parsed.success) throw problemOf(file, parsed.error.issues);
  const { specs, out } = parsed.data;
  return {
    ...parsed.data,
    specs: options.specs ?? besideFile(file, specs),
    out: options.out ?? besideFile(file, out),
  };
}

function besideFile(file: string, folder: string): string {
  return isAbsolute(folder) ? folder : join(dirname(file), folder);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(file, error instanceof Error ? error.message : String(error));
  }
}

function problemOf(file: string, [issue]: readonly z.core.$ZodIssue[]): DiagnosticError {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const message =
    unknown.length > 0 ? 'there is no such setting' : (issue?.message ?? 'it is not of its form');
  return problem(file, message, pointerTo('', ...(issue?.path.map(String) ?? []), ...unknown));
}

function problem(file: string, message: string, pointer?: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-CONFIG',
    message,
    help: `The settings are ${Object.keys(settingsSchema.shape).join(', ')}; the README explains them`,
    file,
    ...(pointer !== undefined && { pointer }),
  });
}

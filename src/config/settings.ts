import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { checkGiven, text } from '../diagnostics/check-given.js';
import type { PackageOptions } from '../emit/package/package-options.js';
import { isAddress } from '../model/is-address.js';
import type { StatedApi } from '../model/stated-api.js';
import { type NamedApi, namedApis } from './named-apis.js';
import { packageOptionsOf } from './package-options-of.js';
import { readSettingsFile, type SettingsFile } from './settings-file.js';
import { problemOf, settingsProblem } from './settings-problem.js';
import { type CheckedSettings, DEFAULT_OUT, settingsSchema } from './settings-schema.js';
import { readTemplates } from './templates-folder.js';

/** What the settings say, with defaults; folders as seen from the working folder. */
export interface Settings {
  /** The file that says them; undefined where there is none. */
  readonly file?: string | undefined;
  readonly specs: string;
  /** The folder of templates of one's own. */
  readonly templates?: string | undefined;
  /** The folders that packages go to, at least one. */
  readonly outputs: readonly OutputSettings[];
  /** The APIs and services that are spoken of anywhere. */
  readonly named: readonly NamedApi[];
  /** What is stated of APIs. */
  readonly apis: readonly StatedApi[];
}

/** A folder of packages. */
export interface OutputSettings {
  readonly out: string;
  /** The only APIs whose packages go there, `file:v1` or `file`; undefined for all. */
  readonly only?: readonly string[] | undefined;
  /** What packages follow from beside the specs. */
  readonly packages: Partial<PackageOptions>;
}

/** What the command line may say about settings; it wins over the file. */
export interface SettingsOptions {
  readonly config?: string | undefined;
  readonly specs?: string | undefined;
  readonly out?: string | undefined;
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ config: text.optional(), specs: text.optional(), out: text.optional() },
} satisfies Record<keyof SettingsOptions, z.ZodType>);

/**
 * What the file of settings says: the one that is named, or `lrogen.config.json`, `.jsonc`, `.ts` or
 * `.js` in the working folder.
 *
 * @throws DiagnosticError `LRO-CONFIG` where a file is named and missing, there are two, or one is not of
 *   its form; with the place in it. `LRO-INPUT-MISSING`, `LRO-TEMPLATE`, `LRO-TEMPLATE-UNKNOWN` or
 *   `LRO-TEMPLATE-VIEW` where templates cannot be used.
 */
export async function readSettings(options: SettingsOptions = {}): Promise<Settings> {
  checkGiven('readSettings(options)', OPTIONS, options);
  const found = await readSettingsFile(options.config);
  return settingsOf(found ?? { file: '', value: {} }, options);
}

async function settingsOf(found: SettingsFile, options: SettingsOptions): Promise<Settings> {
  const parsed = settingsSchema.safeParse(found.value);
  if (!parsed.success) throw problemOf(found, settingsSchema, parsed.error.issues);
  const settings = parsed.data;
  const beside = (path: string): string => besideFile(found.file, path);
  const { templates: stated } = settings;
  const folder = stated && beside(stated.folder);
  const templates = stated && folder ? await readTemplates(folder, stated.view, found.file) : {};
  return {
    file: found.file || undefined,
    specs: options.specs ?? beside(settings.specs),
    templates: folder,
    named: namedApis(settings),
    outputs: outputsOf(found, settings, options.out, beside).map(({ packages, ...output }) => ({
      ...output,
      packages: { ...packages, templates },
    })),
    apis: Object.entries(settings.apis).map(
      ([id, { className, packageName, from, ...stated }]) => ({
        id,
        ...stated,
        descriptions: stated.descriptions ?? settings.descriptions,
        ...(from !== undefined && {
          from: from.map((one) => (isAddress(one) ? one : beside(one))),
        }),
      }),
    ),
  };
}

function outputsOf(
  found: SettingsFile,
  settings: CheckedSettings,
  out: string | undefined,
  beside: (path: string) => string,
): OutputSettings[] {
  const { outputs } = settings;
  if (outputs === undefined) {
    const folder = out ?? beside(settings.out ?? DEFAULT_OUT);
    return [{ out: folder, packages: packageOptionsOf(settings) }];
  }
  if (settings.out !== undefined) {
    const message =
      'only one of "out" and "outputs" can say where packages go: remove "out", or list it in "outputs"';
    throw problemOf(found, settingsSchema, [{ code: 'custom', path: ['out'], message, input: '' }]);
  }
  if (out !== undefined) {
    throw settingsProblem('--out', 'the settings have several outputs', {
      help: 'Leave --out away, or name other settings with --config',
    });
  }
  return outputs.map(({ out, apis, ...own }) => ({
    out: beside(out),
    only: apis,
    packages: packageOptionsOf({
      ...settings,
      ...(own as CheckedSettings),
      package: { ...settings.package, ...own.package },
    }),
  }));
}

function besideFile(file: string, folder: string): string {
  return isAbsolute(folder) ? folder : join(dirname(file), folder);
}

import { basename, extname, resolve } from 'node:path';
import { type Loader, lilconfig } from 'lilconfig';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { own } from '../model/own.js';
import { type JsonText, JsonTextError } from './json-text.js';
import { settingsProblem } from './settings-problem.js';

/** The names that settings are looked for under, in the working folder. */
export const SETTINGS_FILES = ['json', 'jsonc', 'ts', 'js'].map((end) => `lrogen.config.${end}`);

/** What a file of settings says, before it is checked. */
export interface SettingsFile {
  readonly file: string;
  readonly value: unknown;
  /** Where it is JSON: for places in it. */
  readonly json?: JsonText;
}

/**
 * Reads the file of settings: the one that is named, else the one of the working folder, and nothing
 * above it, for a program in it would be run.
 *
 * @returns undefined where none is named and there is none.
 * @throws DiagnosticError `LRO-CONFIG` where it cannot be read, or there are two.
 */
export async function readSettingsFile(
  named: string | undefined,
): Promise<SettingsFile | undefined> {
  const file = named ?? (await findFile());
  if (file === undefined) return undefined;
  const isProgram = PROGRAM.test(file);
  try {
    const loaded = await searcher(file).load(resolve(file));
    const config: unknown = loaded?.config;
    if (loaded?.isEmpty === true && !isProgram) throw new JsonTextError(EMPTY, 'line 1, column 1');
    if (isProgram) return { file, value: config };
    const json = config as JsonText;
    return { file, value: json.value, json };
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    const message = oneLine(error instanceof Error ? error.message : String(error));
    if (error instanceof JsonTextError) throw settingsProblem(file, `${error.place}: ${message}`);
    const why = error instanceof Error && 'code' in error && own(NO_FILE, String(error.code));
    if (why) {
      throw settingsProblem(file, `the settings cannot be read: ${why}`, {
        help: 'Check the path behind --config',
      });
    }
    const because = isProgram ? 'the settings cannot be run' : 'the settings cannot be read';
    throw settingsProblem(file, `${because}: ${message}`);
  }
}

/** Why there is no file to read, by the code of the operating system. */
const NO_FILE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
};

/** What loaders of programs say takes several lines. */
function oneLine(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

const EMPTY = 'the file is empty: write settings, {} for none, or remove it';

/** The names under which there are settings in the working folder. */
async function findFile(): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of SETTINGS_FILES) {
    // What is in the file does not matter yet.
    const options = { ...OPTIONS, searchPlaces: [name], loaders: { [extname(name)]: () => true } };
    const one = await lilconfig('lrogen', { ...options, stopDir: process.cwd() }).search();
    if (one !== null) found.push(basename(one.filepath));
  }
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    throw settingsProblem(
      first,
      `${second} is there too, and only one file of settings can count`,
      {
        help: 'Put all settings into one of the two and remove the other, or name one with --config',
      },
    );
  }
  return first;
}

/** Settings that are a program. */
const PROGRAM = /\.[cm]?[jt]s$/i;
const OPTIONS = { cache: false, ignoreEmptySearchPlaces: false };

/** Programs of TypeScript are run by a library that takes the types away, for not every Node.js can. */
const program: Loader = async (path) => {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(path, { fsCache: false, moduleCache: false, interopDefault: false });
  const module = await jiti.import<Readonly<Record<string, unknown>>>(path);
  if ('default' in module) return module.default;
  // A program of CommonJS exports the settings themselves.
  if (!('__esModule' in module)) return module;
  throw settingsProblem(path, 'the program has no default export', {
    help: 'Write export default { … }, with the settings in it',
  });
};

const json: Loader = async (path, content) => {
  const { parseJsonc } = await import('./jsonc.js');
  return parseJsonc(content, !/\.json$/i.test(path));
};

function searcher(file: string) {
  const loaders = { [extname(file) || 'noExt']: PROGRAM.test(file) ? program : json };
  return lilconfig('lrogen', { ...OPTIONS, loaders });
}

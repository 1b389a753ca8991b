import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { printable } from './printable.js';

/** The manifest's own name, in the root of the output. */
export const MANIFEST_FILE = 'lrogen-manifest.json';
/** A folder in the root, where a run prepares what it is about to put into place. */
export const STAGING_PREFIX = '.lrogen-staging-';
/** A folder in the root, there while a run writes. */
export const LOCK_FOLDER = '.lrogen-lock';

/** In bytes of UTF-8: file systems limit a name to 255 of them, Windows a path to 260 characters. */
const MAX_SEGMENT = 100;
const MAX_PATH = 200;

/** Names Windows keeps for devices, whatever their extension. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:[./]|$)/i;
/** Folders that other tools own; `git~1` is what FAT and NTFS also call `.git`. */
const FOREIGN = /(?:^|\/)(?:\.git|git~1|node_modules)(?:\/|$)/i;

interface PathRule {
  readonly code: DiagnosticCode;
  readonly what: string;
  readonly breaks: (path: string) => boolean;
}

const PATH_RULES: readonly PathRule[] = [
  {
    code: 'LRO-OUTPUT-PATH-OUTSIDE',
    what: 'is not a plain relative path inside the output folder',
    breaks: (path) => /^[A-Za-z]:|(?:^|\/)\.{0,2}(?:\/|$)/.test(path),
  },
  {
    code: 'LRO-OUTPUT-PATH-CHARACTER',
    what: 'has a character that is invisible or that not every file system takes',
    breaks: (path) => /[\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path),
  },
  {
    code: 'LRO-OUTPUT-PATH-LENGTH',
    what: `is longer than ${MAX_PATH} bytes, or one of its names than ${MAX_SEGMENT}`,
    breaks: (path) => {
      const length = Buffer.byteLength(path);
      const isLong = (segment: string) => Buffer.byteLength(segment) > MAX_SEGMENT;
      return length > MAX_PATH || (length > MAX_SEGMENT && path.split('/').some(isLong));
    },
  },
  {
    code: 'LRO-OUTPUT-PATH-NAME',
    what: 'has a name that is reserved, belongs to another tool or ends with a dot or a blank',
    breaks: (path) => {
      const folded = path.toLowerCase();
      return (
        DEVICE.test(path) ||
        FOREIGN.test(path) ||
        /[. ](?:\/|$)/.test(path) ||
        folded === MANIFEST_FILE ||
        folded === LOCK_FOLDER ||
        folded.startsWith(`${LOCK_FOLDER}/`) ||
        folded.startsWith(STAGING_PREFIX)
      );
    },
  },
];

/**
 * What keeps a set of paths from being written on every file system: Windows, macOS, Linux. Paths
 * come from specs, so nothing is taken on trust.
 *
 * @returns one error for each path that breaks a rule, in the order of the paths; none if all is well.
 */
export function checkPaths(files: readonly Pick<RenderedFile, 'path'>[]): Diagnostic[] {
  const paths = files.map((file) => file.path).toSorted(compareText);
  const broken = paths.map(checkPath).filter((error) => error !== undefined);
  return [...broken, ...checkTwins(paths)];
}

/** The first rule that a path breaks by itself. */
export function checkPath(path: string): Diagnostic | undefined {
  const rule = PATH_RULES.find(({ breaks }) => breaks(path));
  return rule === undefined ? undefined : pathError(rule.code, path, rule.what);
}

const ASCII = /^[ -~]*$/;

/** One spelling for all names that some file system takes for the same. */
export function foldPath(path: string): string {
  // Most are, and all of an output are folded in every run.
  if (ASCII.test(path)) return path.toLowerCase();
  return path.toUpperCase().toLowerCase().normalize('NFC');
}

/** The folders of a path from the outermost: `a` and `a/b` of `a/b/c`. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

function checkTwins(paths: readonly string[]): Diagnostic[] {
  const errors: Diagnostic[] = [];
  /** By the spelling that stands for all of a name, the one that came first. */
  const spellings = new Map<string, string>();
  const files = new Set<string>();
  const folders = new Set<string>();
  /** Most files lie in a folder of another. */
  const aboveOf = new Map<string, readonly Spelling[]>();
  for (const path of paths) {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const known = aboveOf.get(folder);
    const above = known ?? foldersOf(path).map(spellingOf);
    const own = spellingOf(path);
    const chain = [...above, own];
    const twin = chain.find(({ name, fold }) => (spellings.get(fold) ?? name) !== name);
    if (twin !== undefined || files.has(own.fold)) {
      const other = spellings.get(twin?.fold ?? own.fold) ?? path;
      const what = `is the same as "${printable(other)}" where case or Unicode form is ignored`;
      errors.push(pathError('LRO-OUTPUT-PATH-TWIN', path, what));
    }
    if (folders.has(own.fold) || above.some(({ fold }) => files.has(fold))) {
      const what = 'is a folder of another path, or lies in one that is a file';
      errors.push(pathError('LRO-OUTPUT-PATH-FOLDER', path, what));
    }
    for (const { name, fold } of known === undefined ? chain : [own]) {
      if (!spellings.has(fold)) spellings.set(fold, name);
    }
    if (known === undefined) {
      for (const { fold } of above) folders.add(fold);
      aboveOf.set(folder, above);
    }
    files.add(own.fold);
  }
  return errors;
}

interface Spelling {
  readonly name: string;
  /** See `foldPath`. */
  readonly fold: string;
}

function spellingOf(name: string): Spelling {
  return { name, fold: foldPath(name) };
}

function pathError(code: DiagnosticCode, path: string, what: string): Diagnostic {
  return problem({ code, message: `"${printable(path)}" ${what}` });
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { isSpecFile } from './spec-folder.js';

const run = promisify(execFile);
/** Bytes of all that git tells of a revision at once. */
const MAX_BUFFER = 1024 * 1024 * 1024;

/** What says, beside its document, what a package declares. */
const DECLARING = /(?:^|\/)package\.json$|\.d\.ts$/;

/**
 * The documents of a folder as a revision of its git repository has it, and the declarations of
 * packages in it, by their paths with `/`. They come straight from the object store: no working tree is
 * touched.
 *
 * @param revision a commit, branch or tag as git reads it; with a path behind a colon, which stands
 *   for `folder`: `v1.2.0`, `HEAD~3`, `main:specs`.
 * @param folder where the folder is now, inside the repository.
 * @throws DiagnosticError `LRO-GIT` where git, the repository, the revision or the path is not there.
 */
export async function readGitRevision(
  revision: string,
  folder: string,
): Promise<Map<string, Buffer>> {
  const [commit = '', path] = split(revision);
  const git = gitIn(existsSync(folder) ? folder : '.', (reason) =>
    notThere(revision, reason || 'git knows no such revision here'),
  );
  const known = await git(['rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`]);
  const place = path ?? (await git(['rev-parse', '--show-prefix'])).toString().trim();
  const tree = `${known.toString().trim()}:${withoutSlashes(place)}`;
  const listing = await git(['ls-tree', '-r', '-z', '--full-tree', tree]);
  const blobs = listing
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, id, file] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      const isFile = mode === '100644' || mode === '100755';
      const isRead = isFile && file && (isSpecFile(file) || DECLARING.test(file));
      return isRead && id ? [{ id, file }] : [];
    });
  const answer = await git(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  return contentsIn(answer, blobs);
}

/** The tags of the repository that a folder is in, by a pattern; none where it is in none. */
export async function gitTags(folder: string, pattern: string): Promise<string[]> {
  const git = gitIn(folder, (reason) => untaggable(folder, reason));
  const listed = await git(['tag', '--list', pattern]).catch(() => Buffer.of());
  return listed
    .toString()
    .split('\n')
    .filter((tag) => tag !== '');
}

/** Tags the commit that is checked out; a tag that is there already stays where it is. */
export async function setGitTag(folder: string, tag: string): Promise<void> {
  if ((await gitTags(folder, tag)).length > 0) return;
  await gitIn(folder, (reason) => untaggable(folder, reason))(['tag', tag]);
}

/** @throws DiagnosticError `LRO-GIT` where a folder is in no git repository that has a commit to be tagged. */
export async function refuseUntaggable(folder: string): Promise<void> {
  const git = gitIn(folder, (reason) => untaggable(folder, reason));
  await git(['rev-parse', '--verify', 'HEAD^{commit}']);
}

/** What git tells of the files of folders beside the commit that is checked out. */
export interface Committed {
  readonly tracked: ReadonlySet<string>;
  /** Those that are here otherwise than in the commit, not any more, or not in it yet. */
  readonly changed: ReadonlySet<string>;
  /** Those that are not tracked, and not to be. */
  readonly ignored: ReadonlySet<string>;
}

/** @param folders below `root`, which the paths that are answered begin at. */
export async function committedIn(root: string, folders: readonly string[]): Promise<Committed> {
  const git = gitIn(root, (reason) => untaggable(root, reason));
  const pathsOf = async (...args: string[]) => {
    const listed = await git(['--literal-pathspecs', ...args, '-z', '--', ...folders]);
    return new Set(listed.toString().split('\0').filter(Boolean));
  };
  return {
    tracked: await pathsOf('ls-files'),
    changed: await pathsOf('diff', '--name-only', '--no-renames', '--relative', 'HEAD'),
    ignored: await pathsOf('ls-files', '--others', '--ignored', '--exclude-standard'),
  };
}

/** Whether two folders are in one git repository. */
export async function areInOneRepository(one: string, other: string): Promise<boolean> {
  const topOf = (folder: string) =>
    gitIn(folder, (reason) => untaggable(folder, reason))(['rev-parse', '--show-toplevel']);
  const [top, otherTop] = await Promise.all(
    [topOf(one), topOf(other)].map((asked) => asked.catch(() => undefined)),
  );
  return top !== undefined && otherTop !== undefined && top.equals(otherTop);
}

function split(revision: string): [string, string | undefined] {
  const colon = revision.indexOf(':');
  if (colon < 0) return [revision, undefined];
  return [revision.slice(0, colon), withoutSlashes(revision.slice(colon + 1))];
}

/** A folder's path as git takes it: without slashes at its end. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/** @param failed what is thrown where git refuses, with the first line of why. */
function gitIn(folder: string, failed: (reason: string) => DiagnosticError): Git {
  return async (args, input) => {
    const options = { encoding: 'buffer', maxBuffer: MAX_BUFFER } as const;
    const running = run('git', ['-C', folder, ...args], options);
    running.child.stdin?.end(input);
    const { stdout } = await running.catch((error: unknown) => {
      const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
      throw failed(said.split('\n')[0] ?? '');
    });
    return stdout;
  };
}

interface Blob {
  readonly id: string;
  readonly file: string;
}

/** `git cat-file --batch` answers `<id> blob <size>\n<bytes>\n` for each blob. */
function contentsIn(answer: Buffer, blobs: readonly Blob[]): Map<string, Buffer> {
  let at = 0;
  return new Map(
    blobs.map(({ file }) => {
      const start = answer.indexOf('\n', at) + 1;
      const end = start + Number(answer.subarray(at, start).toString().trim().split(' ')[2]);
      at = end + 1;
      return [file, answer.subarray(start, end)] as const;
    }),
  );
}

function notThere(revision: string, reason: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-GIT',
    message: `${JSON.stringify(revision)} is neither a file or folder nor a revision: ${reason}`,
  });
}

function untaggable(folder: string, reason: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-GIT',
    message: `no git tag can be set: ${reason || 'git is not there'}`,
    help: 'Publish from a commit of a git repository, or without --tag',
    file: folder,
  });
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { RenderedFile } from '../model/rendered-file.js';
import { sha256 } from './digest.js';
import { type DiskEntry, digestAt, isAsListed, readDiskEntry } from './disk-entry.js';
import { type FolderKinds, folderKinds, listFolder } from './folder-kinds.js';
import { type Managed, type Manifest, printManifest } from './manifest.js';
import { mergedSides } from './merge-marks.js';
import { checkPaths, foldersOf, foldPath, MANIFEST_FILE } from './output-path.js';
import { mapPooled } from './pool.js';
import { hasReleasedParts, isSameJson, ownDigest } from './released-parts.js';
import { resolveRoot } from './root.js';
import { refuseUnsettled } from './staging.js';

/**
 * What is to become of a path.
 * `edited`: on disk stands neither what the manifest says was written nor what is wanted.
 * `orphaned-edited`: the same of a path that is no longer wanted.
 * `conflict`: something that was never ours stands where a file is wanted.
 */
export type Change =
  | 'added'
  | 'changed'
  | 'removed'
  | 'unchanged'
  | 'edited'
  | 'orphaned-edited'
  | 'conflict';

export interface PlannedFile {
  readonly path: string;
  readonly what: Change;
  /** What is wanted there; absent for what is no longer wanted. */
  readonly content?: string;
  /** What stood there when the plan was made. */
  readonly seen: DiskEntry;
}

/** What a run would do to an output folder. */
export interface OutputPlan {
  /** The output folder's real path. */
  readonly root: string;
  /** Sorted by path. */
  readonly files: readonly PlannedFile[];
  readonly manifest: PlannedFile;
  /** What the manifest is to say, as `readManifest` will give it. */
  readonly next: Manifest & { readonly digest: string };
}

export interface PlanOptions {
  /** The output folder; it need not exist. */
  readonly root: string;
  /** All that is to be in it, in any order. */
  readonly files: readonly RenderedFile[];
  /** What the folder holds. */
  readonly manages: Managed;
  /** What `readManifest` gave. */
  readonly previous: Manifest | undefined;
  /** For the new manifest: `lrogen@<version>`. */
  readonly generator: string;
  /** Whether files that stand where some are wanted count as ours, and as edited; off by default. */
  readonly adopt?: boolean;
  /** Paths of the previous manifest that stay as they are though nothing is wanted there. */
  readonly keep?: (path: string) => boolean;
  /** Of packages, for the new manifest. */
  readonly clients?: Readonly<Record<string, string>>;
}

/**
 * Compares what should be in the output folder with what is. Writes nothing, and reads only files
 * that are wanted or that the manifest lists.
 *
 * @throws DiagnosticError with a code of `checkPaths`, with `LRO-OUTPUT-LINK` where a folder is a
 *   link, with `LRO-OUTPUT-ROOT` where the root is no folder, with `LRO-OUTPUT-BUSY` or
 *   `LRO-OUTPUT-INTERRUPTED` where another run is or was at work.
 */
export async function planOutput(options: PlanOptions): Promise<OutputPlan> {
  const [error] = checkPaths(options.files);
  if (error !== undefined) throw new DiagnosticError(error);
  const root = await resolveRoot(options.root);
  await refuseUnsettled(root);
  const listed = new Map(Object.entries(options.previous?.files ?? {}));
  const wanted = options.files.toSorted((a, b) => compareText(a.path, b.path));
  const kept = new Set(wanted.map((file) => file.path));
  const { keep = () => false, adopt = false } = options;
  const orphans = [...listed.keys()].filter((path) => !kept.has(path) && !keep(path));
  const folders = await folderKinds(root, [...kept, ...orphans]);
  const context: PlanContext = { root, listed, orphans: new Set(orphans), folders, adopt };
  const planned = await mapPooled(wanted, (file) => planWanted(context, file));
  const removed = await mapPooled(orphans, (path) => planOrphan(context, path));
  return {
    root,
    files: [...planned, ...removed.filter((file) => file !== undefined)].toSorted((a, b) =>
      compareText(a.path, b.path),
    ),
    ...(await planManifest(root, wanted, options)),
  };
}

interface PlanContext {
  readonly root: string;
  /** Digests by path, as the previous manifest has them. */
  readonly listed: ReadonlyMap<string, string>;
  /** Listed and no longer wanted. */
  readonly orphans: ReadonlySet<string>;
  readonly folders: FolderKinds;
  readonly adopt: boolean;
}

async function planWanted(context: PlanContext, file: RenderedFile): Promise<PlannedFile> {
  const target = join(context.root, file.path);
  const seen = await readDiskEntry(target);
  const wanted = await withPartsOnDisk(file, target, seen);
  const what = await changeOf(context, wanted, target, seen);
  return { ...wanted, what, seen };
}

async function withPartsOnDisk(
  file: RenderedFile,
  target: string,
  { kind }: DiskEntry,
): Promise<RenderedFile> {
  if (kind !== 'file' || !hasReleasedParts(file.path)) return file;
  const onDisk = await readFile(target, 'utf8');
  // Only now: in most runs no package is rendered.
  const { withReleasedParts } = await import('./kept-parts.js');
  // Of both sides of a merge the greater version stays.
  const content = (mergedSides(onDisk) ?? [onDisk]).reduce(
    (wanted, side) => withReleasedParts(file.path, wanted, side),
    file.content,
  );
  return { ...file, content };
}

async function changeOf(
  context: PlanContext,
  { path, content }: RenderedFile,
  target: string,
  seen: DiskEntry,
): Promise<Change> {
  const listed = context.listed.get(path);
  const inTheWay = foldersOf(path).find((folder) => context.folders.get(folder) === 'file');
  if (inTheWay !== undefined) return context.orphans.has(inTheWay) ? 'added' : 'conflict';
  if (seen.kind === 'absent') return 'added';
  if (seen.kind === 'folder') return (await isAllOrphans(context, path)) ? 'added' : 'conflict';
  if (seen.kind === 'other') return listed === undefined ? 'conflict' : 'edited';
  const wanted = Buffer.from(content);
  const digest = sha256(wanted);
  if (hasReleasedParts(path) && listed !== undefined) {
    // However the release tool lays it out.
    const onDisk = await readFile(target);
    if (isSameJson(content, onDisk.toString())) return 'unchanged';
    return (await isAsListed(target, path, listed)) ? 'changed' : 'edited';
  }
  const mayBeWanted = seen.size === wanted.length || seen.size === wanted.length + linesOf(wanted);
  const unlisted = context.adopt ? 'edited' : 'conflict';
  if (listed === undefined && !mayBeWanted) {
    return (await isOrphanRespelled(context, path, seen)) ? 'added' : unlisted;
  }
  if (listed === digest && !mayBeWanted) return 'edited';
  const onDisk = await digestAt(target);
  if (listed === undefined && (await isOrphanRespelled(context, path, seen))) return 'added';
  if (onDisk === digest) return 'unchanged';
  if (listed === undefined) return unlisted;
  return onDisk === listed ? 'changed' : 'edited';
}

/** By how much a file is longer whose lines end with CR LF. */
function linesOf(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++;
  return lines;
}

const LF = 10;

/** Whether a folder stands only because of files that go away. */
async function isAllOrphans({ root, orphans }: PlanContext, folder: string): Promise<boolean> {
  const emptied = new Set([...orphans].flatMap(foldersOf));
  const found = await listFolder(root, folder);
  return (
    emptied.has(folder) &&
    found.every(({ path, isFolder }) => (isFolder ? emptied : orphans).has(path))
  );
}

/** Whether the file system shows an orphan under this path too: they differ only in case. */
async function isOrphanRespelled(
  context: PlanContext,
  path: string,
  seen: DiskEntry,
): Promise<boolean> {
  const twin = [...context.orphans].find((orphan) => foldPath(orphan) === foldPath(path));
  if (twin === undefined) return false;
  return (await readDiskEntry(join(context.root, twin))).identity === seen.identity;
}

async function planOrphan(context: PlanContext, path: string): Promise<PlannedFile | undefined> {
  const target = join(context.root, path);
  const seen = await readDiskEntry(target);
  // A folder in its place is somebody's own, and with it all that lies in it.
  if (seen.kind === 'absent' || seen.kind === 'folder') return undefined;
  const untouched = await isAsListed(target, path, context.listed.get(path));
  return { path, what: untouched ? 'removed' : 'orphaned-edited', seen };
}

async function planManifest(
  root: string,
  files: readonly RenderedFile[],
  { previous, manages, generator, clients = {}, keep = () => false }: PlanOptions,
): Promise<Pick<OutputPlan, 'manifest' | 'next'>> {
  const digests = [
    ...Object.entries(previous?.files ?? {}).filter(([path]) => keep(path)),
    ...files.map((file) => [file.path, ownDigest(file.path, Buffer.from(file.content))] as const),
  ];
  const listing: Manifest = {
    manifestVersion: 1,
    manages,
    generator,
    clients,
    files: Object.fromEntries(digests),
  };
  const content = printManifest(listing);
  const next = { ...listing, digest: sha256(content) };
  const path = MANIFEST_FILE;
  const target = join(root, path);
  const seen = await readDiskEntry(target);
  if (seen.kind === 'absent') return { manifest: { path, what: 'added', content, seen }, next };
  const same = (await digestAt(target)) === next.digest;
  const foreign = previous === undefined || seen.kind !== 'file';
  const what = same ? 'unchanged' : foreign ? 'conflict' : 'changed';
  return { manifest: { path, what, content, seen }, next };
}

import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rmdir, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { isErrno, readDiskEntry } from './disk-entry.js';
import { makeFolder } from './folder.js';
import { hasEnded, type LockOwner, parseOwner, thisOwner } from './lock-owner.js';
import { LOCK_FOLDER } from './output-path.js';
import { printable } from './printable.js';
import { writeError } from './write-error.js';

export interface LockOptions {
  /** Whether to wait however long another run holds the lock; off by default: then for `patience`. */
  readonly wait?: boolean;
  /** Milliseconds; 15,000 by default, longer than a run that was killed is taken to be alive. */
  readonly patience?: number;
  /** Milliseconds without a heartbeat after which a holder has ended; 10,000 by default. */
  readonly stale?: number;
  /** Told once, before the first pause. */
  readonly onWait?: (holder: string) => void;
}

/** Milliseconds between two heartbeats. */
const BEAT = 1000;
/** Milliseconds between two looks at a lock that another run holds. */
export const LOOK = 50;
/** Milliseconds that one waits for another run where nothing else is asked for. */
export const PATIENCE = 15_000;

/**
 * The claim of one run on an output folder. It holds among processes, containers and machines that
 * share the folder, for it rests on the folder alone: a folder inside, which only one can make, with one
 * file, which its holder touches every second. Whoever sees it untouched for a while takes it away. Clocks
 * are never compared.
 */
export class FolderLock {
  readonly #root: string;
  readonly #token: string;
  readonly #timer: NodeJS.Timeout;

  private constructor(root: string, token: string) {
    this.#root = root;
    this.#token = token;
    const beat = () => utimes(fileOf(root, token), new Date(), new Date()).catch(() => {});
    this.#timer = setInterval(beat, BEAT).unref();
  }

  /**
   * @param root the folder's real path; it is made where there is none.
   * @throws DiagnosticError `LRO-OUTPUT-BUSY` where another run holds it for longer than one may wait,
   *   `LRO-OUTPUT-LINK` where something else than a folder stands where the lock is to be, `LRO-OUTPUT-WRITE` where
   *   none can be made.
   */
  static async take(root: string, options: LockOptions = {}): Promise<FolderLock> {
    return FolderLock.#take(root, options).catch((error: unknown) => {
      throw writeError(root, error);
    });
  }

  static async #take(root: string, options: LockOptions): Promise<FolderLock> {
    const { wait = false, patience = PATIENCE, stale = 10_000, onWait = () => {} } = options;
    await makeFolder(root);
    const begun = performance.now();
    let seen = { state: '', since: begun };
    let isTold = false;
    for (;;) {
      const token = await claim(root);
      if (token !== undefined) return new FolderLock(root, token);
      await refuseOtherThanFolder(root);
      const holder = await lookAt(root);
      if (holder === undefined) continue;
      const now = performance.now();
      if (holder.state !== seen.state) seen = { state: holder.state, since: now };
      const isGone = holder.owner !== undefined && hasEnded(holder.owner);
      const isStale = isGone || now - seen.since >= stale;
      if (isStale && (await remove(root, holder.token))) continue;
      if (!wait && now - begun >= patience) throw busy(root, holder.owner);
      if (!isTold) onWait(nameOf(holder.owner));
      isTold = true;
      await pause(LOOK);
    }
  }

  /**
   * To be asked before what cannot be undone.
   *
   * @throws DiagnosticError `LRO-OUTPUT-BUSY` where another run took the lock, as this one was
   *   stopped for so long that it was taken for dead.
   */
  async assertHeld(): Promise<void> {
    const holder = await lookAt(this.#root);
    if (holder?.token !== this.#token) throw busy(this.#root, holder?.owner);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    await remove(this.#root, this.#token);
  }
}

/** Does some work with the lock of a folder. */
export async function withLock<Result>(
  root: string,
  options: LockOptions,
  work: (lock: FolderLock) => Promise<Result>,
): Promise<Result> {
  const lock = await FolderLock.take(root, options);
  try {
    return await work(lock);
  } finally {
    await lock.release();
  }
}

/** Whether some run holds the lock of a folder, as far as one look can tell. */
export async function holderOf(root: string): Promise<string | undefined> {
  const holder = await lookAt(root);
  if (holder === undefined || (holder.owner !== undefined && hasEnded(holder.owner)))
    return undefined;
  return nameOf(holder.owner);
}

/** Removes the lock of a run that was killed, where that is certain. */
export async function removeEnded(root: string): Promise<void> {
  const holder = await lookAt(root);
  if (holder?.owner !== undefined && hasEnded(holder.owner)) await remove(root, holder.token);
}

interface Holder {
  /** The file's name; undefined while there is none. */
  readonly token: string | undefined;
  readonly owner: LockOwner | undefined;
  /** Changes with every heartbeat. */
  readonly state: string;
}

const lockOf = (root: string): string => join(root, LOCK_FOLDER);
const fileOf = (root: string, token: string): string => join(root, LOCK_FOLDER, token);

/** The token of a lock that was free; undefined where another run has it. */
async function claim(root: string): Promise<string | undefined> {
  const token = randomBytes(8).toString('hex');
  const isOurs = await mkdir(lockOf(root)).then(() => true, unless('EEXIST'));
  if (!isOurs) return undefined;
  // It may be taken for left over, and removed, before there is a file in it.
  const owner = JSON.stringify(thisOwner());
  const isNamed = await writeFile(fileOf(root, token), owner, { flag: 'wx' }).then(
    () => true,
    unless('ENOENT'),
  );
  if (!isNamed) return undefined;
  // Or have been removed and made anew by another: whoever finds himself alone was the first.
  const files = await readdir(lockOf(root)).catch(() => []);
  if (files.length === 1 && files[0] === token) return token;
  await remove(root, token);
  return undefined;
}

/**
 * Nobody releases a file or a link, so that one would wait for ever.
 *
 * @throws DiagnosticError `LRO-OUTPUT-LINK` where such a one stands where the lock is to be.
 */
export async function refuseOtherThanFolder(root: string): Promise<void> {
  const { kind } = await readDiskEntry(lockOf(root));
  if (kind === 'folder' || kind === 'absent') return;
  throw new DiagnosticError({
    code: 'LRO-OUTPUT-LINK',
    message: `${kind === 'file' ? 'a file' : 'a link or a device'} stands where the folder of the lock is to be`,
    help: 'Remove it, and run it again',
    file: lockOf(root),
  });
}

/** Undefined where nobody has the lock. */
async function lookAt(root: string): Promise<Holder | undefined> {
  try {
    const [token] = await readdir(lockOf(root));
    if (token === undefined) return { token, owner: undefined, state: 'no holder yet' };
    // Opened, for a network file system may tell of what is not open as it was a while ago.
    const file = await open(fileOf(root, token));
    try {
      const { mtimeNs } = await file.stat({ bigint: true });
      const owner = parseOwner(await file.readFile('utf8'));
      return { token, owner, state: `${token} ${mtimeNs}` };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Removes the lock if it is still that holder's: of the name of its file there is never another. */
async function remove(root: string, token: string | undefined): Promise<boolean> {
  const refused = unless('ENOENT', 'ENOTEMPTY', 'EEXIST', 'EBUSY', 'EPERM', 'EACCES');
  if (token !== undefined) {
    const isGone = await unlink(fileOf(root, token)).then(() => true, refused);
    if (!isGone) return false;
  }
  return rmdir(lockOf(root)).then(() => true, refused);
}

/** For a refusal of the system that is one of these: false. */
function unless(...codes: readonly string[]): (error: unknown) => false {
  return (error) => {
    if (isErrno(error, ...codes)) return false;
    throw error;
  };
}

function nameOf(owner: LockOwner | undefined): string {
  return owner === undefined ? 'another run' : `process ${owner.pid} on ${printable(owner.host)}`;
}

function busy(root: string, owner: LockOwner | undefined): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OUTPUT-BUSY',
    message: `${nameOf(owner)} is writing to the output`,
    file: root,
  });
}

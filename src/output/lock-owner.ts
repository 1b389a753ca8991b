import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isErrno } from './disk-entry.js';

/** Who holds a lock, as its file tells. */
export interface LockOwner {
  readonly host: string;
  readonly pid: number;
  /** Where the number of a process means something: a boot of a machine, and a namespace of its processes. */
  readonly namespace?: string;
  /** When the process began, by the clock of its machine: numbers are given again. */
  readonly began?: string;
}

/** This process. */
export function thisOwner(): LockOwner {
  const { pid } = process;
  const namespace = thisNamespace();
  const began = beginningOf(pid);
  return {
    host: hostname(),
    pid,
    ...(namespace !== undefined && { namespace }),
    ...(began !== undefined && { began }),
  };
}

/**
 * Whether an owner has certainly ended. Nobody can tell of a process on another machine or in
 * another container: then its heartbeat decides.
 */
export function hasEnded({ pid, namespace, began }: LockOwner): boolean {
  if (namespace === undefined || namespace !== thisNamespace()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isErrno(error, 'ESRCH');
  }
  const now = beginningOf(pid);
  return now !== undefined && began !== undefined && now !== began;
}

/** What a file of a lock holds; undefined where that is not, or not yet, an owner. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const owner: unknown = JSON.parse(text);
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== 'object' || value === null) return false;
  if (!('host' in value) || !('pid' in value)) return false;
  const { host, pid } = value;
  const others = ['namespace', 'began'].map((name) => Reflect.get(value, name));
  return (
    typeof host === 'string' &&
    Number.isInteger(pid) &&
    Number(pid) > 0 &&
    others.every((other) => other === undefined || typeof other === 'string')
  );
}

/** Undefined where the system does not tell: the same host name does not make the same machine. */
function thisNamespace(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return undefined;
  }
}

/** Field 22 of proc(5)'s stat; the name before may hold blanks and parentheses. A zombie has ended. */
function beginningOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : fields[19];
  } catch {
    return undefined;
  }
}

import { readFile, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { isErrno } from '../output/disk-entry.js';
import { mapPooled } from '../output/pool.js';
import { serviceOfFile } from '../sources/document-kinds.js';
import { LOCK_FILE } from '../specs/spec-folder.js';
import { dayOf } from './day.js';
import { sinceText } from './delisted.js';
import { type Lock, type LockEntry, lockOf } from './lock.js';

/**
 * What the lock of a folder of specs remembers of these services as listed no more: a service, or some of its
 * versions. A folder without a lock remembers nothing.
 *
 * @param now milliseconds since 1970.
 * @throws DiagnosticError `LRO-LOCK` where the lock is not of its form.
 */
export async function absentSpecs(
  folder: string,
  services: readonly string[],
  now: number,
): Promise<Diagnostic[]> {
  const text = await readFile(join(folder, LOCK_FILE), 'utf8').catch((error: unknown) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  });
  if (text === undefined) return [];
  const present = await mapPooled([...lockOf(text)], async ([file, entry]) => {
    const found = await stat(join(folder, file)).catch(() => undefined);
    return found === undefined ? [] : [[file, entry] as const];
  });
  return absentIn(new Map(present.flat()), services, dayOf(now));
}

/** @param today `YYYYMMDD` */
function absentIn(lock: Lock, services: readonly string[], today: string): Diagnostic[] {
  return services.flatMap((service) => {
    const its = [...lock].filter(([file]) => serviceOfFile(file) === service);
    const absent = its.filter(([, entry]) => entry.absent !== undefined).sort(byDay);
    // Of a service that is gone as a whole, since the first of its files was absent.
    const told = absent.length === its.length ? absent.slice(0, 1) : absent;
    return told.map(([file, entry]) => {
      const name = absent.length === its.length ? service : apiOf(file, service);
      return problem({
        code: 'LRO-SYNC-DELISTED',
        message: `no directory lists "${name}" any more${sinceText(entry.absent, today)}; its specs and its package stay`,
        file,
      });
    });
  });
}

function byDay([, a]: readonly [string, LockEntry], [, b]: readonly [string, LockEntry]): number {
  return (a.absent ?? '') < (b.absent ?? '') ? -1 : 1;
}

/** `file:v1` of `discovery/file.v1.json`; the service alone where its file tells no version. */
function apiOf(file: string, service: string): string {
  const { name } = parse(file);
  return name.startsWith(`${service}.`) ? `${service}:${name.slice(service.length + 1)}` : service;
}

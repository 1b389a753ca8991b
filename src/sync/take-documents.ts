import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceApi } from '../model/source-api.js';
import { type SourceDocument, textOf } from '../sources/document/source-document.js';
import { namesService } from '../specs/select-apis.js';
import type { Candidate } from './candidate.js';
import { nextEntry, reasonToKeep } from './held-back.js';
import { hostChange, type ServiceHosts } from './host-conflict.js';
import type { Lock, LockEntry } from './lock.js';

/** What decides on what is taken. */
export interface TakeRules {
  /** The folder of specs as it is, and its lock. */
  readonly specs: readonly SourceDocument[];
  readonly before: Lock;
  /** See `UpdateInput`. */
  readonly selectors: readonly string[];
  readonly allowDowngrade: boolean;
  /** Which service each API of the documents is of, and on which hosts the specs have it. */
  readonly services: ReadonlyMap<SourceApi, string>;
  readonly hosts: ServiceHosts;
}

export interface Taken {
  /** Of what is taken too. */
  readonly lock: Map<string, LockEntry>;
  readonly files: Map<string, string>;
  readonly passedOver: readonly Diagnostic[];
}

/**
 * What of the chosen documents is taken, and why some are not.
 *
 * @param lostBy by the files that would be taken, why some of these may not be.
 */
export function takeDocuments(
  chosen: readonly Candidate[],
  rules: TakeRules,
  lostBy: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, Diagnostic>,
): Taken {
  const taken = takeAll(chosen, rules);
  const lost = lostBy(taken.files);
  if (lost.size === 0) return taken;
  const others = chosen.filter(({ document }) => !lost.has(document.file));
  const { passedOver, ...rest } = takeAll(others, rules);
  return { ...rest, passedOver: [...passedOver, ...lost.values()] };
}

/** The same, whatever gets lost by it. */
function takeAll(
  chosen: readonly Candidate[],
  { specs, before, selectors, allowDowngrade, services, hosts }: TakeRules,
): Taken {
  const lock = new Map(before);
  const texts = new Map(specs.map((document) => [document.file, textOf(document)]));
  const files = new Map<string, string>();
  const passedOver: Diagnostic[] = [];
  for (const candidate of chosen) {
    const { document, entry, apis } = candidate;
    const known = { entry: lock.get(document.file), text: texts.get(document.file) };
    const kept = allowDowngrade ? undefined : reasonToKeep(candidate, known);
    const [moved] = apis.flatMap((api) => {
      const service = services.get(api) ?? '';
      if (namesService(selectors, service)) return [];
      return hostChange(entry.from, api, service, hosts) ?? [];
    });
    const reason = kept ?? moved;
    if (reason !== undefined) {
      passedOver.push(reason);
      continue;
    }
    files.set(document.file, document.text);
    lock.set(document.file, nextEntry(candidate, known));
  }
  return { lock, files, passedOver };
}

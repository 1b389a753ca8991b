import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceApi } from '../model/source-api.js';
import { type SourceDocument, textOf } from '../sources/document/source-document.js';
import { namesService } from '../specs/select-apis.js';
import type { Candidate } from './candidate.js';
import { nextEntry, reasonToKeep } from './held-back.js';
import { hostChange, hostsOf, type ServiceHosts } from './host-conflict.js';
import type { LockEntry } from './lock.js';

/** What decides on what is taken: see `UpdateInput`. */
interface TakeInput {
  readonly specs: readonly SourceDocument[];
  readonly selectors: readonly string[];
  readonly allowDowngrade: boolean;
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
  before: ReadonlyMap<string, LockEntry>,
  chosen: readonly Candidate[],
  input: TakeInput,
  services: ReadonlyMap<SourceApi, string>,
  known: readonly SourceApi[],
  lostBy: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, Diagnostic>,
): Taken {
  const hosts = hostsOf(known);
  const taken = takeInto(new Map(before), chosen, input, services, hosts);
  const lost = lostBy(taken.files);
  if (lost.size === 0) return taken;
  const others = chosen.filter(({ document }) => !lost.has(document.file));
  const { passedOver, ...rest } = takeInto(new Map(before), others, input, services, hosts);
  return { ...rest, passedOver: [...passedOver, ...lost.values()] };
}

/** The same, into the lock. */
function takeInto(
  lock: Map<string, LockEntry>,
  chosen: readonly Candidate[],
  input: TakeInput,
  services: ReadonlyMap<SourceApi, string>,
  knownHosts: ServiceHosts,
): Taken {
  const { specs, allowDowngrade } = input;
  const texts = new Map(specs.map((document) => [document.file, textOf(document)]));
  const files = new Map<string, string>();
  const passedOver: Diagnostic[] = [];
  for (const candidate of chosen) {
    const { document, entry, apis } = candidate;
    const known = { entry: lock.get(document.file), text: texts.get(document.file) };
    const kept = allowDowngrade ? undefined : reasonToKeep(candidate, known);
    const [moved] = apis.flatMap((api) => {
      const service = services.get(api) ?? '';
      if (namesService(input.selectors, service)) return [];
      return hostChange(entry.from, api, service, knownHosts) ?? [];
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

import type { PlacedRow } from '../model/documented.js';
import type { SourceApi } from '../model/source-api.js';
import type { DocumentLog } from './document/document-log.js';
import type { DocumentContent, Unreadable } from './document/open-document.js';
import type { DocumentSet } from './document/source-document.js';
import type { DocumentKind } from './document-kind.js';
import type { StatedFacts } from './stated-facts.js';

/** One kind of document, and how its documents are read. */
export interface SourceReader extends DocumentKind {
  /** Tells by its content whether a document is of this kind; undefined where it is not. */
  readonly recognise: (content: DocumentContent) => Recognition | undefined;
}

/** A document of a kind, and how it is read; or one that has a mark of it and cannot be read. */
export type Recognition = Recognised | Unreadable;

export interface Recognised {
  /** False where another kind that is certain comes first. */
  readonly isCertain: boolean;
  /** What is wrong with the document goes to the log. */
  readonly read: (log: DocumentLog, stated: StatedFacts) => SourceReading;
}

/** What a document says. */
export interface SourceReading {
  /** One document may speak of many services and versions. */
  readonly parts: readonly SourcePart[];
  readonly documented: readonly PlacedRow[];
}

/** What is kept together as one document, with the APIs that it speaks of. */
export interface SourcePart {
  readonly apis: readonly SourceApi[];
  /** The name of the file in the folder of its kind. */
  readonly name: string;
  /** Names of the parts that declare what this one uses; such a part may be about no API itself. */
  readonly uses?: readonly string[];
  /** The documents that it was made of, where they are only some of those that were read together. */
  readonly from?: DocumentSet;
  /** What is put before the name of one of several parts that would have the same name. */
  readonly qualifier?: string;
  /** The facts, byte-stable: reading them says the same as reading the whole document. */
  readonly print: () => string;
}

export const NOTHING: SourceReading = { parts: [], documented: [] };

/** The parts that `isWanted` takes, and all that they use. */
export function withUsed<Part extends Pick<SourcePart, 'uses'>>(
  parts: readonly Part[],
  nameOf: (part: Part) => string,
  isWanted: (part: Part) => boolean,
): Part[] {
  const byName = new Map(parts.map((part) => [nameOf(part), part]));
  const wanted = new Set<Part>();
  const open = parts.filter(isWanted);
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (wanted.has(part)) continue;
    wanted.add(part);
    for (const name of part.uses ?? []) {
      const used = byName.get(name);
      if (used !== undefined) open.push(used);
    }
  }
  return parts.filter((part) => wanted.has(part));
}

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlacedRow } from '../../model/documented.js';
import type { SourceApi } from '../../model/source-api.js';

/** One document as it was found: its text, and the name that evidence and diagnostics give it. */
export interface SourceDocument {
  /** Relative to the folder of specs, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** What one document says. A document that says nothing usable has diagnostics only. */
export interface DocumentReading {
  readonly apis: readonly SourceApi[];
  readonly documented: readonly PlacedRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document says, and the document cut down to its facts; none where it has no operations methods. */
export interface PrunedDocument extends DocumentReading {
  readonly document?: SourceDocument;
}

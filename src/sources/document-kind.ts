import type { DisagreementField, SourceKind } from '../model/evidence.js';

/** One kind of document: how its files are called and kept, and how it counts beside others. */
export interface DocumentKind {
  /** As evidence names it. */
  readonly kind: SourceKind;
  /** Its documents, for people, in the singular with its article. */
  readonly label: string;
  /** What names of its files end with, without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Those of its files that hold bytes and no text; none by default. */
  readonly binaryExtensions?: readonly string[];
  /** The line by which a YAML document of this kind is known; without it none is. */
  readonly yamlHead?: RegExp;
  /** Whether all its documents are read together, as they name what others of them declare; off by default. */
  readonly isReadTogether?: boolean;
  /** Of several documents about one API: whether they are one at several dates, or parts of it. */
  readonly counts: 'newest' | 'all';
  /** Where a document tells a fact about the API itself, as JSON pointers. */
  readonly places: Readonly<Partial<Record<DisagreementField, string>>>;
  /** How its documents are kept; without it their rows are merged into `documented.json`. */
  readonly kept?: KeptDocuments;
}

export interface KeptDocuments {
  /** The folder in the folder of specs. */
  readonly folder: string;
  /** The service that a document is about, by the name under which `sync` keeps it. */
  readonly serviceOf: (name: string) => string | undefined;
}

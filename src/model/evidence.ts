/**
 * The kind of document that says something about an operation: `discovery`, `openapi`,
 * `proto`, `service-config` or `documented`. Kinds may be added, so that this is no closed list.
 */
export type SourceKind = string;

/** Who said something, and where. */
export interface Evidence {
  readonly source: SourceKind;
  /** The document, relative to the folder of specs, with `/`. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the document; empty for all of it, as for a page, which is one row. */
  readonly pointer: string;
  /** `YYYYMMDD` where the document tells its date or revision. */
  readonly revision?: string;
}

/** What sources can disagree about. */
export const DISAGREEMENT_FIELDS = [
  'apiVersion',
  'body',
  'host',
  'httpMethod',
  'metadata',
  'mtlsHost',
  'operationKind',
  'pathParameters',
  'permissions',
  'presence',
  'queryParameters',
  'required',
  'response',
  'scopes',
  'template',
  'title',
] as const;
export type DisagreementField = (typeof DISAGREEMENT_FIELDS)[number];

/** One source's word against another's about one binding or about the API itself. */
export interface Disagreement {
  /** What it is about: `cancel projects.locations.operations`, `start createInstance`, or `api`. */
  readonly subject: string;
  readonly field: DisagreementField;
  readonly values: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
  /** The value that the model holds, and the rule by which it won. */
  readonly winner: string;
  readonly rule: string;
  /**
   * `YYYYMMDD`, the date since which the sources disagree: the second oldest of the values' first
   * dates. Absent where no document of them tells a date, as service configs do not.
   */
  readonly since?: string;
  /**
   * `conflict`: the sources cannot both be right, a stated exception must settle it.
   * `coverage`: a source is silent where another speaks; time or scope explains it.
   */
  readonly severity: 'conflict' | 'coverage';
  /** The reason given in `exceptions.json`, where there is one. */
  readonly exception?: string;
}

export interface PathParameter {
  readonly name: string;
  /** The variable's pattern: `projects/*` and so on; a single `*` for one segment. */
  readonly pattern: string;
  /** The values that it may have, where a source tells; of a start alone, as names of operations come from the service. */
  readonly enum?: readonly string[];
}

/** What a query parameter is, as the URL has it: a list of what is repeated. */
export type ParameterValue = string | readonly string[];

/**
 * Headers by name that every request of a method needs: the default of each, or the only value that it may have;
 * null where somebody has to say.
 */
export type NeededHeaders = Readonly<Record<string, string | null>>;

export interface QueryParameter {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly repeated?: boolean;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  /** Of one that is required what it is where nobody says: its default, or the only value that it may have. */
  readonly default?: ParameterValue;
  /** Whether a source says that it is deprecated. */
  readonly deprecated?: true;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
}

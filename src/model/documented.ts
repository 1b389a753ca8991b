/**
 * The facts of one row of `documented.json`: what a public REST reference page shows of a method.
 * A member is null where the page does not show it.
 */
export interface DocumentedRow {
  /** As the page writes it: a host name, or a placeholder such as `{endpoint}`. */
  readonly host: string | null;
  /** The Discovery name. */
  readonly service: string | null;
  readonly version: string | null;
  /** The method without its service: `projects.locations.operations.cancel`. */
  readonly method: string;
  /** In upper case. */
  readonly verb: string | null;
  /** The whole URL template, as the page writes it. */
  readonly url: string | null;
  /** Path parameters, in order. */
  readonly params: readonly string[] | null;
  readonly scopes: readonly string[] | null;
  /** IAM permissions that the caller needs. */
  readonly iam: readonly string[] | null;
  readonly requestBodyEmpty: boolean | null;
  /** `empty`, or the name of the message the response holds. */
  readonly responseBody: string | null;
  /** `YYYY-MM-DD` */
  readonly lastUpdated: string | null;
  /** The page's address. */
  readonly source: string | null;
}

/** A row, and where it stands. */
export interface PlacedRow {
  readonly row: DocumentedRow;
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file; empty for a page, which is one row. */
  readonly pointer: string;
}

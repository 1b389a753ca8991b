/**
 * How the operations of an API look that are no `google.longrunning.Operation`: where in one stands what
 * AIP-151 has `name`, `done`, `error`, `response` and `metadata` for. Members of members are written with
 * dots: `result.output`.
 */
export interface DeclaredShape {
  /** The last word of the collections that hold them; by default `operations`, else any whose `get` answers so. */
  readonly collection?: string | undefined;
  /** The member of a page that holds operations; default `operations`, else `items`. */
  readonly page?: string | undefined;
  /** The member of a page that tells how the next one is asked for; by default whichever of the usual names it has. */
  readonly nextPage?: string | undefined;
  /** The parameter of a list that takes what `nextPage` told; by default whichever of the usual names it has. */
  readonly pageToken?: string | undefined;
  /** What names the operation: a resource name, or the id that the paths end in. Default `name`. */
  readonly name?: string | undefined;
  /** A boolean that says whether it has ended; default `done` where no `status` is stated. */
  readonly done?: string | undefined;
  /** The text that says how it stands, where no boolean does. */
  readonly status?: string | undefined;
  /** Values of `status` that are its good end. Texts are compared without regard to case. */
  readonly succeeded?: readonly string[] | undefined;
  /** Values of `status` that are its failure. */
  readonly failed?: readonly string[] | undefined;
  /** Values of `status` that say that it was cancelled. */
  readonly cancelled?: readonly string[] | undefined;
  /** What it made; default `response`. */
  readonly response?: string | undefined;
  /** What is told while it runs; default `metadata`. */
  readonly metadata?: string | undefined;
  /** The error; default `error`. */
  readonly error?: string | undefined;
  /** The code in the error; default `code`. */
  readonly code?: string | undefined;
  /** The message in the error; default `message`. */
  readonly message?: string | undefined;
}

/** How one page of a list leads to the next. */
export type Paging = Pick<DeclaredShape, 'nextPage' | 'pageToken'>;

/** A message packed in `google.protobuf.Any`, of a type nothing is known about. */
export type UnknownPayload = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** `google.rpc.Status` in JSON. */
export interface Status {
  /** A number of `google.rpc.Code`. */
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly UnknownPayload[];
  /** Where Compute, Cloud SQL and Deployment Manager say it instead, with codes of their own. */
  readonly errors?: readonly { readonly code?: string; readonly message?: string }[];
}

/** `google.longrunning.Operation` in JSON (AIP-151). */
export interface Operation<TMetadata = UnknownPayload, TResponse = UnknownPayload> {
  readonly name: string;
  readonly metadata?: TMetadata;
  /** Absent means false. */
  readonly done?: boolean;
  readonly error?: Status;
  readonly response?: TResponse;
}

/** An operation of declared members, and what it holds in them. For the compiler alone: never there. */
export interface Holding<TMetadata, TResponse> {
  readonly '~holds': { readonly metadata: TMetadata; readonly response: TResponse };
}

export type MetadataOf<TOperation> =
  TOperation extends Holding<infer M, unknown>
    ? Exclude<M, undefined>
    : TOperation extends { readonly metadata?: infer M }
      ? Exclude<M, undefined>
      : unknown;

export type ResponseOf<TOperation> =
  TOperation extends Holding<unknown, infer R>
    ? Exclude<R, undefined>
    : TOperation extends { readonly response?: infer R }
      ? Exclude<R, undefined>
      : unknown;

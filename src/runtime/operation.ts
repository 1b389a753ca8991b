import type { Features } from './api.js';
import type { Fields } from './path.js';
import { standardShape } from './shape.js';

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

export type MetadataOf<TOperation> = TOperation extends { readonly metadata?: infer M }
  ? Exclude<M, undefined>
  : unknown;

export type ResponseOf<TOperation> = TOperation extends { readonly response?: infer R }
  ? Exclude<R, undefined>
  : unknown;

interface Seen<TState, TOperation> {
  readonly state: TState;
  readonly name: string;
  /** As it came. */
  readonly operation: TOperation;
  readonly metadata: MetadataOf<TOperation> | undefined;
}

/** What has become of an operation. */
export type OperationState<TOperation = Operation> =
  | Seen<'running', TOperation>
  | (Seen<'succeeded', TOperation> & { readonly response: ResponseOf<TOperation> | undefined })
  | (Seen<'failed' | 'cancelled', TOperation> & { readonly error: Status });

/** How an operation ended. */
export type FinalState<TOperation = Operation> = Exclude<
  OperationState<TOperation>,
  { readonly state: 'running' }
>;

/** `google.rpc.Code.CANCELLED` */
const CANCELLED = 1;

/** Reads the state from an operation and from nothing else; undefined where `operation` is none. */
export function stateOf<TOperation extends object>(
  { shape = standardShape }: Features,
  operation: TOperation,
  name: string,
): OperationState<TOperation> | undefined {
  const wire = operation as Partial<Operation<MetadataOf<TOperation>, ResponseOf<TOperation>>>;
  const outcome = shape.outcomeOf(operation as Fields);
  if (!outcome) return undefined;
  const { done, error } = outcome;
  const ended = !error ? 'succeeded' : error.code === CANCELLED ? 'cancelled' : 'failed';
  const end = error ? { error } : { response: wire.response ?? undefined };
  const seen = { name, operation, metadata: wire.metadata };
  return {
    state: done ? ended : 'running',
    ...seen,
    ...(done && end),
  } as OperationState<TOperation>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a payload union whose `@type`, a literal or a template, takes this one. */
type Named<T, K> = T extends { readonly '@type': infer U }
  ? string extends U
    ? never
    : K extends U
      ? T
      : never
  : never;

/** The member of a payload union with this `@type`; a payload of unknown type gets it as a literal. */
export type PayloadOf<T, K> = [Named<T, K>] extends [never]
  ? T & { readonly '@type': K }
  : Named<T, K>;

/**
 * Whether a payload is of this type.
 *
 * @param type the whole `@type`: `type.googleapis.com/google.cloud.file.v1.OperationMetadata`.
 */
export function isPayload<T, K extends string>(
  payload: T,
  type: K,
): payload is PayloadOf<T, K> & T {
  return isObject(payload) && payload['@type'] === type;
}

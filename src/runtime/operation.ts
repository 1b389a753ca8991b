import type { Api } from './api.js';
import { ProtocolError } from './errors.js';
import type { Fields } from './path.js';

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

interface Outcome {
  readonly done: boolean | undefined;
  readonly error: Status | undefined;
}

/** `google.rpc.Code.CANCELLED` */
const CANCELLED = 1;

/**
 * What an operation says of its end (`operations.proto`): `done` alone tells whether it ended, absent
 * is false (proto3 JSON). Undefined for an object without both `name` and `done`, or an empty answer
 * would be polled for ever, and for anything else that is no operation.
 */
export function outcomeOf({ shape }: Api, operation: object): Outcome | undefined {
  const { name, done, error } = shape?.standard(operation as Fields) ?? (operation as Fields);
  const isOperation = typeof (done ?? false) === 'boolean' && (done || typeof name === 'string');
  if (!isOperation || (error != null && !isObject(error))) return undefined;
  return { done, error } as Outcome;
}

/**
 * Reads the state from an operation and from nothing else. A result means nothing before its end.
 *
 * @throws ProtocolError for what is no operation.
 */
export function stateOf<TOperation extends object>(
  api: Api,
  operation: TOperation,
  name: string,
): OperationState<TOperation> {
  const outcome = outcomeOf(api, operation);
  if (!outcome) {
    throw new ProtocolError(api, 'what came back is no operation', { operationName: name });
  }
  const { done, error } = outcome;
  const { metadata, response } = operation as Operation<never, never>;
  const seen = { name, operation, metadata };
  if (!done) return { state: 'running', ...seen };
  if (!error) return { state: 'succeeded', ...seen, response: response ?? undefined };
  return { state: error.code === CANCELLED ? 'cancelled' : 'failed', ...seen, error };
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

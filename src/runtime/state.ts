import { ProtocolError } from './errors.js';
import { isObject } from './json-value.js';
import type { MetadataOf, Operation, ResponseOf, Status } from './operation.js';
import type { Fields } from './path.js';

/** An operation as it was seen. */
export interface SeenOperation<TState, TOperation> {
  readonly state: TState;
  readonly name: string;
  /** As it came. */
  readonly operation: TOperation;
  readonly metadata: MetadataOf<TOperation> | undefined;
}

/** What has become of an operation. */
export type OperationState<TOperation = Operation> =
  | SeenOperation<'running', TOperation>
  | (SeenOperation<'succeeded', TOperation> & {
      readonly response: ResponseOf<TOperation> | undefined;
    })
  | (SeenOperation<'failed' | 'cancelled', TOperation> & { readonly error: Status });

/** How an operation ended. */
export type FinalState<TOperation = Operation> = Exclude<
  OperationState<TOperation>,
  { readonly state: 'running' }
>;

/** How operations look that are not called by the name that they tell. */
export interface OperationShape {
  /** Where they are no `google.longrunning.Operation`: the `name`, `done` and `error` of one. */
  standard?(operation: Fields, api: Names): Fields;
  /** The name that the API's methods take. */
  nameOf(api: Names, operation: Fields): unknown;
}

/** Of an API, what tells names. */
export interface Names {
  readonly names: readonly string[];
  readonly renamed?: readonly Renaming[] | undefined;
  readonly members?: OperationMembers | undefined;
}

/** Names that operations tell otherwise than the paths of their methods take them. */
export interface Renaming {
  /** A pattern of names as operations tell them. */
  readonly from: string;
  /** The pattern that the methods take, of the same fields. */
  readonly to: string;
}

/**
 * Where in an operation stands what AIP-151 has its members for, those of members behind dots:
 * `result.output`. Each is as AIP-151 has it where nothing is said.
 */
export interface OperationMembers {
  readonly name?: string;
  /** Of a page, what holds operations. */
  readonly page?: string;
  /** Of a page, what the next one is asked for with. */
  readonly nextPage?: string;
  /** The field of a list's request that takes it. */
  readonly pageToken?: string;
  /** A boolean; or a text, and what it says at the end. Texts are compared without regard to case. */
  readonly done?: string;
  readonly status?: string;
  readonly succeeded?: readonly string[];
  readonly failed?: readonly string[];
  readonly cancelled?: readonly string[];
  readonly response?: string;
  readonly metadata?: string;
  readonly error?: string;
  /** In the error. */
  readonly code?: string;
  readonly message?: string;
}

/** Of an API, what reading a state needs. */
interface StateSource extends Names {
  readonly id: string;
  readonly shape?: OperationShape | undefined;
}

/** `google.rpc.Code.OK` */
const OK = 0;
/** `google.rpc.Code.CANCELLED` */
export const CANCELLED = 1;

/**
 * Reads the state from an operation and from nothing else (`operations.proto`): `done` alone tells
 * whether it ended, absent is false (proto3 JSON); a result means nothing before. Undefined for an
 * object without both `name` and `done`, or an empty answer would be polled for ever, and for anything
 * else that is no operation.
 */
export function readState<TOperation extends object>(
  api: StateSource,
  operation: TOperation,
  name: string,
): OperationState<TOperation> | undefined {
  const own = operation as Fields;
  const standard = api.shape?.standard?.(own, api) ?? own;
  const { name: told, done, error } = standard;
  const isOperation = typeof (done ?? false) === 'boolean' && (done || typeof told === 'string');
  if (!isOperation || !(error == null || isObject(error))) return undefined;
  const { metadata, response } = standard as Partial<Operation<never, never>>;
  const seen = { name, operation, metadata: metadata ?? undefined };
  if (!done) return { state: 'running', ...seen };
  // A status of OK is no error.
  if (!error || error.code === OK)
    return { state: 'succeeded', ...seen, response: response ?? undefined };
  return { state: error.code === CANCELLED ? 'cancelled' : 'failed', ...seen, error };
}

/** @throws ProtocolError for what is no operation. */
export function stateOf<TOperation extends object>(
  api: StateSource,
  operation: TOperation,
  name: string,
): OperationState<TOperation> {
  const state = readState(api, operation, name);
  if (state) return state;
  throw new ProtocolError(api, 'what came back is no operation', { operationName: name });
}

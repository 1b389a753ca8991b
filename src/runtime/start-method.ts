import type { ApiTypes, Client } from './api.js';
import type { HandleOf, OperationTarget } from './handle-of.js';
import type { Method } from './method.js';
import type { CallOptions, PollOptions } from './options.js';

/** What a handle of an API needs of it. */
export type Startable = Pick<ApiTypes, 'followed' | 'get' | 'operation'>;

/** The handle on an operation of which its method is known. */
export type StartedHandle<T, TOperation extends object> = HandleOf<
  Omit<T, 'operation'> & { readonly operation: TOperation }
>;

/**
 * A method that starts operations: data, and the code that few callers need.
 *
 * @typeParam T the types of its API.
 * @typeParam TRequest what it takes.
 * @typeParam TOperation what it answers with.
 */
export interface StartMethod<
  T = Startable,
  TRequest extends object = object,
  TOperation extends object = object,
> {
  /** For the compiler alone: never there. */
  readonly types?: { readonly api: T; readonly request: TRequest; readonly operation: TOperation };
  /** The API that it is of, as Discovery writes it: `file:v1`. Clients of others refuse it. */
  readonly api: string;
  /** As Discovery writes it, or the full name of an rpc. */
  readonly id: string;
  /** Its HTTP requests: the first is sent whose path takes the request. */
  readonly calls: readonly StartCall[];
  /** The field that is the body; `*` for all that is neither in the path nor the query. */
  readonly body?: string;
  /** Fields that go into the query, though all others are the body. */
  readonly query?: readonly string[];
  /** The version of the API that the method is called in (AIP-4236): `X-Goog-Api-Version`. */
  readonly apiVersion?: string;
  /** See `Method`. */
  readonly headers?: Method['headers'];
  /** See `Method`. */
  readonly needed?: Method['needed'];
  /** Whether a `requestId` makes it safe to send again (AIP-155). */
  readonly requestId?: boolean;
  /** The `@type` of the metadata; absent where it is not known. */
  readonly metadata?: string;
  /** The `@type` of the response; absent where it is not known. */
  readonly response?: string;
  /** `sendStart` */
  readonly send: SendStart;
  /** `followStarted` */
  readonly follow: FollowStarted;
}

type SendStart = <T extends Startable, TRequest extends object, TOperation extends object>(
  client: Client<T>,
  method: StartMethod<T, TRequest, TOperation>,
  request: NoInfer<TRequest>,
  options?: CallOptions,
) => Promise<StartedHandle<T, TOperation>>;

type FollowStarted = <T extends Startable, TRequest extends object, TOperation extends object>(
  client: Client<T>,
  target: OperationTarget<T['followed']>,
  method: StartMethod<T, TRequest, TOperation>,
  options?: PollOptions,
) => StartedHandle<T, TOperation>;

/** One HTTP request of a start. */
export interface StartCall {
  readonly method: string;
  /** A path template of `google/api/http.proto`, whose variables are fields of the request. */
  readonly template: string;
}

/** An object that has one of some properties at most: a oneof of a protobuf message. */
export type OneOf<T> = {
  [K in keyof T]-?: { readonly [P in K]?: T[P] } & {
    readonly [P in Exclude<keyof T, K>]?: undefined;
  };
}[keyof T];

/** A message as an operation holds it, packed in a `google.protobuf.Any`. */
export type Packed<TType extends string, TMessage> = { readonly '@type': TType } & TMessage;

import type { Call, Method, MethodKind } from './method.js';
import type { CallOptions, ClientOptions } from './options.js';
import type { Fields } from './path.js';
import type { OperationMembers, OperationShape, Renaming } from './state.js';

/** The requests and responses of an API: of its methods, its operations, and their names. */
export interface ApiTypes extends Readonly<Record<MethodKind, object>> {
  readonly operation: object;
  readonly name: string;
  readonly nameFields: object;
  /** Names that a handle takes: those that a get takes. */
  readonly followed: string;
}

/**
 * How an API is called: what a generated client hands to `connect`.
 *
 * @typeParam T those of `ApiTypes` that the API has.
 */
export interface Api<T = unknown>
  extends Features,
    Partial<Readonly<Record<MethodKind, readonly Method[]>>> {
  /** For the compiler alone: never there. A client assigned to fewer types is checked against those. */
  readonly types?: T;
  /** As Discovery writes it: `file:v1`. */
  readonly id: string;
  /** The default host: `file.googleapis.com`. */
  readonly host: string;
  /** The host for mutual TLS (AIP-4114). */
  readonly mtlsHost: string;
  /** Only where the location in a name must choose the host. Takes effect through `hostOf`. */
  readonly regional?: Regional;
  /** Resource-name patterns of the operations (AIP-122), the most specific first. */
  readonly names: readonly string[];
  /** Only where operations tell other names than those. Takes effect through `shape`. */
  readonly renamed?: readonly Renaming[];
  /** Only where operations have other members than AIP-151 says. Takes effect through `shape`. */
  readonly members?: OperationMembers;
  /** All query parameters that some method or start needs: a client says them once. Takes effect through `fetch`. */
  readonly needed?: readonly string[];
}

/** What few APIs need. Code, not data, so that only their clients carry it. */
export interface Features {
  /** The host of a request path, undefined for the default: `regionalHost`. */
  readonly hostOf?: ((api: Api, path: string, mtls?: boolean) => string | undefined) | undefined;
  /** How operations look that are not called by their name: `statusOperations`, `renamedOperations`,
   * `declaredOperations`. */
  readonly shape?: OperationShape | undefined;
  /** How a call is found where a request has more than a name: `byFields`. */
  readonly findCall?: FindCall | undefined;
  /** How a handle waits where the API has a wait method: `serverWait`. */
  readonly serverWait?: ServerWait | undefined;
  /** How a request is sent that needs more than is asked for, or is answered with less: `ownExchange`. */
  readonly fetch?: Exchange | undefined;
}

/** Which host serves a location. `hosts` comes first, then `atDefaultHost`, then `pattern`. */
export interface Regional {
  /** A host with `{location}` in it. */
  readonly pattern?: string;
  /** Host by location. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Locations that the default host serves, though the pattern would name another. */
  readonly atDefaultHost?: readonly string[];
}

/** Sends one request and reads its answer. */
export type Exchange = (
  client: Client,
  call: Call,
  url: string,
  options: CallOptions,
) => Promise<Fields | undefined>;

export type FindCall = (api: Api, kind: MethodKind, request: Fields) => Call | undefined;

/** One API, called in one way: the first parameter of every function that calls it. */
export interface Client<T = unknown> {
  readonly api: Api<T>;
  /** Not enumerable: they hold credentials, and a client may be logged. */
  readonly options: ClientOptions;
  /** The URL, without a slash at its end, that a request path is appended to. */
  readonly endpointOf: (path: string) => string;
}

/** What one step of a wait got, and whether it has already taken its time. */
export interface PollResult<TOperation> {
  /** Absent where the next step should come at once. */
  readonly operation?: TOperation;
  readonly waited?: boolean;
}

/**
 * One request of a wait.
 *
 * @param leftMs what is left of the whole wait of the most patient.
 * @param isWatched whether somebody wants to see every state, and not only the end.
 */
export type PollStep<TOperation> = (
  call: CallOptions & { readonly timeoutMs: number },
  leftMs: number,
  isWatched?: boolean,
) => Promise<PollResult<TOperation>>;

/** Makes the step of a wait, given the one that polls. */
export type ServerWait = <TOperation extends object>(
  client: Client,
  name: string,
  poll: PollStep<TOperation>,
) => PollStep<TOperation>;

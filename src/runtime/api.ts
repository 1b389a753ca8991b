import type { FindCall } from './call.js';
import type { ServerWait } from './server-wait.js';
import type { Shape } from './shape.js';

/** What an API takes and gives: the requests of its methods, its operations, and their names. */
export interface ApiTypes {
  readonly cancel: object;
  readonly delete: object;
  readonly get: object;
  readonly list: object;
  readonly wait: object;
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
export interface Api<T = unknown> extends Features {
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
  readonly cancel?: readonly Method[];
  readonly delete?: readonly Method[];
  readonly get?: readonly Method[];
  readonly list?: readonly Method[];
  readonly wait?: readonly Method[];
}

/** What few APIs need. Code, not data, so that only their clients carry it. */
export interface Features {
  /** The host of a request path, undefined for the default: `regionalHost`. */
  readonly hostOf?: ((api: Api, path: string, mtls?: boolean) => string | undefined) | undefined;
  /** How the operations look where they are no `google.longrunning.Operation`: `ownShape`. */
  readonly shape?: Shape | undefined;
  /** How a call is found where a request has more than a name: `byFields`. */
  readonly findCall?: FindCall | undefined;
  /** How a handle waits where the API has a wait method: `serverWait`. */
  readonly serverWait?: ServerWait | undefined;
}

/** The methods of `google.longrunning.Operations` (AIP-151). */
export type MethodKind = 'cancel' | 'delete' | 'get' | 'list' | 'wait';

/** One HTTP binding of a method (AIP-127). */
export interface Method {
  readonly method: string;
  /** A path template of `google/api/http.proto`: `/v1/{name=operations/*}:cancel`. */
  readonly template: string;
  /** Its query parameters that another method of the kind has in its path: from others it takes none. */
  readonly query?: readonly string[];
  /** Whether it is a wait that can be told when to answer at the latest: by the field `timeout`. */
  readonly timeout?: boolean;
  /** Whether request fields that are no path variables go into a JSON body. Default: into the query. */
  readonly body?: boolean;
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

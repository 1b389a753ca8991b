/** How an API is called: what a generated client hands to `Operations`. Plain data. */
export interface Api {
  /** As Discovery writes it: `file:v1`. */
  readonly id: string;
  /** The default host: `file.googleapis.com`. */
  readonly host: string;
  /** The host for mutual TLS (AIP-4114); made from `host` where it is absent. */
  readonly mtlsHost?: string;
  /** Only where the location in a name must choose the host. */
  readonly regional?: Regional;
  /** Resource-name patterns of the operations (AIP-122), the most specific first. */
  readonly names: readonly string[];
  readonly cancel?: readonly Method[];
  readonly delete?: readonly Method[];
  readonly get?: readonly Method[];
  readonly list?: readonly Method[];
  readonly wait?: readonly Method[];
}

/** The methods of `google.longrunning.Operations` (AIP-151). */
export type MethodKind = 'cancel' | 'delete' | 'get' | 'list' | 'wait';

/** One HTTP binding of a method (AIP-127). */
export interface Method {
  readonly method: string;
  /** A path template of `google/api/http.proto`: `/v1/{name=operations/*}:cancel`. */
  readonly template: string;
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

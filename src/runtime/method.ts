import type { Fields } from './path.js';

/** The methods of `google.longrunning.Operations` (AIP-151). */
export type MethodKind = 'cancel' | 'delete' | 'get' | 'list' | 'wait';

/** What a request is for: a method on operations, or to start one. */
export type CallKind = MethodKind | 'start';

/** What a query parameter is: several go one by one, under the same name. */
export type ParameterValue = string | readonly string[];

/** One HTTP binding of a method (AIP-127). */
export interface Method {
  readonly method: string;
  /** A path template of `google/api/http.proto`: `/v1/{name=operations/*}:cancel`. */
  readonly template: string;
  /** The version of the API that the method is called in (AIP-185): `X-Goog-Api-Version`. */
  readonly apiVersion?: string | undefined;
  /** What headers are where nobody says, and `content-type` of another body than plain JSON. Needs `fetch` of the API. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Its query parameters that another method of the kind has in its path: from others it takes none. */
  readonly query?: readonly string[];
  /** What the service calls query parameters that a request calls otherwise: `page_size`. */
  readonly wireNames?: Readonly<Record<string, string>>;
  /**
   * Query parameters that every request has to have, and what they are where nobody says: null where somebody
   * has to. Takes effect through `fetch` of the API.
   */
  readonly needed?: Readonly<Record<string, ParameterValue | null>> | undefined;
  /** Whether it is a wait that can be told when to answer at the latest: by the field `timeout`. */
  readonly timeout?: boolean;
  /** Whether request fields that are no path variables go into a JSON body. Default: into the query. */
  readonly body?: boolean;
}

/** One call of a method, before it has a host, headers and a fate. */
export interface Call {
  readonly kind: CallKind;
  readonly method: Method;
  readonly request: Fields;
  readonly path: string;
  readonly operationName?: string | undefined;
  /** With its `?`. */
  readonly query?: string;
  /** In JSON. */
  readonly body?: string | undefined;
}

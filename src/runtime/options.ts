import type { OperationsError } from './errors.js';
import type { OperationEvent } from './events.js';
import type { ParameterValue } from './method.js';
import type { Operation } from './operation.js';
import type { PassingContext } from './passing.js';
import type { OperationState } from './state.js';

/** Headers in any shape that `fetch` or google-auth-library gives them. */
export type HeaderSource = Readonly<Record<string, string>> | Iterable<readonly string[]> | Headers;

/** What google-auth-library's clients have in common, v9 (plain object) and v10 (`Headers`) alike. */
export interface RequestHeadersProvider {
  getRequestHeaders(url: string): HeaderSource | PromiseLike<HeaderSource>;
  /** Where it exists it is called after a 401, because `getRequestHeaders` answers from a cache. */
  refreshAccessToken?(): unknown;
  /** The universe that its credentials are for. Those of another than the client's are refused. */
  readonly universeDomain?: unknown;
}

/** What a function that gives a token is told. */
export interface AuthContext {
  /** Whether what it gave for this request was refused (401): a token from a cache would be too. */
  readonly isRefused: boolean;
}

/**
 * Who calls: a bearer token (without its `Bearer `), a function that gives one, one of
 * google-auth-library's clients, or an API key. Functions and clients are asked for every request,
 * and once more after a 401; a token or key that is a constant is not sent again after one.
 */
export type Auth =
  | string
  | ((context: AuthContext) => string | PromiseLike<string>)
  | RequestHeadersProvider
  | { readonly apiKey: string };

/**
 * Retries of one call. They follow UNAVAILABLE, HTTP 408, 429 and 503, network failures, requests
 * that took too long, and 502 and 504 that name no code, for these come from something between here
 * and the service; nothing else.
 */
export interface RetryOptions {
  /** Requests in all, the first one too. Default 5; 1 turns retries off. */
  readonly maxAttempts?: number | undefined;
  /** Upper bound of the first delay, in milliseconds; the delay is random below it. Default 1000. */
  readonly initialDelayMs?: number | undefined;
  /** No delay is longer, whatever `Retry-After` says, in milliseconds. Default 30000. */
  readonly maxDelayMs?: number | undefined;
  /** Growth of the upper bound from one delay to the next. Default 2. */
  readonly multiplier?: number | undefined;
}

/** What every call may say for itself. */
export interface CallOptions {
  /** Ends the call at once with the signal's own reason. Nothing is sent because of it. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for one request with its answer, in milliseconds. Default 60000; none for `wait`. */
  readonly timeoutMs?: number | undefined;
  /** Further headers. Credentials and the quota project win over them. */
  readonly headers?: HeaderSource | undefined;
  /**
   * Query parameters of those that the API's document requires of requests, such as `api-version`. Other
   * names are refused; an API that requires none takes none, and this has no effect.
   */
  readonly query?: Readonly<Record<string, ParameterValue | undefined>> | undefined;
  /** The project that pays and whose quota counts: `x-goog-user-project`. */
  readonly quotaProject?: string | undefined;
  readonly retry?: RetryOptions | undefined;
}

/** The pace of waiting for an operation. */
export interface PollPace {
  /** The first delay, and the shortest, in milliseconds; 0 counts as 50. Default 1000. */
  readonly initialDelayMs?: number | undefined;
  /** The longest delay, whatever `Retry-After` says, in milliseconds. Default 60000. */
  readonly maxDelayMs?: number | undefined;
  /** Growth from one delay to the next. Default 2. */
  readonly multiplier?: number | undefined;
  /** Failed polls in a row before the wait ends with the last failure. Default 60. */
  readonly maxConsecutiveFailures?: number | undefined;
  /** How long NOT_FOUND may mean "not there yet", in milliseconds from the start. Default 10000. */
  readonly notFoundGraceMs?: number | undefined;
  /** Longest time for the whole wait, in milliseconds. Default: no limit. */
  readonly timeoutMs?: number | undefined;
  /**
   * Longest time for one poll, in milliseconds. Default: the client's `timeoutMs`, or 60000. The
   * service's own wait, where it has one, is asked to answer 5000 earlier, and after 30000 at most.
   */
  readonly requestTimeoutMs?: number | undefined;
}

/** When a wait polls again, and whether it does. */
export interface PollPolicy extends PollPace {
  /**
   * Whether the wait goes on after a request that failed; `maxConsecutiveFailures` ends it all the
   * same. Default: `isPassing` of this package.
   */
  readonly isPassing?: ((error: OperationsError, context: PassingContext) => boolean) | undefined;
  /**
   * The delay behind poll number `attempt`, in milliseconds: 50 for what is not above 0, `maxDelayMs`
   * at most, and never less than the service asks for. Default: `pollDelay` of the `PollPace`.
   */
  readonly pace?:
    | ((attempt: number, elapsedMs: number, lastOperation: object | undefined) => number)
    | undefined;
}

/** How to wait for one operation. */
export interface PollOptions extends PollPolicy {
  /**
   * Ends the wait at once with the signal's own reason. The operation goes on. A handle's own ends all
   * its waits, beside theirs, but nothing else: it can still be polled, cancelled and deleted.
   */
  readonly signal?: AbortSignal | undefined;
  /** A handle's own go on all its requests. */
  readonly headers?: HeaderSource | undefined;
  /** A handle's own goes on all its requests. */
  readonly quotaProject?: string | undefined;
}

/** How to wait for one operation, and who is told how it goes. */
export interface WaitOptions<TOperation = Operation> extends PollOptions {
  /** Called with every state that a request of the wait got. What it throws ends the wait. */
  readonly onProgress?: ((state: OperationState<TOperation>) => void) | undefined;
}

export interface ClientOptions {
  /** Default: no credentials, for emulators and for a `fetch` that adds its own. */
  readonly auth?: Auth | undefined;
  readonly quotaProject?: string | undefined;
  /**
   * Where to send everything, base path allowed: `https://proxy.example/file`. A bare host means
   * `https:`; `http:` is for loopback only. It wins over every other way to choose a host.
   */
  readonly endpoint?: string | URL | undefined;
  /** Stands for `googleapis.com` in every host. */
  readonly universeDomain?: string | undefined;
  /** Use the mutual-TLS hosts. The client certificate is up to `fetch`. Default false. */
  readonly mtls?: boolean | undefined;
  readonly headers?: HeaderSource | undefined;
  /**
   * Query parameters of those that the API's document requires of requests, such as `api-version`. Other
   * names are refused; an API that requires none takes none, and this has no effect.
   */
  readonly query?: Readonly<Record<string, ParameterValue | undefined>> | undefined;
  /**
   * Who calls, as `name/version`: `x-goog-api-client`. Default: this package, at the hosts of Google's
   * APIs, and nobody elsewhere; empty: nobody.
   */
  readonly apiClient?: string | undefined;
  /** Longest time for one request with its answer, in milliseconds. Default 60000; none for `wait`. */
  readonly timeoutMs?: number | undefined;
  /** Default: the global `fetch` of the moment. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Sleeps between requests; should also end when the signal does. Default: `setTimeout`. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => PromiseLike<void>) | undefined;
  /** Milliseconds since 1970. Default: `Date.now`, and for durations a clock that nobody can set. */
  readonly now?: (() => number) | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly poll?: PollPolicy | undefined;
  /** Called with everything that happens, for logs, metrics and traces. What it throws is ignored. */
  readonly onEvent?: ((event: OperationEvent) => void) | undefined;
}

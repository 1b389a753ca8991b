import { textOf } from './json-value.js';

/** What no second try helps, in words: a name that does not exist, a certificate, a mistake in code. */
const LASTING = /ENOTF|not known| certif|bad port|not a func/;

/**
 * How runtimes and proxies say that the network failed: by a code of capitals, for mistakes in code have
 * such too, or else in words.
 */
const NETWORK =
  /^(E(?!NOTF|RR_(?!NET|STR))[A-Z]|UND_|HPE_|Z_|(\w+[a-z])? .*(etwork|to fetch|oad failed|onnect|ocket|reset|closed|lost|terminated|sending|[Tt]ime))/;

/**
 * The codes of a connection that was never made: those of libuv, OpenSSL and undici's
 * `ConnectTimeoutError` (Node.js, Bun), and the words that Bun has had for two of them before 1.4. Deno
 * has none: those are the words of hyper's `ErrorKind::Connect`, and no address has a blank.
 */
const UNSENT =
  /^\S*(CERT|SELF_SIGNED|UNABLE_TO)|^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) | client error \(Connect\)/;

/** The code of what was thrown, or that of its cause; then the words of both, behind a blank each. */
function told(thrown: unknown): string {
  const { message, cause, code = Object(cause).code } = Object(thrown);
  return [code, message, Object(cause).message].map(textOf).join(' ');
}

/** Whether what a `fetch` threw would certainly be thrown again. */
export function isLasting(thrown: unknown): boolean {
  return LASTING.test(told(thrown));
}

/** Whether what a `fetch` threw comes of the network, and may be otherwise a moment later. */
export function isNetworkFailure(thrown: unknown): boolean {
  return !isLasting(thrown) && NETWORK.test(told(thrown));
}

/** Whether what a `fetch` threw tells that nothing was sent, for there never was a connection. */
export function isUnsent(thrown: unknown): boolean {
  return UNSENT.test(told(thrown));
}

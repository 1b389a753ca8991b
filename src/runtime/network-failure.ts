import { textOf } from './json-value.js';

/** What no second try helps, in words: a name that does not exist, a certificate, a mistake in code. */
const LASTING = /ENOTF|not known|certif|bad port|not a func/;

/**
 * How runtimes and proxies say that the network failed, by a code or in words. Not what no second try
 * helps: a name that does not exist, a certificate, a URL that is none, a mistake in code.
 */
const NETWORK =
  /^(?!.*(not known|certif))(E(?!NOTF|RR_(?!NET|STR))[A-Z]|UND_|HPE_|Z_|.*(etwork|to fetch|oad failed|onnect|ocket|reset|closed|lost|terminated|sending|[Tt]ime))/;

/**
 * The codes of a connection that was never made: those of libuv, OpenSSL and undici's
 * `ConnectTimeoutError` (Node.js, Bun), and the words that Bun has had for two of them before 1.4.
 */
const UNSENT =
  /CERT|SELF_SIGNED|UNABLE_TO|^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** Deno has no codes. These are the words of hyper's `ErrorKind::Connect`; no address has a blank. */
const UNSENT_WORDS = ' client error (Connect)';

/** The code of what was thrown, or that of its cause; and the words of both. */
function told(thrown: unknown): { readonly code: string; readonly words: string } {
  const { message, cause, code = Object(cause).code } = Object(thrown);
  return { code: textOf(code), words: `${textOf(message)} ${textOf(Object(cause).message)}` };
}

/** Whether what a `fetch` threw would certainly be thrown again. */
export function isLasting(thrown: unknown): boolean {
  const { message, cause } = Object(thrown);
  return LASTING.test(`${textOf(message)} ${textOf(Object(cause).message)}`);
}

/** Whether what a `fetch` threw comes of the network, and may be otherwise a moment later. */
export function isNetworkFailure(thrown: unknown): boolean {
  const { code, words } = told(thrown);
  return NETWORK.test(code || words);
}

/** Whether what a `fetch` threw tells that nothing was sent, for there never was a connection. */
export function isUnsent(thrown: unknown): boolean {
  const { code, words } = told(thrown);
  return UNSENT.test(code) || words.includes(UNSENT_WORDS);
}

import { textOf } from './json-value.js';

/**
 * How runtimes and proxies say that the network failed, by a code or in words. Not what no second try
 * helps: a name that does not exist, a certificate, a URL that is none, a mistake in code.
 */
const NETWORK =
  /^(?!.*(not known|certif))(E(?!NOTF|RR_(?!NET|STR))[A-Z]|UND_|HPE_|Z_|.*(etwork|to fetch|oad failed|onnect|ocket|reset|closed|lost|terminated|sending|[Tt]ime))/;

/** Whether what a `fetch` threw comes of the network, and may be otherwise a moment later. */
export function isNetworkFailure(thrown: unknown): boolean {
  const { message, cause, code = Object(cause).code } = Object(thrown);
  return NETWORK.test(textOf(code) || textOf(message));
}

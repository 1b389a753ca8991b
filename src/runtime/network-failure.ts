import { textOf } from './json-value.js';

/** What no second try helps: a name that does not exist, a certificate, a URL that is none, a mistake in code. */
const LASTING =
  /NOTFOUND|not known|CERT|SIGNED|UNABLE|ERR_(TLS|SSL|INVALID)|certif|URL|(Reference|Syntax|Range)Error|Cannot|is not [adi]|of (undefined|null)/;
/** How runtimes and proxies say that the network failed. */
const NETWORK =
  /\bE[A-Z]{4}|UND_|HPE_|Z_|etwork|etch|oad failed|onnect|ocket|reset|closed|cut|end of|terminated|hang|[Tt]ime|lost|bort|sending/;

/** Whether what a `fetch` threw comes of the network, and may be otherwise a moment later. */
export function isNetworkFailure(thrown: unknown): boolean {
  const { name, message, code, cause } = Object(thrown);
  const inner = Object(cause);
  const said = [name, message, code, inner.message, inner.code].map(textOf).join(' ');
  return NETWORK.test(said) && !LASTING.test(said);
}

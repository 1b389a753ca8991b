import { type Diagnostic, DiagnosticError } from '../diagnostics.js';

/** Milliseconds until an answer has arrived whole. */
const TIMEOUT = 60_000;
/** Bytes of an answer; the largest Discovery documents have five million. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;

/**
 * The text at an address. Redirects are followed, since documents move, and each is held to the
 * same rules as the address itself. No credentials are sent: documents are public.
 *
 * @param isAllowed whether an address may be asked; see `isAddress`.
 * @throws DiagnosticError `LRO-INPUT-URL` where an address is not allowed, `LRO-INPUT-MISSING` where
 *   there is nothing (404 or 410), `LRO-INPUT-ENCODING` where it is no UTF-8, `LRO-INPUT-READ` for
 *   all else, such as a broken connection or an answer of more than 64 MiB.
 */
export async function fetchText(
  address: string,
  isAllowed: (address: URL) => boolean,
): Promise<string> {
  try {
    const response = await answer(new URL(address), isAllowed);
    return decode(await bytesOf(response), address);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw failure('LRO-INPUT-READ', address, `it cannot be fetched: ${reasonOf(error)}`);
  }
}

/** Whether documents may come from there: by TLS, or from this machine itself. */
export function isAddress({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

async function answer(address: URL, isAllowed: (address: URL) => boolean): Promise<Response> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let at = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    if (!isAllowed(at)) {
      throw failure(
        'LRO-INPUT-URL',
        at.href,
        'documents come from https addresses, or from loopback',
      );
    }
    const response = await fetch(at, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status < 300 || response.status >= 400 || location === null) {
      const isMissing = response.status === 404 || response.status === 410;
      const code = isMissing ? 'LRO-INPUT-MISSING' : 'LRO-INPUT-READ';
      throw failure(code, at.href, `the server answers ${response.status}`);
    }
    at = new URL(location, at);
  }
  throw failure('LRO-INPUT-READ', address.href, `it redirects more than ${MAX_REDIRECTS} times`);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // A server that never ends must not fill the memory.
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MAX_BYTES) throw new RangeError(`it is longer than ${MAX_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decode(bytes: Uint8Array, address: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw failure('LRO-INPUT-ENCODING', address, 'it is no text in UTF-8');
  }
}

/** The cause tells more than fetch does, whose own message is "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name;
}

function failure(code: Diagnostic['code'], file: string, message: string): DiagnosticError {
  const help = 'Check the address, or save the documents in a folder and name that folder';
  return new DiagnosticError({ code, severity: 'error', message, help, file });
}

import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { addressError, addressName } from './address.js';
import type { Answer, Ask } from './network.js';
import { ForbiddenAddress, type NetworkGuard } from './network-guard.js';

/** Milliseconds until an answer has arrived whole. */
const TIMEOUT = 60_000;
/** Bytes of an answer; the largest Discovery documents have five million. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;

/**
 * The bytes at an address. Redirects are followed, since documents move, and each is held to the
 * same rule as the address itself. No credentials are sent but those in the address itself.
 *
 * @throws DiagnosticError `LRO-INPUT-URL` where the rule forbids an address, `LRO-INPUT-MISSING` where
 *   there is nothing (404 or 410), `LRO-INPUT-READ` for all else, such as a broken connection or an answer of more than 64 MiB.
 */
export async function fetchBytes(address: URL, guard: NetworkGuard, ask: Ask): Promise<Uint8Array> {
  try {
    const response = await answer(address, guard, ask);
    return await bytesOf(response);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw failure('LRO-INPUT-READ', address, `it cannot be fetched: ${reasonOf(error)}`);
  }
}

async function answer(address: URL, guard: NetworkGuard, ask: Ask): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let at = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    guard.check(at);
    const response = await askOne(at, ask, signal);
    const location = response.headers.get('location');
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status < 300 || response.status >= 400 || location === null) {
      const isMissing = response.status === 404 || response.status === 410;
      const code = isMissing ? 'LRO-INPUT-MISSING' : 'LRO-INPUT-READ';
      throw failure(code, at, `the server answers ${response.status}`);
    }
    if (!URL.canParse(location, at.href)) {
      throw failure('LRO-INPUT-READ', at, 'the server redirects to what is no address');
    }
    at = new URL(location, at);
  }
  throw failure('LRO-INPUT-READ', address, `it redirects more than ${MAX_REDIRECTS} times`);
}

/** What its name leads to is held to the rule when it is known. */
async function askOne(at: URL, ask: Ask, signal: AbortSignal): Promise<Answer> {
  try {
    return await ask(at, { redirect: 'manual', signal });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof ForbiddenAddress) throw addressError(addressName(at), cause.message);
    throw error;
  }
}

async function bytesOf(response: Answer): Promise<Uint8Array> {
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

/** The cause tells more than fetch does, whose own message is "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name;
}

function failure(code: DiagnosticCode, at: URL, message: string): DiagnosticError {
  return addressError(addressName(at), message, code);
}

import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { addressError, addressName } from './address.js';
import type { Answer, Ask } from './network.js';
import { ForbiddenAddress, type NetworkGuard } from './network-guard.js';
import { type Passing, retried } from './retry.js';

/** By what a server knows that a document is as it was: RFC 9110, section 8.8. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What an address holds, or that it holds what it held. */
export type FetchedBytes =
  | { readonly isUnchanged: true }
  | {
      readonly isUnchanged: false;
      readonly bytes: Uint8Array;
      readonly validators?: Validators;
    };

/** Milliseconds until an answer has arrived whole. */
const TIMEOUT = 60_000;
/** Bytes of an answer; the largest Discovery documents have five million. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;

/**
 * The bytes at an address. Redirects are followed, since documents move, and each is held to the
 * same rule as the address itself. No credentials are sent but those in the address itself. What may
 * pass is asked for again: 408, 429 and 5xx, as `Retry-After` has it, and connections that break.
 *
 * @param known what the server told with the document that is there; it is then asked whether that has changed.
 * @throws DiagnosticError `LRO-INPUT-URL` where the rule forbids an address, `LRO-INPUT-MISSING` where
 *   there is nothing (404 or 410), `LRO-INPUT-READ` for all else, such as a broken connection or an answer of more than 64 MiB.
 */
export async function fetchBytes(
  address: URL,
  guard: NetworkGuard,
  ask: Ask,
  known?: Validators,
): Promise<FetchedBytes> {
  try {
    // A body that breaks off is asked for again as a connection is that was never made.
    return await retried(() => fetchOnce(address, guard, ask, known), passing);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw failure('LRO-INPUT-READ', address, `it cannot be fetched: ${reasonOf(error)}`);
  }
}

async function fetchOnce(
  address: URL,
  guard: NetworkGuard,
  ask: Ask,
  known: Validators | undefined,
): Promise<FetchedBytes> {
  const response = await answer(address, guard, ask, known);
  if (response.status === 304) return { isUnchanged: true };
  const validators = validatorsOf(response);
  const bytes = await bytesOf(response);
  return { isUnchanged: false, bytes, ...(validators && { validators }) };
}

/** What the failure of a request says of another try: a server that is busy, or a connection that broke. */
function passing(error: unknown): Passing | undefined {
  if (error instanceof Refused) {
    const { status, retryAfter } = error;
    const mayPass = status === 408 || status === 429 || (status >= 500 && status !== 501);
    return mayPass ? { retryAfter } : undefined;
  }
  if (error instanceof DiagnosticError || error instanceof RangeError) return undefined;
  return isLasting(error) ? undefined : {};
}

/** What no second request mends: a name that is unknown, a certificate that nobody trusts, a limit on time. */
function isLasting(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return true;
    const code = 'code' in at ? String(at.code) : '';
    if (/^(?:ENOTFOUND|ECONNREFUSED|CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) {
      return true;
    }
  }
  return false;
}

const GIVE_CREDENTIALS =
  "Give credentials that it takes with --header 'authorization: Bearer …', or save the document and name its file";

/** An answer that is no document. */
class Refused extends DiagnosticError {
  readonly status: number;
  readonly retryAfter: string | undefined;
  constructor(at: URL, { status, headers }: Answer, asked: URL, start: string) {
    const isMissing = status === 404 || status === 410;
    const code = isMissing ? 'LRO-INPUT-MISSING' : 'LRO-INPUT-READ';
    const isDenied = status === 401 || status === 403;
    // Credentials are for whom the user named, and for nobody to whom that leads.
    const isTrusted = at.origin === start;
    const led = at.origin === asked.origin ? '' : `, to which ${asked.origin} redirects`;
    const because =
      isDenied && !isTrusted ? `${led}; what --header gives goes to ${start} alone` : '';
    const help = isDenied && isTrusted ? GIVE_CREDENTIALS : undefined;
    super(failure(code, at, `the server answers ${status}${because}`, help).diagnostic);
    this.status = status;
    this.retryAfter = headers.get('retry-after') ?? undefined;
  }
}

function validatorsOf({ headers }: Answer): Validators | undefined {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')].map((value) =>
    value !== null && /^[\x20-\x7e]{1,256}$/.test(value) ? value : undefined,
  );
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** RFC 9110, section 13.1. */
function conditionsOf(known: Validators | undefined): Readonly<Record<string, string>> {
  if (known === undefined) return {};
  const { etag, lastModified } = known;
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function answer(
  address: URL,
  guard: NetworkGuard,
  ask: Ask,
  known: Validators | undefined,
): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let at = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    guard.check(at);
    const response = await askOne(at, ask, signal, conditionsOf(known));
    const location = response.headers.get('location');
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 304 && known !== undefined) return response;
    if (response.status < 300 || response.status >= 400 || location === null) {
      throw new Refused(at, response, address, guard.origin);
    }
    if (!URL.canParse(location, at.href)) {
      throw failure('LRO-INPUT-READ', at, 'the server redirects to what is no address');
    }
    at = new URL(location, at);
  }
  throw failure('LRO-INPUT-READ', address, `it redirects more than ${MAX_REDIRECTS} times`);
}

/** What its name leads to is held to the rule when it is known. */
async function askOne(
  at: URL,
  ask: Ask,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  try {
    return await ask(at, {
      redirect: 'manual',
      signal,
      ...(Object.keys(headers).length > 0 && { headers }),
    });
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

function failure(code: DiagnosticCode, at: URL, message: string, help?: string): DiagnosticError {
  return addressError(addressName(at), message, { code, help });
}

import { BlockList, isIP } from 'node:net';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { DiagnosticError } from '../diagnostics/diagnostic.js';

/** What names of credentials in a query end in: API keys, OAuth tokens, signatures of signed URLs. */
const CREDENTIAL =
  /(?:key|token|auth|authorization|credentials?|passw(?:or)?d|secret|sig|signature)$/i;

/**
 * The address that a user gave.
 *
 * @throws DiagnosticError `LRO-INPUT-URL` where the text is none.
 */
export function parseAddress(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  // What cannot be parsed cannot be searched for credentials either.
  const [place = ''] = text.replace(/\/\/[^/]*@/, '//').split(/[?#]/);
  throw addressError(place, 'this is no address');
}

/**
 * The address as files and diagnostics may hold it: without a user's name and password, without
 * credentials in its query, and without a fragment, which is never sent.
 */
export function addressName(address: URL): string {
  const name = new URL(address);
  name.username = '';
  name.password = '';
  name.hash = '';
  // Member by member, so that the others stay as they were written.
  const members = address.search.slice(1).split('&');
  const query = members.filter((member) => !isCredential(member)).join('&');
  name.search = query === '' ? '' : `?${query}`;
  return name.href;
}

function isCredential(member: string): boolean {
  return [...new URLSearchParams(member).keys()].some((name) => CREDENTIAL.test(name));
}

/**
 * The rule for every address that is asked in the course of a fetch, redirects and the items of a
 * directory among them. Documents come by TLS, or from this machine itself, but an address on
 * the network must not make this machine ask itself. None may hold a user's name or a password.
 *
 * @param start the address that the user gave.
 * @returns for an address why it must not be asked; undefined where it may.
 */
export function addressRule(start: URL): (address: URL) => string | undefined {
  const isLocal = isLoopback(start.hostname);
  return ({ protocol, hostname, username, password }) => {
    if (username !== '' || password !== '') return 'an address may hold no user name or password';
    const isHere = isLoopback(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) {
      return 'documents come from https addresses, or from loopback';
    }
    return isHere && !isLocal ? 'an address on the network leads to this machine' : undefined;
  };
}

/** IPv4 addresses cover those that IPv6 writes as `::ffff:127.0.0.1`. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
// "Any address" is this machine too where it is asked.
LOOPBACK.addSubnet('0.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::', 'ipv6');

/**
 * Whether a URL's host is this machine: an address of loopback, or a name that is kept for it
 * (RFC 6761, section 6.3).
 */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(host);
  if (version !== 0) return LOOPBACK.check(host, version === 4 ? 'ipv4' : 'ipv6');
  return /(?:^|\.)localhost\.?$/i.test(host);
}

/** What is wrong with an address, or with what it leads to. */
export function addressError(
  file: string,
  message: string,
  code: DiagnosticCode = 'LRO-INPUT-URL',
): DiagnosticError {
  const help = 'Check the address, or save the documents in a folder and name that folder';
  return new DiagnosticError({ code, message, help, file });
}

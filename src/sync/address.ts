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

/** Whether an address holds what `addressName` leaves out for being secret. */
export function hasCredentials({ username, password, search }: URL): boolean {
  return username !== '' || password !== '' || search.slice(1).split('&').some(isCredential);
}

const CHECK_ADDRESS = 'Check the address, or save the documents in a folder and name that folder';

/** What is wrong with an address, or with what it leads to. */
export function addressError(
  file: string,
  message: string,
  {
    code = 'LRO-INPUT-URL',
    help = CHECK_ADDRESS,
  }: { readonly code?: DiagnosticCode; readonly help?: string | undefined } = {},
): DiagnosticError {
  return new DiagnosticError({ code, message, help, file });
}

/** An address of a kind that nothing is read from. */
export function unreadAddress(text: string): DiagnosticError {
  const [scheme = ''] = text.split(':');
  return addressError(
    addressName(parseAddress(text)),
    `documents are not read from addresses that begin with ${scheme}:`,
    {
      help: 'Give one that begins with https:// (http:// for this machine), or save the documents and name their folder or file',
    },
  );
}

import { isObject } from './operation.js';

/** A secret by what stands before it, whatever it looks like. */
const NAMED = /\b(bearer\s|basic\s|\w*(token|key|secret|password)["']?[:=])\s*[^\s,;]+/gi;
const WORD = /[^\s,;:!?"'`()<>[\]{}=&|]+/g;
/** Prose, names of errors, their codes (ECONNREFUSED, invalid_grant), statuses and IP addresses. */
const HARMLESS =
  /^([A-Z]?[a-z]{0,20}|[A-Z][A-Za-z]{0,30}Error|E[A-Z]{2,20}|UND_ERR_[A-Z_]+|[a-z]{1,12}_[a-z]{1,12}|\d{1,4}|\d{1,3}(\.\d{1,3}){3})\.*$/;

/**
 * What may be shown of an error from outside this package: its name, message and code, and the same
 * of its causes. Everything else is left out, the stack too, for a provider's or a `fetch`'s error
 * often carries the request with its credentials. Of the texts only words are kept that look like
 * prose or a known kind of code; "…" stands for any other, as it could be a token.
 *
 * @param secrets what is left out however it looks.
 */
export function redacted(error: unknown, secrets: readonly string[] = [], depth = 3): Error {
  const from = isObject(error) ? error : { message: error };
  const safe = (text: unknown): string => {
    if (typeof text !== 'string') return '';
    let rest = text;
    for (const secret of secrets) rest = rest.replaceAll(secret, '…');
    return rest.replace(NAMED, '…').replace(WORD, (word) => (HARMLESS.test(word) ? word : '…'));
  };
  const cause = from.cause && depth > 0 ? { cause: redacted(from.cause, secrets, depth - 1) } : {};
  const copy = new Error(safe(from.message), cause);
  const code = safe(from.code);
  return Object.assign(copy, { name: safe(from.name) || 'Error' }, code && { code });
}

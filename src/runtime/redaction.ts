import { textOf } from './json-value.js';

/** Headers that hold no credentials. */
const PUBLIC = /^(accept|content|user-agent|x-goog-(user|api-[cv]))/;

/**
 * A text of the server without the credentials of its request, which some servers repeat: a token
 * that is no more valid here may be so elsewhere.
 */
export function withoutCredentials(text: string, headers: Headers): string {
  headers.forEach((value, name) => {
    const secret = value.split(' ').at(-1) as string;
    if (secret.length > 5 && !PUBLIC.test(name)) text = text.replaceAll(secret, '***');
  });
  return text;
}

/** The name of an error class, or a code like `ECONNREFUSED`: what is never a secret. */
const KIND = /^([A-Za-z]*Error|[A-Z_]+)$/;

/**
 * What may be shown of an error from outside this package: its name, and its code or that of its
 * cause. No message, no stack and nothing else, for a provider's or a `fetch`'s error often carries
 * the request with its credentials.
 */
export function errorKind(error: unknown): string {
  const { name, cause, code = Object(cause).code } = Object(error);
  return [name, code].filter((kind) => KIND.test(textOf(kind))).join(' ');
}

/** Words, and addresses without a query: what no credential looks like. */
const PLAIN = /^(([A-Z]?[a-z']+|https:\/\/[a-z./-]+)[.,:;]?( |$))+$/;

/** What an error of a provider of credentials says, where it holds no credential. */
export function plainSentence(error: unknown): string {
  const { name, message } = Object(error);
  const isPlain = KIND.test(textOf(name)) && PLAIN.test(textOf(message));
  return isPlain && !/bearer|token|secret|password/i.test(message) ? `: ${message}` : '';
}

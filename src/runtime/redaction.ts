/** The name of an error class, or a code like `ECONNREFUSED`: what is never a secret. */
const KIND = /^([A-Za-z]*Error|[A-Z_]+)$/;

/**
 * What may be shown of an error from outside this package: its name, and its code or that of its
 * cause. No message, no stack and nothing else, for a provider's or a `fetch`'s error often carries
 * the request with its credentials.
 */
export function kindOf(error: unknown): string {
  const { name, cause, code = Object(cause).code } = Object(error);
  return [name, code].filter((kind) => typeof kind === 'string' && KIND.test(kind)).join(' ');
}

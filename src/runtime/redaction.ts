/**
 * A text of the server without the credentials of its request, which some servers repeat: a token
 * that is no more valid here may be so elsewhere.
 */
export function withoutCredentials(text: string, headers: Headers): string {
  for (const name of ['authorization', 'x-goog-api-key']) {
    const secret = headers.get(name)?.split(' ').pop();
    if (secret) text = text.replaceAll(secret, '***');
  }
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
  return [name, code].filter((kind) => typeof kind === 'string' && KIND.test(kind)).join(' ');
}

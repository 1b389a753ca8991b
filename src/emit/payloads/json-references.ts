/**
 * A reference, as openapi-typescript wants it read: the build gives it this in place of the module of a
 * validator of documents (`.rolldown.config.ts`).
 */
export function parseRef(reference: string): { readonly pointer: readonly string[] } {
  const [, pointer = ''] = reference.split('#/');
  return {
    pointer: pointer
      .split('/')
      .map(unescaped)
      .filter((part) => part !== ''),
  };
}

/** A word as a JSON pointer has it (RFC 6901). */
export function escapePointer(word: string): string {
  return word.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(word: string): string {
  return decodeURIComponent(word.replaceAll('~1', '/').replaceAll('~0', '~'));
}

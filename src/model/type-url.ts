/** What stands before the message's full name in the `@type` of a packed `Any`. */
export const TYPE_URL_HOST = 'type.googleapis.com/';

/** How the pattern of a `@type` begins of which only the message's last name is known, and how it ends. */
const ANY_PACKAGE = `^${TYPE_URL_HOST.replaceAll('.', '\\.')}.+\\.`;
const END = '$';

/** The regular expression of the `@type` of a message in any package. */
export function typeUrlPattern(simpleName: string): string {
  return ANY_PACKAGE + simpleName.replace(/\W/g, '\\$&') + END;
}

/** The message's last name in such an expression; undefined in any other. */
export function patternName(pattern: string): string | undefined {
  if (!pattern.startsWith(ANY_PACKAGE) || !pattern.endsWith(END)) return undefined;
  const name = pattern.slice(ANY_PACKAGE.length, -END.length);
  return /^\w+$/.test(name) ? name : undefined;
}

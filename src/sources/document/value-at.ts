import { isJsonObject, type JsonValue } from './json-node.js';

/** The value deep inside another; undefined where the way there is another than expected. */
export function valueAt(value: JsonValue, members: readonly string[]): JsonValue | undefined {
  return members.reduce<JsonValue | undefined>(
    (outer, member) =>
      isJsonObject(outer) && Object.hasOwn(outer, member) ? outer[member] : undefined,
    value,
  );
}

/** The members that a JSON pointer (RFC 6901) leads through. */
export function pointerMembers(pointer: string): string[] {
  const tokens = pointer.replace(/^\//, '').split('/');
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

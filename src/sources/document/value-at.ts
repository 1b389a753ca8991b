import { isJsonObject, type JsonValue } from './json-node.js';

/** The value deep inside another; undefined where the way there is another than expected. */
export function valueAt(value: JsonValue, members: readonly string[]): JsonValue | undefined {
  return members.reduce<JsonValue | undefined>((outer, member) => {
    if (Array.isArray(outer))
      return /^(?:0|[1-9]\d*)$/.test(member) ? outer[Number(member)] : undefined;
    return isJsonObject(outer) && Object.hasOwn(outer, member) ? outer[member] : undefined;
  }, value);
}

/** The members that a JSON pointer (RFC 6901) leads through. */
export function pointerMembers(pointer: string): string[] {
  const tokens = pointer.replace(/^\//, '').split('/');
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A pointer in a URI's fragment, without what URIs escape; as it is where that is no escape. */
export function plainPointer(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

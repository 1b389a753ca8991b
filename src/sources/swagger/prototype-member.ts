import { pointerTo } from '../../diagnostics/diagnostic.js';
import type { JsonValue } from '../document/json-node.js';

/**
 * The place of a member called `__proto__`, if there is one. Code that copies objects member by
 * member, as an upgrader does, would make it the copy's prototype.
 */
export function prototypeMember(value: JsonValue, pointer = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const place = pointerTo(pointer, name);
    const found = name === '__proto__' ? place : prototypeMember(inner, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

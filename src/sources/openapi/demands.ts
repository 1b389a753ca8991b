import { ownKeywords } from '../../model/openapi-keywords.js';
import type { Schema } from '../../model/schema.js';
import { isJsonObject, type JsonNode } from '../document/json-node.js';
import { isNullable } from './nullable.js';

/**
 * What has to be there of an object. A property that may be null has to be in requests all the same, but whoever
 * reads an answer finds no value there: `null` says that a value is absent.
 */
export function demandsOf(node: JsonNode): Pick<Schema, 'required' | 'needed' | 'oneofs'> {
  const { needed = [], oneofs } = ownKeywords((keyword) => node.value(keyword));
  const all = node.texts('required') ?? [];
  const properties = node.value('properties');
  const mayBeNull = (name: string): boolean =>
    isJsonObject(properties) && isNullable(node.root, properties[name]);
  const required = all.filter((name) => !mayBeNull(name));
  const asked = [...new Set([...needed, ...all.filter(mayBeNull)])];
  return {
    ...(required.length > 0 && { required }),
    ...(asked.length > 0 && { needed: asked }),
    ...(oneofs && { oneofs }),
  };
}

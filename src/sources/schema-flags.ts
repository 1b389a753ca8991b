import type { Schema } from '../model/schema.js';
import type { JsonNode } from './json-node.js';

/** What Discovery and OpenAPI say alike of a property beside its type. */
export function schemaFlags(node: JsonNode): Schema {
  return {
    ...(node.flag('readOnly') === true ? { readOnly: true } : {}),
    ...(node.flag('deprecated') === true ? { deprecated: true } : {}),
  };
}

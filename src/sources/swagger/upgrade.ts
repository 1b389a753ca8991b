import { upgrade } from '@scalar/openapi-upgrader';
import { JsonNode, type JsonObject } from '../document/json-node.js';
import { swaggerPointer } from './pointer.js';
import { prototypeMember } from './prototype-member.js';
import { sanitizeSwagger } from './sanitize.js';

/**
 * A Swagger 2.0 document as OpenAPI 3.0. What is wrong with it is reported at its place in the
 * document as it was written. Undefined, with a diagnostic, where it cannot be upgraded.
 */
export function upgradeSwagger(root: JsonNode): JsonNode | undefined {
  const prototype = prototypeMember(root.object);
  if (prototype !== undefined) return refuse(root, prototype, 'no member may have this name');
  try {
    const upgraded = upgrade({ ...sanitizeSwagger(root) }, '3.0') as unknown as JsonObject;
    return new JsonNode(upgraded, '', root.log.ofForm(swaggerPointer));
  } catch (error) {
    return refuse(root, '', error instanceof Error ? error.message : String(error));
  }
}

function refuse(root: JsonNode, pointer: string, why: string): undefined {
  root.log.error(
    'LRO-DOCUMENT-KIND',
    pointer,
    `this Swagger 2.0 document cannot be upgraded to OpenAPI 3: ${why}`,
    'Correct the document, or upgrade it with another tool',
  );
  return undefined;
}

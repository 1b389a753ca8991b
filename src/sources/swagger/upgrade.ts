import { upgrade } from '@scalar/openapi-upgrader';
import { parseServerUrl } from '../../model/server-url.js';
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
    const place = lacksHttps(root) ? schemesPointer : swaggerPointer;
    return new JsonNode(upgraded, '', root.log.ofForm(place));
  } catch (error) {
    return refuse(root, '', error instanceof Error ? error.message : String(error));
  }
}

/** Whether nothing but its schemes is wrong with the server of a document. */
function lacksHttps(root: JsonNode): boolean {
  const [host, schemes] = [root.value('host'), root.value('schemes')];
  if (typeof host !== 'string' || !Array.isArray(schemes) || schemes.includes('https'))
    return false;
  return schemes.length > 0 && parseServerUrl(`https://${host}`) !== undefined;
}

function schemesPointer(upgraded: string): string {
  return upgraded.startsWith('/servers') ? '/schemes' : swaggerPointer(upgraded);
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

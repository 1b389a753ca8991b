import { isJsonObject, JsonNode, type JsonValue } from '../document/json-node.js';

/** How many references may lead to one another before they count as a circle. */
const MAX_HOPS = 10;

/**
 * The object that a Reference Object stands for, or the object itself. Undefined, with a
 * diagnostic, where a reference is not local or leads nowhere: no other file and no network is
 * ever read.
 */
export function resolveReference(root: JsonNode, node: JsonNode): JsonNode | undefined {
  let next = node;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const ref = next.text('$ref');
    if (ref === undefined) return next;
    if (!ref.startsWith('#/')) return reportForeign(next, ref);
    const target = lookUp(root, ref);
    if (target === undefined) break;
    next = target;
  }
  node.log.warn(
    'LRO-REF-DANGLING',
    node.at('$ref'),
    'the reference leads nowhere, and what holds it is skipped',
  );
  return undefined;
}

export function reportForeign(node: JsonNode, ref: string): undefined {
  node.log.warn(
    'LRO-REF-FOREIGN',
    node.at('$ref'),
    `"${ref}" refers to something outside the document, and what holds it is skipped`,
  );
  return undefined;
}

function lookUp(root: JsonNode, ref: string): JsonNode | undefined {
  let value: JsonValue | undefined = root.object;
  const members = ref.slice(2).split('/').map(unescaped);
  for (const member of members) {
    if (!isJsonObject(value) || !Object.hasOwn(value, member)) return undefined;
    value = value[member];
  }
  return isJsonObject(value) ? new JsonNode(value, { parent: root, members }, root.log) : undefined;
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

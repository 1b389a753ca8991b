import { isJsonObject, JsonNode } from '../document/json-node.js';
import { pointerMembers, valueAt } from '../document/value-at.js';

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
  const members = pointerMembers(ref.slice('#'.length));
  const value = valueAt(root.object, members);
  return isJsonObject(value) ? new JsonNode(value, { parent: root, members }, root.log) : undefined;
}

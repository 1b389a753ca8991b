import { refName } from '../../model/schema.js';
import { isJsonObject, JsonNode } from '../document/json-node.js';
import { plainPointer, pointerMembers, valueAt } from '../document/value-at.js';

/** How many references may lead to one another before they count as a circle. */
const MAX_HOPS = 10;

/**
 * The object that a Reference Object stands for, or the object itself. Undefined, with a
 * diagnostic, where a reference is not local or leads nowhere: no other file and no network is
 * ever read.
 */
export function resolveReference(root: JsonNode, node: JsonNode): JsonNode | undefined {
  const end = endOfReferences(root, node);
  const ref = end.text('$ref');
  if (ref === undefined) return end;
  if (!ref.startsWith('#/')) return reportForeign(end, ref);
  node.log.warn(
    'LRO-REF-DANGLING',
    node.at('$ref'),
    'the reference leads nowhere, and what holds it is skipped',
  );
  return undefined;
}

/** Where references lead from an object: to one that is none, or to the last that can be followed. */
export function endOfReferences(root: JsonNode, node: JsonNode): JsonNode {
  let end = node;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const ref = end.value('$ref');
    const target = typeof ref === 'string' ? lookUp(root, ref) : undefined;
    if (target === undefined) break;
    end = target;
  }
  return end;
}

function reportForeign(node: JsonNode, ref: string): undefined {
  node.log.warn(
    'LRO-REF-FOREIGN',
    node.at('$ref'),
    ref.startsWith('#')
      ? `"${ref}" refers to an anchor, which is not read as a pointer "#/..." is, and what holds it is skipped`
      : `"${ref}" refers to something outside the document, or by its $id, which is not read, and what holds it is skipped`,
  );
  return undefined;
}

/** What a reference leads to within its document; undefined where that is no object, or elsewhere. */
export function lookUp(root: JsonNode, ref: string): JsonNode | undefined {
  if (!ref.startsWith('#/')) return undefined;
  const pointer = ref.slice('#'.length);
  const ways = [schemaMembers(ref), pointerMembers(pointer), pointerMembers(plainPointer(pointer))];
  const members = ways.find((way) => isJsonObject(valueAt(root.object, way)));
  const value = members && valueAt(root.object, members);
  return members !== undefined && isJsonObject(value)
    ? new JsonNode(value, { parent: root, members }, root.log)
    : undefined;
}

/** Whether a reference holds the name of one of the document's schemas, and leads to nothing within one. */
export function isSchemaName(root: JsonNode, ref: string): boolean {
  const name = refName({ $ref: ref });
  if (name === undefined || !name.includes('/')) return name !== undefined;
  return isJsonObject(valueAt(root.object, schemaMembers(ref)));
}

/** Where the schema of a name is, whatever stands in the name. */
function schemaMembers(ref: string): string[] {
  return ['components', 'schemas', refName({ $ref: ref }) ?? ''];
}

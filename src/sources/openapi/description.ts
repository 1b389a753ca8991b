import { JsonNode } from '../document/json-node.js';

/** Where a document that is kept says that what it tells in words is kept with it. */
export const DESCRIPTIONS = 'x-lrogen-descriptions';

/** A document of which the descriptions are kept, or not, as is stated; else as it says itself. */
export function withDescriptions(root: JsonNode, stated: boolean | undefined): JsonNode {
  if (stated === undefined || stated === isDescribed(root)) return root;
  return new JsonNode({ ...root.object, [DESCRIPTIONS]: stated }, '', root.log);
}

/** Whether the descriptions of a document are kept. */
export function isDescribed(root: JsonNode): boolean {
  return root.value(DESCRIPTIONS) === true;
}

/** What a document says of a part of it in words, where its descriptions are kept: lines of visible text. */
export function descriptionOf(node: JsonNode): { readonly description?: string } {
  if (!node.has('description') || !isDescribed(node.root)) return {};
  const description = (node.text('description') ?? '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    // No control, no direction, nothing that cannot be seen.
    .replace(/[^\P{C}\n]+/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return description === '' ? {} : { description };
}

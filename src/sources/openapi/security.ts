import { compareText } from '../../model/compare-text.js';
import type { JsonNode } from '../document/json-node.js';

/**
 * The OAuth scopes that an operation's security requirements name, or the document's where the
 * operation has none of its own. Undefined where neither says anything.
 */
export function scopesOf(root: JsonNode, operation: JsonNode): string[] | undefined {
  const holder = operation.has('security') ? operation : root;
  if (!holder.has('security')) return undefined;
  const scopes = holder
    .nodes('security')
    .flatMap((requirement) =>
      Object.keys(requirement.object).flatMap((scheme) => requirement.texts(scheme) ?? []),
    );
  return [...new Set(scopes)].sort(compareText);
}

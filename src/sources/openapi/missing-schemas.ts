import { directRefs } from '../../model/schema.js';
import type { DocumentSchemas } from '../schemas/document-schemas.js';
import { reachableNames } from '../schemas/reference-graph.js';
import type { OpenApiMethod } from './operation.js';

/** Says once of each schema that the document does not have where a start's body, or a part of it, refers to it. */
export function reportMissing(starts: readonly OpenApiMethod[], all: DocumentSchemas): void {
  const told = new Set<string>();
  const missing = (refs: readonly string[]): string[] =>
    refs.filter((name) => all.node(name) === undefined && !told.has(name));
  for (const { node, request } of starts) {
    for (const name of missing(directRefs(request.schema ?? {}))) {
      told.add(name);
      node.log.warn(
        'LRO-REF-DANGLING',
        node.at('requestBody'),
        `the body's schema "${name}" is not in the document, and anything may be sent in its place`,
      );
    }
  }
  const bodies = starts.flatMap(({ request }) => directRefs(request.schema ?? {}));
  for (const holder of reachableNames(all.references, bodies)) {
    const node = all.node(holder);
    for (const name of missing(node ? directRefs(all.get(holder) ?? {}) : [])) {
      told.add(name);
      node?.log.warn(
        'LRO-REF-DANGLING',
        node.pointer,
        `it refers to a schema "${name}" that is not in the document, and anything is allowed in its place`,
      );
    }
  }
}

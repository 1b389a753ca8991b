import type { PlainSegment } from '../../model/path-template.js';
import { isFact, isJsonObject, type JsonNode, type JsonValue } from '../document/json-node.js';
import { isCalledOperations } from '../operations/operations-methods.js';
import { patternSegments } from '../operations/parameter-pattern.js';

/** The regular expression that a path parameter of a resource pattern has: `^operations/[^/]+$`. */
export function patternOf(resource: string): string {
  const parts = resource.split('/').map((part) => {
    if (part === '**') return '.*';
    return part === '*' || /^\{[^{}]*\}$/.test(part) ? '[^/]+' : part;
  });
  return `^${parts.join('/')}$`;
}

/** The pattern that the examples of a parameter show, where all of them show the same. */
export function examplePattern(parameter: JsonNode): string | undefined {
  const nodes = [parameter, parameter.node('schema')];
  return agreed(nodes.flatMap((node) => (node ? examplesOf(node) : [])));
}

/**
 * The pattern of the names that the document's own operations have: of examples of the member `name`, or of
 * the resource patterns of AEP-4 and AIP-123 (`x-aep-resource`, `x-google-resource`).
 */
export function operationPattern(root: JsonNode): string | undefined {
  const schemas = root.node('components')?.entries('schemas') ?? [];
  const texts = schemas.flatMap(([, schema]) => {
    const properties = schema.value('properties');
    if (!isJsonObject(properties) || properties.done === undefined) return [];
    const name = schema.node('properties')?.value('name');
    const node = isJsonObject(name) ? schema.node('properties')?.node('name') : undefined;
    return [...(node ? examplesOf(node) : []), ...resourcePatterns(schema)];
  });
  return agreed(texts);
}

function resourcePatterns(schema: JsonNode): string[] {
  return ['x-aep-resource', 'x-google-resource'].flatMap((member) => {
    const stated = schema.value(member);
    if (!isJsonObject(stated)) return [];
    return [stated.pattern, stated.patterns].flat().filter(isFact);
  });
}

/** `example` and `examples`, as OpenAPI 3.0, 3.1 and Swagger 2.0 have them. */
function examplesOf(node: JsonNode): string[] {
  const several = node.value('examples');
  const listed: readonly (JsonValue | undefined)[] = Array.isArray(several)
    ? several
    : isJsonObject(several)
      ? Object.values(several).map((one) => (isJsonObject(one) ? one.value : one))
      : [];
  return [node.value('example'), node.value('x-example'), ...listed].filter(isFact);
}

/** The one pattern that all names have; undefined where one is no name of operations, or of their parent. */
function agreed(names: readonly string[]): string | undefined {
  const patterns = new Set(names.map(patternOfName));
  const [only] = patterns;
  return patterns.size === 1 ? only : undefined;
}

/** `projects/p1/operations/o1` has collections in every other place (AIP-122). */
function patternOfName(name: string): string | undefined {
  const parts = name.split('/');
  const isName =
    parts.length > 1 &&
    parts.length <= 20 &&
    parts.every((part, i) => (i % 2 === 0 ? /^[a-z][A-Za-z-]*$/.test(part) : part !== ''));
  if (!isName) return undefined;
  return patternOf(parts.map((part, i) => (i % 2 === 0 ? part : '*')).join('/'));
}

/** Whether a pattern ends with an operation: the names of parents do not. */
export function isOfOperation(pattern: string): boolean {
  const segments: readonly PlainSegment[] = patternSegments(pattern) ?? [];
  const collection = segments.findLast(({ kind }) => kind === 'literal');
  return collection?.kind === 'literal' && isCalledOperations(collection.value);
}

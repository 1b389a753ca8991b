import type { DeclaredShape } from '../../model/declared-shape.js';
import type { JsonNode } from '../document/json-node.js';
import { hasMember } from '../operations/operation-schema.js';
import type { StatedFacts } from '../stated-facts.js';
import type { OpenApiDocument } from './document.js';
import { constantHeader, type Parameter, queryParameter } from './parameter.js';

/** The members of an operation that a shape may name. */
const MEMBERS = ['name', 'done', 'status', 'response', 'metadata', 'error'] as const;

/** Says which members of a stated shape the operations of a document have not. */
export function reportShape(root: JsonNode, document: OpenApiDocument, shape: DeclaredShape): void {
  const report = (message: string): void =>
    root.log.warn('LRO-SHAPE-MEMBER', root.at('components', 'schemas'), message);
  const answers = document.bound.flatMap(({ method, kind }) =>
    kind === 'get' || kind === 'wait' ? (method.response ?? []) : [],
  );
  const [operation] = answers;
  if (operation === undefined) {
    const { collection = 'operations', name = 'name', status, done = 'done' } = shape;
    if (document.bound.length > 0) return;
    report(
      `no "get" answers with what has the members "${name}" and "${status ?? done}" of the shape that is stated, in a collection "${collection}" or any other`,
    );
    return;
  }
  for (const member of MEMBERS) {
    const path = shape[member];
    if (path === undefined || hasMember(operation, path, document.all)) continue;
    report(
      `operations have no member "${path}", which the shape that is stated has for the ${member}`,
    );
  }
}

/** Says once of each parameter which methods need it that no client fills by itself. */
export function reportNeeds(root: JsonNode, { bound, starting }: OpenApiDocument): void {
  const needed = new Map<string, { readonly pointer: string; readonly kinds: Set<string> }>();
  const starts = starting.flatMap(({ method, said }) =>
    'claim' in said ? [{ method, kind: 'starts' }] : [],
  );
  for (const { method, kind } of [...bound, ...starts]) {
    for (const parameter of method.parameters.filter(isUnfilled)) {
      const { name, in: place } = parameter;
      const what =
        place === 'header'
          ? `a header "${name}"`
          : `a "${name}" in the query that is no plain value`;
      const known = needed.get(what) ?? { pointer: method.node.pointer, kinds: new Set() };
      needed.set(what, known);
      known.kinds.add(kind);
    }
  }
  for (const [what, { pointer, kinds }] of needed) {
    const [one, ...others] = kinds;
    const who =
      others.length > 0
        ? `${[...kinds].join(', ')} of operations need`
        : `${one} of operations ${one === 'starts' ? 'need' : 'needs'}`;
    root.log.warn('LRO-PARAMETER-NEEDED', pointer, `${who} ${what}`);
  }
}

function isUnfilled(parameter: Parameter): boolean {
  const { in: place, required } = parameter;
  if (place === 'header') return required && constantHeader(parameter) === undefined;
  return required && place === 'query' && !queryParameter(parameter);
}

/** Says which patterns that are stated are of no path parameter and of no path of the document. */
export function reportPatterns(root: JsonNode, patterns: StatedFacts['patterns'] = {}): void {
  const paths = root.entries('paths').map(([path]) => path);
  for (const name of Object.keys(patterns)) {
    if (paths.some((path) => path === name || path.includes(`{${name}}`))) continue;
    root.log.warn(
      'LRO-PATTERN-UNUSED',
      root.at('paths'),
      `no path is ${JSON.stringify(name)} or has a parameter of this name, for which a pattern is stated`,
    );
  }
}

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

/** Says once of each parameter which methods need it that no client fills by itself, or take it otherwise than it is. */
export function reportNeeds(root: JsonNode, { bound, starting }: OpenApiDocument): void {
  const told = new Map<string, Told & { readonly pointer: string; readonly kinds: Set<string> }>();
  const starts = starting.flatMap(({ method, said }) =>
    'claim' in said ? [{ method, kind: 'starts' }] : [],
  );
  for (const { method, kind } of [...bound, ...starts]) {
    for (const parameter of method.parameters) {
      const what = toldOf(parameter);
      if (what === undefined) continue;
      const known = told.get(what.text) ?? {
        ...what,
        pointer: method.node.pointer,
        kinds: new Set(),
      };
      told.set(what.text, known);
      known.kinds.add(kind);
    }
  }
  for (const { code, text, pointer, kinds } of told.values()) {
    const verb = code === 'LRO-PARAMETER-NEEDED' ? 'need' : 'take';
    const isOne = kinds.size === 1 && !kinds.has('starts');
    const who = `${[...kinds].join(', ')} of operations`;
    root.log.warn(code, pointer, `${who} ${verb}${isOne ? 's' : ''} ${text}`);
  }
}

/** What is said of a parameter. */
interface Told {
  readonly code: 'LRO-PARAMETER-NEEDED' | 'LRO-PARAMETER-TYPE';
  readonly text: string;
}

/** That methods need it, or how they take it; undefined for what is taken as it is. */
function toldOf(parameter: Parameter): Told | undefined {
  const { name, in: place, delimiter } = parameter;
  if (isUnfilled(parameter)) {
    const text =
      place === 'header' ? `a header "${name}"` : `a "${name}" in the query that is no plain value`;
    return { code: 'LRO-PARAMETER-NEEDED', text };
  }
  if (place !== 'query' || (delimiter === undefined && queryParameter(parameter))) return undefined;
  const text =
    delimiter === undefined
      ? `no "${name}" in the query: it is no string, number, boolean or list of these, and is skipped`
      : `the items of "${name}" as one text, with ${JSON.stringify(delimiter)} between them`;
  return { code: 'LRO-PARAMETER-TYPE', text };
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

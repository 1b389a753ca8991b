import { nameFields } from '../model/collection.js';
import { BINDING_KINDS, type BindingKind, type OperationsApi } from '../model/operations-api.js';
import { comparePatterns, compareText } from '../model/path-order.js';
import {
  type PathTemplate,
  type PlainSegment,
  printPattern,
  templateVariables,
} from '../model/path-template.js';
import { singular } from '../model/singular.js';
import { pascal } from './client-name.js';
import {
  type Code,
  codeSpan,
  type Prose,
  stringLiteral,
  templateText,
  trusted,
  uniqueTypeName,
} from './code.js';

/** One pattern of operation names. */
export interface OperationNames {
  readonly pattern: readonly PlainSegment[];
  /** A field for every wildcard of the pattern, in order. */
  readonly fields: readonly string[];
  /** The pattern with its fields: `projects/{project}/operations/{operation=**}`. */
  readonly text: string;
  readonly type: Code;
  readonly fieldsType: Code;
  /** The text once more, for comments. */
  readonly doc: Prose;
}

/** Types of `types.d.ts` that have the same name in every API. */
const FIXED: readonly string[] = [
  'OperationName',
  'OperationNameFields',
  'OperationParentName',
  'Operation',
  'UnknownPayload',
  ...BINDING_KINDS.map(requestName),
];

/** A hole of a template literal type that takes any text. */
const STRING = `\${string}`;

/** `CancelRequest` and so on. */
export function requestName(kind: BindingKind): Code {
  return trusted(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Request`);
}

/**
 * What the one variable of a template may hold where that is a resource name; undefined where the
 * template has several variables, or one that holds a single segment.
 */
export function nameVariable(template: PathTemplate): readonly PlainSegment[] | undefined {
  const variables = templateVariables(template);
  const [only] = variables;
  if (variables.length !== 1 || only === undefined) return undefined;
  const isPlain = only.segments.length === 1 && only.segments[0]?.kind === 'one';
  return isPlain ? undefined : only.segments;
}

/** The patterns of all operation names of an API, the more specific first. */
export function operationNames(api: OperationsApi): OperationNames[] {
  const patterns = new Map<string, { collection: string; pattern: readonly PlainSegment[] }>();
  for (const { kind, collection, template } of api.bindings) {
    const pattern = nameVariable(template);
    const isName = pattern?.some(({ kind }) => kind !== 'literal');
    if (kind === 'list' || pattern === undefined || !isName) continue;
    const key = printPattern(pattern);
    if (!patterns.has(key)) patterns.set(key, { collection, pattern });
  }
  const sorted = [...patterns.values()].sort(
    (a, b) =>
      comparePatterns(a.pattern, b.pattern) ||
      compareText(printPattern(a.pattern), printPattern(b.pattern)),
  );
  const fields = distinctFields(sorted.map(({ pattern }) => pattern));
  const taken = new Set(FIXED);
  return sorted.map(({ collection, pattern }) => {
    const text = patternText(pattern, fields.get(pattern) ?? []);
    const stem = stemOf(collection);
    return {
      pattern,
      fields: fields.get(pattern) ?? [],
      text,
      type: uniqueTypeName(`${stem}Name`, taken),
      fieldsType: uniqueTypeName(`${stem}Fields`, taken),
      doc: codeSpan(text),
    };
  });
}

/** The type of the texts that fit a resource pattern. */
export function patternType(pattern: readonly PlainSegment[]): Code {
  if (pattern.every(({ kind }) => kind === 'literal')) return stringLiteral(printPattern(pattern));
  const parts = pattern.map((segment) =>
    segment.kind === 'literal' ? templateText(segment.value) : STRING,
  );
  return trusted(`\`${parts.join('/')}\``);
}

/** What the types of a collection's names begin with: `ProjectsLocationsOperation`. */
function stemOf(collection: string): string {
  const last = collection.lastIndexOf('.') + 1;
  const stem = pascal(collection.slice(0, last) + singular(collection.slice(last)));
  if (stem === '') return 'AnyOperation';
  return stem === 'Operation' ? 'TopLevelOperation' : stem;
}

/**
 * Fields by pattern. A name is made of its fields alone, so no two patterns may have the same
 * ones, as those of a collection and of a singleton's inside it do. The shortest pattern keeps the
 * plain names; another one's last field tells what is special about it: `dataConnectorOperation`
 * below a `dataConnector`, `operationPath` for `**`, else a number.
 */
function distinctFields(
  patterns: readonly (readonly PlainSegment[])[],
): Map<readonly PlainSegment[], readonly string[]> {
  const taken = new Set<string>();
  const found = new Map<readonly PlainSegment[], readonly string[]>();
  for (const pattern of [...patterns].sort((a, b) => a.length - b.length)) {
    const plain = nameFields(pattern);
    let fields: readonly string[] = plain;
    for (const last of lastFields(pattern, plain.at(-1) ?? '')) {
      fields = [...plain.slice(0, -1), last];
      if (!taken.has(keyOf(fields)) && new Set(fields).size === fields.length) break;
    }
    taken.add(keyOf(fields));
    found.set(pattern, fields);
  }
  return found;
}

function keyOf(fields: readonly string[]): string {
  return [...fields].sort(compareText).join(' ');
}

/** Names for a pattern's last field, the plainest first. */
function* lastFields(pattern: readonly PlainSegment[], plain: string): Generator<string> {
  yield plain;
  if (pattern.findLast(({ kind }) => kind !== 'literal')?.kind === 'many') yield `${plain}Path`;
  const singletons = singletonsIn(pattern);
  const qualified = pascal([...singletons, plain].join(' '));
  if (singletons.length > 0) yield qualified.charAt(0).toLowerCase() + qualified.slice(1);
  for (let i = 2; ; i++) yield `${plain}${i}`;
}

/** The literals between the last two wildcards, but for the last collection. */
function singletonsIn(pattern: readonly PlainSegment[]): string[] {
  const last = pattern.findLastIndex(({ kind }) => kind !== 'literal');
  const before = pattern.slice(0, last);
  const start = before.findLastIndex(({ kind }) => kind !== 'literal') + 1;
  return before
    .slice(start, -1)
    .flatMap((segment) => (segment.kind === 'literal' ? [segment.value] : []));
}

function patternText(pattern: readonly PlainSegment[], fields: readonly string[]): string {
  let next = 0;
  return pattern
    .map((segment) => {
      if (segment.kind === 'literal') return segment.value;
      const field = fields[next++];
      return segment.kind === 'one' ? `{${field}}` : `{${field}=**}`;
    })
    .join('/');
}

import { collectionOf, namePattern } from '../model/collection.js';
import { BINDING_KINDS, type BindingKind, type OperationsApi } from '../model/operations-api.js';
import { comparePatterns, compareText } from '../model/path-order.js';
import { type PlainSegment, printPattern } from '../model/path-template.js';
import { singular } from '../model/singular.js';
import { toldApart, wordOf } from '../model/told-apart.js';
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
import { distinctFields } from './operation-name-fields.js';
import { type TemplateName, templateName } from './template-name.js';

/** One pattern of operation names. */
export interface OperationNames {
  readonly pattern: readonly PlainSegment[];
  /** A field for every wildcard of the pattern, in order; or the variables of its template. */
  readonly fields: readonly string[];
  /** What the field `collection` is, where it tells the pattern from others of the same fields. */
  readonly word?: Code;
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

/** The patterns of all operation names of an API, the more specific first. */
export function operationNames(api: OperationsApi): OperationNames[] {
  const found = [...namesByPattern(api)].sort(
    ([keyA, a], [keyB, b]) =>
      comparePatterns(a.name.pattern, b.name.pattern) || compareText(keyA, keyB),
  );
  const fieldsOf = distinctFields(found.map(([, { name }]) => name));
  const taken = new Set(FIXED);
  return found.map(([, { name, word, stem }]) => {
    const fields = fieldsOf.get(name) ?? [];
    const text = name.text ?? namePattern(name.pattern, fields);
    return {
      pattern: name.pattern,
      fields,
      ...(word !== undefined && { word: stringLiteral(word) }),
      text,
      type: uniqueTypeName(`${stem}Name`, taken),
      fieldsType: uniqueTypeName(`${stem}Fields`, taken),
      doc: codeSpan(text),
    };
  });
}

interface FoundName {
  readonly name: TemplateName;
  readonly word: string | undefined;
  readonly stem: string;
}

/**
 * Two templates may have names of the same shape, one by several variables and one by `name`. The
 * variables win, those of `get` before others', since a handle asks by them.
 */
function namesByPattern(api: OperationsApi): Map<string, FoundName> {
  const found = new Map<string, FoundName>();
  const [gets, others] = [true, false].map((isGet) =>
    api.bindings.filter(({ kind }) => kind !== 'list' && (kind === 'get') === isGet),
  );
  const { templates } = toldApart(api.bindings);
  for (const binding of [...(gets ?? []), ...(others ?? [])]) {
    const { collection, template } = binding;
    const told = templates.get(binding) ?? template;
    const name = templateName(template) && templateName(told);
    if (name === undefined) continue;
    const key = printPattern(name.pattern);
    const known = found.get(key)?.name;
    if (known !== undefined && (known.variables || !name.variables)) continue;
    found.set(key, {
      name,
      word: wordOf(told),
      stem: stemOf(collection) ?? stemOf(collectionOf(template)) ?? TOP,
    });
  }
  return found;
}

/** The type of the texts that fit a resource pattern. */
export function patternType(pattern: readonly PlainSegment[]): Code {
  if (pattern.every(({ kind }) => kind === 'literal')) return stringLiteral(printPattern(pattern));
  const parts = pattern.map((segment) =>
    segment.kind === 'literal' ? templateText(segment.value) : STRING,
  );
  return trusted(`\`${parts.join('/')}\``);
}

const TOP = 'TopLevelOperation';

/**
 * What the types of a collection's names begin with: `ProjectsLocationsOperation`. Undefined for
 * `operations`, which the type of all names is called after.
 */
function stemOf(collection: string): string | undefined {
  const last = collection.lastIndexOf('.') + 1;
  const stem = pascal(collection.slice(0, last) + singular(collection.slice(last)));
  if (stem === '') return 'AnyOperation';
  return stem === 'Operation' ? undefined : stem;
}

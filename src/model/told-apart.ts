import { resourceSegments } from './collection.js';
import type { OperationBinding } from './operations-api.js';
import { comparePathTemplates } from './path-order.js';
import {
  flatSegments,
  type PathTemplate,
  printPathTemplate,
  printPattern,
  type Segment,
  templateVariables,
} from './path-template.js';

/** What a caller says which collection is meant by, where all else of a request does not tell. */
export const COLLECTION = 'collection';

/** Literals that stand for themselves in a request as in a URL. */
const WORD = /^[\w.~-]+$/;

type Binding = Pick<OperationBinding, 'kind' | 'template' | 'queryParameters'>;

export interface ToldApart<B extends Binding> {
  /**
   * For bindings that have the same variables as others, their path with the literals that tell
   * them as one more variable: three of Spanner's lists take the same `parent`, and differ in their
   * paths' last word. None for the many whose requests tell by themselves.
   */
  readonly templates: ReadonlyMap<B, PathTemplate>;
  /** For bindings that no request could tell from another one, that other one, whose path is plainer. */
  readonly indistinct: ReadonlyMap<B, B>;
}

/** The literals of a place, counted from its start, that tell it from others. */
interface Span {
  readonly start: number;
  readonly length: number;
}

/** By the bindings of an API: the same is asked for each of its methods. */
const known = new WeakMap<readonly Binding[], ToldApart<Binding>>();

/**
 * Tells the bindings of an API apart. Methods on one operation are looked at together: its name has
 * to say where each of them goes, though not every collection has all of them. Lists take no such
 * name; and where a request is made of the name alone, no word can be added to it.
 */
export function toldApart<B extends Binding>(bindings: readonly B[]): ToldApart<B> {
  let told = known.get(bindings) as ToldApart<B> | undefined;
  if (told === undefined) {
    told = tellApart(bindings);
    known.set(bindings, told);
  }
  return told;
}

function tellApart<B extends Binding>(bindings: readonly B[]): ToldApart<B> {
  const templates = new Map<B, PathTemplate>();
  const indistinct = new Map<B, B>();
  for (const alike of groupBy(bindings, likeness)) {
    const plain = plainest(alike);
    const span = tellingSpan(alike);
    for (const binding of alike) {
      if (span) templates.set(binding, tell(binding.template, span));
      else if (placeOf(binding) !== placeOf(plain)) indistinct.set(binding, plain);
    }
    const kept = alike.filter((binding) => !indistinct.has(binding));
    for (const same of groupBy(kept, (binding) => `${binding.kind} ${placeOf(binding)}`)) {
      const held = plainest(same);
      for (const binding of same) if (binding !== held) indistinct.set(binding, held);
    }
  }
  return { templates, indistinct };
}

/** A path with its last word as a variable; undefined where it has none, or no room for one. */
export function sayCollection(template: PathTemplate): PathTemplate | undefined {
  const fields = templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
  const start = resourceSegments(template).findLastIndex(isWord);
  if (start < 0 || fields.includes(COLLECTION)) return undefined;
  return tell(template, { start, length: 1 });
}

/** What the variable `collection` of a template has to be; undefined where it may be anything. */
export function wordOf(template: PathTemplate): string | undefined {
  const told = templateVariables(template).find(({ fieldPath }) => fieldPath[0] === COLLECTION);
  const isFixed = told?.segments.every(({ kind }) => kind === 'literal');
  return isFixed ? printPattern(told?.segments ?? []) : undefined;
}

function groupBy<B>(all: readonly B[], keyOf: (one: B) => string): [B, ...B[]][] {
  const groups = new Map<string, [B, ...B[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** Equal for bindings whose requests have the same fields, as far as it matters. */
function likeness({ kind, template }: Binding): string {
  const variables = templateVariables(template).map(({ fieldPath, segments }) => {
    return `${fieldPath.join('.')}=${printPattern(segments)}`;
  });
  const group = kind === 'list' || isNamed(template) ? kind : '';
  return [group, ...variables.sort()].join(' ');
}

/** Whether a request is made of the operation's name as a whole (AIP-127). */
function isNamed(template: PathTemplate): boolean {
  const [only, ...others] = templateVariables(template);
  const isName = only?.fieldPath.join('.') === 'name' && others.length === 0;
  return isName && printPattern(only.segments) !== '*';
}

function placeOf({ template }: Binding): string {
  return printPathTemplate({ segments: resourceSegments(template) });
}

/** Of paths that a request cannot choose from, the one with the fewest segments. */
function plainest<B extends Binding>(bindings: readonly [B, ...B[]]): B {
  return bindings.reduce((best, other) => (comparePlain(other, best) < 0 ? other : best));
}

function comparePlain({ template: a }: Binding, { template: b }: Binding): number {
  return flatSegments(a).length - flatSegments(b).length || comparePathTemplates(a, b);
}

/** The fewest literals at the first place where the paths part. */
function tellingSpan(alike: readonly [Binding, ...Binding[]]): Span | undefined {
  const places = groupBy(alike, placeOf).map(([{ template }]) => resourceSegments(template));
  if (places.length < 2 || !alike.every(canSay)) return undefined;
  const texts = places.map((place) => place.map((one) => printPathTemplate({ segments: [one] })));
  let start = 0;
  while (texts.every((text) => text[start] === texts[0]?.[start])) start++;
  for (let length = 1; length <= Math.max(...places.map((p) => p.length)); length++) {
    const words = places.map((place) => wordsIn(place, { start, length }).join('/'));
    if (!words.includes('') && new Set(words).size === words.length) return { start, length };
  }
  return undefined;
}

/** Whether a request of a binding has room for the word that tells. */
function canSay({ kind, template, queryParameters }: Binding): boolean {
  const fields = [
    ...templateVariables(template).map(({ fieldPath }) => fieldPath.join('.')),
    ...queryParameters.map(({ name }) => name),
  ];
  return !fields.includes(COLLECTION) && (kind === 'list' || !isNamed(template));
}

function wordsIn(place: readonly Segment[], { start, length }: Span): string[] {
  const words: string[] = [];
  for (const segment of place.slice(start, start + length)) {
    if (!isWord(segment)) break;
    words.push(segment.value);
  }
  return words;
}

function isWord(segment: Segment): segment is Segment & { readonly kind: 'literal' } {
  return segment.kind === 'literal' && WORD.test(segment.value);
}

/** A template with the literals of a span as a variable. */
function tell(template: PathTemplate, span: Span): PathTemplate {
  const place = resourceSegments(template);
  const words = wordsIn(place, span);
  const told: Segment = {
    kind: 'variable',
    fieldPath: [COLLECTION],
    segments: words.map((value) => ({ kind: 'literal', value })),
  };
  const start = template.segments.indexOf(place[0] as Segment) + span.start;
  return { ...template, segments: template.segments.toSpliced(start, words.length, told) };
}

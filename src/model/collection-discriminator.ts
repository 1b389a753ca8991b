import { resourceSegments } from './collection.js';
import {
  type PathTemplate,
  printPattern,
  type Segment,
  templateVariables,
} from './path-template.js';

/**
 * The field by which a caller says which collection is meant, where all else of a request does not
 * tell: three of Spanner's lists take the same `parent`, and differ in their paths' last word.
 */
export const COLLECTION = 'collection';

/** Literals that stand for themselves in a request as in a URL. */
const WORD = /^[\w.~-]+$/;

/** Literals of a resource's path, counted from its start, that tell its collection from others. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** A template with the literals of a span as the variable `collection`. */
export function withDiscriminator(template: PathTemplate, span: Span): PathTemplate {
  const path = resourceSegments(template);
  const words = wordsIn(path, span);
  const variable: Segment = {
    kind: 'variable',
    fieldPath: [COLLECTION],
    segments: words.map((value) => ({ kind: 'literal', value })),
  };
  const start = template.segments.indexOf(path[0] as Segment) + span.start;
  return { ...template, segments: template.segments.toSpliced(start, words.length, variable) };
}

/** A path with its last word as the discriminator; undefined where it has none, or no room for one. */
export function withLastWord(template: PathTemplate): PathTemplate | undefined {
  const fields = templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
  const start = resourceSegments(template).findLastIndex(isWord);
  if (start < 0 || fields.includes(COLLECTION)) return undefined;
  return withDiscriminator(template, { start, length: 1 });
}

/** What the variable `collection` of a template has to be; undefined where it may be anything. */
export function discriminatorOf(template: PathTemplate): string | undefined {
  const variable = templateVariables(template).find(({ fieldPath }) => fieldPath[0] === COLLECTION);
  const isFixed = variable?.segments.every(({ kind }) => kind === 'literal');
  return isFixed ? printPattern(variable?.segments ?? []) : undefined;
}

/** The words of a span, up to what is none. */
export function wordsIn(path: readonly Segment[], { start, length }: Span): string[] {
  const words: string[] = [];
  for (const segment of path.slice(start, start + length)) {
    if (!isWord(segment)) break;
    words.push(segment.value);
  }
  return words;
}

function isWord(segment: Segment): segment is Segment & { readonly kind: 'literal' } {
  return segment.kind === 'literal' && WORD.test(segment.value);
}

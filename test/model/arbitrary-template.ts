import fc from 'fast-check';
import type { PathTemplate, PlainSegment, Segment } from '../../src/model/path-template.js';
import { parsePathTemplate } from '../../src/model/path-template.js';

const LITERAL_CHARACTERS = [..."abzAZ019-._~!$&'()+,;=@"];
const LITERAL_ESCAPES = ['%20', '%41', '%c3%A9', '%2a', '%25', '%7B', '%3A'];

/** A literal that the grammar takes and that no URL parser would drop or climb on. */
export const literalText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...LITERAL_CHARACTERS, ...LITERAL_ESCAPES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  .filter((text) => !/^\.{1,2}$/.test(text));

const plainSegment: fc.Arbitrary<PlainSegment> = fc.oneof(
  literalText.map((value): PlainSegment => ({ kind: 'literal', value })),
  fc.constant<PlainSegment>({ kind: 'one' }),
);

const identifier = fc.oneof(
  fc.stringMatching(/^[a-z_][A-Za-z0-9_]{0,5}$/),
  fc.constantFrom('name', '__proto__', 'constructor', 'toString'),
);

const MANY: PlainSegment = { kind: 'many' };

/** One to five plain segments, at most one of them `**`, anywhere. */
export const arbitraryPattern: fc.Arbitrary<PlainSegment[]> = fc
  .tuple(fc.array(plainSegment, { maxLength: 4 }), fc.option(fc.nat(4)))
  .map(([plain, many]) => (many === null ? plain : plain.toSpliced(many, 0, MANY)))
  .filter((segments) => segments.length > 0);

/** What a part of the template becomes: a variable of so many segments, or plain segments. */
const grouping = fc.array(
  fc.record({ length: fc.integer({ min: 1, max: 4 }), fieldPath: fieldPaths() }),
  { minLength: 1, maxLength: 6 },
);

function fieldPaths(): fc.Arbitrary<string[]> {
  return fc.array(identifier, { minLength: 1, maxLength: 3 });
}

/** Any template; with `bare: false` every wildcard belongs to a variable. */
export function arbitraryTemplate(options: { bare: boolean }): fc.Arbitrary<PathTemplate> {
  return fc
    .record({
      segments: fc
        .array(plainSegment, { maxLength: 7 })
        .chain((plain) =>
          fc
            .option(fc.nat(plain.length))
            .map((many) => (many === null ? plain : plain.toSpliced(many, 0, MANY))),
        )
        .filter((plain) => plain.length > 0),
      groups: grouping,
      plainParts: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      verb: fc.option(literalText, { nil: undefined }),
      hasTrailingSlash: fc.boolean(),
    })
    .map(({ segments, groups, plainParts, verb, hasTrailingSlash }) => ({
      segments: group(segments, groups, plainParts, options.bare),
      ...(verb !== undefined && { verb }),
      ...(hasTrailingSlash && { hasTrailingSlash }),
    }));
}

function group(
  plain: readonly PlainSegment[],
  groups: readonly { length: number; fieldPath: string[] }[],
  plainParts: readonly boolean[],
  bare: boolean,
): Segment[] {
  const segments: Segment[] = [];
  const fields = new Set<string>();
  for (let at = 0, turn = 0; at < plain.length; turn++) {
    const { length, fieldPath } = groups[turn % groups.length] ?? { length: 1, fieldPath: ['x'] };
    const taken = plain.slice(at, at + length);
    at += length;
    const mayStayPlain = bare || taken.every((segment) => segment.kind === 'literal');
    if (mayStayPlain && plainParts[turn % plainParts.length]) {
      segments.push(...taken);
      continue;
    }
    const free = fields.has(fieldPath.join('.')) ? [...fieldPath, `f${turn}`] : fieldPath;
    fields.add(free.join('.'));
    segments.push({ kind: 'variable', fieldPath: free, segments: taken });
  }
  return segments;
}

/** One segment of a resource name: any well-formed text that is not empty and no dot segment. */
export const nameSegment: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc.stringMatching(/^[a-z0-9:.\-_~%!'()*]{1,8}$/),
    fc.constantFrom(
      '%2F',
      '%252F',
      '%41',
      'example.com:p',
      'a b',
      '?x=1',
      '#f',
      '\\',
      '\r\n',
      '😀',
    ),
  )
  .map((text) => text.replaceAll('/', '|'))
  .filter((text) => !/^(?:\.|%2e){1,2}$/i.test(text));

/** Values that fit the template's variables. */
export function fittingValues(template: PathTemplate): fc.Arbitrary<Record<string, string>> {
  const entries = template.segments.flatMap((segment) =>
    segment.kind === 'variable'
      ? [fc.tuple(fc.constant(segment.fieldPath.join('.')), fittingName(segment.segments))]
      : [],
  );
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs));
}

/** A resource name that fits the pattern; of a single `*` also one with `/` in it. */
export function fittingName(pattern: readonly PlainSegment[]): fc.Arbitrary<string> {
  if (pattern.length === 1 && pattern[0]?.kind === 'one') {
    return fc.array(nameSegment, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('/'));
  }
  const parts = pattern.map((segment): fc.Arbitrary<string[]> => {
    if (segment.kind === 'literal') return fc.constant([decodeURIComponent(segment.value)]);
    if (segment.kind === 'one') return nameSegment.map((part) => [part]);
    return fc.array(nameSegment, { maxLength: 3 });
  });
  return fc.tuple(...parts).map((found) => found.flat().join('/'));
}

/** A template of the table tests. */
export function template(text: string): PathTemplate {
  return parsePathTemplate(text);
}

/** A template with values that fit it. */
export const templateAndValues = arbitraryTemplate({ bare: false }).chain((t) =>
  fc.tuple(fc.constant(t), fittingValues(t)),
);

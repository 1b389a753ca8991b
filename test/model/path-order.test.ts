import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/model/compare-text.js';
import { matchPathTemplate } from '../../src/model/path-expansion.js';
import {
  comparePathTemplates,
  comparePatterns,
  pathKey,
  samePaths,
} from '../../src/model/path-order.js';
import type { PathTemplate, PlainSegment } from '../../src/model/path-template.js';
import { flatSegments, printPathTemplate } from '../../src/model/path-template.js';
import { arbitraryTemplate, template } from './arbitrary-template.js';

const anyTemplate = arbitraryTemplate({ bare: true });

/** Templates over so few literals that they often accept the same paths. */
const smallTemplate: fc.Arbitrary<PathTemplate> = fc
  .record({
    plain: fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 3 }),
    many: fc.option(fc.nat(3)),
    verb: fc.constantFrom(undefined, 'x'),
  })
  .map(({ plain, many, verb }) => {
    const parts: string[] =
      many === null ? plain : [...plain.slice(0, many), '**', ...plain.slice(many)];
    const segments = parts.map((part): PlainSegment => {
      if (part === '*') return { kind: 'one' };
      return part === '**' ? { kind: 'many' } : { kind: 'literal', value: part };
    });
    return verb === undefined ? { segments } : { segments, verb };
  })
  .filter(({ segments }) => segments.length > 0);

/**
 * Every path of up to six segments over the small literals, with and without the verb: enough to
 * tell any two small templates apart, for the beginning of one and the end of the other fit in.
 */
const PATHS = Array.from({ length: 7 }, (_, length) => pathsOf(length)).flat();

function pathsOf(length: number): string[] {
  const paths = Array.from({ length }).reduce<string[]>(
    (all) => all.flatMap((path) => ['a', 'b'].map((part) => `${path}/${part}`)),
    [''],
  );
  return paths.flatMap((path) => [path === '' ? '/' : path, `${path === '' ? '/' : path}:x`]);
}

function isSubset(a: Set<string>, b: Set<string>): boolean {
  return [...a].every((path) => b.has(path));
}

const acceptedByText = new Map<string, Set<string>>();

function accepted(t: PathTemplate): Set<string> {
  const text = printPathTemplate(t);
  const known = acceptedByText.get(text);
  if (known !== undefined) return known;
  const found = new Set(PATHS.filter((path) => matchPathTemplate(t, path) !== undefined));
  acceptedByText.set(text, found);
  return found;
}

describe('comparePathTemplates', () => {
  it('puts the more specific first', () => {
    const want = [
      '/v1/operations/{id}:cancel',
      '/v1/{name=operations/**}:cancel',
      '/v1/{name=*/operations/*}:cancel',
      '/v1/{name=**}:cancel',
      '/v1/a',
      '/v1/operations/a',
      '/v1/operations/{id}/x',
      '/v1/{name=operations/*}',
      '/v1/operations',
      '/v1/{name=operations/**}',
      '/v1/{a}/x',
      '/v1/{b}',
      '/v1/{name=**/x/y/z}',
      '/v1/{name=**/a/z}',
      '/v1/{name=**/*/z}',
      '/v1/{name=**}',
    ].map(template);
    fc.assert(
      fc.property(fc.shuffledSubarray(want, { minLength: want.length }), (shuffled) => {
        expect(shuffled.toSorted(comparePathTemplates).map(printPathTemplate)).toEqual(
          want.map(printPathTemplate),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('puts a literal before "*" and "*" before "**", whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<PlainSegment>({ kind: 'literal', value: 'a' }, { kind: 'one' })),
        fc.array(fc.constantFrom<PlainSegment>({ kind: 'literal', value: 'b' })),
        (before, after) => {
          const at = (segment: PlainSegment) => ({ segments: [...before, segment, ...after] });
          const [literal, one, many] = [
            at({ kind: 'literal', value: 'zzz' }),
            at({ kind: 'one' }),
            at({ kind: 'many' }),
          ];
          expect(comparePathTemplates(literal, one)).toBeLessThan(0);
          expect(comparePathTemplates(one, many)).toBeLessThan(0);
          expect(comparePathTemplates(literal, many)).toBeLessThan(0);
        },
      ),
    );
  });

  it('puts a template that accepts less before one that accepts all of it and more', () => {
    fc.assert(
      fc.property(smallTemplate, smallTemplate, (a, b) => {
        const [ofA, ofB] = [accepted(a), accepted(b)];
        fc.pre(ofA.size > 0 && ofA.size < ofB.size && isSubset(ofA, ofB));
        expect(comparePathTemplates(a, b)).toBeLessThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  it('is total and antisymmetric: 0 only for one and the same text', () => {
    fc.assert(
      fc.property(fc.oneof(anyTemplate, smallTemplate), smallTemplate, (a, b) => {
        const there = Math.sign(comparePathTemplates(a, b));
        expect(Math.sign(comparePathTemplates(b, a))).toBe(there === 0 ? 0 : -there);
        expect(there === 0).toBe(printPathTemplate(a) === printPathTemplate(b));
        expect(comparePathTemplates(a, a)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is transitive', () => {
    const one = fc.oneof(anyTemplate, smallTemplate);
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        const [x, y, z] = [a, b, c].toSorted(comparePathTemplates) as [
          PathTemplate,
          PathTemplate,
          PathTemplate,
        ];
        expect(comparePathTemplates(x, y)).toBeLessThanOrEqual(0);
        expect(comparePathTemplates(y, z)).toBeLessThanOrEqual(0);
        expect(comparePathTemplates(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('samePaths', () => {
  it.each([
    { a: '/v1/{name}', b: '/v1/{other}', want: true },
    { a: '/v1/{name=projects/*}', b: '/v1/projects/{project}', want: true },
    { a: '/v1/{name=projects/*}', b: '/v1/projects/*', want: true },
    { a: '/v1/{name=*/**}', b: '/v1/{name=**/*}', want: true },
    { a: '/v1/%41@b/{x}', b: '/v1/A%40b/{x}', want: true },
    { a: '/v1/{name}', b: '/v1/{name=**}', want: false },
    { a: '/v1/{name}', b: '/v1/{name}:cancel', want: false },
    { a: '/v1/{name=projects/*}', b: '/v1/{name=projects/**}', want: false },
    { a: '/v1/%2a', b: '/v1/*', want: false },
    { a: '/v1/a', b: '/v2/a', want: false },
  ])('$a and $b: $want', ({ a, b, want }) => {
    expect(samePaths(template(a), template(b))).toBe(want);
    expect(samePaths(template(b), template(a))).toBe(want);
  });

  it('holds exactly where the same paths are accepted', () => {
    fc.assert(
      fc.property(smallTemplate, smallTemplate, (a, b) => {
        const [ofA, ofB] = [accepted(a), accepted(b)];
        const same = ofA.size === ofB.size && isSubset(ofA, ofB);
        expect(samePaths(a, b)).toBe(same);
        expect(pathKey(a) === pathKey(b)).toBe(same);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the names and bounds of variables', () => {
    fc.assert(
      fc.property(anyTemplate, (t) => {
        expect(samePaths(t, { ...t, segments: flatSegments(t) })).toBe(true);
      }),
    );
  });
});

describe('comparePatterns', () => {
  it('orders patterns as templates are ordered', () => {
    fc.assert(
      fc.property(smallTemplate, smallTemplate, (a, b) => {
        const [x, y] = [flatSegments(a), flatSegments(b)];
        const patterns = Math.sign(comparePatterns(x, y));
        const templates = Math.sign(comparePathTemplates({ segments: x }, { segments: y }));
        if (patterns !== 0) expect(templates).toBe(patterns);
        else expect(samePaths({ segments: x }, { segments: y })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('compareText', () => {
  it.each([
    { a: 'a', b: 'b', want: -1 },
    { a: 'b', b: 'a', want: 1 },
    { a: 'a', b: 'a', want: 0 },
    { a: 'Z', b: 'a', want: -1 },
    { a: 'z', b: 'é', want: -1 },
  ])('compares by code unit, not by locale: $a and $b', ({ a, b, want }) => {
    expect(compareText(a, b)).toBe(want);
  });
});

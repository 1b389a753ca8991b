import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSTRUCTS, packageShapes } from './package-shape.js';
import { DOCUMENTED, publishedApis } from './published-api.js';
import { coverOf, type Features, sampleOf, serviceShapes } from './sample.js';

const features = (own: Readonly<Record<string, string>>): Features =>
  new Map(Object.entries(own).map(([key, letters]) => [key, new Set(letters)]));

describe('a cover', () => {
  it.each([
    ['nothing of nothing', {}, [], []],
    ['one of equals, the first by name', { b: 'x', a: 'x' }, [], ['a']],
    ['one that has all that others have', { a: 'x', b: 'xyz', c: 'z' }, [], ['b']],
    ['who alone has a feature, however little it is', { a: 'vwxyz', b: 'q' }, [], ['a', 'b']],
    ['who is given, and nobody for the same', { a: 'xy', b: 'xy' }, ['b'], ['b']],
    ['who is given without any feature', { a: 'x' }, ['none'], ['a', 'none']],
  ] as const)('is %s', (_, own, given, want) => {
    expect(coverOf(features(own), given)).toEqual(want);
  });

  it('has every feature, and none but keys', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), maxLength: 6 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), letters), (own) => {
        const all = features(own);
        const cover = coverOf(all);
        expect([...all.keys()]).toEqual(expect.arrayContaining(cover));
        expect(featuresIn(all, cover)).toEqual(featuresIn(all, [...all.keys()]));
      }),
    );
  });
});

describe('the sample of the packages', () => {
  const apis = publishedApis();
  const shapes = packageShapes(apis);
  const services = serviceShapes(apis);
  const sample = sampleOf(apis);

  it('has every feature of every version of every package', () => {
    const wanted = [...shapes.values()].flatMap((own) => [...own]);
    expect(featuresIn(services, sample)).toEqual(new Set(wanted));
  });

  it('has the documented services, and a part of all only', () => {
    expect(sample).toEqual(expect.arrayContaining([...DOCUMENTED]));
    expect(sample.length).toBeLessThan(services.size / 2);
  });

  it.each(CONSTRUCTS)('looks for what some declarations have and some have not: %s', (feature) => {
    const found = [...shapes.values()].filter((own) => own.has(feature));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(shapes.size);
  });

  it.each([
    ['datalabeling:v1beta1', 'cancel by GET'],
    ['compute:v1', 'an operation of its own shape'],
    ['compute:v1', 'list without a variable'],
    ['container:v1', 'several forms of a request'],
    ['dialogflow:v2', 'regional: {'],
    ['dialogflow:v2', 'endpoints: pattern'],
    ['dns:v2', '4 variables'],
    ['eventarc:v1beta1', 'methods cancel list'],
    ['iam:v2', 'wildcards side by side'],
    ['osconfig:v1', 'several collections to cancel'],
    ['runtimeconfig:v1', 'cancel with **'],
    ['runtimeconfig:v1', 'a variable without a wildcard'],
    ['runtimeconfig:v1', 'no payloads'],
    ['storage:v1', 'a path below /storage'],
  ])('sees of %s: %s', (id, feature) => {
    expect([...(shapes.get(id) ?? [])]).toContain(feature);
  });
});

function featuresIn(all: Features, keys: readonly string[]): Set<string> {
  return new Set(keys.flatMap((key) => [...(all.get(key) ?? [])]));
}

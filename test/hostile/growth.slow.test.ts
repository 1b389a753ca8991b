import { describe, expect, it } from 'vitest';
import { fixture } from '../sources/fixture.js';
import type { Benign } from './benign.js';
import { DISCOVERY } from './benign-discovery.js';
import { DOCUMENTED, SERVICE_CONFIG } from './benign-facts.js';
import { OPENAPI } from './benign-openapi.js';
import { SWAGGER } from './benign-swagger.js';
import { growsBeyondLinear, milliseconds } from './growth.js';
import { emit } from './pipeline.js';
import { describePlace, placesIn, representatives, withText } from './places.js';

/** What a long text is made of, so that every kind of pattern has something to run along. */
const UNITS = [
  'a',
  'A',
  'a.',
  'aA',
  '/',
  '*/',
  '{',
  '{a}/',
  ' ',
  '\n',
  '~1',
  '`',
  '<a>',
  '.,',
  ':',
  '\\',
];
/** Below what a fact may have, and far beyond it. */
const LENGTHS = [2_000, 40_000];
/** Milliseconds that a length takes before its growth is looked at: less is lost in noise. */
const NOTICED = 200;
function tooGreat(place: string, emitWith: (text: string) => void): string[] {
  return UNITS.flatMap((unit) =>
    LENGTHS.flatMap((length) => {
      const work = (size: number): void =>
        emitWith(unit.repeat(size / unit.length).padEnd(size, 'a'));
      if (milliseconds(() => work(2 * length)) < NOTICED) return [];
      const found = growsBeyondLinear(work, length);
      const what = `${length} characters of ${JSON.stringify(unit)} at ${place}`;
      return found === undefined
        ? []
        : [`${what} take ${found.toFixed(0)} times as long eightfold`];
    }),
  );
}

describe('a long text', () => {
  it.each<[string, Benign]>(
    [DISCOVERY, OPENAPI, SWAGGER, SERVICE_CONFIG, DOCUMENTED].map((kind) => [kind.name, kind]),
  )(
    'anywhere in %s takes no more than its share of time',
    (_, { root, documents }) => {
      const found = representatives(placesIn(root)).flatMap((place) =>
        tooGreat(describePlace(place), (text) => emit(documents(withText(root, place, text)))),
      );
      expect(found).toEqual([]);
    },
    900_000,
  );

  it.each(['wait.page.txt', 'cancel.page.html'])(
    'behind any word of %s takes no more',
    (file) => {
      const words = fixture(file).text.split(/(?<=\s)/);
      const found = words.flatMap((word, i) =>
        tooGreat(`"${word}"`, (text) =>
          emit([{ file, text: [...words.slice(0, i + 1), text, ...words.slice(i + 1)].join('') }]),
        ),
      );
      expect(found).toEqual([]);
    },
    900_000,
  );
});

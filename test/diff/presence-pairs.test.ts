import { describe, expect, it } from 'vitest';
import { greatestRelease, type ReleaseKind } from '../../src/diff/release-kind.js';
import { render } from '../../src/emit/render.js';
import { normalize, readSpecs } from '../../src/index.js';
import { answer, inPath, OPERATION, object, ownDocument, ref } from '../dialects/own-document.js';
import { told } from './told.js';

/** How a value of a request may be there. */
const PRESENCES = ['absent', 'optional', 'required', 'constant', 'defaulted'] as const;
type Presence = (typeof PRESENCES)[number];
type Place = 'query' | 'header' | 'body';
type Method = 'start' | 'get';

const text = { type: 'string' };
/** What a document says of each that is there. */
const SAID: Readonly<Record<Exclude<Presence, 'absent'>, readonly [boolean, object]>> = {
  optional: [false, text],
  required: [true, text],
  constant: [true, { ...text, enum: ['2024-01'] }],
  defaulted: [true, { ...text, default: '2024-01' }],
};

/** What each asks of a release, from the row to the column: written down before it was tried. */
const WANT: Readonly<Record<Place, Readonly<Record<Presence, readonly ReleaseKind[]>>>> = {
  query: {
    absent: ['none', 'minor', 'major', 'minor', 'minor'],
    optional: ['major', 'none', 'major', 'minor', 'patch'],
    required: ['major', 'minor', 'none', 'minor', 'minor'],
    constant: ['major', 'minor', 'major', 'none', 'minor'],
    defaulted: ['major', 'patch', 'major', 'minor', 'none'],
  },
  // Which headers a client is told besides is its own affair, so that none of them is a parameter.
  header: {
    absent: ['none', 'none', 'major', 'patch', 'patch'],
    optional: ['none', 'none', 'major', 'patch', 'patch'],
    required: ['minor', 'minor', 'none', 'minor', 'minor'],
    constant: ['patch', 'patch', 'major', 'none', 'none'],
    defaulted: ['patch', 'patch', 'major', 'none', 'none'],
  },
  // Nobody fills in what a body has to hold.
  body: {
    absent: ['none', 'minor', 'major', 'major', 'major'],
    optional: ['major', 'none', 'major', 'major', 'major'],
    required: ['major', 'minor', 'none', 'minor', 'none'],
    constant: ['major', 'minor', 'minor', 'none', 'minor'],
    defaulted: ['major', 'minor', 'none', 'minor', 'none'],
  },
};

function documentOf(method: Method, place: Place, presence: Presence): string {
  const [required, schema] = presence === 'absent' ? [false, {}] : SAID[presence];
  const isThere = presence !== 'absent';
  const parameters =
    isThere && place !== 'body' ? [{ name: 'acme-value', in: place, required, schema }] : [];
  const [ofStart, ofGet] = [method === 'start', method === 'get'];
  const body = {
    ...object({ title: text, ...(isThere && place === 'body' && { acmeValue: schema }) }),
    ...(required && place === 'body' && { required: ['acmeValue'] }),
  };
  const document = ownDocument({
    paths: {
      '/v1/operations/{operation}': {
        get: {
          parameters: [inPath('operation'), ...(ofGet ? parameters : [])],
          ...answer(ref('Operation')),
        },
      },
      '/v1/books': {
        post: {
          operationId: 'createBook',
          parameters: ofStart ? parameters : [],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: ref('CreateBookBody') } },
          },
          ...answer(ref('Operation')),
        },
      },
    },
    components: { schemas: { Operation: OPERATION, CreateBookBody: body } },
  });
  return JSON.stringify(document);
}

const METHODS = [
  ['start', 'query'],
  ['start', 'header'],
  ['start', 'body'],
  ['get', 'query'],
  ['get', 'header'],
] as const;
const ROWS = METHODS.flatMap(([method, place]) =>
  PRESENCES.flatMap((from) =>
    PRESENCES.map((to, i) => [method, place, from, to, WANT[place][from][i] ?? 'none'] as const),
  ),
);

const tell = (...[method, place, from, to]: readonly [Method, Place, Presence, Presence]) => {
  const [before, after] = [from, to].map((presence) => [
    { file: 'openapi/library.json', text: documentOf(method, place, presence) },
  ]);
  return told(before ?? [], after ?? []);
};

describe('what a request has to say', () => {
  it.each(ROWS)('to %s, in its %s, from %s to %s, asks for %s', (method, place, from, to, want) => {
    const lines = tell(method, place, from, to);
    const releases = lines.map((line) => line.slice(0, line.indexOf(':')) as ReleaseKind);
    expect([greatestRelease(releases), lines]).toEqual([want, lines]);
  });

  it.each(
    METHODS.flatMap(([method, place]) => PRESENCES.map((one) => [method, place, one] as const)),
  )('to %s, in its %s, is told by packages too: %s', (method, place, presence) => {
    const documents = [{ file: 'library.json', text: documentOf(method, place, presence) }];
    const { apis } = normalize(readSpecs(documents).specs);
    const files = new Map(render(apis).map(({ path, content }) => [path, content]));
    const packed = { file: 'library/v1/openapi.json', text: files.get('library/v1/openapi.json') };
    expect(told(documents, [{ ...packed, text: packed.text ?? '' }])).toEqual([]);
  });

  it.each([
    ['start', 'CreateBookRequest'],
    ['get', 'GetRequest'],
  ] as const)('is told of a header that a %s needs now', (method, type) => {
    const symbol = `parameter ${type}.headers.acme-value`;
    expect(tell(method, 'header', 'constant', 'required')).toEqual([
      `major: ${symbol} narrowed: may be left out is now required`,
    ]);
    expect(tell(method, 'header', 'required', 'absent')).toEqual([
      `minor: ${symbol} widened: required is now may be left out`,
    ]);
  });
});

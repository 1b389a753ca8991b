import { expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.js';
import { diffSurfaces } from '../../src/diff/diff-surfaces.js';
import { untoldDiagnostics, untoldStarts, withUntoldStarts } from '../../src/diff/untold-starts.js';
import type { ApiSurface } from '../../src/surface/api-surface.js';
import type { StartSurface } from '../../src/surface/start-surface.js';
import { api, library, MESSAGES, shelf } from './library.js';

const having = (change: Partial<StartSurface>): ApiSurface => api([{ ...shelf, ...change }]);
const shelves = (properties: object): ApiSurface =>
  api([shelf], { Shelf: { ...MESSAGES.Shelf, properties: properties as never } });
const fields = (properties: object, required = ['shelf']): ApiSurface =>
  having({ fields: { type: 'object', properties: properties as never, required } });

const told = (changes: readonly Change[]): string[] =>
  changes.map(({ kind, symbol, change, release }) => `${release}: ${kind} ${symbol} ${change}`);

const { width, kind } = MESSAGES.Shelf.properties;
const { shelf: ref, note } = shelf.fields.properties;
const book = { type: 'Book', typeUrl: 'example.com/Book' as never };
const one = [{ kind: 'literal', value: 'folders' }, { kind: 'one' }] as const;

it.each<readonly [name: string, before: ApiSurface, after: ApiSurface, want: string[]]>([
  ['nothing', api([shelf]), api([shelf]), []],
  ['one that came', api([]), api([shelf]), ['minor: start createShelf added']],
  ['one that went', api([shelf]), api([]), ['major: start createShelf removed']],
  [
    'another name of the same method',
    api([shelf]),
    having({ name: 'makeShelf' }),
    ['major: start createShelf renamed'],
  ],
  [
    'another HTTP request',
    api([shelf]),
    having({ calls: [{ ...shelf.calls[0], httpMethod: 'PUT' }] }),
    ['patch: start createShelf changed'],
  ],
  [
    'another API version',
    api([shelf]),
    having({ apiVersion: '2026-01-01' }),
    ['patch: start createShelf changed'],
  ],
  [
    'a payload that is told now',
    api([shelf]),
    having({ response: book }),
    ['minor: start createShelf.response narrowed'],
  ],
  [
    'a payload that is told no more',
    having({ response: book }),
    api([shelf]),
    ['major: start createShelf.response widened'],
  ],
  [
    'another payload',
    api([shelf]),
    having({ metadata: book }),
    ['major: start createShelf.metadata changed'],
  ],
  [
    'another request type',
    api([shelf]),
    having({ requestType: 'MakeShelfRequest' }),
    ['major: export CreateShelfRequest renamed'],
  ],
  [
    'another name of the resource',
    api([shelf]),
    having({ paths: [[{ ...shelf.paths[0][0], types: [{ pattern: one }] }]] }),
    ['major: parameter CreateShelfRequest.parent changed'],
  ],
  [
    'a further form of the path',
    api([shelf]),
    having({ paths: [...shelf.paths, [{ ...shelf.paths[0][0], name: 'room' }]] }),
    ['minor: request CreateShelfRequest added'],
  ],
  [
    'a member that came, and has to be there',
    api([shelf]),
    fields({ shelf: ref, note, room: { type: 'string' } }, ['shelf', 'room']),
    ['major: parameter CreateShelfRequest.room added'],
  ],
  [
    'a member that came',
    api([shelf]),
    fields({ shelf: ref, note, room: { type: 'string' } }),
    ['minor: parameter CreateShelfRequest.room added'],
  ],
  [
    'a member that went',
    api([shelf]),
    fields({ shelf: ref }),
    ['major: parameter CreateShelfRequest.note removed'],
  ],
  [
    'another message in the body',
    api([shelf]),
    fields({ shelf: { $ref: '#/components/schemas/Rack' }, note }),
    ['major: parameter CreateShelfRequest.shelf changed'],
  ],
  [
    'a field of the body that went',
    api([shelf]),
    shelves({ kind }),
    ['major: parameter Shelf.width removed'],
  ],
  [
    'a field of the body of another type',
    api([shelf]),
    shelves({ width: { type: 'string' }, kind }),
    ['major: parameter Shelf.width changed'],
  ],
  [
    'a value of the body that is taken no more',
    api([shelf]),
    shelves({ width, kind: { type: 'string', enum: ['OAK'] } }),
    ['major: enum value Shelf.kind(PINE) removed'],
  ],
  [
    'fields of the body of which one at most may be there now',
    api([shelf]),
    api([shelf], { Shelf: { ...MESSAGES.Shelf, oneofs: [['width', 'kind']] } }),
    ['major: parameter Shelf(width | kind) narrowed'],
  ],
  [
    'a scope that is not enough any more',
    api([shelf]),
    having({ scopes: [] }),
    ['major: scope createShelf(https://example.com/auth/library) removed'],
  ],
])('of starts is told: %s', (_, before, after, want) => {
  expect(told(diffSurfaces(before, after))).toEqual(want);
});

/** As an OpenAPI document tells the API, which is all that a package has. */
const packed: ApiSurface = {
  ...api([]),
  bindings: library.bindings.map((binding) => ({
    ...binding,
    evidence: [{ source: 'openapi', file: 'v1/openapi.json', pointer: '' }],
  })),
};

/** A package that declares starts beside such a document. */
const untold = withUntoldStarts(packed, (path) => (path === 'v1/starts.d.ts' ? '' : undefined));

it('a package without starts tells that it has none', () => {
  const found = withUntoldStarts(packed, () => undefined);
  expect(told(diffSurfaces(found, api([shelf])))).toEqual(['minor: start createShelf added']);
  expect(untoldStarts([found], [api([shelf])])).toEqual([]);
});

it('starts that a side does not tell are not taken for removed, and this is said once', () => {
  expect(diffSurfaces(api([shelf]), untold)).toEqual([]);
  const ids = untoldStarts([api([shelf])], [untold]);
  expect(untoldDiagnostics([...ids, ...ids])).toMatchObject([
    {
      code: 'LRO-DIFF-STARTS',
      severity: 'warning',
      message: 'starts of library:v1 are not compared, because the package does not tell them',
    },
  ]);
});

it('of two packages it is said where one has starts that it does not tell', () => {
  expect(untoldStarts([packed], [packed])).toEqual([]);
  expect(untoldStarts([untold], [packed])).toEqual([packed.id]);
});

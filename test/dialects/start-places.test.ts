import { describe, expect, it } from 'vitest';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { losses } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { merged } from '../sync/document.js';
import { calledClient } from './called-client.js';
import { answer, inPath, object, ownDocument, ref, text } from './own-document.js';

const SHAPE: DeclaredShape = {
  name: 'id',
  status: 'status',
  succeeded: ['Succeeded'],
  response: 'result',
};

const status = (result: object) => object({ id: text, status: text, result });
const schemas = {
  Status: status(object({ weight: text })),
  Repair: status(object({ at: text })),
};

/** Widgets whose operations are got at these places, each by its type, and that these methods start. */
function documentOf(gets: Record<string, string>, starts: Record<string, string>): object {
  const method = (path: string, type: string, more = {}) => ({
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => inPath(name)),
    ...answer(ref(type)),
    ...more,
  });
  return ownDocument({
    paths: Object.fromEntries([
      ...Object.entries(gets).map(([path, type]) => [path, { get: method(path, type) }]),
      ...Object.entries(starts).map(([path, type]) => [
        path,
        { post: method(path, type, { operationId: /\w+$/.exec(path)?.[0] }) },
      ]),
    ]),
    components: { schemas },
  });
}

/** The starts of what is kept of a document, and what is said of those that are lost. */
function told(document: object, shape: DeclaredShape) {
  const from = [{ file: 'own.json', text: JSON.stringify(document) }];
  const { files } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
    stated: { shape },
  });
  const { apis } = normalize(readSpecs(merged([], files)).specs);
  return {
    starts: apis.flatMap(({ starts }) => starts.map(({ name }) => name)),
    lost: apis.flatMap((api) => losses(api).map(({ message }) => message)),
  };
}

const OPERATIONS = { '/v1/widgets/{w}/operations/{id}': 'Status' };
const REPAIRS = { '/v1/widgets/{w}/repairs/{id}': 'Repair' };
const BOTH = { '/v1/widgets/{w}:weigh': 'Status', '/v1/widgets/{w}:repair': 'Repair' };

describe('a start whose operation is got at another place than the client has', () => {
  it.each<[string, object, DeclaredShape, string[], RegExp]>([
    [
      'is told, and the others are called',
      documentOf({ ...OPERATIONS, ...REPAIRS }, BOTH),
      SHAPE,
      ['weigh'],
      /LRO-START-PLACE, its operations are got by GET \/v1\/widgets\/\{w\}\/repairs\/\{id\}, which the client has not/,
    ],
    [
      'is told where a collection is stated',
      documentOf({ ...OPERATIONS, ...REPAIRS }, BOTH),
      { ...SHAPE, collection: 'repairs' },
      ['repair'],
      /LRO-START-PLACE, its operations are got by GET \/v1\/widgets\/\{w\}\/operations\/\{id\}/,
    ],
    [
      'or at several that its id does not tell apart is told',
      documentOf({ ...REPAIRS, '/v1/widgets/{w}/scans/{id}': 'Status' }, BOTH),
      SHAPE,
      [],
      /LRO-START-PLACE, .*repairs\/\{id\} or GET .*scans\/\{id\}, and no id tells by which/,
    ],
  ])('%s', (_, document, shape, starts, lost) => {
    const found = told(document, shape);
    expect(found.starts).toEqual(starts);
    expect(found.lost).toEqual([expect.stringMatching(lost)]);
  });

  it.each<[string, object]>([
    ['all are got at one place', documentOf(OPERATIONS, BOTH)],
    [
      'each is made in its own collection',
      documentOf(
        { '/v1/repairs/{id}': 'Repair', '/v1/scans/{id}': 'Status' },
        { '/v1/repairs': 'Repair', '/v1/scans': 'Status' },
      ),
    ],
    [
      'its path tells the place',
      documentOf(
        { ...OPERATIONS, '/v1/shelves/{s}/operations/{id}': 'Status' },
        { '/v1/widgets/{w}:weigh': 'Status', '/v1/shelves/{s}:scan': 'Status' },
      ),
    ],
  ])('is none where %s', (_, document) => {
    const { starts, lost } = told(document, SHAPE);
    expect(starts).toHaveLength(2);
    expect(lost).toEqual([]);
  });
});

describe('an id alone', () => {
  const document = documentOf(
    { '/v1/repairs/{id}': 'Repair', '/v1/scans/{id}': 'Status' },
    { '/v1/repairs': 'Repair', '/v1/scans': 'Status' },
  );

  it.each(['repairs', 'scans'])('is followed in %s where that was asked', async (collection) => {
    const { client, starts } = await calledClient(
      document,
      { shape: SHAPE },
      [{ id: '7', status: 'Running' }],
      { posted: { id: '7', status: 'Running' } },
    );
    const handle = await client.start(starts[collection], {});
    expect(handle.name).toBe(`${collection}/7`);
    expect((await handle.poll()).name).toBe(`${collection}/7`);
    expect(() => client.operation({ id: '7', status: 'Running' })).toThrow('"7" fits no name');
  });
});

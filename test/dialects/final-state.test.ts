import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { typeErrors } from '../emit/type-check.js';
import { keptOf } from '../sources/fixture.js';
import { merged } from '../sync/document.js';
import { answer, any, inPath, object, ownDocument, ref, text } from './own-document.js';
import { apiOf, documentOf, linesOf } from './started.js';

const ended = (schema: string, via?: string) => ({
  'x-ms-long-running-operation': true,
  'x-ms-long-running-operation-options': {
    'final-state-schema': schema,
    ...(via && { 'final-state-via': via }),
  },
});
const Book = object({ title: text });

describe('what Azure says that comes back is what an operation will hold', () => {
  it.each([
    ['by a reference', ended('#/components/schemas/Book'), 'Book'],
    ['by one of Swagger', ended('#/definitions/Book'), 'Book'],
    ['where the operation is asked', ended('#/definitions/Book', 'operation-location'), 'Book'],
    ['but for what the resource itself is', ended('#/definitions/Book', 'original-uri'), 'unknown'],
    ['but for what is at another place', ended('#/definitions/Book', 'location'), 'unknown'],
    ['but for what leads nowhere', ended('#/definitions/Nope'), 'unknown'],
    [
      'but for what is stated otherwise',
      {
        ...ended('#/definitions/Nope'),
        'x-aep-long-running-operation': { response: { schema: ref('Book') } },
      },
      'Book',
    ],
  ])('%s', (_, stated, want) => {
    const post = { operationId: 'importBooks', ...answer(ref('Operation')), ...stated };
    const document = documentOf({ '/v1/books:import': { post } }, { Book });
    for (const one of [document, keptOf(document)]) {
      const api = one && apiOf(one);
      expect(api && linesOf(api)).toEqual([
        `importBooks POST /v1/books:import none ${want}/unknown`,
      ]);
    }
  });
});

describe('a start of operations that look otherwise has the type of what comes back', () => {
  const SHAPE: DeclaredShape = {
    collection: 'jobs',
    name: 'id',
    status: 'status',
    succeeded: ['Succeeded'],
    response: 'result',
  };
  const Job = object({ id: text, status: text, result: any });
  const BookJob = object({ ...Job.properties, result: ref('Book') });
  const apiWith = (held: object, shape: DeclaredShape | undefined, operation: object = Job) => {
    const document = ownDocument({
      paths: {
        '/v1/jobs/{id}': { get: { parameters: [inPath('id')], ...answer(ref('Job')) } },
        '/v1/books:import': {
          post: { operationId: 'importBooks', ...answer(ref('Job')), ...held },
        },
      },
      components: { schemas: { Job: operation, BookJob, Book, Step: object({ at: text }) } },
    });
    const from = [{ file: 'own.json', text: JSON.stringify(document) }];
    const { files } = updateSpecs({
      ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
      stated: { ...(shape && { shape }) },
    });
    const [api] = normalize(readSpecs(merged([], files)).specs).apis;
    if (api === undefined) throw new Error('nothing is bound');
    return api;
  };
  const AEP = object({
    path: text,
    done: { type: 'boolean' },
    error: any,
    response: any,
    metadata: any,
  });
  const held = (role: string) => ({
    'x-aep-long-running-operation': {
      [role]: { schema: ref(role === 'response' ? 'Book' : 'Step') },
    },
  });

  it.each([
    ['as Azure says', ended('#/definitions/Book'), SHAPE, Job, 'book?.title'],
    ['as its own type of operation says', answer(ref('BookJob')), SHAPE, Job, 'book?.title'],
    ['as AEP says', held('response'), undefined, AEP, 'book?.title'],
    ['and its progress', held('metadata'), undefined, AEP, 'state.metadata?.at'],
  ])('%s', (_, stated, shape, operation, use) => {
    const content = `import { LibraryOperationsClient } from './index.js';
      import { importBooks } from './starts.js';
      const client = new LibraryOperationsClient();
      const handle = await client.start(importBooks, {});
      const [state, book] = [await handle.poll(), await handle.result()];
      export const all: unknown = [state, book];
      export const right: string | undefined = ${use};
      export const wrong: boolean | undefined = ${use};`;
    const files = render([apiWith(stated, shape, operation)]);
    expect(typeErrors([...files, { path: 'library/v1/use.ts', content }])).toEqual([
      expect.stringMatching(/'string' is not assignable to type 'boolean/),
    ]);
  });

  it('and the document of the package tells it', () => {
    const files = render([apiWith(held('response'), undefined, AEP)]);
    const document = files.find(({ path }) => path.endsWith('openapi.json'));
    const [again] = normalize(
      readSpecs([{ file: 'openapi/library.json', text: document?.content ?? '' }]).specs,
    ).apis;
    expect(again?.starts.map(({ response }) => response)).toEqual([{ schema: 'Book' }]);
  });
});

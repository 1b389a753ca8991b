import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { typeErrors } from '../emit/type-check.js';
import { keptOf } from '../sources/fixture.js';
import { answer, object, ref, text } from './own-document.js';
import { apiOf, documentOf, linesOf } from './started.js';

const HELD = 'x-aep-long-running-operation';
const number = { type: 'integer' };

/** A document whose only start says this of what its operation will hold. */
const saying = (held: object) =>
  documentOf(
    {
      '/v1/books:import': {
        post: { operationId: 'importBooks', ...answer(ref('Operation')), [HELD]: held },
      },
    },
    { Book: object({ title: text }) },
  );

describe('what a start says that its operation will hold has a type where it stands', () => {
  it.each([
    [
      'as schemas',
      {
        response: { schema: object({ count: number }) },
        metadata: { schema: object({ percent: number }) },
      },
      'ImportBooksResponse/ImportBooksMetadata',
    ],
    [
      'without the word schema',
      { response: object({ count: number }) },
      'ImportBooksResponse/unknown',
    ],
    [
      'with references inside',
      {
        response: {
          schema: object({ count: number, books: { type: 'array', items: ref('Book') } }),
        },
      },
      'ImportBooksResponse/unknown',
    ],
    [
      'made of parts',
      { response: { schema: { allOf: [ref('Book'), object({ count: number })] } } },
      'ImportBooksResponse/unknown',
    ],
    ['that is anything', { response: { schema: { type: 'object' } } }, 'unknown/unknown'],
    ['that is nothing', { response: { schema: { additionalProperties: false } } }, 'empty/unknown'],
  ])('%s', (_, held, want) => {
    const document = saying(held);
    const kept = keptOf(document);
    for (const one of [document, kept]) {
      const api = one && apiOf(one);
      expect(api && linesOf(api)).toEqual([`importBooks POST /v1/books:import none ${want}`]);
      const emitted = api ? render([api]) : [];
      if (!want.startsWith('ImportBooksResponse')) continue;
      const content = `import { LibraryOperationsClient } from './index.js';
import { importBooks } from './starts.js';
const handle = await new LibraryOperationsClient().start(importBooks, {});
export const count: number | undefined = (await handle.result())?.count;
// @ts-expect-error there is no such member
export const wrong: unknown = (await handle.result())?.weight;
`;
      expect(typeErrors([...emitted, { path: 'library/v1/use.ts', content }])).toEqual([]);
    }
    expect(kept && keptOf(kept)).toEqual(kept);
  });
});

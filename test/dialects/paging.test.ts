import { describe, expect, it } from 'vitest';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { calledClient } from './called-client.js';
import {
  answer,
  inPath,
  OPERATION,
  object,
  outcomeOf,
  ownDocument,
  ref,
  text,
} from './own-document.js';

const parameters = [inPath('id')];

/** An API with a list of these pages, asked for with these parameters. */
function documentOf(page: object, query: readonly string[], schema: object = OPERATION) {
  const list = query.map((name) => ({ name, in: 'query', schema: text }));
  return ownDocument({
    paths: {
      '/v1/operations': {
        get: {
          parameters: list,
          ...answer(object({ operations: { type: 'array', items: ref('Operation') }, ...page })),
        },
      },
      '/v1/operations/{id}': { get: { parameters, ...answer(ref('Operation')) } },
      '/v1/operations/{id}:cancel': { post: { parameters, ...answer(object({})) } },
    },
    components: { schemas: { Operation: schema } },
  });
}

const JOB = object({ id: text, state: text });
const SHAPE = { name: 'id', status: 'state', succeeded: ['DONE'] };

describe('a list goes on to its next page', () => {
  it.each([
    ['as AIP-158 has it', { nextPageToken: text }, 'pageToken', {}],
    ['as protos spell it', { next_page_token: text }, 'page_token', {}],
    ['by a cursor', { nextCursor: text }, 'cursor', {}],
    [
      'by a member of a member',
      { meta: object({ more_at: text }) },
      'from',
      { nextPage: 'meta.more_at', pageToken: 'from' },
    ],
    ['by a token that a cursor takes', { next_page_token: text }, 'cursor', {}],
  ])('%s', async (_, page, parameter, paging) => {
    const [name, inner] = Object.entries<object>(page)[0] ?? ['', {}];
    const token = 'properties' in inner ? { [name]: { more_at: 'b' } } : { [name]: 'b' };
    const { client, asked } = await calledClient(
      documentOf(page, [parameter], JOB),
      { shape: { ...SHAPE, ...paging } },
      [
        { operations: [{ id: '1', state: 'DONE' }], ...token },
        { operations: [{ id: '2', state: 'DONE' }] },
      ],
    );
    const ids = [];
    for await (const { id } of client.list({})) ids.push(id);
    expect(ids).toEqual(['1', '2']);
    expect(asked.at(-1)).toBe(`GET /v1/operations?${parameter}=b`);
  });

  it('where operations are those of AIP-151', async () => {
    const { client, asked } = await calledClient(documentOf({ nextCursor: text }, ['cursor']), {}, [
      { operations: [], nextCursor: 'b' },
      { operations: [] },
    ]);
    for await (const page of client.list({}).pages()) expect(page.operations).toEqual([]);
    expect(asked).toEqual(['GET /v1/operations', 'GET /v1/operations?cursor=b']);
  });

  it.each([
    ['an address', { next: { type: 'string', format: 'uri' } }, ['page'], '"next"'],
    ['no parameter takes', { nextCursor: text }, [], '"nextCursor"'],
    [
      'a member of a member',
      { meta: object({ next_cursor: text }) },
      ['cursor'],
      '"meta.next_cursor"',
    ],
    ['no token', { hasMore: { type: 'boolean' } }, ['offset'], '"hasMore"'],
  ])('or says once that it cannot: %s', (_, page, query, member) => {
    const { said } = outcomeOf(documentOf(page, query));
    expect(said).toEqual([
      `LRO-PAGE-NEXT /paths/~1v1~1operations/get: pages tell of a further one in ${member}, which no client follows: a list ends after its first page`,
    ]);
  });

  it.each([
    ['no address', { next: { type: 'string', format: 'uri' } }, 'cursor', /^It is the address/],
    ['no boolean', { has_more: { type: 'boolean' } }, 'starting_after', /^It is no text, and/],
    ['no number', { next_offset: { type: 'integer' } }, 'offset', /^It is no text, and/],
    [
      'what says it in other letters',
      { continuationToken: text },
      'ContinuationToken',
      / --shape nextPage=continuationToken --shape pageToken=ContinuationToken$/,
    ],
    [
      'a text beside a boolean',
      { hasMore: { type: 'boolean' }, next_marker: text },
      'marker',
      / --shape nextPage=next_marker --shape pageToken=marker$/,
    ],
  ])('and is told to ask for %s as if it were a token', (_, page, query, want) => {
    const document = documentOf(page, [query]);
    const from = [{ file: 'own.json', text: JSON.stringify(document) }];
    const { diagnostics } = updateSpecs({ from, specs: [], selectors: [], allowDowngrade: false });
    expect(diagnostics.map(({ help }) => help)).toEqual([expect.stringMatching(want)]);
  });

  it('and what is stated for a token and is none is not followed', async () => {
    const shape = { ...SHAPE, nextPage: 'has_more', pageToken: 'from' };
    const document = documentOf({ has_more: { type: 'boolean' } }, ['from'], JOB);
    const { said } = outcomeOf(document, { shape });
    expect(said).toEqual([expect.stringMatching(/^LRO-PAGE-NEXT .* in "has_more"/)]);
  });

  it('and what is stated of pages that they have not is said', () => {
    const shape = { ...SHAPE, nextPage: 'nextCursr' };
    const { said } = outcomeOf(documentOf({ nextCursor: text }, ['cursor'], JOB), { shape });
    expect(said).toEqual([
      'LRO-SHAPE-MEMBER /paths/~1v1~1operations/get: pages have no member "nextCursr", which the shape that is stated has for the nextPage',
    ]);
  });
});

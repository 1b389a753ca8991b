import { expect, it } from 'vitest';
import { discovery, syncAll } from './document.js';

const codes = ({ diagnostics }: ReturnType<typeof syncAll>) => diagnostics.map(({ code }) => code);

/** A document of a kind that is read, of an API without operations. */
const NONE = {
  file: 'books.json',
  text: JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Books', version: 'v1' },
    servers: [{ url: 'https://books.acme.example' }],
    paths: { '/v1/books': { get: { responses: {} } } },
  }),
};

it('documents without any operation are no run that had nothing to do', () => {
  expect(syncAll({ from: [NONE] }).diagnostics).toMatchObject([
    { code: 'LRO-SYNC-EMPTY', severity: 'warning', file: 'books.json' },
  ]);
  expect(codes(syncAll({ from: [NONE, { ...NONE, file: 'more.json' }] }))).toEqual([
    'LRO-SYNC-EMPTY',
  ]);
});

it('a document without operations beside others is none to speak of', () => {
  expect(codes(syncAll({ from: [NONE, discovery({ revision: '20260101' })] }))).toEqual([]);
});

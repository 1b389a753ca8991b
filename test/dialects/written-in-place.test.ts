import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument, keptOf } from '../sources/fixture.js';
import { answer, inPath, OPERATION, object, ownDocument, ref, text } from './own-document.js';

const list = (schema: object) => ({ get: answer(schema) });
const pageOf = (more: object = {}) =>
  object({ operations: { type: 'array', items: ref('Operation') }, nextPageToken: text, ...more });
const get = { get: { parameters: [inPath('operation')], ...answer(ref('Operation')) } };

/** A path of a document, as far as it takes to read what its GET answers with. */
interface Item {
  readonly get?: {
    readonly responses: Record<number, { content: Record<string, { schema: { $ref?: string } }> }>;
  };
}

/** What an API's own OpenAPI document says that its lists answer with, by their paths. */
function pagesOf(paths: object, schemas: object = {}) {
  const document = jsonDocument(
    ownDocument({ paths, components: { schemas: { Operation: OPERATION, ...schemas } } }),
    'openapi/library.v1.json',
  );
  const kept = keptOf(document);
  const emitted = [document, ...(kept ? [kept] : [])].map((one) => {
    const files = render(normalize(readSpecs([one]).specs).apis);
    expect(typeErrors(files)).toEqual([]);
    const content = files.find(({ path }) => path.endsWith('/openapi.json'))?.content ?? '{}';
    const { paths, components } = JSON.parse(content);
    const pages = Object.entries<Item>(paths).flatMap(([path, item]) => {
      const schema = item.get?.responses?.[200]?.content?.['application/json']?.schema;
      const name = String(schema?.$ref).replace(/^.*\//, '');
      const members = Object.keys(components.schemas[name]?.properties ?? {});
      return members.includes('operations') ? [`${path} ${name}: ${members}`] : [];
    });
    return pages;
  });
  expect(emitted[1]).toEqual(emitted[0]);
  return emitted[0];
}

describe('a page that a document writes where it is answered', () => {
  it('is told as the document does', () => {
    expect(
      pagesOf({
        '/v1/operations': list(pageOf({ totalSize: { type: 'integer' } })),
        '/v1/operations/{operation}': get,
      }),
    ).toEqual(['/v1/operations ListOperationsResponse: nextPageToken,operations,totalSize']);
  });

  it('takes no name of another message', () => {
    const paths = {
      '/v1/operations': list(pageOf({ other: ref('ListOperationsResponse') })),
      '/v1/operations/{operation}': get,
    };
    const schemas = { ListOperationsResponse: object({ size: text }) };
    expect(pagesOf(paths, schemas)).toEqual([
      '/v1/operations ListOperationsResponse2: nextPageToken,operations,other',
    ]);
  });

  it('is told for each collection, once where it is the same', () => {
    const below = (parent: string, page: object) => ({
      [`/v1/${parent}s/{${parent}}/operations`]: {
        get: { parameters: [inPath(parent)], ...answer(page) },
      },
      [`/v1/${parent}s/{${parent}}/operations/{operation}`]: {
        get: { parameters: [inPath(parent), inPath('operation')], ...answer(ref('Operation')) },
      },
    });
    const paths = {
      ...below('club', pageOf()),
      ...below('shelf', pageOf({ total: { type: 'integer' } })),
      ...below('reader', pageOf()),
    };
    expect(pagesOf(paths)?.map((line) => line.replace(/^.*\/(?=\S* )/, ''))).toEqual([
      'operations ListOperationsResponse: nextPageToken,operations',
      'operations ListOperationsResponse: nextPageToken,operations',
      'operations ListOperationsResponse2: nextPageToken,operations,total',
    ]);
  });
});

it('an operation of a declared shape that is written in place has its own type', () => {
  const job = object({ id: text, status: text, result: object({ url: text }) });
  const document = jsonDocument(
    {
      ...ownDocument({
        paths: {
          '/v1/jobs/{id}': { get: { parameters: [inPath('id')], ...answer(job) } },
        },
        components: { schemas: {} },
      }),
      'x-lrogen-operation': {
        collection: 'jobs',
        name: 'id',
        status: 'status',
        succeeded: ['DONE'],
        response: 'result',
      },
    },
    'openapi/library.v1.json',
  );
  const files = render(normalize(readSpecs([document]).specs).apis);
  expect(typeErrors(files)).toEqual([]);
  const types = files.find(({ path }) => path.endsWith('/types.d.ts'))?.content;
  expect(types).toMatch(/payloads\.Operation\b/);
});

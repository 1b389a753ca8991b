import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { told } from '../diff/told.js';
import { jsonDocument } from '../sources/fixture.js';
import { calledClient } from './called-client.js';
import { answer, inPath, object, outcomeOf, ownDocument, ref, text } from './own-document.js';

const PAGE = object({
  results: { type: 'array', items: ref('Operation') },
  next_page_token: text,
});

/** As Django REST framework has its paths: each ends with a slash, and no other is answered. */
function documentOf(slash: string, more: object = {}): Record<string, unknown> {
  const parameters = [inPath('id')];
  const token = [{ name: 'page_token', in: 'query', schema: text }];
  return ownDocument({
    paths: {
      [`/api/v1/operations${slash}`]: {
        get: { operationId: 'operations_list', parameters: token, ...answer(PAGE) },
      },
      [`/api/v1/operations/{id}${slash}`]: {
        get: { operationId: 'operations_retrieve', parameters, ...answer(ref('Operation')) },
        delete: { operationId: 'operations_destroy', parameters, responses: { 204: {} } },
      },
      [`/api/v1/operations/{id}/cancel${slash}`]: {
        post: { operationId: 'operations_cancel_create', parameters, ...answer(object({})) },
      },
      [`/api/v1/imports${slash}`]: {
        post: { operationId: 'imports_create', ...answer(ref('Operation')) },
      },
      ...more,
    },
  }) as Record<string, unknown>;
}

const [WITH, WITHOUT] = [documentOf('/'), documentOf('')];

describe('a path that ends with a slash', () => {
  it('is called with it, whatever is asked', async () => {
    const running = { name: 'operations/7', done: false };
    const { client, asked, starts } = await calledClient(
      WITH,
      {},
      [
        { results: [running], next_page_token: 'b' },
        { results: [] },
        running,
        running,
        { ...running, done: true },
      ],
      { posted: running },
    );
    for await (const { name } of client.list({})) expect(name).toBe('operations/7');
    await client.get({ name: 'operations/7' });
    const handle = await client.start(starts.createImport, {});
    await handle.poll();
    await handle.cancel();
    expect((await handle.wait()).state).toBe('succeeded');
    await handle.delete();
    expect(asked).toEqual([
      'GET /api/v1/operations/',
      'GET /api/v1/operations/?page_token=b',
      'GET /api/v1/operations/7/',
      'POST /api/v1/imports/',
      'GET /api/v1/operations/7/',
      'POST /api/v1/operations/7/cancel/',
      'GET /api/v1/operations/7/',
      'DELETE /api/v1/operations/7/',
    ]);
  });

  it('is followed by an address that ends so', async () => {
    const url = { type: 'string', format: 'uri' };
    const components = { schemas: { Operation: object({ url, status: text }) } };
    const shape = { name: 'url', status: 'status', succeeded: ['DONE'], failed: ['FAILED'] };
    const { client, asked } = await calledClient({ ...WITH, components }, { shape }, [
      { url: 'https://library.acme.example/api/v1/operations/7/', status: 'DONE' },
    ]);
    const handle = client.operation({ url: 'https://x.example/api/v1/operations/7/' });
    await handle.wait();
    expect([handle.name, ...asked]).toEqual(['operations/7', 'GET /api/v1/operations/7/']);
  });

  it('is no part of the parent of a start that is lost', async () => {
    const fetch = async () => new Response('{"name": "oper', { status: 200 });
    const { client, starts } = await calledClient(WITH, {}, [], { options: { fetch } });
    await expect(client.start(starts.createImport, {})).rejects.toMatchObject({
      name: 'StartUncertainError',
      parent: 'imports',
    });
  });

  it('is as one without it in all but the slash', () => {
    const [slashed, plain] = [WITH, WITHOUT].map((document) => outcomeOf(document));
    expect(slashed?.bound.map((one) => one.replace(/\/$/, ''))).toEqual(plain?.bound);
    expect(slashed?.bound.filter((one) => !one.endsWith('/'))).toEqual([]);
    expect([slashed?.said, plain?.said]).toEqual([[], []]);
  });

  it('has it in the OpenAPI document that is emitted', () => {
    const { specs } = readSpecs([jsonDocument(WITH, 'openapi/library.json')]);
    const files = render(normalize(specs).apis);
    const emitted = files.find(({ path }) => path.endsWith('openapi.json'));
    const { paths } = JSON.parse(emitted?.content ?? '') as { paths: object };
    expect(Object.keys(paths).filter((path) => !path.endsWith('/'))).toEqual([]);
  });

  it.each<[string, object, object, string]>([
    ['comes', WITHOUT, WITH, '/imports; body none is now POST /api/v1/imports/; body none'],
    ['goes', WITH, WITHOUT, '/imports/; body none is now POST /api/v1/imports; body none'],
  ])('is told by diff where it %s', (_, before, after, want) => {
    const documents = (document: object) => [
      { file: 'openapi/library.json', text: JSON.stringify(document) },
    ];
    const lines = told(documents(before), documents(after));
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toContain(want);
  });

  it('is called without it where the document has both', () => {
    const paths = { ...(WITH.paths as object), ...(WITHOUT.paths as object) };
    expect(outcomeOf(ownDocument({ paths })).bound).toEqual(outcomeOf(WITHOUT).bound);
  });

  it('is said to be skipped where it stands behind a verb', () => {
    const parameters = [inPath('id')];
    const { said } = outcomeOf(
      documentOf('/', {
        '/api/v1/operations/{id}:wait/': { post: { parameters, ...answer(ref('Operation')) } },
      }),
    );
    expect(said).toEqual([
      expect.stringContaining('LRO-METHOD-SKIPPED /paths/~1api~1v1~1operations~1{id}:wait~1/post'),
    ]);
  });
});

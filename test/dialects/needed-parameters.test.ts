import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument } from '../sources/fixture.js';
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
import { apiOf } from './started.js';

/** An API of which every method has a further parameter. */
function documentOf(parameter: object): object {
  const given = { ...answer(ref('Operation')), parameters: [inPath('operation'), parameter] };
  return ownDocument({
    paths: {
      '/v1/operations': {
        get: {
          parameters: [parameter],
          ...answer(object({ operations: { type: 'array', items: ref('Operation') } })),
        },
      },
      '/v1/operations/{operation}': { get: given },
      '/v1/operations/{operation}:cancel': { post: { ...given, ...answer(object({})) } },
      '/v1/books:import': {
        post: { operationId: 'importBooks', parameters: [parameter], ...answer(ref('Operation')) },
      },
    },
    components: { schemas: { Operation: OPERATION, Version: { ...text, enum: ['2024-01-01'] } } },
  });
}

const inQuery = (schema: object) => ({ name: 'api-version', in: 'query', required: true, schema });
const tags = { type: 'array', items: text };
const done = { name: 'operations/1', done: true };

async function everyCall(schema: object, options: object, request: object) {
  const { client, asked, starts } = await calledClient(
    documentOf(inQuery(schema)),
    {},
    [{ operations: [done] }, { name: 'operations/1' }, done],
    { posted: { name: 'operations/1' }, options },
  );
  const name = 'operations/1';
  for await (const _ of client.list({ ...request })) break;
  await client.get({ name, ...request });
  await client.cancel({ name, ...request });
  const handle = await client.start(starts.importBooks, { ...request });
  if (!('api-version' in request)) await handle.wait();
  return asked;
}

const urls = (version: string, isPolled = true) => [
  `GET /v1/operations?api-version=${version}`,
  `GET /v1/operations/1?api-version=${version}`,
  `POST /v1/operations/1:cancel?api-version=${version}`,
  `POST /v1/books:import?api-version=${version}`,
  ...(isPolled ? [`GET /v1/operations/1?api-version=${version}`] : []),
];

describe('a query parameter that every request needs goes with every one', () => {
  it.each([
    ['the only value', { ...text, enum: ['2024-01-01'] }, {}, '2024-01-01'],
    ['the only value of a schema elsewhere', ref('Version'), {}, '2024-01-01'],
    ['its default', { ...text, default: '2024-02-02' }, {}, '2024-02-02'],
    ['the only value as a constant', { ...text, const: '7' }, {}, '7'],
    ['a constant without a type', { const: '7' }, {}, '7'],
    ['a constant that is a number', { const: 7 }, {}, '7'],
    ['a constant that is false', { const: false }, {}, 'false'],
    ['a constant over a default', { ...text, default: 'd', const: 'c' }, {}, 'c'],
    ['a constant of a part', { allOf: [text, { const: '7' }] }, {}, '7'],
    ['a default of a part', { allOf: [ref('Version'), { default: 'd' }] }, {}, 'd'],
    ['a default of the only part', { allOf: [{ ...text, default: 'd' }] }, {}, 'd'],
    ['a default that is a number', { type: 'integer', default: 2 }, {}, '2'],
    ['what the client says', text, { query: { 'api-version': 'x' } }, 'x'],
    [
      'what the client says over a default',
      { ...text, default: 'd' },
      { query: { 'api-version': 'x' } },
      'x',
    ],
    ['an empty default', { ...text, default: '' }, {}, ''],
    ['an empty text that the client says', text, { query: { 'api-version': '' } }, ''],
    [
      'its default where the client says undefined',
      { ...text, default: 'd' },
      { query: { 'api-version': undefined } },
      'd',
    ],
    ['each item of a default', { ...tags, default: ['a', 'b'] }, {}, 'a&api-version=b'],
    ['the only value of its items', { ...tags, items: { enum: ['a'], ...text } }, {}, 'a'],
    [
      'each item that the client says',
      tags,
      { query: { 'api-version': ['a', 'b'] } },
      'a&api-version=b',
    ],
  ])('%s', async (_, schema, options, want) => {
    expect(await everyCall(schema, options, {})).toEqual(urls(want));
  });

  it('what a request says over what the client does', async () => {
    const asked = await everyCall(text, { query: { 'api-version': 'x' } }, { 'api-version': 'y' });
    expect(asked).toEqual(urls('y', false));
  });

  it('and nothing is sent where nobody says what it is', async () => {
    const { client, asked } = await calledClient(documentOf(inQuery(text)), {}, [done]);
    await expect(client.operation('operations/1').wait()).rejects.toThrow(
      'get of library:v1 needs "api-version" in its query: give it as "query" of the client\'s options',
    );
    expect(asked).toEqual([]);
  });

  it('and one that is called like what all objects have is none of theirs', async () => {
    const parameter = { ...inQuery(text), name: 'constructor' };
    const { client, asked } = await calledClient(documentOf(parameter), {}, [done]);
    const get = client.get({ name: 'operations/1' }, { query: {} });
    await expect(get).rejects.toThrow('needs "constructor" in its query');
    expect(asked).toEqual([]);
  });

  it('and nothing is sent with a name that none of them has', async () => {
    const options = { query: { apiVersion: 'x', 'api-version': 'x' } };
    const { client, asked } = await calledClient(documentOf(inQuery(text)), {}, [done], {
      options,
    });
    await expect(client.get({ name: 'operations/1' })).rejects.toThrow(
      '"apiVersion" is no query parameter that library:v1 needs: "api-version"',
    );
    expect(asked).toEqual([]);
  });
});

const inHeader = (schema: object) => ({ ...inQuery(schema), name: 'X-Version', in: 'header' });

describe('a header that every request needs goes with every one', () => {
  it.each([
    ['the only value', { ...text, enum: ['7'] }, {}, '7'],
    ['the only value of a schema elsewhere', ref('Version'), {}, '2024-01-01'],
    ['a constant', { ...text, const: '7' }, {}, '7'],
    ['a number', { type: 'integer', const: 7 }, {}, '7'],
    ['its default', { ...text, default: '7' }, {}, '7'],
    ['what the client says', { ...text, default: '7' }, { headers: { 'x-version': '8' } }, '8'],
  ])('%s', async (_, schema, options, want) => {
    const { client, sent, starts } = await calledClient(
      documentOf(inHeader(schema)),
      {},
      [{ operations: [done] }, done],
      { posted: done, options },
    );
    for await (const _ of client.list({})) break;
    await client.get({ name: 'operations/1' });
    await client.cancel({ name: 'operations/1' });
    const handle = await client.start(starts.importBooks, {});
    await handle.poll();
    expect(sent.map((headers) => headers['x-version'])).toEqual([...Array(5)].map(() => want));
    await client.get({ name: 'operations/1' }, { headers: { 'X-VERSION': '9' } });
    expect(sent.at(-1)?.['x-version']).toBe('9');
  });

  it('and the document of the package tells it', () => {
    const api = apiOf(jsonDocument(documentOf(inHeader({ const: '7' })), 'openapi/library.json'));
    const content = render([api]).find(({ path }) => path.endsWith('openapi.json'))?.content ?? '';
    const again = apiOf({ file: 'openapi/library.json', text: content });
    const told = [...again.bindings, ...again.starts].map(({ headers }) => headers);
    expect(told).toEqual([...Array(4)].map(() => ({ 'X-Version': '7' })));
  });
});

describe('in types, what the client may say once is optional in requests', () => {
  const errorsOf = (schema: object, uses: string): string[] => {
    const api = apiOf(jsonDocument(documentOf(inQuery(schema)), 'openapi/library.json'));
    const content = `import { LibraryOperationsClient } from './index.js';
      import { importBooks } from './starts.js';
      const client = new LibraryOperationsClient({ query: { 'api-version': 'x' } });
      ${uses}`;
    return typeErrors([...render([api]), { path: 'library/v1/use.ts', content }]);
  };

  it('and documented so', () => {
    const files = render([apiOf(jsonDocument(documentOf(inQuery(text)), 'openapi/library.json'))]);
    expect(files.map(({ content }) => content).join()).toContain(
      "/** Needed: where it is missing, `query` of the call's or the client's options says it. */",
    );
  });

  it.each([
    ['by nobody', ''],
    ['by a call', ", 'api-version': 'y'"],
  ])('said %s', (_, said) => {
    const name = `name: 'operations/1'${said}`;
    const uses = `export const got: object = client.get({ ${name} });
      export const ended: object = client.cancel({ ${name} });
      export const listed: object = client.list({ ${said.slice(2)} });
      export const started: object = client.start(importBooks, { ${said.slice(2)} });`;
    expect(errorsOf(text, uses)).toEqual([]);
  });

  it('and is of its own type', () => {
    const uses = `export const got: object = client.get({ name: 'operations/1', 'api-version': 1 });`;
    expect(errorsOf(text, uses)).toContainEqual(expect.stringContaining("'number'"));
  });
});

describe('a parameter that no client fills by itself is told', () => {
  it.each([
    [
      'a header',
      { name: 'X-Tenant', in: 'header', required: true, schema: text },
      'a header "X-Tenant"',
      'list, get, cancel, starts',
    ],
    [
      'an object',
      { name: 'scope', in: 'query', required: true, schema: object({ a: text }) },
      'a "scope" in the query that is no plain value',
      'list, get, cancel',
    ],
  ])('%s', (_, parameter, what, who) => {
    const { bound, said } = outcomeOf(documentOf(parameter));
    expect(bound).toHaveLength(3);
    expect(said).toContain(
      `LRO-PARAMETER-NEEDED /paths/~1v1~1operations/get: ${who} of operations need ${what}`,
    );
  });
});

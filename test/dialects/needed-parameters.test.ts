import { describe, expect, it } from 'vitest';
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
});

describe('a parameter that no client fills by itself is told', () => {
  it.each([
    [
      'a header',
      { name: 'X-Tenant', in: 'header', required: true, schema: text },
      'a header "X-Tenant"',
    ],
    [
      'an object',
      { name: 'scope', in: 'query', required: true, schema: object({ a: text }) },
      'a "scope" in the query that is no plain value',
    ],
  ])('%s', (_, parameter, what) => {
    const { bound, said } = outcomeOf(documentOf(parameter));
    expect(bound).toHaveLength(3);
    expect(said).toContain(
      `LRO-PARAMETER-NEEDED /paths/~1v1~1operations/get: list, get, cancel of operations need ${what}`,
    );
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lrogenIn, temporary } from '../cli/lrogen.js';
import { calledClient } from './called-client.js';
import {
  answer,
  inPath,
  object,
  operationsPaths,
  outcomeOf,
  outcomeOfAll,
  ownDocument,
  ref,
  text,
} from './own-document.js';

describe('a host of which a part is a variable', () => {
  const at = (url: string, value: string) =>
    outcomeOf(
      ownDocument({
        servers: [{ url, variables: { where: { default: value, enum: [value, 'b'] } } }],
      }),
    ).bound.map((line) => line.split(' ')[0])[0];

  it.each([
    ['https://{where}.greenhouse.acme.example', 'eu', 'greenhouse:v1'],
    ['https://{where}-greenhouse.acme.example', 'eu', 'greenhouse:v1'],
    ['https://greenhouse.{where}.acme.example', 'eu', 'greenhouse:v1'],
    ['https://api.{where}.acme.example', 'eu', 'acme:v1'],
    ['https://{where}', 'greenhouse.acme.example', 'greenhouse:v1'],
    ['https://{where}.example', 'greenhouse', 'greenhouse:v1'],
  ])('names no service by it: %s', (url, value, want) => {
    expect(at(url, value)).toBe(want);
  });
});

it('a variable may be called after the name of a resource', () => {
  const parameters = [inPath('widgetName'), inPath('operationId')];
  const paths = {
    '/v1/widgets/{widgetName}/operations/{operationId}': {
      get: { parameters, ...answer(ref('Operation')) },
    },
  };
  expect(outcomeOf(ownDocument({ paths })).bound).toEqual([
    'library:v1 get GET https://library.acme.example/v1/{name=widgets/*/operations/*}',
  ]);
});

const query = (name: string) => ({ name, in: 'query', schema: text });

it('operations of AEP-151 are listed as AEP-132 has it', async () => {
  const Operation = object({ path: text, done: { type: 'boolean' }, error: {}, response: {} });
  const page = object({
    results: { type: 'array', items: ref('Operation') },
    next_page_token: text,
  });
  const paths = {
    '/v1/operations': {
      get: { parameters: [query('max_page_size'), query('page_token')], ...answer(page) },
    },
    ...operationsPaths('/v1/operations'),
  };
  const document = ownDocument({ paths, components: { schemas: { Operation } } });
  const { client, asked } = await calledClient(document, {}, [
    { results: [{ path: 'operations/1' }], next_page_token: 'x' },
    { results: [{ path: 'operations/2' }] },
  ]);
  const names: string[] = [];
  for await (const operation of client.list({ pageSize: 1 })) {
    names.push(client.operation(operation).name);
  }
  expect(names).toEqual(['operations/1', 'operations/2']);
  expect(asked).toEqual([
    'GET /v1/operations?max_page_size=1',
    'GET /v1/operations?max_page_size=1&page_token=x',
  ]);
});

it('a project is not begun with what tells of no operations, and this is said', async () => {
  const root = await temporary();
  const paths = { '/v1/books': { get: answer(object({ title: text })) } };
  await writeFile(join(root, 'own.json'), JSON.stringify(ownDocument({ paths })));
  const given = ['init', '--from', 'own.json', '--scope', '@acme'];
  const { code, stderr } = await lrogenIn(root, given);
  expect(code).toBe(3);
  expect(stderr.match(/LRO-[A-Z-]+/g)).toEqual(['LRO-SYNC-EMPTY']);
});

const MERGED = `openapi: 3.1.0
info: {title: Quarry, version: v1}
servers: [{url: https://quarry.acme.example}]
x-answers: &answers
  responses:
    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Operation'}}}}
paths:
  /v1/operations/{operation}:
    get:
      <<: *answers
      operationId: get
      parameters: [{name: operation, in: path, required: true, schema: {type: string}}]
components:
  schemas:
    Operation:
      type: object
      properties: {name: {type: string}, done: {type: boolean}, error: {type: object}, response: {type: object}}
`;

it('merge keys of YAML bring what they name', () => {
  expect(outcomeOfAll([{ file: 'own.yaml', text: MERGED }])).toEqual({
    bound: ['quarry:v1 get GET https://quarry.acme.example/v1/{name=operations/*}'],
    said: [],
  });
});

it('merge keys without measure are refused', () => {
  const bases = Array.from({ length: 40 }, (_, i) => `k${i}: 1`).join(', ');
  const uses = Array.from({ length: 90 }, (_, i) => `m${i}: {<<: [*a, *a, *a]}`).join('\n');
  const { said } = outcomeOfAll([
    { file: 'own.yaml', text: `openapi: 3.1.0\na: &a {${bases}}\n${uses}\n` },
  ]);
  expect(said[0]).toMatch(/^LRO-YAML-SYNTAX : line \d+: /);
});

it('operations of two kinds are bound of one, and the loss of the other is said', () => {
  const parameters = [inPath('zone'), inPath('operation')];
  const other = object({ id: text, status: text, startTime: text, operationType: text });
  const paths = {
    ...operationsPaths('/v1/operations'),
    '/v1/zones/{zone}/operations/{operation}': { get: { parameters, ...answer(other) } },
  };
  const { bound, said } = outcomeOf(ownDocument({ paths }));
  expect(bound).toHaveLength(2);
  expect(said).toEqual([
    expect.stringMatching(
      /^LRO-METHOD-SKIPPED .*: library:v1 is left without get of some operations: .*LRO-OPERATION-MIXED/,
    ),
  ]);
});

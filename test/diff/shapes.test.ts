import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { generate } from '../../src/generate/generate.js';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { sync } from '../../src/sync/sync.js';
import { edit, temporary } from '../cli/lrogen.js';

const text = { type: 'string' };
const ok = (schema: object) => ({ 200: { content: { 'application/json': { schema } } } });
const operation = ok({ $ref: '#/components/schemas/Task' });
const id = { name: 'operation_id', in: 'path', required: true, schema: text };
const made = { type: 'object', properties: { size: { type: 'integer' } } };

/** An API whose operations end by a status, and may hold what they made in one of two members. */
const DOCUMENT = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1.0', 'x-serviceName': 'acme' },
  servers: [{ url: 'https://cloud.acme.example' }],
  paths: {
    '/v1/tasks': { post: { operationId: 'CreateTask', responses: operation } },
    '/v1/operations/{operation_id}': {
      get: { operationId: 'GetOperation', parameters: [id], responses: operation },
    },
  },
  components: {
    schemas: {
      Made: made,
      Failure: { type: 'object', properties: { reason: text } },
      Task: {
        type: 'object',
        properties: {
          ...{ id: text, state: text, phase: text },
          output: { $ref: '#/components/schemas/Made' },
          failure: { $ref: '#/components/schemas/Failure' },
        },
      },
    },
  },
});

const SHAPE: DeclaredShape = {
  name: 'id',
  status: 'state',
  succeeded: ['DONE'],
  failed: ['FAILED'],
  response: 'output',
};

/** A project whose specs have this shape. */
async function projectOf(shape: DeclaredShape) {
  const root = await temporary();
  const [from, specs, out] = ['acme.json', 'specs', 'generated'].map((name) => join(root, name));
  const paths = { specs: specs ?? '', out: out ?? '' };
  await writeFile(from ?? '', DOCUMENT);
  await sync({ ...paths, from: [from ?? ''], stated: { shape } });
  return paths;
}

describe('a package of operations of a declared shape', () => {
  it('tells all that the specs told', async () => {
    const { specs, out } = await projectOf(SHAPE);
    await generate({ specs, out, cache: false });
    for (const [from, to] of [
      [out, specs],
      [specs, out],
    ] as const) {
      expect(await diff({ from, to, specs })).toEqual({ apis: [], diagnostics: [] });
    }
  });

  it('is said to give no API where its document tells no shape', async () => {
    const { specs, out } = await projectOf(SHAPE);
    await generate({ specs, out, cache: false });
    await edit(join(out, 'acme/v1/openapi.json'), (document) =>
      document.replace('x-lrogen-operation', 'x-other'),
    );
    const { diagnostics } = await diff({ from: out, to: specs, specs });
    const file = 'acme/v1/openapi.json';
    expect(diagnostics).toMatchObject([
      { code: 'LRO-SHAPE-UNSTATED', file },
      { code: 'LRO-DIFF-PACKAGE', file },
    ]);
  });
});

describe('a declared shape that changed', () => {
  const changed: readonly (readonly [string, DeclaredShape, object])[] = [
    [
      'holds what was made elsewhere',
      { ...SHAPE, response: 'failure' },
      { symbol: 'AcmeOperation.response', release: 'major', from: 'output', to: 'failure' },
    ],
    [
      'holds metadata elsewhere',
      { ...SHAPE, metadata: 'failure' },
      { symbol: 'AcmeOperation.metadata', release: 'major', from: 'metadata', to: 'failure' },
    ],
    [
      'tells its state elsewhere',
      { ...SHAPE, status: 'phase' },
      { symbol: 'AcmeOperation.status', release: 'patch', from: 'state', to: 'phase' },
    ],
    [
      'ends by another value',
      { ...SHAPE, succeeded: ['OK'] },
      { symbol: 'AcmeOperation.succeeded', release: 'patch', from: 'DONE', to: 'OK' },
    ],
  ];
  it.each(changed)('%s', async (_, shape, change) => {
    const [before, after] = [await projectOf(SHAPE), await projectOf(shape)];
    const { apis } = await diff({ from: before.specs, to: after.specs, specs: after.specs });
    expect(apis[0]?.changes).toContainEqual(expect.objectContaining(change));
  });

  it('is none where a default is written out', async () => {
    const [before, after] = [
      await projectOf(SHAPE),
      await projectOf({ ...SHAPE, error: 'error', metadata: 'metadata' }),
    ];
    const { apis } = await diff({ from: before.specs, to: after.specs, specs: after.specs });
    expect(apis).toEqual([]);
  });
});

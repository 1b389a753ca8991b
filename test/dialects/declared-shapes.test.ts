import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { sync } from '../../src/sync/sync.js';
import { ROOT, temporary } from '../cli/lrogen.js';

const ok = (schema: object) => ({ 200: { content: { 'application/json': { schema } } } });
const text = { type: 'string' };
const id = { name: 'operation_id', in: 'path', required: true, schema: text };

/** An API whose operations have these members, cancelled at `/:cancel`. */
function spec(properties: object): string {
  const operation = { $ref: '#/components/schemas/Task' };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Acme', version: '1.0', 'x-serviceName': 'acme' },
    servers: [{ url: 'https://cloud.acme.example' }],
    paths: {
      '/v1/operations/{operation_id}': {
        get: { operationId: 'GetOperation', parameters: [id], responses: ok(operation) },
      },
      '/v1/operations/{operation_id}/:cancel': {
        post: { operationId: 'Cancel', parameters: [id], responses: ok({ type: 'object' }) },
      },
    },
    components: { schemas: { Task: { type: 'object', properties } } },
  });
}

/** A client of such an API, against a server that answers polls with these operations. */
async function clientOf(properties: object, shape: DeclaredShape | undefined, polls: object[]) {
  const root = await temporary();
  const [from, specs, out] = ['openapi.json', 'specs', 'generated'].map((name) => join(root, name));
  await writeFile(from ?? '', spec(properties));
  const given = { specs: specs ?? '', out: out ?? '' };
  const synced = await sync({ ...given, from: [from ?? ''], stated: { shape } });
  // The specs that are kept tell the shape themselves.
  const made = await generate(given);
  expect([...synced.diagnostics, ...made.diagnostics]).toEqual([]);
  await mkdir(join(root, 'node_modules/@lrogen'), { recursive: true });
  await symlink(join(ROOT, 'src/runtime'), join(root, 'node_modules/@lrogen/runtime'));
  const asked: string[] = [];
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    const answer = method === 'POST' ? {} : polls.length > 1 ? polls.shift() : polls[0];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { AcmeOperationsClient } = await import(join(out ?? '', 'acme/v1/index.js'));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new AcmeOperationsClient({ endpoint, sleep: async () => {} });
  return { client, asked };
}

const anything = { type: 'object' };
const members = {
  ...{ id: text, status: text },
  ...{ result: anything, problem: anything, progress: anything },
};
const shape: DeclaredShape = {
  name: 'id',
  status: 'status',
  succeeded: ['SUCCESS'],
  failed: ['FAILED'],
  cancelled: ['ABORTED'],
  response: 'result.output',
  metadata: 'progress',
  error: 'problem',
  code: 'kind',
  message: 'text',
};

describe('operations of a declared shape', () => {
  it('are followed by an id to their end, with what they made and tell', async () => {
    const { client, asked } = await clientOf(members, shape, [
      { id: '7', status: 'RUNNING', progress: { percent: 50 } },
      { id: '7', status: 'success', result: { output: { size: 3 } } },
    ]);
    const handle = client.operation({ id: '7', status: 'RUNNING' });
    expect(handle.name).toBe('operations/7');
    expect(await handle.poll()).toMatchObject({ state: 'running', metadata: { percent: 50 } });
    expect(await handle.result()).toEqual({ size: 3 });
    expect(asked).toEqual(['GET /v1/operations/7', 'GET /v1/operations/7']);
  });

  it('fail with their own code and message', async () => {
    const { client } = await clientOf(members, shape, [
      { id: '7', status: 'FAILED', problem: { kind: 'QUOTA', text: 'too many' } },
    ]);
    await expect(client.operation('operations/7').result()).rejects.toMatchObject({
      name: 'OperationFailedError',
      code: 'QUOTA',
      message: 'too many',
    });
  });

  it('are cancelled at the path that the API has, and say what became of them', async () => {
    const { client, asked } = await clientOf(members, shape, [
      { id: '7', status: 'RUNNING' },
      { id: '7', status: 'ABORTED' },
    ]);
    expect((await client.operation('operations/7').cancelAndWait()).state).toBe('cancelled');
    expect(asked[0]).toBe('POST /v1/operations/7/:cancel');
  });

  it('need no declaration where they are those of AEP-151', async () => {
    const aep = { path: text, done: { type: 'boolean' }, error: {}, response: { type: 'object' } };
    const { client } = await clientOf(aep, undefined, [
      { path: 'operations/7', done: true, response: { title: 'x' } },
    ]);
    const handle = client.operation({ path: 'operations/7' });
    expect(handle.name).toBe('operations/7');
    expect(await handle.result()).toEqual({ title: 'x' });
  });
});

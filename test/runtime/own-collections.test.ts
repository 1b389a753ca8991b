import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Api, InvalidNameError } from '../../src/runtime/index.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

/** GKE: one API, a collection with a `name` and one with a variable for each part. */
const gke: Api = {
  id: 'container:v1',
  host: 'container.googleapis.com',
  mtlsHost: 'container.mtls.googleapis.com',
  names: [
    'projects/{project}/locations/{location}/operations/{operation}',
    'projects/{projectId}/zones/{zone}/operations/{operationId}',
  ],
  cancel: [
    { method: 'POST', template: '/v1/{name=projects/*/locations/*/operations/*}:cancel' },
    {
      method: 'POST',
      template: '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}:cancel',
    },
  ],
  get: [
    { method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' },
    { method: 'GET', template: '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}' },
  ],
  list: [
    { method: 'GET', template: '/v1/{parent=projects/*/locations/*}/operations' },
    { method: 'GET', template: '/v1/projects/{projectId}/zones/{zone}/operations' },
  ],
};

/** Cloud SQL: variables only, a version behind a service path, pages of `items`. */
const sql: Api = {
  id: 'sqladmin:v1beta4',
  host: 'sqladmin.googleapis.com',
  mtlsHost: 'sqladmin.mtls.googleapis.com',
  names: ['projects/{project}/operations/{operation}'],
  cancel: [
    {
      method: 'POST',
      template: '/sql/v1beta4/projects/{project}/operations/{operation}/cancel',
    },
  ],
  get: [{ method: 'GET', template: '/sql/v1beta4/projects/{project}/operations/{operation}' }],
  list: [{ method: 'GET', template: '/sql/v1beta4/projects/{project}/operations' }],
};

interface OwnOperation {
  readonly name?: string;
  readonly status?: string;
}

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

/** Answers in turn over HTTP, the last answer for ever; `lines` are the request lines that came. */
async function serve(api: Api, ...answers: readonly (readonly [status: number, body: object])[]) {
  const lines: string[] = [];
  const server = createServer({ keepAlive: false }, (request, response) => {
    lines.push(`${request.method} ${request.url}`);
    const [status, body] = answers[Math.min(lines.length, answers.length) - 1] ?? [500, {}];
    response.writeHead(status).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const poll = { initialDelayMs: 1 };
  return { lines, operations: new Operations<OwnOperation>(api, { endpoint, poll }) };
}

const running = [200, { name: 'o', status: 'RUNNING' }] as const;
const aborting = [200, { name: 'o', status: 'ABORTING' }] as const;
const done = [200, { name: 'o', status: 'DONE' }] as const;
const stopped = [200, { name: 'o', status: 'DONE', error: { code: 1, message: 'x' } }] as const;
const empty = [200, {}] as const;
const refused = [
  400,
  { error: { code: 400, message: 'x', status: 'FAILED_PRECONDITION' } },
] as const;

interface Collection {
  readonly api: Api;
  readonly name: string;
  readonly fields: object;
  readonly request: object;
  readonly path: string;
  readonly cancelPath: string;
  readonly selfLink: string;
}

const collections: Record<string, Collection> = {
  "GKE's locations": {
    api: gke,
    name: 'projects/p/locations/l/operations/o',
    fields: { project: 'p', location: 'l', operation: 'o' },
    request: { name: 'projects/p/locations/l/operations/o' },
    path: '/v1/projects/p/locations/l/operations/o',
    cancelPath: '/v1/projects/p/locations/l/operations/o:cancel',
    selfLink: 'https://container.googleapis.com/v1/projects/p/locations/l/operations/o',
  },
  "GKE's zones": {
    api: gke,
    name: 'projects/p/zones/z/operations/o',
    fields: { projectId: 'p', zone: 'z', operationId: 'o' },
    request: { projectId: 'p', zone: 'z', operationId: 'o' },
    path: '/v1/projects/p/zones/z/operations/o',
    cancelPath: '/v1/projects/p/zones/z/operations/o:cancel',
    selfLink: 'https://container.googleapis.com/v1/projects/p/zones/z/operations/o',
  },
  "Cloud SQL's projects": {
    api: sql,
    name: 'projects/p/operations/o',
    fields: { project: 'p', operation: 'o' },
    request: { project: 'p', operation: 'o' },
    path: '/sql/v1beta4/projects/p/operations/o',
    cancelPath: '/sql/v1beta4/projects/p/operations/o/cancel',
    selfLink: 'https://sqladmin.googleapis.com/sql/v1beta4/projects/p/operations/o',
  },
};

describe.each(Object.entries(collections))('an operation of %s', (_, collection) => {
  const { api, name, fields, request, path, cancelPath, selfLink } = collection;
  const get = `GET ${path}`;
  const cancel = `POST ${cancelPath}`;

  it('is got and cancelled by the variables of its own paths', async () => {
    const { operations, lines } = await serve(api, running, empty);
    expect(await operations.get(request)).toEqual(running[1]);
    await operations.cancel(request);
    expect(lines).toEqual([get, cancel]);
  });

  it('has a name that is made, read and known', () => {
    const operations = new Operations(api);
    expect(operations.name(fields)).toBe(name);
    expect(operations.parseName(name)).toEqual(fields);
    expect(operations.isName(name)).toBe(true);
  });

  it('is followed by a handle on its name', async () => {
    const { operations, lines } = await serve(api, running, done);
    const handle = operations.operation(name);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded', name, operation: done[1] });
    expect(lines).toEqual([get, get]);
  });

  it('is followed by a handle on what another client got', async () => {
    const { operations, lines } = await serve(api, done);
    const handle = operations.operation({ ...running[1], selfLink });
    expect(handle.name).toBe(name);
    expect((await handle.wait()).state).toBe('succeeded');
    expect(lines).toEqual([get]);
  });

  it('is followed by the JSON of its handle', async () => {
    const { operations, lines } = await serve(api, done);
    const saved = JSON.parse(JSON.stringify(operations.operation(name)));
    expect((await operations.operation(saved).poll()).state).toBe('succeeded');
    expect(lines).toEqual([get]);
  });

  it('is cancelled, and the wait tells what became of it', async () => {
    const { operations, lines } = await serve(api, empty, aborting, stopped);
    expect(await operations.operation(name).cancelAndWait()).toMatchObject({ state: 'cancelled' });
    expect(lines).toEqual([cancel, get, get]);
  });

  it('may have ended before it could be cancelled', async () => {
    const { operations, lines } = await serve(api, refused, done);
    expect(await operations.operation(name).cancelAndWait()).toMatchObject({ state: 'succeeded' });
    expect(lines).toEqual([cancel, get]);
  });

  it('is of no use where a part of it would be another path', async () => {
    const { operations, lines } = await serve(api, empty);
    for (const key of Object.keys(request)) {
      const bad = { ...request, [key]: '..' };
      await expect(operations.cancel(bad)).rejects.toThrow(InvalidNameError);
      await expect(operations.get(bad)).rejects.toThrow(InvalidNameError);
    }
    expect(lines).toEqual([]);
  });
});

describe('a list of operations of their own shape', () => {
  const page = { operations: [{ name: 'a', status: 'DONE' }], missingZones: ['z2'] };

  it.each<[string, Api, object, object, string]>([
    [
      'GKE locations',
      gke,
      { parent: 'projects/p/locations/-' },
      page,
      '/v1/projects/p/locations/-',
    ],
    ['GKE zones', gke, { projectId: 'p', zone: '-' }, page, '/v1/projects/p/zones/-'],
    ['Cloud SQL', sql, { project: 'p' }, { items: page.operations }, '/sql/v1beta4/projects/p'],
  ])('comes by the variables of its path: %s', async (_, api, request, body, path) => {
    const { operations, lines } = await serve(api, [200, body]);
    const found: OwnOperation[] = [];
    for await (const operation of operations.list(request)) found.push(operation);
    expect(found).toEqual(page.operations);
    expect(lines).toEqual([`GET ${path}/operations`]);
  });

  it('goes through pages of items, with its filter and size on each', async () => {
    const { operations, lines } = await serve(
      sql,
      [200, { kind: 'k', items: [{ name: 'a' }], nextPageToken: 't' }],
      [200, { kind: 'k', nextPageToken: 'u' }],
      [200, { items: [{ name: 'b' }] }],
    );
    const found: OwnOperation[] = [];
    const request = { project: 'example.com:p', instance: 'i/j', maxResults: 1 };
    for await (const operation of operations.list(request)) found.push(operation);
    expect(found).toEqual([{ name: 'a' }, { name: 'b' }]);
    const line = 'GET /sql/v1beta4/projects/example.com%3Ap/operations?instance=i%2Fj&maxResults=1';
    expect(lines).toEqual([line, `${line}&pageToken=t`, `${line}&pageToken=u`]);
  });
});

describe('a request that several templates could carry', () => {
  const api: Api = {
    id: 'maps:v1',
    host: 'maps.googleapis.com',
    mtlsHost: 'maps.mtls.googleapis.com',
    names: [],
    get: [
      { method: 'GET', template: '/v1/operations/{operation}' },
      { method: 'GET', template: '/v1/projects/{project}/operations/{operation}' },
      { method: 'GET', template: '/v1/projects/{project}/zones/{zone}/operations/{operation}' },
    ],
    list: [
      { method: 'GET', template: '/v1/operations' },
      { method: 'GET', template: '/v1/{name=projects/*}/operations' },
    ],
  };

  it.each<[string, 'get' | 'list', object, string]>([
    [
      'its longest path',
      'get',
      { project: 'p', zone: 'z', operation: 'o' },
      '/v1/projects/p/zones/z/operations/o',
    ],
    [
      'the path of all its fields',
      'get',
      { project: 'p', operation: 'o' },
      '/v1/projects/p/operations/o',
    ],
    ['a shorter path', 'get', { operation: 'o', view: 'full' }, '/v1/operations/o?view=full'],
    ['the path without variables', 'list', { pageSize: 2 }, '/v1/operations?pageSize=2'],
    ['the path of its name', 'list', { name: 'projects/p' }, '/v1/projects/p/operations'],
  ])('goes to %s', async (_, kind, request, want) => {
    const { options, sent } = scripted({ name: 'o' });
    const call = new Operations(api, options)[kind](request);
    if (Symbol.asyncIterator in call) for await (const _ of call);
    else await call;
    expect(sent.map(({ url }) => url.replace('https://maps.googleapis.com', ''))).toEqual([want]);
  });

  it.each<[string, 'get' | 'list', object]>([
    ['a field that fits no path', 'get', { project: 'p', zone: '../z', operation: 'o' }],
    ['a field too few', 'get', { zone: 'z', operation: 'o' }],
    ['a field without a value', 'get', { project: 'p', zone: undefined, operation: 'o' }],
    ['a name that fits no path', 'list', { name: 'folders/f' }],
  ])('is refused where it has %s, and goes to no shorter path', async (_, kind, request) => {
    const { options, sent } = scripted({ name: 'o' });
    const call = async () => {
      const result = new Operations(api, options)[kind](request);
      if (Symbol.asyncIterator in result) for await (const _ of result);
      else await result;
    };
    await expect(call()).rejects.toThrow(InvalidNameError);
    expect(sent).toEqual([]);
  });
});

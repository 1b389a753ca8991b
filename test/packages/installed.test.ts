import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type InstalledProject, installProject } from './installed-project.js';
import { type Answer, type Loopback, loopback } from './loopback.js';
import { foldersOf, DOCUMENTED as SERVICES } from './published-api.js';

let project: InstalledProject;
beforeAll(async () => {
  project = await installProject(foldersOf(SERVICES));
});
afterAll(() => project.remove());

const servers: Loopback[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(...answers: Answer[]): Promise<Loopback> {
  const server = await loopback(...answers);
  servers.push(server);
  return server;
}

/** What Node's fetch adds of itself; whatever else is there, the package has sent. */
const FETCH_HEADERS = [
  ...['host', 'connection', 'accept', 'accept-language', 'accept-encoding'],
  ...['sec-fetch-mode', 'user-agent'],
];

/** The requests of the REST references, with their `{name=…}` filled in. */
const DOCUMENTED = [
  ['file/v1', 'projects/p/locations/us-central1/operations/o'],
  ['datafusion/v1', 'projects/p/locations/us-central1/operations/o'],
  ['privateca/v1', 'projects/p/locations/us-central1/operations/o'],
  ['dialogflow/v2', 'projects/p/locations/us-central1/operations/o'],
  ['dialogflow/v2', 'projects/p/operations/o'],
  ['osconfig/v2beta', 'projects/p/locations/us-central1/operations/o'],
  ['osconfig/v2beta', 'folders/1/locations/us-central1/operations/o'],
  ['osconfig/v2beta', 'organizations/1/locations/us-central1/operations/o'],
] as const;

describe('cancel sends what the reference documents, to the byte', () => {
  it.each(DOCUMENTED)('@lrogen/%s %s', async (subpath, name) => {
    const server = await serve({ json: {} });
    const resolved = await project.run(
      `import * as api from '@lrogen/${subpath}';
      const Client = Object.values(api).find((value) => value.name?.endsWith('OperationsClient'));
      const client = new Client({ endpoint, auth: 'token', quotaProject: 'payer' });
      report({ resolved: (await client.cancel({ name })) ?? null });`,
      { endpoint: server.endpoint, name },
    );
    expect(resolved).toEqual({ resolved: null });
    const [request] = server.requests;
    const version = subpath.split('/')[1];
    expect(server.requests).toHaveLength(1);
    expect(request?.line).toBe(`POST /${version}/${name}:cancel HTTP/1.1`);
    expect(request?.body).toBe('');
    const own = request?.headers.filter(([header]) => !FETCH_HEADERS.includes(header)) ?? [];
    expect(Object.fromEntries(own)).toEqual({
      authorization: 'Bearer token',
      'content-length': '0',
      'x-goog-user-project': 'payer',
    });
    expect(own).toHaveLength(3);
  });
});

it('a package without a version says which there are', async () => {
  const program = "report(await import('@lrogen/file').catch(({ message }) => message));";
  const named =
    "import { FileOperationsClient } from '@lrogen/file'; report(FileOperationsClient);";
  const message =
    '@lrogen/file has a module for each version of the API: import @lrogen/file/v1 or @lrogen/file/v1beta1';
  expect(await project.run(program)).toBe(message);
  await expect(project.run(named)).rejects.toThrow(`Error: ${message}\n`);
});

const name = 'projects/p/locations/us-central1/operations/o';
const metadata = {
  '@type': 'type.googleapis.com/google.cloud.filestore.v1.OperationMetadata',
  verb: 'create',
};
const response = { '@type': 'type.googleapis.com/google.cloud.filestore.v1.Instance', name: 'i' };
const running = { name, metadata };
const succeeded = { name, metadata, done: true, response };
const cancelled = { name, metadata, done: true, error: { code: 1, message: 'Cancelled.' } };
const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'QUOTA' }];
const failed = { name, done: true, error: { code: 8, message: 'Quota exceeded.', details } };

/** A program of a user of Filestore, up to its client. */
const CLIENT = `import { FileOperationsClient } from '@lrogen/file/v1';
const client = new FileOperationsClient({ endpoint, poll: { initialDelayMs: 1 } });
`;
const POST = `POST /v1/${name}:cancel HTTP/1.1`;
const GET = `GET /v1/${name} HTTP/1.1`;

/** Runs a program on `client` and `name` against a server with these answers. */
async function runOnFile(
  program: string,
  ...answers: Answer[]
): Promise<{ reported: unknown; lines: string[] }> {
  const server = await serve(...answers);
  const given = { endpoint: server.endpoint, name };
  const reported = await project.run(`${CLIENT}${program}`, given);
  return { reported, lines: server.requests.map(({ line }) => line) };
}

describe('in a project that only installed it', () => {
  it('get reads an operation as it came', async () => {
    const { reported, lines } = await runOnFile('report(await client.get({ name }));', {
      json: { ...succeeded, tomorrow: 1 },
    });
    expect(reported).toEqual({ ...succeeded, tomorrow: 1 });
    expect(lines).toEqual([GET]);
  });

  it('list goes over two pages, the filter on both', async () => {
    const { reported, lines } = await runOnFile(
      `const names = [];
      const request = { name: 'projects/p/locations/-', filter: 'done = true', pageSize: 2 };
      for await (const operation of client.list(request)) names.push(operation.name);
      report(names);`,
      { json: { operations: [{ name: 'a' }, { name: 'b' }], nextPageToken: 'n/2' } },
      { json: { operations: [{ name: 'c' }] } },
    );
    expect(reported).toEqual(['a', 'b', 'c']);
    const path = 'GET /v1/projects/p/locations/-/operations?filter=done+%3D+true&pageSize=2';
    expect(lines).toEqual([`${path} HTTP/1.1`, `${path}&pageToken=n%2F2 HTTP/1.1`]);
  });

  it('a cancel that is UNIMPLEMENTED is a CancelUnsupportedError after one request', async () => {
    const { reported, lines } = await runOnFile(
      `import { CancelUnsupportedError } from '@lrogen/runtime';
      const error = await client.cancel({ name }).catch((error) => error);
      report([error instanceof CancelUnsupportedError, error.service, error.operationName]);`,
      { status: 501, json: { error: { code: 501, status: 'UNIMPLEMENTED', message: 'no' } } },
    );
    expect(reported).toEqual([true, 'file', name]);
    expect(lines).toEqual([POST]);
  });

  it('an operation that is cancelled after three polls is cancelled, and says so again', async () => {
    const { reported, lines } = await runOnFile(
      `const pending = client.operation(name);
      const final = await pending.cancelAndWait();
      const error = await pending.result().catch((error) => error);
      report({ state: final.state, error: final.error, thrown: error.name, code: error.code });`,
      ...[{}, running, running, cancelled].map((json) => ({ json })),
    );
    expect(reported).toEqual({
      state: 'cancelled',
      error: cancelled.error,
      thrown: 'OperationCancelledError',
      code: 'CANCELLED',
    });
    expect(lines).toEqual([POST, GET, GET, GET]);
  });

  it('an operation that finishes despite the cancel gives its response', async () => {
    const { reported, lines } = await runOnFile(
      `const pending = client.operation(name);
      const final = await pending.cancelAndWait();
      report([final.state, final.response, await pending.result()]);`,
      ...[{}, running, succeeded].map((json) => ({ json })),
    );
    expect(reported).toEqual(['succeeded', response, response]);
    expect(lines).toEqual([POST, GET, GET]);
  });

  it('an operation that fails ends the wait, and throws only where its result is asked for', async () => {
    const { reported, lines } = await runOnFile(
      `const pending = client.operation(name);
      const states = [];
      for await (const { state } of pending) states.push(state);
      const { status, code, details, name: thrown } = await pending.result().catch((error) => error);
      report({ states, final: (await pending.wait()).state, thrown, code, status, details });`,
      ...[running, failed].map((json) => ({ json })),
    );
    expect(reported).toEqual({
      states: ['running', 'failed'],
      final: 'failed',
      thrown: 'OperationFailedError',
      code: 'RESOURCE_EXHAUSTED',
      status: failed.error,
      details,
    });
    expect(lines).toEqual([GET, GET]);
  });

  it('a handle is stored by one process and goes on in another', async () => {
    const server = await serve({ json: running }, { json: succeeded });
    const given = { endpoint: server.endpoint, name };
    const first = 'const p = client.operation(name); await p.poll(); report(p);';
    const saved = await project.run(`${CLIENT}${first}`, given);
    expect(saved).toMatchObject({ version: 1, api: 'file:v1', name, endpoint: server.endpoint });
    const second = 'report(await client.operation(saved).result());';
    expect(await project.run(`${CLIENT}${second}`, { ...given, saved })).toEqual(response);
  });

  it('an aborted wait sends no cancel and keeps no process alive', async () => {
    const { reported, lines } = await runOnFile(
      `const controller = new AbortController();
      const { signal } = controller;
      const onProgress = () => setTimeout(() => controller.abort(), 50);
      // A timer that was left would keep the process, and with it this test, beyond its time.
      const slow = { signal, onProgress, initialDelayMs: 60_000 };
      const error = await client.operation(name).wait(slow).catch((error) => error);
      report(error === signal.reason);`,
      { json: running },
    );
    expect(reported).toBe(true);
    expect(lines).toEqual([GET]);
  });
});

describe('the host of a Dialogflow request', () => {
  const HOST = 'dialogflow.googleapis.com';
  it.each([
    ['v2', 'projects/p/locations/us-central1/operations/o', `us-central1-${HOST}`],
    ['v2', 'projects/p/locations/europe-west4/operations/o', `europe-west4-${HOST}`],
    ['v2', 'projects/p/locations/global/operations/o', HOST],
    ['v2', 'projects/p/operations/o', HOST],
    ['v2', 'projects/locations/operations/o', HOST],
    ['v2beta1', 'projects/p/locations/us-central1/operations/o', `us-central1-${HOST}`],
    ['v3', 'projects/p/locations/us-central1/operations/o', `us-central1-${HOST}`],
    ['v3beta1', 'projects/p/locations/global/operations/o', HOST],
  ])('%s %s', async (version, target, host) => {
    const urls = await project.run(
      `import { DialogflowOperationsClient } from '@lrogen/dialogflow/${version}';
      const urls = [];
      const fetch = async (url) => { urls.push(url); return Response.json({ name }); };
      const client = new DialogflowOperationsClient({ fetch });
      await client.cancel({ name });
      await client.get({ name });
      for await (const _ of client.list({ name: name.replace(/\\/operations\\/o$/, '') }));
      report(urls);`,
      { name: target },
    );
    const base = `https://${host}/${version}/${target}`;
    expect(urls).toEqual([`${base}:cancel`, base, base.replace(/\/o$/, '')]);
  });

  it('is the endpoint that the user gave, whatever the location', async () => {
    const server = await serve({ json: {} });
    await project.run(
      `import { DialogflowOperationsClient } from '@lrogen/dialogflow/v2';
      await new DialogflowOperationsClient({ endpoint }).cancel({ name });
      report(null);`,
      { endpoint: server.endpoint, name },
    );
    expect(server.requests.map(({ line }) => line)).toEqual([`POST /v2/${name}:cancel HTTP/1.1`]);
  });
});

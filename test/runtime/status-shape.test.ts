import { describe, expect, it } from 'vitest';
import { type Api, InvalidNameError, OperationFailedError } from '../../src/runtime/index.js';
import { Operations } from './operations.js';
import { type Answer, scripted } from './scripted-fetch.js';

/** Cloud SQL's shape: several variables in the path, a state of its own. */
const api: Api = {
  id: 'sqladmin:v1',
  host: 'sqladmin.googleapis.com',
  mtlsHost: 'sqladmin.mtls.googleapis.com',
  names: ['projects/{project}/operations/{operation}'],
  cancel: [{ method: 'POST', template: '/v1/projects/{project}/operations/{operation}/cancel' }],
  get: [{ method: 'GET', template: '/v1/projects/{project}/operations/{operation}' }],
};
const name = 'projects/p/operations/o';

function follow(...answers: readonly Answer[]) {
  const script = scripted(...answers);
  return { ...script, handle: new Operations(api, script.options).operation(name) };
}

describe("an operation of a service's own shape", () => {
  const errors = [{ code: 'RESOURCE_IN_USE', message: 'in use' }];
  it.each<[string, object, object]>([
    ['pending', { name: 'o', status: 'PENDING' }, { state: 'running' }],
    ['running', { name: 'o', status: 'RUNNING' }, { state: 'running' }],
    ['aborting', { name: 'o', status: 'ABORTING' }, { state: 'running' }],
    ['done', { name: 'o', status: 'DONE' }, { state: 'succeeded' }],
    ['done in lower case and without a name', { id: '7', status: 'done' }, { state: 'succeeded' }],
    ['running without a name', { id: '7', status: 'pending' }, { state: 'running' }],
    [
      'done with errors',
      { name: 'o', status: 'DONE', error: { errors } },
      { state: 'failed', error: { errors } },
    ],
    ['done with no errors', { status: 'DONE', error: { errors: [] } }, { state: 'succeeded' }],
    [
      'done with a google.rpc.Status',
      { status: 'DONE', error: { code: 7, message: 'no' } },
      { state: 'failed', error: { code: 7, message: 'no' } },
    ],
    [
      'cancelled, as GKE tells',
      { status: 'DONE', error: { code: 1, message: 'stopped' } },
      { state: 'cancelled' },
    ],
    [
      'failed by its HTTP status alone',
      { status: 'DONE', httpErrorStatusCode: 404, httpErrorMessage: 'NOT FOUND' },
      { state: 'failed', error: { message: 'NOT FOUND' } },
    ],
    [
      'failed, with an empty list of errors beside what failed',
      { status: 'DONE', error: { code: 13, message: 'boom', errors: [] } },
      { state: 'failed', error: { code: 13, message: 'boom' } },
    ],
    [
      'failed, as a message beside an empty list of errors tells',
      { status: 'DONE', error: { message: 'boom', errors: [] } },
      { state: 'failed', error: { message: 'boom' } },
    ],
    ['an error before the end', { status: 'RUNNING', error: { errors } }, { state: 'running' }],
  ])('has its state read: %s', async (_, operation, want) => {
    const { handle } = follow(operation);
    expect(await handle.poll()).toMatchObject({ ...want, name, operation });
  });

  it('is followed by the fields of its name', async () => {
    const { handle, sent } = follow({ status: 'RUNNING' }, { status: 'DONE' });
    expect((await handle.wait()).state).toBe('succeeded');
    expect(sent.map(({ url }) => url)).toEqual([
      'https://sqladmin.googleapis.com/v1/projects/p/operations/o',
      'https://sqladmin.googleapis.com/v1/projects/p/operations/o',
    ]);
  });

  it('is cancelled by the fields of its name', async () => {
    const { handle, sent } = follow({});
    await handle.cancel();
    expect(sent.map(({ url }) => url)).toEqual([
      'https://sqladmin.googleapis.com/v1/projects/p/operations/o/cancel',
    ]);
  });

  it('fails with the code and the message of its first error', async () => {
    const { handle } = follow({ status: 'DONE', error: { errors } });
    const error = await handle.result().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toMatchObject({ code: 'RESOURCE_IN_USE', message: 'in use', status: { errors } });
  });

  it('is attached to by the name in its selfLink', () => {
    const operations = new Operations(api, scripted().options);
    const selfLink = 'https://sqladmin.googleapis.com/v1/projects/p/operations/o';
    expect(operations.operation({ name: 'o', selfLink }).name).toBe(name);
    expect(operations.operation({ selfLink }).name).toBe(name);
  });

  it('is attached to by the end of a long selfLink, whatever comes before', () => {
    const operations = new Operations(api, scripted().options);
    const selfLink = `https://e.example/${'a/'.repeat(100_000)}projects/p/operations/o`;
    expect(operations.operation({ selfLink }).name).toBe(name);
  });

  it.each([
    'https://evil.example/v1/projects/p/jobs/o',
    'https://evil.example/projects/../projects/p/operations/..',
    'projects/p/operations/o?x=',
    '',
  ])('is not attached to by a selfLink that holds no name: %s', (selfLink) => {
    const operations = new Operations(api, scripted().options);
    expect(() => operations.operation({ name: 'o', selfLink })).toThrow(InvalidNameError);
  });
});

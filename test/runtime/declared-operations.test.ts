import { describe, expect, it } from 'vitest';
import {
  type Api,
  connect,
  declaredOperations,
  follow,
  InvalidNameError,
} from '../../src/runtime/index.js';
import type { OperationMembers } from '../../src/runtime/state.js';
import { scripted } from './scripted-fetch.js';

function clientOf(names: readonly string[], members: OperationMembers, answer: object = {}) {
  const api: Api = {
    id: 'acme:v1',
    host: 'acme.example',
    mtlsHost: 'acme.example',
    names,
    members,
    shape: declaredOperations,
    get: [{ method: 'GET', template: '/v1/{name=**}' }],
  };
  return connect(api as Api<never>, scripted(answer).options) as never;
}

describe('an id in the place of a name', () => {
  const members = { name: 'id' };

  it.each([
    ['the only field of a pattern', ['operations/{o}'], 'abc', 'operations/abc'],
    ['a field of several segments', ['{name=operations/*}'], 'operations/a', 'operations/a'],
    ['the end of an address', ['{name=**}'], 'https://h/operations/a', 'operations/a'],
    ['what a replacement would read', ['operations/{o}'], 'a$&b', 'operations/a$&b'],
  ])('takes %s', (_, names, id, want) => {
    expect(follow(clientOf(names, members), { id } as object).name).toBe(want);
  });

  it.each([
    ['the first of several fields', ['projects/{p}/operations/{o}']],
    ['a field beside a wildcard', ['projects/*/operations/{o}']],
    [
      'the shorter of two patterns, as it might be of the longer',
      ['a/{p}/operations/{o}', 'b/{o}'],
    ],
    ['one of two patterns', ['a/{o}', 'b/{o}']],
  ])('does not take %s', (_, names) => {
    const client = clientOf(names, members);
    expect(() => follow(client, { id: 'abc' } as object)).toThrow(InvalidNameError);
  });
});

describe('a declared status decides alone', () => {
  const members = {
    status: 'status',
    error: 'errors',
    succeeded: ['SUCCEEDED', '3'],
    failed: ['FAILED', '4'],
  };
  it.each<[object, string]>([
    [{ status: 'SUCCEEDED', errors: [] }, 'succeeded'],
    [{ status: 'SUCCEEDED', errors: {} }, 'succeeded'],
    [{ status: 'SUCCEEDED', errors: { code: 7 } }, 'succeeded'],
    [{ status: 3 }, 'succeeded'],
    [{ status: 4 }, 'failed'],
    [{ status: 'FAILED', errors: {} }, 'failed'],
    [{ name: 'operations/o', status: 5, errors: { code: 7 } }, 'running'],
  ])('%j', async (operation, want) => {
    const handle = follow(clientOf(['operations/{o}'], members, operation), 'operations/o');
    expect(await handle.poll()).toMatchObject({ state: want });
  });
});

describe('without a status an error decides, if it says anything', () => {
  it.each<[object, string]>([
    [{ done: true, error: {} }, 'succeeded'],
    [{ done: true, error: [] }, 'succeeded'],
    [{ done: true, error: null }, 'succeeded'],
    [{ done: true, error: 'boom' }, 'failed'],
    [{ done: true, error: { code: 7 } }, 'failed'],
  ])('%j', async (operation, want) => {
    const handle = follow(clientOf(['operations/{o}'], {}, operation), 'operations/o');
    expect(await handle.poll()).toMatchObject({ state: want });
  });
});

describe('problem details (RFC 9457) tell why an operation failed', () => {
  const type = 'https://acme.example/lost';
  it.each<[object, string, string]>([
    [{ type, title: 'Parcel lost', status: 500 }, 'Parcel lost', 'INTERNAL'],
    [{ title: 'Parcel lost', detail: 'Nobody has it', status: 404 }, 'Nobody has it', 'NOT_FOUND'],
    [{ title: 'Parcel lost' }, 'Parcel lost', 'UNKNOWN'],
    [{ title: 'Parcel lost', status: 299 }, 'Parcel lost', 'UNKNOWN'],
    [{ message: 'own', title: 'Parcel lost', code: 7, status: 500 }, 'own', 'PERMISSION_DENIED'],
  ])('%j', async (error, message, code) => {
    const client = clientOf(['operations/{o}'], {}, { done: true, error });
    const failed = follow(client, 'operations/o').result();
    await expect(failed).rejects.toMatchObject({ name: 'OperationFailedError', message, code });
  });
});

it('a name without end is not tried segment by segment', () => {
  const id = `${'a/'.repeat(200_000)}b`;
  const client = clientOf(['operations/{o}'], { name: 'id' });
  expect(() => follow(client, { id } as object)).toThrow(InvalidNameError);
});

import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ComputeOperationsClient } from '../../generated/compute/v1/index.js';
import type { FileOperationsClient } from '../../generated/file/v1/index.js';
import {
  type AnyClient,
  type AnyFinalState,
  type AnyHandle,
  type ErrorInfo,
  isPayload,
  type RpcError,
} from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

describe('what a handle is made of', () => {
  const operations = new Operations(fileApi);

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /undefined was given/],
    ['null', null, /null was given/],
    ['an object without a name', {}, /no name/],
    ['a response', { data: running, status: 200 }, /response, give its data/],
    ['JSON text', JSON.stringify(running), /JSON text, parse it/],
    ['a number', 7, /number was given/],
    ['another name', 'projects/p/jobs/j', /fits no name of file:v1: projects/],
  ])('is told where it is none: %s', (_, target, want) => {
    expect(() => operations.operation(target as string)).toThrow(want);
  });

  it('is read once more where a gapic client has decoded it', async () => {
    const { options, sent } = scripted(succeeded);
    const value = Buffer.from('x');
    const decoded = { name, done: true, response: { type_url: 't/R', value } };
    const handle = new Operations(fileApi, options).operation(decoded);
    expect(await handle.result()).toEqual(succeeded.response);
    expect(sent.length).toBe(1);
  });
});

describe('a name that fits none of many patterns', () => {
  it.each([
    { given: 'folders/f/operations', want: 'folders/*/operations/*' },
    { given: 'projects/1/datasets/2/operations/', want: 'projects/*/datasets/*/operations/*' },
    { given: 'foo', want: 'folders/*/operations/*' },
  ])('is shown beside the nearest, of equals the shortest: $given', async ({ given, want }) => {
    const get = [
      'projects/*/locations/*/jobs/*',
      'projects/*/datasets/*/annotations/*/operations/*',
      'projects/*/datasets/*/operations/*',
      'folders/*/operations/*',
    ].map((segments) => ({ method: 'GET', template: `/v1/{name=${segments}}` }));
    const call = new Operations({ ...fileApi, get }).get({ name: given });
    await expect(call).rejects.toThrow(`get of file:v1: /v1/{name=${want}}`);
  });
});

describe('any API', () => {
  it('has handles, states and clients in common', () => {
    const check = async (file: FileOperationsClient, compute: ComputeOperationsClient) => {
      const all: AnyHandle[] = [
        file.operation(name),
        compute.operation('projects/p/global/operations/o'),
      ];
      const ends: AnyFinalState[] = await Promise.all(all.map((handle) => handle.wait()));
      const clients: AnyClient[] = [file, compute];
      // @ts-expect-error no client
      clients.push({});
      return [ends, clients];
    };
    expect(check).toBeTypeOf('function');
  });

  it('has typed details of errors', () => {
    const check = (error: RpcError) => {
      for (const detail of error.details) {
        if (isPayload(detail, 'type.googleapis.com/google.rpc.ErrorInfo')) {
          expectTypeOf(detail).toExtend<ErrorInfo>();
          expectTypeOf(detail.reason).toEqualTypeOf<string | undefined>();
        }
      }
    };
    expect(check).toBeTypeOf('function');
  });
});

describe('who calls', () => {
  const { version } = JSON.parse(readFileSync('src/runtime/package.json', 'utf8'));

  it.each<[string, object, string | null]>([
    ['is this package at the hosts of Google', {}, `lrogen/${version}`],
    ['is who you say', { apiClient: 'own/1' }, 'own/1'],
    ['is nobody where you say so', { apiClient: '' }, null],
    ['is nobody elsewhere', { endpoint: 'https://e.example' }, null],
    [
      'is who you say elsewhere too',
      { endpoint: 'https://e.example', apiClient: 'own/1' },
      'own/1',
    ],
  ])('%s', async (_, own, want) => {
    const { options, sent } = scripted(running);
    await new Operations(fileApi, { ...options, ...own }).get({ name });
    expect(sent[0]?.headers.get('x-goog-api-client')).toBe(want);
  });

  it('says the version of the API that the method is called in', async () => {
    const { options, sent } = scripted(running);
    const get = [{ method: 'GET', template: '/v1/{name=**}', apiVersion: '2026-01-01' }];
    await new Operations({ ...fileApi, get }, options).get({ name });
    expect(sent[0]?.headers.get('x-goog-api-version')).toBe('2026-01-01');
  });
});

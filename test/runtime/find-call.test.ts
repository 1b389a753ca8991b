import { describe, expect, it } from 'vitest';
import { callOf } from '../../src/runtime/call.js';
import {
  type Api,
  InvalidArgumentError,
  InvalidNameError,
  type Method,
} from '../../src/runtime/index.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

type Kind = 'cancel' | 'get' | 'list';

function api(names: readonly string[], methods: Partial<Record<Kind, readonly Method[]>>): Api {
  const mtlsHost = 'library.mtls.googleapis.com';
  return { id: 'library:v1', host: 'library.googleapis.com', mtlsHost, names, ...methods };
}

function get(template: string, query?: readonly string[]): Method {
  return { method: 'GET', template, ...(query && { query }) };
}

/** What a call sends, without the host; undefined where it is refused and nothing is sent. */
async function sentBy(given: Api, kind: Kind, request: object): Promise<string | undefined> {
  const { options, sent } = scripted({ name: 'o' });
  try {
    const result = new Operations(given, options)[kind](request);
    if (Symbol.asyncIterator in result) for await (const _ of result);
    else await result;
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidNameError);
    expect(sent).toEqual([]);
  }
  return sent[0]?.url.replace('https://library.googleapis.com', '');
}

const twins = api(
  [
    'projects/{project}/{collection=backupOperations}/{operation}',
    'projects/{project}/{collection=operations}/{operation}',
  ],
  {
    cancel: [
      {
        method: 'POST',
        template: '/v1/projects/{project}/{collection=operations}/{operation}/cancel',
      },
    ],
    get: [
      get('/v1/projects/{project}/{collection=backupOperations}/{operation}'),
      get('/v1/projects/{project}/{collection=operations}/{operation}'),
    ],
  },
);

describe('a handle on an operation of collections that have the same variables', () => {
  it.each(['operations', 'backupOperations'])('asks the one of its name: %s', async (word) => {
    const { options, sent } = scripted({});
    const name = `projects/p/${word}/o`;
    await new Operations(twins, options).operation(name).poll().catch(String);
    expect(sent[0]?.url).toBe(`https://library.googleapis.com/v1/${name}`);
  });

  it('has a name that is made of its fields and read back as them', () => {
    const operations = new Operations(twins);
    const fields = { project: 'p', collection: 'operations', operation: 'o' };
    expect(operations.name(fields)).toBe('projects/p/operations/o');
    expect(operations.parseName('projects/p/operations/o')).toEqual(fields);
    expect(() => operations.name({ project: 'p', operation: 'o' })).toThrow(InvalidNameError);
  });

  it('cancels nothing where its own collection has no cancel', async () => {
    const { options, sent } = scripted({});
    const operations = new Operations(twins, options);
    const backup = operations.operation('projects/p/backupOperations/o');
    await expect(backup.cancel()).rejects.toThrow(InvalidNameError);
    expect(sent).toEqual([]);
    await operations.operation('projects/p/operations/o').cancel();
    expect(sent[0]?.url).toMatch(/\/v1\/projects\/p\/operations\/o\/cancel$/);
  });
});

it('a name goes to no path that lacks a part of it', async () => {
  const given = api(['projects/{project}/operations/{operation}'], {
    cancel: [{ method: 'POST', template: '/v1/operations/{operation}:cancel' }],
  });
  expect(await sentBy(given, 'cancel', { name: 'projects/p/operations/o' })).toBeUndefined();
  expect(await sentBy(given, 'cancel', { operation: 'o' })).toBe('/v1/operations/o:cancel');
});

describe('a variable of a template', () => {
  it('may be a field of a message', async () => {
    const given = api(['{operation.name=projects/*/operations/*}'], {
      cancel: [{ method: 'POST', template: '/v1/{operation.name=projects/*/operations/*}:cancel' }],
    });
    const name = 'projects/p/operations/o';
    const want = `/v1/${name}:cancel`;
    expect(await sentBy(given, 'cancel', { 'operation.name': name })).toBe(want);
    expect(await sentBy(given, 'cancel', { name })).toBe(want);
    expect(await sentBy(given, 'cancel', { operation: name })).toBeUndefined();
    const operations = new Operations(given);
    expect(operations.parseName(name)).toEqual({ 'operation.name': name });
    expect(operations.name({ 'operation.name': name })).toBe(name);
  });

  it.each(['1p', '__proto__', 'constructor'])('may be called %s', async (field) => {
    const given = api([`projects/{${field}}/operations/{operation}`], {
      get: [get(`/v1/projects/{${field}}/operations/{operation}`)],
    });
    const fields = Object.fromEntries([
      [field, 'p'],
      ['operation', 'o'],
    ]);
    const name = 'projects/p/operations/o';
    expect(await sentBy(given, 'get', fields)).toBe(`/v1/${name}`);
    expect(await sentBy(given, 'get', { name })).toBe(`/v1/${name}`);
    const operations = new Operations(given);
    expect(operations.parseName(name)).toEqual(fields);
    expect(operations.name(fields)).toBe(name);
    expect(await sentBy(given, 'get', { operation: 'o' })).toBeUndefined();
  });
});

const zonal = '/v1/projects/{project}/zones/{zone}/operations/{operation}';
const global = '/v1/projects/{project}/operations/{operation}';
const named = '/v1/{name=projects/*/locations/*/operations/*}';
const name = 'projects/p/locations/l/operations/o';

describe('a field that another collection has in its path', () => {
  it.each<[string, readonly Method[], object, string | undefined]>([
    [
      'is a query parameter of a method that documents it',
      [get(named, ['zone']), get(zonal)],
      { name, zone: 'z' },
      `/v1/${name}?zone=z`,
    ],
    ['is none of any other', [get(named), get(zonal)], { name, zone: 'z' }, undefined],
    [
      'leads to the path that has it',
      [get(global, ['zone']), get(zonal)].reverse(),
      { project: 'p', zone: 'z', operation: 'o' },
      '/v1/projects/p/zones/z/operations/o',
    ],
    [
      'is absent where it has no value and nothing else of that path is there',
      [get(named), get(zonal)],
      { name, zone: undefined, operation: undefined },
      `/v1/${name}`,
    ],
    [
      'is absent where it has no value and the method documents it',
      [get(global, ['zone']), get(zonal)],
      { project: 'p', zone: undefined, operation: 'o' },
      '/v1/projects/p/operations/o',
    ],
    [
      'is missed where it has no value and the rest of that path is there',
      [get(global), get(zonal)],
      { project: 'p', zone: undefined, operation: 'o' },
      undefined,
    ],
    [
      'is refused where it is null, which is not absent',
      [get(global), get(zonal)],
      { project: 'p', zone: null, operation: 'o' },
      undefined,
    ],
  ])('%s', async (_, methods, request, want) => {
    expect(await sentBy(api([], { get: methods }), 'get', request)).toBe(want);
  });

  it('is absent from a list where it has no value', async () => {
    const list = [get('/v1/operations'), get('/v1/{name=projects/*}/operations')];
    const request = { pageSize: 1, name: undefined };
    expect(await sentBy(api([], { list }), 'list', request)).toBe('/v1/operations?pageSize=1');
    expect(await sentBy(api([], { list }), 'list', { name: '' })).toBeUndefined();
    expect(await sentBy(api([], { list }), 'list', { name: null })).toBeUndefined();
  });
});

describe('a method that the API does not have', () => {
  it.each(['delete', 'list', 'wait'] as const)('is named, and nothing is sent: %s', (kind) => {
    const given = api(['operations/{operation}'], {});
    const call = () => callOf(given, kind, { name: 'operations/o' });
    expect(call).toThrow(InvalidArgumentError);
    expect(call).toThrow(`library:v1 has no ${kind}`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, get, InvalidNameError } from '../../src/runtime/index.js';
import { awkward } from './awkward-text.js';
import { fileApi, name } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a dot segment', 'projects/p/locations/l/operations/..'],
  ['a single dot', 'projects/p/locations/./operations/o'],
  ['an encoded dot segment', 'projects/p/locations/l/operations/%2e%2E'],
  ['half an encoded dot segment', 'projects/p/locations/l/operations/.%2e'],
  ['a twice encoded dot segment', 'projects/p/locations/l/operations/%252e%252e'],
  ['encoded traversal', 'projects/p/locations/l/operations/a%2F..%2f..'],
  ['an empty segment', 'projects//locations/l/operations/o'],
  ['a leading slash', `/${name}`],
  ['a trailing slash', `${name}/`],
  ['a query', `${name}?x=1`],
  ['a fragment', `${name}#f`],
  ['a backslash', 'projects/p/locations/l/operations/a\\b'],
  ['a line break', `${name}\r\nx-evil: 1`],
  ['a tab', `${name}\t`],
  ['NUL', `${name}\0`],
  ['DEL', `${name}\u007f`],
  ['a lone surrogate', `${name}\ud800`],
  ['an absolute URL', 'https://evil.example/projects/p/locations/l/operations/o'],
  ['another collection', 'projects/p/locations/l/jobs/o'],
  ['a deeper name', `${name}/more/x`],
  ['a shorter name', 'projects/p/locations/l'],
];

describe('a name that fits no pattern', () => {
  it.each(hostile)('never leaves the process: %s', async (_, given) => {
    const { options, sent } = scripted({});
    const operations = new Operations(fileApi, options);
    const request = { name: given };
    await expect(operations.cancel(request)).rejects.toThrow(InvalidNameError);
    await expect(operations.get(request)).rejects.toThrow(InvalidNameError);
    await expect(operations.delete(request)).rejects.toThrow(InvalidNameError);
    expect(() => operations.operation(given)).toThrow(InvalidNameError);
    expect(() => operations.parseName(given)).toThrow(InvalidNameError);
    expect(operations.isName(given)).toBe(false);
    expect(sent).toEqual([]);
  });

  it.each<[string, (operations: Operations) => unknown, string]>([
    [
      'a method',
      (operations) => operations.cancel({ name: 'jobs/x' }),
      '"jobs/x" fits no cancel of file:v1: /v1/{name=projects/*/locations/*/operations/*}:cancel',
    ],
    [
      'a request',
      (operations) => operations.get({ id: 'x' }),
      '["id"] fits no get of file:v1: /v1/{name=projects/*/locations/*/operations/*}',
    ],
    [
      'a name',
      (operations) => operations.parseName('jobs/x'),
      '"jobs/x" fits no name of file:v1: projects/{project}/locations/{location}/operations/{operation}',
    ],
    ['no method at all', (operations) => operations.wait({ name }), `file:v1 has no wait`],
  ])('is told beside %s that would do', async (_, ask, want) => {
    const error = await (async () => ask(new Operations(fileApi)))().catch((e: unknown) => e);
    expect((error as Error).message).toBe(want);
  });

  it('is in the error, with the service', async () => {
    const error = await new Operations(fileApi).get({ name: 'x' }).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'InvalidNameError', service: 'file', operationName: 'x' });
  });

  it('is told where there is no request at all', async () => {
    const client = connect(fileApi, scripted({}).options);
    await expect(get(client, undefined as never)).rejects.toThrow(InvalidNameError);
  });

  it.each([undefined, null, 7, {}, ['projects']])('may be no string at all: %j', async (given) => {
    const operations = new Operations(fileApi, scripted({}).options);
    await expect(operations.get({ name: given })).rejects.toThrow(InvalidNameError);
    expect(operations.isName(given)).toBe(false);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  it.each<[string, unknown]>([
    ['a bigint', 7n],
    ['a symbol', Symbol('x')],
    ['a function', () => name],
    ['a cyclic object', cyclic],
    ['an object without a prototype', Object.create(null)],
    ['an object that refuses to be printed', { toJSON: () => expect.unreachable() }],
  ])('may be what JSON cannot hold: %s', async (_, given) => {
    const operations = new Operations(fileApi, scripted({}).options);
    const attempts: (() => unknown)[] = [
      () => operations.get({ name: given }),
      () => operations.cancel({ name: given }),
      () => operations.operation(given as string),
      () => operations.operation({ name: given as string }),
      () => operations.name({ project: given }),
      () => operations.parseName(given as string),
    ];
    for (const attempt of attempts) {
      await expect((async () => attempt())()).rejects.toThrow(InvalidNameError);
    }
  });

  it('is shown in part where it is long', async () => {
    const given = 'x'.repeat(10_000);
    const error = await new Operations(fileApi).get({ name: given }).catch((e: unknown) => e);
    expect((error as Error).message).toMatch(/^"x{200}" fits no get of file:v1: .*$/);
  });

  it('is not looked for in a prototype', async () => {
    const operations = new Operations(fileApi, scripted({}).options);
    await expect(operations.get(Object.create({ name }))).rejects.toThrow(InvalidNameError);
  });
});

describe('a name', () => {
  it('reads back as the fields that it was made of', () => {
    const operations = new Operations(fileApi);
    fc.assert(
      fc.property(awkward, awkward, awkward, (project, location, operation) => {
        const fields = { project, location, operation };
        let made: string;
        try {
          made = operations.name(fields);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidNameError);
          return;
        }
        expect(operations.parseName(made)).toEqual(fields);
        expect(operations.isName(made)).toBe(true);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['a list', []],
    ['a part too few', { project: 'p', location: 'l' }],
    ['a part too many', { project: 'p', location: 'l', operation: 'o', instance: 'i' }],
    [
      'what is inherited',
      Object.assign(Object.create({ project: 'p' }), { location: 'l', operation: 'o' }),
    ],
  ])('is not made of %s', (_, fields) => {
    expect(() => new Operations(fileApi).name(fields as object)).toThrow(InvalidNameError);
  });

  it('is made of plain ids without a change', () => {
    const fields = { project: 'p', location: 'us-x1', operation: 'op-1' };
    expect(new Operations(fileApi).name(fields)).toBe(name);
  });
});

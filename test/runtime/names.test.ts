import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Api, InvalidNameError } from '../../src/runtime/index.js';
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

/** RFC 3986, written down once more without the runtime's help. */
function percentEncoded(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      if (/[-_.~0-9a-zA-Z]/.test(char)) return char;
      return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
);
const awkward = fc.oneof(
  wild,
  fc
    .array(
      fc.constantFrom(
        '.',
        '/',
        '%2e',
        '%2F',
        ':',
        '@',
        '?',
        '#',
        '\\',
        '%',
        'é',
        '😀',
        'a',
        '!',
        "'",
        '(',
        ')',
        '*',
        ' ',
        '\n',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

/** No URL parser may make of it what a name was not meant to be: a dot segment, another host. */
function expectReadAsWritten(url = '') {
  expect(new URL(url).href).toBe(url);
}

describe('the URL of a request', () => {
  const single: Api = {
    ...fileApi,
    cancel: [{ method: 'POST', template: '/v1/projects/{projectId}/zones/{zone}:cancel' }],
  };

  it('is an independent expansion of the name, or is never sent', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, awkward, awkward, async (p, l, o) => {
        const { options, sent } = scripted({});
        const given = `projects/${p}/locations/${l}/operations/${o}`;
        const outcome = new Operations(fileApi, options).cancel({ name: given });
        const error = await outcome.catch((e: unknown) => e);
        if (error) {
          expect(error).toBeInstanceOf(InvalidNameError);
          expect(sent).toEqual([]);
          return;
        }
        const path = `/v1/${given.split('/').map(percentEncoded).join('/')}:cancel`;
        expect(sent[0]?.url).toBe(`https://file.googleapis.com${path}`);
        expectReadAsWritten(sent[0]?.url);
      }),
      { numRuns: 1000 },
    );
  });

  it('encodes a "/" in a variable of one segment', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, awkward, async (projectId, zone) => {
        const { options, sent } = scripted({});
        const error = await new Operations(single, options)
          .cancel({ projectId, zone })
          .catch((e: unknown) => e);
        if (error) {
          expect(error).toBeInstanceOf(InvalidNameError);
          return;
        }
        const path = `/v1/projects/${percentEncoded(projectId)}/zones/${percentEncoded(zone)}:cancel`;
        expect(sent[0]?.url).toBe(`https://file.googleapis.com${path}`);
        expectReadAsWritten(sent[0]?.url);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['example.com:p', 'example.com%3Ap'],
    ['a b', 'a%20b'],
    ["!'()*", '%21%27%28%29%2A'],
    ['😀', '%F0%9F%98%80'],
    ['a%2Fb', 'a%252Fb'],
    ['...', '...'],
    ['a..b', 'a..b'],
  ])('carries the legal id %s as %s', async (id, want) => {
    const { options, sent } = scripted({});
    await new Operations(fileApi, options).cancel({
      name: `projects/${id}/locations/l/operations/o`,
    });
    expect(sent[0]?.url).toBe(
      `https://file.googleapis.com/v1/projects/${want}/locations/l/operations/o:cancel`,
    );
  });

  it('keeps "/" in a multi-segment tail, which has one segment at least', async () => {
    const api: Api = {
      ...fileApi,
      get: [{ method: 'GET', template: '/v1/{name=operations/**}' }],
      names: ['operations/{operation=**}'],
    };
    const { options, sent } = scripted({ name: 'x' });
    const operations = new Operations(api, options);
    await operations.get({ name: 'operations/a/b@c' });
    expect(sent[0]?.url).toBe('https://file.googleapis.com/v1/operations/a/b%40c');
    await expect(operations.get({ name: 'operations' })).rejects.toThrow(InvalidNameError);
    expect(operations.parseName('operations/a/b')).toEqual({ operation: 'a/b' });
    expect(operations.name({ operation: 'a/b' })).toBe('operations/a/b');
  });

  it('is made by the first method whose variables the request has', async () => {
    const api: Api = {
      ...fileApi,
      cancel: [
        {
          method: 'POST',
          template: '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}:cancel',
        },
        { method: 'POST', template: '/v1/{name=projects/*/locations/*/operations/*}:cancel' },
      ],
    };
    const { options, sent } = scripted({});
    const operations = new Operations(api, options);
    await operations.cancel({ projectId: 'p', zone: 'z', operationId: 'o' });
    await operations.cancel({ name });
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
      '/v1/projects/p/zones/z/operations/o:cancel',
      `/v1/${name}:cancel`,
    ]);
  });

  it('carries the other fields of a request in the query, where they cannot break out', async () => {
    const { options, sent } = scripted({});
    const request = {
      name: 'projects/p/locations/l',
      filter: 'a=b&c#d\r\n',
      pageSize: 5,
      x: ['1', '2'],
      no: undefined,
    };
    for await (const _ of new Operations(fileApi, options).list(request)) expect.unreachable();
    const url = new URL(sent[0]?.url ?? '');
    expect(url.origin + url.pathname).toBe(
      'https://file.googleapis.com/v1/projects/p/locations/l/operations',
    );
    expect([...url.searchParams]).toEqual([
      ['filter', 'a=b&c#d\r\n'],
      ['pageSize', '5'],
      ['x', '1'],
      ['x', '2'],
    ]);
    expect(url.hash).toBe('');
  });

  it('leaves a name with slashes to the pattern with most variables', () => {
    const api = { ...fileApi, names: ['a/{b}/c/{d}', 'a/{b}'] };
    const operations = new Operations(api);
    expect(operations.name({ b: '1', d: '2' })).toBe('a/1/c/2');
    expect(operations.name({ b: '1' })).toBe('a/1');
    expect(() => operations.name({ b: '1/c/2' })).toThrow(InvalidNameError);
    expect(() => operations.name({ b: '1', x: '2' })).toThrow(InvalidNameError);
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

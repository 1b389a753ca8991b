import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Api, InvalidNameError } from '../../src/runtime/index.js';
import { awkward } from './awkward-text.js';
import { fileApi, name } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

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

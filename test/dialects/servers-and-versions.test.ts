import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/sources/read-document.js';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { gatewayDocument } from './gateway.js';
import {
  answer,
  OPERATION,
  object,
  operationsPaths,
  outcomeOf,
  ownDocument,
  ref,
} from './own-document.js';

/** What stands before the path of `get`, and which API it is of. */
function getOf(document: object, stated: StatedFacts = {}, file?: string): string {
  const { bound, said } = outcomeOf(document, stated, file);
  const gets = bound.flatMap((line) => / get GET (.*)$/.exec(line)?.[1] ?? []);
  return [...gets, ...said].join(' | ');
}

const server = (...servers: object[]) => ownDocument({ servers });
const NAMED = '/v1/{name=operations/*}';

describe('a server', () => {
  it.each<[string, object, StatedFacts, string]>([
    ['has a port', server({ url: 'https://acme.example:8443' }), {}, 'https://acme.example:8443'],
    ['has a path', server({ url: 'https://acme.example/api/' }), {}, 'https://acme.example/api'],
    [
      "is the first that is not on the writer's machine",
      server({ url: 'http://localhost:8080' }, { url: 'https://acme.example' }),
      {},
      'https://acme.example',
    ],
    [
      'has variables with defaults',
      server({ url: 'https://{x}.acme.example', variables: { x: { default: 'eu' } } }),
      {},
      'https://eu.acme.example',
    ],
    [
      'has a variable with one value',
      server({ url: 'https://{x}.acme.example', variables: { x: { enum: ['eu'] } } }),
      {},
      'https://eu.acme.example',
    ],
    ['is stated', server(), { server: 'https://acme.example' }, 'https://acme.example'],
    [
      'is stated, and the document has its path',
      server({ url: '/api' }),
      { server: 'https://acme.example' },
      'https://acme.example/api',
    ],
    [
      'is stated, with another path',
      server({ url: 'http://localhost:8080/api' }),
      { server: 'https://acme.example/own' },
      'https://acme.example/own',
    ],
  ])('that %s is read', (_, document, stated, want) => {
    expect(getOf(document, stated)).toBe(want + NAMED);
  });

  it.each([
    ['/api', 'https://docs.acme.example/api'],
    ['/', 'https://docs.acme.example'],
    ['./', 'https://docs.acme.example/docs'],
  ])('%s is beside a document that was fetched', (url, want) => {
    const file = 'https://docs.acme.example/docs/openapi.json';
    expect(getOf(server({ url }), {}, file)).toBe(want + NAMED);
  });

  it.each<[string, object, string]>([
    ['is not told', server(), '/servers: the document tells no server'],
    ['is a path', server({ url: '/' }), '/servers/0/url: its server "/" has no host'],
    [
      'is what somebody has to say',
      server({ url: '{endpoint}/api', variables: { endpoint: { default: '' } } }),
      '/servers/0/url: its server "{endpoint}/api" has no host, as the default of its variable "endpoint" is empty',
    ],
    [
      'is on the machine it runs on',
      server({ url: 'http://localhost:8080' }),
      '/servers/0/url: its server "http://localhost:8080" is on the machine it runs on',
    ],
    [
      'has no https',
      server({ url: 'http://acme.example' }),
      '/servers/0/url: its server "http://acme.example" has no https',
    ],
    [
      'has a variable without a default',
      server({ url: 'https://{x}.acme.example' }),
      '/servers/0/url: the variable "x" of its server "https://{x}.acme.example" has no default',
    ],
    [
      'is none of Swagger',
      gatewayDocument({ host: undefined }),
      '/host: the document tells no server',
    ],
  ])('that %s is asked for', (_, document, want) => {
    expect(getOf(document)).toBe(`LRO-SERVER-URL ${want}`);
  });
});

describe('a server of paths alone', () => {
  const at = (url: string) => ({ servers: [{ url }] });
  const own = operationsPaths('/v1/operations');
  const [path = ''] = Object.keys(own);
  const item = Object(own)[path] as { readonly get: object };
  const root = 'https://library.acme.example';
  const files = 'https://files.acme.example';
  const start = (more: object) => ({
    '/v1/books': { post: { operationId: 'addBook', ...answer(ref('Operation')), ...more } },
  });
  const said = (what: string) =>
    `LRO-METHOD-SKIPPED #/paths: library:v1 is left without ${what}: LRO-SERVER-URL, it has a server of its own, ${files}`;

  it.each<[string, Readonly<Record<string, unknown>>, string[], string[]]>([
    [
      'is the API’s, as gnostic writes it',
      { servers: undefined, paths: { ...own, [path]: { ...item, ...at(root) } } },
      ['cancel', 'get'],
      [],
    ],
    [
      'is the API’s, of methods',
      { servers: undefined, paths: { ...own, [path]: { get: { ...item.get, ...at(root) } } } },
      ['cancel', 'get'],
      [],
    ],
    [
      'is the same',
      { paths: { ...own, [path]: { ...item, ...at(`${root}/`) } } },
      ['cancel', 'get'],
      [],
    ],
    [
      'is another, and so no method of the client',
      { paths: { ...own, [path]: { get: { ...item.get, ...at(files) } } } },
      ['cancel'],
      [said('get of some operations: GET /v1/operations/{operation}')],
    ],
    [
      'is another, and so no start',
      { paths: { ...own, ...start(at(files)) } },
      ['cancel', 'get'],
      [said('a start, addBook')],
    ],
  ])('%s', (_, given, bound, want) => {
    const outcome = outcomeOf(ownDocument(given));
    expect(outcome.bound.map((line) => line.split(' ')[1])).toEqual(bound);
    expect(outcome.said.map((line) => line.replace(/#?\/paths\S*:/, '#/paths:'))).toEqual(want);
  });

  it.each(['/v2', 'http://library.acme.example', 'https://{region}.acme.example'])(
    'is another too where no client can use it: %s',
    (url) => {
      const paths = { ...own, [path]: { get: { ...item.get, ...at(url) } } };
      const outcome = outcomeOf(ownDocument({ paths }));
      expect(outcome.bound.map((line) => line.split(' ')[1])).toEqual(['cancel']);
      expect(outcome.said).toEqual([
        expect.stringContaining(`LRO-SERVER-URL, it has a server of its own, ${url}`),
      ]);
      const alone = { ...own, [path]: { ...item, ...at(url) } };
      expect(outcomeOf(ownDocument({ servers: undefined, paths: alone })).said).toEqual([
        expect.stringMatching(/^LRO-SERVER-URL \/servers: .*"(?:https?:|\/v2)/),
      ]);
    },
  );

  it('is asked for where they tell several, and what is stated holds for all', () => {
    const paths = { ...own, [path]: { ...item, ...at(root) }, ...start(at(files)) };
    const document = ownDocument({ servers: undefined, paths });
    expect(outcomeOf(document).said).toEqual([
      `LRO-SERVER-URL /servers: its paths tell several servers, ${files} and ${root}`,
    ]);
    expect(outcomeOf(document, { server: root }).said).toEqual([]);
  });
});

describe('a version', () => {
  const versioned = (version: string, path = '/operations', openapi = '3.0.3') =>
    ownDocument({ openapi, info: { title: 'Library', version }, paths: operationsPaths(path) });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['1.0', { info: { title: 'Library', version: 1.0 } }, 'v1'],
    ['2', { info: { title: 'Library', version: 2 } }, 'v2'],
    ['of OpenAPI', { openapi: 3.1, info: { title: 'Library', version: 3 } }, 'v3'],
    ['of OpenAPI, without its zero', { openapi: 3.0 }, 'v1'],
  ])('may be a number, as YAML has it without quotes: %s', (_, given, want) => {
    const document = ownDocument({ ...given, paths: operationsPaths('/operations') });
    const { bound, said } = outcomeOf(document);
    expect(said).toEqual([]);
    expect(bound[0]?.split(' ')[0]).toBe(`library:${want}`);
  });

  it('of Swagger may be a number', () => {
    expect(outcomeOf(gatewayDocument({ swagger: 2.0 }))).toEqual(outcomeOf(gatewayDocument({})));
  });

  it.each([
    ['2', '/operations', 'v2'],
    ['2.0.0', '/operations', 'v2'],
    ['v2.1.3', '/operations', 'v2'],
    ['1.0.0-beta.1+build', '/operations', 'v1'],
    ['2024-10-01', '/operations', '2024-10-01'],
    ['v0.2b', '/operations', 'v0.2b'],
    ['1.4.0', '/v3/operations', 'v3'],
    ['1.4.0', '/2024-10-01/operations', '2024-10-01'],
    ['1.4.0', '/v0.2b/operations', 'v0.2b'],
    ['1.4.0', '/1.1/operations', '1.1'],
    ['v1beta1', '/operations', 'v1beta1'],
  ])('%s of a document at %s is read as %s', (version, path, want) => {
    const [first] = outcomeOf(versioned(version, path)).bound;
    const prefix = path.slice(0, -'/operations'.length);
    expect(first).toBe(
      `library:${want} cancel POST https://library.acme.example${prefix}/{name=operations/*}:cancel`,
    );
  });

  it('that nothing tells is asked for, and is kept once it is stated', () => {
    const document = versioned('version not set');
    expect(outcomeOf(document).said).toEqual([
      "LRO-OPENAPI-VERSION /info/version: neither the document's version nor its paths tell the version of the API",
    ]);
    expect(outcomeOf(document, { version: 'v7', service: 'shelf' }).bound[1]).toMatch(
      /^shelf:v7 get /,
    );
    expect(
      outcomeOf(versioned('1.0.0', '/v1/operations'), { version: '2024-01-01' }).bound[1],
    ).toMatch(/^library:2024-01-01 get /);
  });

  it('of several in the paths makes an API of each', () => {
    const paths = { ...operationsPaths('/v1/operations'), ...operationsPaths('/v2/operations') };
    const document = ownDocument({ info: { title: 'Library', version: '1.4.0' }, paths });
    expect(outcomeOf(document).bound.map((line) => line.split(' ')[0])).toEqual([
      ...['library:v1', 'library:v1', 'library:v2', 'library:v2'],
    ]);
  });

  it.each<[string, string, StatedFacts]>([
    ['1.0.0', '/v1/operations', {}],
    ['1.0.0', '/operations', {}],
    ['9.0.0', '/operations', { version: 'v1' }],
    ['v1', '/operations', {}],
  ])('%s of a document at %s has the payloads of v1', (version, path, stated) => {
    const schemas = {
      Operation: OPERATION,
      LibraryV1ImportMetadata: object({ count: { type: 'integer' } }),
      LibraryV2ImportMetadata: object({ count: { type: 'integer' } }),
    };
    const document = { ...versioned(version, path), components: { schemas } };
    const { apis } = readDocument({ file: 'a.json', text: JSON.stringify(document) }, stated);
    expect(apis.map(({ payloadSchemas }) => payloadSchemas)).toEqual([['LibraryV1ImportMetadata']]);
  });

  it('of OpenAPI may be 3.2', () => {
    expect(outcomeOf(versioned('v1', '/v1/operations', '3.2.0')).bound).toHaveLength(2);
  });

  it('is not missed where nothing concerns operations', () => {
    const document = ownDocument({ info: { version: 'x' }, servers: [], paths: {} });
    const { apis, diagnostics } = readDocument({ file: 'a.json', text: JSON.stringify(document) });
    expect([apis, diagnostics]).toEqual([[], []]);
  });
});

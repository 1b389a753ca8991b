import { describe, expect, it } from 'vitest';
import { losses } from '../../src/normalize/losses.js';
import { keptOf } from '../sources/fixture.js';
import { answer, inPath, object, ref, text } from './own-document.js';
import { apiOf, documentOf, json, linesOf } from './started.js';

const started = answer(ref('Operation'));
const body = { requestBody: json(object({ title: text })) };

describe('starts that would be called the same stay two, and this is told', () => {
  it.each([
    [
      'without an operationId',
      {
        '/v1/a/things': { post: started },
        '/v1/b/things': { post: started },
      },
      ['createThing POST /v1/a/things', 'createThing2 POST /v1/b/things'],
    ],
    [
      'without an operationId, below another parent',
      {
        '/v1/shelves/{shelf}/books:import': {
          post: { parameters: [inPath('shelf')], ...body, ...started },
        },
        '/v1/books:import': { post: { ...body, ...started } },
      },
      ['importBook POST /v1/books:import', 'importBook2 POST /v1/shelves/{shelf}/books:import'],
    ],
    [
      'with the same operationId',
      {
        '/v1/a/things': { post: { operationId: 'makeThing', ...started } },
        '/v1/b/things': { post: { operationId: 'makeThing', ...started } },
      },
      ['makeThing POST /v1/a/things', 'makeThing2 POST /v1/b/things'],
    ],
    [
      'with operationIds that are one name',
      {
        '/v1/b/things': { post: { operationId: 'make-thing', ...started } },
        '/v1/a/things': { post: { operationId: 'make_thing', ...started } },
      },
      ['makeThing POST /v1/b/things', 'makeThing2 POST /v1/a/things'],
    ],
  ])('%s', (_, paths, want) => {
    const document = documentOf(paths);
    for (const one of [document, keptOf(document)]) {
      const api = one && apiOf(one);
      expect(api && linesOf(api).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(
        want,
      );
      expect(api && losses(api).map(({ code, message }) => `${code} ${message}`)).toEqual([
        `LRO-START-NAME 2 starts would be called ${want[0]?.split(' ')[0]}: ${want.map((line) => line.replace(' ', ' is ')).join(', ')}`,
      ]);
    }
  });

  it('but not where the same id is of paths that a request tells apart, as additional bindings are', () => {
    const below = (name: string) => ({
      post: { operationId: 'Library_Import', parameters: [inPath(name)], ...started },
    });
    const api = apiOf(
      documentOf({
        '/v1/projects/{project}/books:import': below('project'),
        '/v1/folders/{folder}/books:import': below('folder'),
      }),
    );
    expect(api.starts).toHaveLength(1);
    expect(losses(api)).toEqual([]);
  });
});

it('a start whose path cannot be written is told of as lost', () => {
  const started = answer(ref('Operation'));
  const api = apiOf(
    documentOf({ '/v1/{name}:run': { post: { parameters: [inPath('name')], ...started } } }),
  );
  expect(losses(api).map(({ message, help }) => `${message}. ${help}`)).toEqual([
    expect.stringMatching(/without a start, POST .*LRO-PATH-PATTERN.*"patterns" of the API/),
  ]);
});

describe('a start that is lost is told, though another one is called the same', () => {
  const told = (...documents: Parameters<typeof apiOf>) =>
    losses(apiOf(...documents)).flatMap(({ code, message }) =>
      code === 'LRO-METHOD-SKIPPED' ? [message.split(': LRO')[0]] : [],
    );
  const csv = { requestBody: { content: { 'text/csv': { schema: text } } } };

  it.each([
    ['the same operationId', 'importBooks', 'importBooks'],
    ['an operationId with the same last word', 'importBooks', 'v2.ImportBooks'],
    ['the same rpc of a service', 'Library_ImportBooks', 'Library_ImportBooks'],
  ])('by %s', (_, operationId, lost) => {
    const document = documentOf({
      '/v1/books:import': { post: { operationId, ...body, ...started } },
      '/v1/shelves:import': { post: { operationId: lost, ...csv, ...started } },
    });
    for (const one of [document, keptOf(document)]) {
      expect(one && told(one)).toEqual([`library:v1 is left without a start, ${lost}`]);
    }
  });

  const proto = (rpcs: string) => ({
    file: 'proto/acme.library.v1.proto',
    text: `syntax = "proto3"; package acme.library.v1; ${rpcs}
      message Book { string title = 1; }`,
  });
  const service = (name: string, http: string) =>
    `service ${name} { option (google.api.default_host) = "library.acme.example";
      rpc ImportBooks(Book) returns (google.longrunning.Operation) { ${http} } }`;
  const bound = 'option (google.api.http) = { post: "/v1/books:import" body: "*" };';

  it('by the same rpc of another service', () => {
    expect(told(proto(service('Library', bound) + service('Archive', '')))).toEqual([
      'library:v1 is left without a start, acme.library.v1.Archive.ImportBooks',
    ]);
  });

  it.each([
    ['its request', proto(service('Library', bound)), 'importThem', csv],
    ['its rpc', proto(service('Library', '')), 'Library_ImportBooks', body],
    ['its full rpc', proto(service('Library', '')), 'acme.library.v1.Library.ImportBooks', body],
  ])('but not where another document tells %s', (_, protos, operationId, request) => {
    const post = { operationId, ...request, ...started };
    expect(told(documentOf({ '/v1/books:import': { post } }), protos)).toEqual([]);
  });
});

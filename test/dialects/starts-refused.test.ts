import { describe, expect, it } from 'vitest';
import { losses } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { jsonDocument, keptOf } from '../sources/fixture.js';
import { answer, inPath, object, operationsPaths, ownDocument, ref, text } from './own-document.js';
import { apiOf, documentOf, json, linesOf } from './started.js';

const started = answer(ref('Operation'));
const things = (post: object) => documentOf({ '/v1/things': { post: { ...started, ...post } } });
const query = (name: string, schema: object) => ({ name, in: 'query', required: true, schema });

describe('no start is', () => {
  it.each([
    '/v1/operations/{operation}/result',
    '/v1/operation/{operation}/cancel',
    '/v1/operations/{operation}/pause',
    '/v1/jobs/{job}/operation',
    '/v1/getOperation',
    '/acme.v1.Jobs/GetOperation',
    '/acme.v1.Jobs/WaitForOperation',
  ])('POST %s, which works on an operation that is there', (path) => {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => inPath(name));
    const document = documentOf({ [path]: { post: { parameters, ...started } } });
    const { starts, skipped } = apiOf(document);
    expect(starts).toEqual([]);
    expect(skipped.map((one) => one.path)).toContain(path);
  });
});

describe('a start is', () => {
  it.each([
    ['/v1/widgets:forget', 'createWidgetOperation'],
    ['/v1/operations', 'submit'],
    ['/operations/v1/things', 'createThing'],
  ])('POST %s with the id %s, which only sounds like one on operations', (path, operationId) => {
    const api = apiOf(documentOf({ [path]: { post: { operationId, ...started } } }));
    expect(api.starts.map(({ name }) => name)).toEqual([operationId]);
  });

  it('what answers 202 with an operation, whatever it answers at once', () => {
    const responses = { 200: json(object({ title: text })), 202: json(ref('Operation')) };
    expect(linesOf(apiOf(things({ responses })))).toEqual([
      'createThing POST /v1/things none unknown/unknown',
    ]);
  });

  it.each([
    ['a reference', ref('Size')],
    ['a reference in allOf', { allOf: [ref('Size')] }],
  ])('sent with a parameter that is %s', (_, schema) => {
    const document = documentOf(
      { '/v1/things': { post: { parameters: [query('size', schema)], ...started } } },
      { Size: { type: 'string', enum: ['BIG'] } },
    );
    const line = ['createThing POST /v1/things?size! none unknown/unknown'];
    expect(linesOf(apiOf(document))).toEqual(line);
    const kept = keptOf(document);
    expect(kept && linesOf(apiOf(kept))).toEqual(line);
  });
});

describe('a start is told of as lost that', () => {
  it.each([
    [
      'needs a header that no client may set',
      { parameters: [{ name: 'Content-MD5', in: 'header', required: true, schema: text }] },
      'header "Content-MD5"',
    ],
    ['needs an object in the query', { parameters: [query('filter', object({}))] }, '"filter"'],
    [
      'has a body that is no JSON',
      { requestBody: { content: { 'multipart/form-data': { schema: object({ file: text }) } } } },
      'no JSON',
    ],
    [
      'answers with the operation in a member',
      answer(object({ operation: ref('Operation') })),
      'member "operation"',
    ],
  ])('%s', (_, post, reason) => {
    const document = things(post);
    for (const one of [document, keptOf(document)]) {
      const api = one && apiOf(one);
      expect(api?.starts).toEqual([]);
      const [lost, ...more] = api ? losses(api) : [];
      expect(lost).toMatchObject({ code: 'LRO-METHOD-SKIPPED' });
      expect(lost?.message).toContain(reason);
      expect(more).toEqual([]);
    }
  });

  it('answers with an operation as it is, while the get answers with one in a member', () => {
    const wrapped = object({ operation: ref('Operation') });
    const api = apiOf(
      documentOf({
        ...operationsPaths('/v1/operations', 'operation', wrapped),
        '/v1/things': { post: started },
      }),
    );
    expect(api.starts).toEqual([]);
    expect(losses(api).map(({ message }) => message)).toEqual([
      expect.stringContaining('another shape'),
    ]);
  });

  it('needs a field in the query that is called like one of its path', () => {
    const parameters = [inPath('id'), query('id', text)];
    const api = apiOf(documentOf({ '/v1/things/{id}': { put: { parameters, ...started } } }));
    expect(api.starts).toEqual([]);
    expect(losses(api)).toHaveLength(1);
  });

  it('belongs to an API without a get', () => {
    const parameters = [inPath('operation')];
    const page = object({ operations: { type: 'array', items: ref('Operation') } });
    const api = apiOf(
      documentOf({
        '/v1/operations/{operation}': { head: {} },
        '/v1/operations': { get: answer(page) },
        '/v1/operations/{operation}:cancel': { post: { parameters, ...answer(object({})) } },
        '/v1/things': { post: started },
      }),
    );
    expect(api.starts).toHaveLength(1);
    expect(losses(api).map(({ message }) => message)).toEqual([
      expect.stringContaining('without its starts'),
    ]);
  });

  it('is of a version without operations', () => {
    const paths = {
      ...operationsPaths('/v1/operations'),
      ...operationsPaths('/v2/operations'),
      '/v3/things': { post: started },
    };
    const document = ownDocument({ info: { title: 'Library', version: '3.1.4' }, paths });
    const { specs, diagnostics } = readSpecs([jsonDocument(document, 'openapi/library.json')]);
    expect(normalize(specs).apis.map(({ id }) => id)).toEqual(['library:v1', 'library:v2']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-METHOD-SKIPPED']);
  });

  it('answers with a schema that is not there', () => {
    const { diagnostics } = readSpecs([things(answer(ref('Nope')))]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^LRO-REF-DANGLING .*"Nope"/),
    ]);
  });
});

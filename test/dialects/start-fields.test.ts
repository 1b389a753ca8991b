import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { typeErrors } from '../emit/type-check.js';
import { jsonDocument, keptOf } from '../sources/fixture.js';
import { answer, inPath, object, operationsPaths, ownDocument, ref, text } from './own-document.js';
import { apiOf, documentOf, json, linesOf } from './started.js';

const started = answer(ref('Operation'));

describe('a start of an OpenAPI document', () => {
  it('has its body as a field of its own where that needs what its path is called', () => {
    const book = { ...object({ id: text, title: text }), required: ['id', 'title'] };
    const put = { parameters: [inPath('id')], requestBody: { required: true, ...json(book) } };
    const api = apiOf(documentOf({ '/v1/books/{id}': { put: { ...put, ...started } } }));
    const [start] = surfaceOf(api, []).starts.methods;
    expect(start?.body).toBe('body');
    expect(start?.fields.required).toEqual(['body']);
  });

  it('answers with no Empty where what it holds has members, though no others', () => {
    const closed = { ...object({ size: text }), additionalProperties: false };
    const held = { 'x-aep-long-running-operation': { response: { schema: closed } } };
    const api = apiOf(documentOf({ '/v1/books': { post: { ...started, ...held } } }));
    expect(linesOf(api)).toEqual(['createBook POST /v1/books none CreateBookResponse/unknown']);
  });

  it('is typed by what an operation of its own type holds where it stands', () => {
    const held = object({
      response: object({ title: text, author: ref('Author') }),
      metadata: object({ percent: text }),
    });
    const own = { allOf: [ref('Operation'), held] };
    const document = documentOf(
      {
        '/v1/books': { post: answer(ref('BookOperation')) },
        '/v1/shops': { post: answer(own) },
      },
      { BookOperation: own, Author: object({ surname: text }) },
    );
    const lines = [
      'createBook POST /v1/books none BookOperationResponse/BookOperationMetadata',
      'createShop POST /v1/shops none CreateShopResponse/CreateShopMetadata',
    ];
    expect(linesOf(apiOf(document))).toEqual(lines);
    const kept = keptOf(document);
    expect(kept && linesOf(apiOf(kept))).toEqual(lines);
    const files = render([apiOf(document)]);
    expect(typeErrors(files)).toEqual([]);
    const payloads = files.find(({ path }) => /payloads(?:\.d)?\.ts$/.test(path));
    expect(payloads?.content).toContain('surname');
  });

  it('may make an operation in the collection that is declared to hold them', () => {
    const Job = object({ id: text, state: text, output: object({ title: text }) });
    const document = ownDocument({
      'x-lrogen-operation': {
        collection: 'jobs',
        name: 'id',
        status: 'state',
        succeeded: ['DONE'],
        response: 'output',
      },
      paths: {
        ...operationsPaths('/v1/jobs', 'job', ref('Job')),
        '/v1/jobs': { post: answer(ref('Job')) },
      },
      components: { schemas: { Job } },
    });
    const api = apiOf(jsonDocument(document, 'openapi/library.json'));
    expect(api.starts.map(({ name }) => name)).toEqual(['createJob']);
  });

  it('is no example where it takes something away', () => {
    const parameters = [inPath('book')];
    const document = (more: object) =>
      documentOf({
        '/v1/books/{book}': { delete: { parameters, ...started } },
        '/v1/books:purge': { post: { operationId: 'purge', ...started } },
        ...more,
      });
    const exampleOf = (more: object) => surfaceOf(apiOf(document(more)), []).starts.example?.name;
    expect(exampleOf({})).toBeUndefined();
    expect(exampleOf({ '/v1/presets': { post: started } })).toBe('createPreset');
  });
});

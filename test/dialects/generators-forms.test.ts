import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { keptOf } from '../sources/fixture.js';
import { merged } from '../sync/document.js';
import {
  answer,
  any,
  inPath,
  OPERATION,
  object,
  operationsPaths,
  outcomeOf,
  ownDocument,
  ref,
  text,
} from './own-document.js';
import { apiOf, documentOf, linesOf } from './started.js';

describe('a start is called what its function is', () => {
  it.each([
    ['create_render_v1_renders_post', '/v1/renders', 'createRender'],
    ['run_v1_books__book_id__run_post', '/v1/books/{book_id}/run', 'run'],
    ['render_v2_renders_post', '/v1/renders', 'renderV2RendersPost'],
  ])('%s', (operationId, path, want) => {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => inPath(name));
    const post = { operationId, parameters, ...answer(ref('Operation')) };
    expect(apiOf(documentOf({ [path]: { post } })).starts.map(({ name }) => name)).toEqual([want]);
  });
});

describe('the name of a variable changes no client', () => {
  it.each(['operation', 'operationId', 'operation_id', 'id'])('{%s}', (name) => {
    const paths = operationsPaths('/v1/projects/{project}/operations', name);
    const url = 'https://library.acme.example/v1/{name=projects/*/operations/*}';
    expect(outcomeOf(ownDocument({ paths })).bound).toEqual([
      `library:v1 cancel POST ${url}:cancel`,
      `library:v1 get GET ${url}`,
    ]);
  });
});

describe('a GET of a resource that its document states to be long-running starts an operation', () => {
  it.each([
    ['by what it will hold', { 'x-aep-long-running-operation': {} }],
    ['as Azure has it', { 'x-ms-long-running-operation': true }],
  ])('%s', (_, stated) => {
    const get = {
      operationId: 'getBook',
      parameters: [inPath('book')],
      ...answer(ref('Operation')),
    };
    const document = documentOf({ '/v1/books/{book}': { get: { ...get, ...stated } } });
    for (const one of [document, keptOf(document)]) {
      const api = one && apiOf(one);
      expect(api && linesOf(api)).toEqual(['getBook GET /v1/books/{book} none unknown/unknown']);
      expect(api?.skipped).toEqual([]);
    }
  });
});

describe('a document that tells neither its server nor its version', () => {
  it('is told once what to state', () => {
    const paths = operationsPaths('/operations');
    const document = ownDocument({ info: { title: 'Library', version: 'version not set' }, paths });
    const { said } = outcomeOf({ ...document, servers: [] });
    expect(said).toEqual([
      'LRO-SERVER-URL /servers: the document tells no server, and neither it nor its paths the version of the API',
    ]);
    expect(
      outcomeOf({ ...document, servers: [] }, { server: 'https://a.acme.example', version: 'v1' })
        .bound,
    ).toHaveLength(2);
  });
});

describe('operations of a status that has known values and may have others', () => {
  const status = { anyOf: [text, { ...text, enum: ['Running', 'Succeeded', 'Failed'] }] };
  const saidOf = (job: object, collection: string) => {
    const paths = {
      [`/v1/${collection}/{id}`]: { get: { parameters: [inPath('id')], ...answer(job) } },
    };
    return outcomeOf(ownDocument({ paths, components: { schemas: {} } })).said;
  };

  it('are told how to be stated, where they are called operations', () => {
    const job = object({ id: text, status, result: any });
    expect(saidOf(job, 'operations')).toEqual([expect.stringMatching(/^LRO-SHAPE-UNSTATED/)]);
    expect(saidOf(job, 'books')).toEqual([expect.stringMatching(/^LRO-SYNC-EMPTY/)]);
  });

  it('and their status is a text', () => {
    const paths = operationsPaths('/v1/operations');
    const metadata = object({ status });
    const { said } = outcomeOf(
      ownDocument({
        paths,
        components: {
          schemas: {
            Operation: { ...OPERATION, properties: { ...OPERATION.properties, metadata } },
          },
        },
      }),
    );
    expect(said).toEqual([]);
  });
});

describe('a start of operations of a declared shape', () => {
  it('says no more of what comes back than their own type', () => {
    const Job = object({ id: text, status: text, result: object({ size: { type: 'integer' } }) });
    const document = ownDocument({
      paths: {
        '/v1/jobs/{id}': { get: { parameters: [inPath('id')], ...answer(ref('Job')) } },
        '/v1/books:import': { post: answer(ref('Job')) },
      },
      components: { schemas: { Job } },
    });
    const from = [{ file: 'own.json', text: JSON.stringify(document) }];
    const { files } = updateSpecs({
      ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
      stated: {
        shape: {
          collection: 'jobs',
          name: 'id',
          status: 'status',
          response: 'result',
          succeeded: ['DONE'],
        },
      },
    });
    const [api] = normalize(readSpecs(merged([], files)).specs).apis;
    expect(api?.starts.map(({ response }) => response)).toEqual(['unknown']);
  });
});

import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { typeErrors } from '../emit/type-check.js';
import { keptOf } from '../sources/fixture.js';
import { answer, inPath, object, ref, text } from './own-document.js';
import { apiOf, documentOf, json, linesOf } from './started.js';

const started = answer(ref('Operation'));
const called = (operationId: string) => ({ operationId, ...started });

describe('a start of an OpenAPI document', () => {
  it.each(['requests', 'payloads', 'sendStart', 'followStarted', 'eval', 'delete'])(
    'has a package that compiles where it is called %s, as what its module imports or cannot declare',
    (operationId) => {
      const held = { 'x-aep-long-running-operation': { response: { schema: ref('Book') } } };
      const document = documentOf(
        { '/v1/books:import': { post: { ...called(operationId), ...held } } },
        { Book: object({ title: text }) },
      );
      const api = apiOf(document);
      expect(surfaceOf(api, []).starts.methods.map(({ name }) => name)).toEqual([
        `${operationId}_`,
      ]);
      expect(api.starts.map(({ name }) => name)).toEqual([`${operationId}_`]);
      const readme = render([api]).find(({ path }) => path.endsWith('README.md'));
      expect(readme?.content).not.toContain('discriminated by `@type`');
      expect(typeErrors(render([api]))).toEqual([]);
    },
  );

  it.each([
    ['créer_livre', 'creerLivre'],
    ['IMPORT_BOOKS', 'importBooks'],
    ['IMPORT', 'import_'],
    ['URLImport', 'urlImport'],
    ['ImportURL', 'importURL'],
    // NestJS's, ASP.NET's and others' that put what a method is of before it.
    ['ExportsController_create', 'createExport'],
    ['Exports_create', 'createExport'],
    ['Exports_Create', 'createExport'],
    ['ExportController_create', 'createExport'],
    ['ExportsController_startExport', 'startExport'],
    ['ExportsController_import_all', 'importAll'],
    ['PoliciesController_run', 'runPolicy'],
    // A service of gRPC is no resource.
    ['Library_ImportBooks', 'importBooks'],
    ['Library_Rebuild', 'rebuild'],
    ['ExportsController_create_v1', 'createExport'],
    ['exportsController_create_v1', 'createExport'],
    ['exportsController_startExport_v2', 'startExport'],
    // Django's, by the words that its generator has for what is done.
    ['exports_create', 'createExport'],
    ['v1_exports_create', 'createExport'],
    ['api_v1_analyses_create', 'createAnalysis'],
    ['book_exports_create', 'createBookExport'],
    ['exports_partial_update', 'partialUpdateExport'],
    ['export_create', 'exportCreate'],
    ['exports_run', 'exportsRun'],
    ['import_books', 'importBooks'],
  ])('with the id %s is called %s', (operationId, name) => {
    const api = apiOf(documentOf({ '/v1/books:import': { post: called(operationId) } }));
    expect(api.starts.map((start) => start.name)).toEqual([name]);
  });

  it.each([
    [
      'services',
      {
        '/v1/clusters/{cluster}': {
          delete: { parameters: [inPath('cluster')], ...called('Clusters_Delete') },
        },
        '/v1/nodes/{node}': { delete: { parameters: [inPath('node')], ...called('Nodes_Delete') } },
      },
      [
        'deleteCluster DELETE /v1/clusters/{cluster} none unknown/unknown',
        'deleteNode DELETE /v1/nodes/{node} none unknown/unknown',
      ],
    ],
    [
      'controllers',
      {
        '/v1/books:import': { post: called('BooksController_importAll') },
        '/v1/shelves:import': { post: called('ShelvesController_importAll') },
      },
      [
        'booksImportAll POST /v1/books:import none unknown/unknown',
        'shelvesImportAll POST /v1/shelves:import none unknown/unknown',
      ],
    ],
    [
      'words',
      {
        '/v1/a:b': { post: called('ExportsController_create') },
        '/v1/c:d': { post: called('createExport') },
        '/v1/e:f': { post: called('Exports_create') },
      },
      [
        'createExport POST /v1/c:d none unknown/unknown',
        'exportsCreateExport POST /v1/a:b none unknown/unknown',
        'exportsCreateExport2 POST /v1/e:f none unknown/unknown',
      ],
    ],
    [
      'spellings',
      {
        '/v1/vms:restart': { post: called('restart_vm') },
        '/v1/machines:restart': { post: called('restartVm') },
      },
      [
        'restartVm POST /v1/machines:restart none unknown/unknown',
        'restartVm2 POST /v1/vms:restart none unknown/unknown',
      ],
    ],
    [
      'capitals',
      {
        '/v1/a:b': { post: { requestBody: json(ref('Body')), ...called('abc') } },
        '/v1/c:d': { post: { requestBody: json(ref('Body')), ...called('Abc') } },
      },
      ['abc POST /v1/c:d Body* unknown/unknown', 'abc2 POST /v1/a:b Body* unknown/unknown'],
    ],
  ])('is another method than those whose ids differ in their %s', (_, paths, starts) => {
    const document = documentOf(paths, { Body: object({ size: { type: 'integer' } }) });
    const api = apiOf(document);
    expect(linesOf(api)).toEqual(starts);
    expect(api.starts.flatMap(({ additional }) => additional)).toEqual([]);
    const kept = keptOf(document);
    expect(kept && linesOf(apiOf(kept))).toEqual(starts);
  });
});

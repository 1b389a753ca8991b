import { describe, expect, it } from 'vitest';
import { patternType } from '../../src/emit/types/member-type.js';
import { parsePattern } from '../../src/model/path-template.js';
import { operationNames } from '../../src/surface/operation-names.js';
import { api, binding } from '../emit/builders.js';
import { Operations } from '../runtime/operations.js';

function namesOf(...patterns: [pattern: string, collection: string][]) {
  return operationNames(
    api(
      patterns.map(([pattern, collection]) =>
        binding('get', `/v1/{name=${pattern}}`, { collection }),
      ),
    ),
  );
}

describe('operationNames', () => {
  it.each<[string, [string, string][], string[]]>([
    [
      'a collection',
      [['projects/*/operations/*', 'projects.operations']],
      ['ProjectsOperationName projects/{project}/operations/{operation}'],
    ],
    [
      'the top-level collection, whose type must not be that of all names',
      [['operations/*', 'operations']],
      ['TopLevelOperationName operations/{operation}'],
    ],
    [
      'a collection that is called otherwise',
      [
        ['transferOperations/*', 'transferOperations'],
        ['batches/*', 'batches'],
      ],
      ['BatchName batches/{batch}', 'TransferOperationName transferOperations/{transferOperation}'],
    ],
    [
      'a collection below a singleton, whose fields would be the same',
      [
        ['stores/*/operations/*', 'stores.operations'],
        ['stores/*/engine/operations/*', 'stores.engine.operations'],
        ['stores/*/engine/sites/operations/*', 'stores.engine.sites.operations'],
      ],
      [
        'StoresEngineOperationName stores/{store}/engine/operations/{engineOperation}',
        'StoresEngineSitesOperationName stores/{store}/engine/sites/operations/{engineSitesOperation}',
        'StoresOperationName stores/{store}/operations/{operation}',
      ],
    ],
    [
      'the same collection with names of any length beside',
      [
        ['operations/*', 'operations'],
        ['operations/**', 'operations'],
      ],
      [
        'TopLevelOperationName operations/{operation}',
        'TopLevelOperationName2 operations/{operationPath=**}',
      ],
    ],
    [
      'patterns that differ in order alone',
      [
        ['a/*/b/*', 'a.b'],
        ['b/*/a/*', 'b.a'],
      ],
      ['ABName a/{a}/b/{b}', 'BAName b/{b}/a/{a2}'],
    ],
    ['names of any shape', [['**', '']], ['AnyOperationName {segment1=**}']],
    ['a name without a field', [['operations', 'operations']], []],
  ])('names %s', (_, patterns, want) => {
    expect(namesOf(...patterns).map(({ type, text }) => `${type} ${text}`)).toEqual(want);
  });

  it.each<[string, [kind: 'get' | 'cancel', template: string, collection: string][], string[]]>([
    [
      'without the version and what stands before it',
      [['get', '/storage/v1/b/{bucket}/operations/{operationId}', 'buckets.operations']],
      ['BucketsOperationName b/{bucket}/operations/{operationId}'],
    ],
    [
      'without a trailing method word or a verb',
      [
        ['cancel', '/sql/v1/projects/{project}/operations/{operation}/cancel', 'operations'],
        ['cancel', '/v1/apps/{appsId}/operations/{operationsId}:cancel', 'apps.operations'],
      ],
      [
        'AppsOperationName apps/{appsId}/operations/{operationsId}',
        'ProjectsOperationName projects/{project}/operations/{operation}',
      ],
    ],
    [
      'with a singleton in it, called after its collection',
      [['get', '/compute/v1/projects/{project}/global/operations/{operation}', 'globalOperations']],
      ['GlobalOperationName projects/{project}/global/operations/{operation}'],
    ],
    [
      'once, by the variables that get takes, where others have the same shape',
      [
        ['cancel', '/v1/projects/{p}/operations/{o}:cancel', 'projects.operations'],
        ['cancel', '/v1/{name=projects/*/operations/*}:cancel', 'projects.operations'],
        ['get', '/v1/projects/{projectId}/operations/{operationId}', 'projects.operations'],
      ],
      ['ProjectsOperationName projects/{projectId}/operations/{operationId}'],
    ],
    [
      'and leaves other names fields that are free',
      [
        ['get', '/v1/projects/{project}/operations/{operation}', 'projects.operations'],
        ['get', '/v1/{name=projects/*/engine/operations/*}', 'projects.engine.operations'],
      ],
      [
        'ProjectsEngineOperationName projects/{project}/engine/operations/{engineOperation}',
        'ProjectsOperationName projects/{project}/operations/{operation}',
      ],
    ],
    ['never of an id that is called name', [['get', '/v1/operations/{name}', 'operations']], []],
    ['never of a wildcard outside', [['get', '/v1/*/operations/{id}', 'operations']], []],
  ])('takes the name from a path of several variables, %s', (_, templates, want) => {
    const bindings = templates.map(([kind, template, collection]) =>
      binding(kind, template, { collection }),
    );
    expect(operationNames(api(bindings)).map(({ type, text }) => `${type} ${text}`)).toEqual(want);
  });

  it('makes every name out of the fields of its own pattern, and takes it apart again', () => {
    const names = namesOf(
      ['operations/*', 'operations'],
      ['operations/**', 'operations'],
      ['stores/*/operations/*', 'stores.operations'],
      ['stores/*/engine/operations/*', 'stores.engine.operations'],
    );
    const description = {
      id: 'library:v1',
      host: 'library.googleapis.com',
      mtlsHost: 'library.mtls.googleapis.com',
      names: names.map(({ text }) => text),
    };
    const operations = new Operations(description);
    for (const { fields, pattern } of names) {
      const many = pattern.at(-1)?.kind === 'many';
      const values = Object.fromEntries(
        fields.map((field) => [field, many ? `${field}/x` : field]),
      );
      expect(operations.parseName(operations.name(values))).toEqual(values);
    }
  });

  it('leaves out what only lists are called by', () => {
    expect(operationNames(api([binding('list', '/v1/{name=projects/*}/operations')]))).toEqual([]);
  });
});

const HOLE = `\${string}`;

describe('patternType', () => {
  it.each([
    ['projects/*/operations/**', `\`projects/${HOLE}/operations/${HOLE}\``],
    ['operations', "'operations'"],
    ["$a'/*", `\`\\$a'/${HOLE}\``],
  ])('of %s is %s', (pattern, want) => {
    expect(patternType(parsePattern(pattern))).toBe(want);
  });
});

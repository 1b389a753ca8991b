import { describe, expect, it } from 'vitest';
import type { MethodKind } from '../../src/model/methods.js';
import type { QueryParameter } from '../../src/model/operations-api.js';
import { parsePathTemplate, printPathTemplate } from '../../src/model/path-template.js';
import { discriminate } from '../../src/normalize/discriminate-collections.js';

type Given = readonly [kind: MethodKind, template: string];

const QUERY: readonly QueryParameter[] = [];

function discriminated(given: readonly Given[], queryParameters = QUERY) {
  const bindings = given.map(([kind, template]) => ({
    kind,
    template: parsePathTemplate(template),
    queryParameters,
  }));
  const { templates, ambiguous } = discriminate(bindings);
  return {
    templates: bindings.map((binding) =>
      printPathTemplate(templates.get(binding) ?? binding.template),
    ),
    ambiguous: [...ambiguous].map(([binding, kept]) =>
      [binding, kept].map(({ template }) => printPathTemplate(template)),
    ),
  };
}

const OPERATION = '/v1/projects/{project}/operations/{operation}';
const BACKUP = '/v1/projects/{project}/backupOperations/{operation}';

describe('bindings that have the same variables', () => {
  it.each<[string, Given[], string[]]>([
    [
      'a word in the middle of their paths, in every method',
      [
        ['get', OPERATION],
        ['get', BACKUP],
        ['cancel', `${OPERATION}/cancel`],
        ['cancel', `${BACKUP}/cancel`],
      ],
      [
        '/v1/projects/{project}/{collection=operations}/{operation}',
        '/v1/projects/{project}/{collection=backupOperations}/{operation}',
        '/v1/projects/{project}/{collection=operations}/{operation}/cancel',
        '/v1/projects/{project}/{collection=backupOperations}/{operation}/cancel',
      ],
    ],
    [
      'a word though no method is on both',
      [
        ['get', OPERATION],
        ['cancel', `${BACKUP}:cancel`],
      ],
      [
        '/v1/projects/{project}/{collection=operations}/{operation}',
        '/v1/projects/{project}/{collection=backupOperations}/{operation}:cancel',
      ],
    ],
    [
      'the first word that differs, where the last is the same',
      [
        ['list', '/v1/projects/{project}/backup/operations'],
        ['list', '/v1/projects/{project}/global/operations'],
      ],
      [
        '/v1/projects/{project}/{collection=backup}/operations',
        '/v1/projects/{project}/{collection=global}/operations',
      ],
    ],
    [
      'the last word, behind a name',
      [
        ['list', '/v1/{parent=projects/*}/bookOperations'],
        ['list', '/v1/{parent=projects/*}/shelfOperations'],
      ],
      [
        '/v1/{parent=projects/*}/{collection=bookOperations}',
        '/v1/{parent=projects/*}/{collection=shelfOperations}',
      ],
    ],
    [
      'as many words as it takes',
      [
        ['list', '/v1/projects/{project}/a/x'],
        ['list', '/v1/projects/{project}/a/y'],
        ['list', '/v1/projects/{project}/operations'],
      ],
      [
        '/v1/projects/{project}/{collection=a/x}',
        '/v1/projects/{project}/{collection=a/y}',
        '/v1/projects/{project}/{collection=operations}',
      ],
    ],
    [
      'a word before all variables',
      [
        ['get', '/v1/global/operations/{operation}'],
        ['get', '/v1/operations/{operation}'],
      ],
      ['/v1/{collection=global}/operations/{operation}', '/v1/{collection=operations}/{operation}'],
    ],
  ])('are told apart by %s', (_, given, want) => {
    expect(discriminated(given)).toEqual({ templates: want, ambiguous: [] });
  });

  it.each<[string, Given[]]>([
    [
      'of one collection',
      [
        ['get', OPERATION],
        ['cancel', `${OPERATION}/cancel`],
        ['delete', OPERATION],
      ],
    ],
    [
      'one of which is a list',
      [
        ['get', '/v1/projects/{project}/operation'],
        ['list', '/v1/projects/{project}/operations'],
      ],
    ],
    [
      'of one method each, by the name as a whole',
      [
        ['get', '/v1/{name=operations/*}'],
        ['cancel', '/v1/internal/{name=operations/*}:cancel'],
      ],
    ],
    [
      'with other patterns',
      [
        ['get', '/v1/{name=operations/*}'],
        ['get', '/v1/internal/{name=operations/**}'],
      ],
    ],
  ])('stay as they are where they are %s', (_, given) => {
    expect(discriminated(given)).toEqual({
      templates: given.map(([, text]) => text),
      ambiguous: [],
    });
  });

  it.each<[string, Given[], [string, string][]]>([
    [
      'whatever stands before a name',
      [
        ['get', '/v1/internal/{name=operations/*}'],
        ['get', '/v1/{name=operations/*}'],
      ],
      [['/v1/internal/{name=operations/*}', '/v1/{name=operations/*}']],
    ],
    [
      'before a name, though both have a word',
      [
        ['get', '/v1/b/{name=operations/*}'],
        ['get', '/v1/a/{name=operations/*}'],
      ],
      [['/v1/b/{name=operations/*}', '/v1/a/{name=operations/*}']],
    ],
    [
      'before the version',
      [
        ['get', `/b${OPERATION}`],
        ['get', `/a${OPERATION}`],
      ],
      [[`/b${OPERATION}`, `/a${OPERATION}`]],
    ],
    [
      'by the form of a verb',
      [
        ['cancel', '/v1/{name=operations/*}/cancel'],
        ['cancel', '/v1/{name=operations/*}:cancel'],
      ],
      [['/v1/{name=operations/*}/cancel', '/v1/{name=operations/*}:cancel']],
    ],
    [
      'by a variable where the other has a word, whichever method that is on',
      [
        ['get', '/v1/a/{x}/{y}'],
        ['cancel', '/v1/a/{x}/b/{y}:cancel'],
      ],
      [['/v1/a/{x}/b/{y}:cancel', '/v1/a/{x}/{y}']],
    ],
    [
      'by a word that a URL could change',
      [
        ['list', '/v1/projects/{project}/a%20b'],
        ['list', '/v1/projects/{project}/c'],
      ],
      [['/v1/projects/{project}/c', '/v1/projects/{project}/a%20b']],
    ],
    [
      'by a field that they already have',
      [
        ['get', '/v1/operations/{collection}'],
        ['get', '/v1/backupOperations/{collection}'],
      ],
      [['/v1/operations/{collection}', '/v1/backupOperations/{collection}']],
    ],
  ])('are not told apart %s: the plainest path stays', (_, given, want) => {
    const { templates, ambiguous } = discriminated(given);
    expect(ambiguous).toEqual(want);
    expect(templates).toEqual(given.map(([, text]) => text));
  });

  it('are not told apart by what is a query parameter of theirs', () => {
    const lists: Given[] = [
      ['list', '/v1/a'],
      ['list', '/v1/b'],
    ];
    expect(discriminated(lists).ambiguous).toEqual([]);
    expect(discriminated(lists, [{ name: 'collection', type: 'string' }]).ambiguous).toHaveLength(
      1,
    );
  });

  it('keep one path each, though a word tells some of them', () => {
    const { templates, ambiguous } = discriminated([
      ['get', OPERATION],
      ['get', `/b${OPERATION}`],
      ['get', BACKUP],
    ]);
    expect(ambiguous).toEqual([[`/b${OPERATION}`, OPERATION]]);
    expect(templates[0]).toContain('{collection=operations}');
    expect(templates[2]).toContain('{collection=backupOperations}');
  });
});

import { describe, expect, it } from 'vitest';
import {
  answer,
  inPath,
  OPERATION,
  object,
  outcomeOf,
  ownDocument,
  ref,
  text,
} from './own-document.js';

/** A document whose paths have `{name}` without a pattern, as generators write it that lose patterns. */
function nameless(name: object, operation: object = OPERATION, list?: object): object {
  const parameters = [inPath('name', name)];
  const paths = {
    '/v1/{name}': { get: { parameters, ...answer(ref('Operation')) } },
    '/v1/{name}:cancel': { post: { parameters, ...answer(object({})) } },
    ...(list && { '/v1/{parent}/operations': { get: list } }),
  };
  return ownDocument({ paths, components: { schemas: { Operation: operation } } });
}

const named = (member: object, more: object = {}) => ({
  ...OPERATION,
  ...more,
  properties: { ...OPERATION.properties, name: { ...text, ...member } },
});

const BOUND = [
  'library:v1 cancel POST https://library.acme.example/v1/{name=projects/*/operations/*}:cancel',
  'library:v1 get GET https://library.acme.example/v1/{name=projects/*/operations/*}',
];
const NAME = 'projects/p1/operations/o1';

describe('a path /v1/{name} without a pattern', () => {
  it.each<[string, object, object?]>([
    ['has an example', { example: NAME }],
    [
      'has examples',
      { examples: { a: { value: NAME }, b: { value: 'projects/-/operations/o2' } } },
    ],
    ['has an example in its schema', { schema: { ...text, example: NAME } }],
    ['has examples in its schema', { schema: { ...text, examples: [NAME] } }],
    ['has an example in the operation', {}, named({ example: NAME })],
    [
      'has a resource pattern in the operation',
      {},
      named({}, { 'x-aep-resource': { patterns: ['projects/{project}/operations/{operation}'] } }),
    ],
  ])('is bound where it %s', (_, name, operation) => {
    expect(outcomeOf(nameless(name, operation))).toEqual({ bound: BOUND, said: [] });
  });

  it('is bound where it is stated, by the parameter or by the path', () => {
    const pattern = 'projects/*/operations/*';
    expect(outcomeOf(nameless({}), { patterns: { name: pattern } }).bound).toEqual(BOUND);
    const byPath = { '/v1/{name}': pattern, '/v1/{name}:cancel': pattern };
    expect(outcomeOf(nameless({}), { patterns: byPath }).bound).toEqual(BOUND);
  });

  it('has a list by the example of its parent', () => {
    const list = {
      parameters: [inPath('parent', { example: 'projects/p1' })],
      ...answer(object({ operations: { type: 'array', items: ref('Operation') } })),
    };
    expect(outcomeOf(nameless({ example: NAME }, OPERATION, list)).bound).toContain(
      'library:v1 list GET https://library.acme.example/v1/{parent=projects/*}/operations',
    );
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['an example that is no name', { example: 'o1' }],
    [
      'examples of several patterns',
      { examples: { a: { value: NAME }, b: { value: 'operations/o' } } },
    ],
  ])('is said to have none where it has %s', (_, name) => {
    const { bound, said } = outcomeOf(nameless(name));
    expect(bound).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('its path tells no pattern such as ^operations/[^/]+$');
  });

  it('has the reason of a pattern that cannot be written as a template', () => {
    const { said } = outcomeOf(nameless({ schema: { ...text, pattern: '^(a|b)+$' } }));
    expect(said[0]).toContain(
      'the pattern of its path, ^(a|b)+$, cannot be written as a path template',
    );
  });
});

describe('a path that is none of HTTP rules', () => {
  const rpc = '/google.longrunning.Operations/GetOperation';
  const post = {
    post: {
      operationId: 'google.longrunning.Operations.GetOperation',
      ...answer(ref('Operation')),
    },
  };

  it('is skipped with its reason where it is the name of an rpc', () => {
    const { bound, said } = outcomeOf(ownDocument({ paths: { [rpc]: post } }));
    expect(bound).toEqual([]);
    expect(said[0]).toContain('LRO-PATH-RPC, its path is the name of an rpc');
  });

  it('is no loss beside the rule', () => {
    const both = ownDocument() as { paths: object };
    const { bound, said } = outcomeOf({ ...both, paths: { ...both.paths, [rpc]: post } });
    expect([bound.length, said]).toEqual([2, []]);
  });

  it('is bound where its verb stands apart', () => {
    const parameters = [inPath('operation_id')];
    const paths = {
      '/v1/operations/{operation_id}': { get: { parameters, ...answer(ref('Operation')) } },
      '/v1/operations/{operation_id}/:cancel': { post: { parameters, ...answer(object({})) } },
    };
    expect(outcomeOf(ownDocument({ paths })).bound).toEqual([
      'library:v1 cancel POST https://library.acme.example/v1/{name=operations/*}/:cancel',
      'library:v1 get GET https://library.acme.example/v1/{name=operations/*}',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RUNTIME_TYPES, RUNTIME_VALUES } from '../../src/emit/client/runtime-exports.js';
import { render } from '../../src/emit/render.js';
import { METHOD_KINDS, methodOf } from '../../src/model/methods.js';
import type { OperationBinding, OperationsApi } from '../../src/model/operations-api.js';
import { api, binding, NAMED, object } from './builders.js';
import { typeErrors } from './type-check.js';

const FOLDER = '/v1/{name=folders/*/operations/*}';
const ZONAL = '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}';

function emitted(given: OperationsApi): {
  readonly description: string;
  readonly index: string;
  readonly types: string;
} {
  const files = render([given]);
  const textOf = (name: string) =>
    files.find(({ path }) => path === `library/v1/${name}`)?.content ?? '';
  expect(typeErrors(files)).toEqual([]);
  return {
    description: textOf('api.ts'),
    index: textOf('index.ts'),
    types: textOf('types.d.ts'),
  };
}

function get(template: string, given: Partial<OperationBinding> = {}): OperationBinding {
  return binding('get', template, given);
}

describe('a client', () => {
  it.each<[string, OperationsApi, boolean, boolean]>([
    ['reads by name', api([get(NAMED)]), true, true],
    ['reads by several fields alone', api([get(ZONAL)]), true, true],
    ['reads by a field that is not called name', api([get('/v1/{id=operations/*}')]), true, true],
    ['reads by an id that is called name', api([get('/v1/operations/{name}')]), false, false],
    ['reads what has no name', api([get('/v1/operation')]), false, false],
    ['cannot read', api([binding('cancel', `${NAMED}:cancel`)]), true, false],
    [
      'reads operations of its own shape',
      api([get(NAMED)], { operationKind: 'status' }),
      true,
      true,
    ],
  ])('that %s has names and a handle as fit', (_, given, hasNames, hasHandle) => {
    const { index } = emitted(given);
    expect(index.includes('operationName(')).toBe(hasNames);
    expect(index.includes('  operation(')).toBe(hasHandle);
    expect(index.includes('type LibraryOperationHandle')).toBe(hasHandle);
  });

  it('follows only what it can read', () => {
    const { index } = emitted(
      api([
        binding('cancel', `${FOLDER}:cancel`, { collection: 'folders.operations' }),
        binding('cancel', `${NAMED}:cancel`),
        get(NAMED),
      ]),
    );
    expect(index).toContain('target: OperationTarget<ProjectsLocationsOperationName>');
  });

  it('takes every name that a method takes, though two have the same type', () => {
    const { types } = emitted(
      api([get('/v1/{name=operations/*}'), get('/v1/{name=operations/**}')]),
    );
    expect(types).toContain(
      'export interface GetRequest {\n  /** The name of the operation. */\n  name: OperationName;\n}',
    );
  });

  it('lists a few requests of many and says how many more there are', () => {
    const bindings = 'abcdefgh'
      .split('')
      .map((letter) =>
        get(`/v1/{name=${letter}/*/operations/*}`, { collection: `${letter}.operations` }),
      );
    const { index } = emitted(api(bindings));
    expect(index.match(/ {3}\* `GET /g)).toHaveLength(5);
    expect(index).toContain('   * and 3 more like these, one for each collection\n');
    expect(emitted(api(bindings.slice(0, 6))).index).not.toContain('more like these');
  });

  it.each([
    ['that the documents tell', { mtlsHost: 'mtls.example.com' }, 'mtls.example.com'],
    ['that AIP-4114 makes', {}, 'library.mtls.googleapis.com'],
  ])('tells the host for mutual TLS %s', (_, given, want) => {
    expect(emitted(api([get(NAMED)], given)).description).toContain(`  mtlsHost: '${want}',\n`);
  });

  it.each([
    ['lists alike', ['bookOperations', 'shelfOperations'], ['bookOperations', 'shelfOperations']],
    ['one list of its own', ['shelfOperations'], []],
  ])('tells %s apart by a word of the request', (_, words, want) => {
    const lists = words.map((word) =>
      binding('list', `/v1/{parent=projects/*}/${word}`, { collection: `projects.${word}` }),
    );
    const { description, types } = emitted(api([get(NAMED), ...lists]));
    for (const word of want) {
      expect(description).toContain(`template: '/v1/{parent=projects/*}/{collection=${word}}'`);
    }
    const told = want.map((word) => `'${word}'`).join(' | ');
    expect(/^ {2}collection: (.*);$/m.exec(types)?.[1] ?? '').toBe(told);
  });

  it('lists a regional host only where the pattern does not make it', () => {
    const byLocation = { us: 'us-library.googleapis.com', eu: 'library.eu.example.com' };
    const endpoints = { byLocation, pattern: '{location}-library.googleapis.com', required: true };
    const { description } = emitted(api([get(NAMED)], { endpoints }));
    expect(description).toContain("hosts: { eu: 'library.eu.example.com' }");
    expect(description).toContain("pattern: '{location}-library.googleapis.com'");
  });

  it('says so where no source tells its scopes', () => {
    expect(emitted(api([get(NAMED)], { scopes: [] })).description).toContain(
      'its documents tell none',
    );
  });

  it('has an operation of its own shape typed by what any method answers with', () => {
    const schemas = {
      Operation: object({ status: { type: 'string' } }),
      Page: object({ items: { type: 'array', items: { $ref: '#/components/schemas/Operation' } } }),
    };
    const list = binding('list', '/v1/operations', { response: { schema: 'Page' } });
    const { types } = emitted(api([list], { operationKind: 'status', schemas }));
    expect(types).toContain('export type LibraryOperation = payloads.Operation;');
    const cancel = binding('cancel', `${NAMED}:cancel`);
    const untyped = emitted(api([cancel], { operationKind: 'status' }));
    expect(untyped.types).toContain('LibraryOperation = Readonly<Record<string, unknown>>;');
  });
});

describe('the exports of a client', () => {
  const runtime = readFileSync(new URL('../../src/runtime/index.ts', import.meta.url), 'utf8');
  const lists = [...runtime.matchAll(/export( type)? \{([^}]*)\}/g)].map(([, type, list = '']) => {
    const names = list.split(',').map((name) => name.trim());
    return names.filter((name) => name !== '').map((name) => (type ? `type ${name}` : name));
  });
  const given = new Set(lists.flat().map((name) => name.replace('type ', '')));
  /** What only clients of APIs export that have it. */
  const CALLS = [
    ...METHOD_KINDS.map((kind) => methodOf(kind).runtime),
    ...['connect', 'follow', 'isName', 'makeName', 'poll', 'readName', 'start'],
  ];
  /** Generated code's own business: how an API is described, and what does the work. */
  const INNER = [
    ...['ApiTypes', 'Features', 'Holding', 'Method', 'MethodKind', 'Regional', 'byFields'],
    ...['declaredOperations', 'ownExchange', 'renamedOperations'],
    ...['statusOperations', 'regionalHost', 'serverWait'],
    ...['OneOf', 'Packed', 'StartCall', 'followStarted', 'sendStart'],
  ];

  it('are all that the runtime has for a caller', () => {
    const exported = new Set([...RUNTIME_VALUES, ...RUNTIME_TYPES, ...CALLS, ...INNER]);
    expect([...exported].sort()).toEqual([...given].sort());
  });

  it('are values where they are called or caught, and types elsewhere', () => {
    const isType = (name: string) => lists.flat().includes(`type ${name}`);
    expect(RUNTIME_VALUES.filter(isType)).toEqual([]);
    const { index } = emitted(api([get(NAMED)]));
    for (const name of RUNTIME_VALUES) expect(index).toMatch(namedIn('export', name));
    for (const name of RUNTIME_TYPES) expect(index).toMatch(namedIn('export type', name));
  });

  it("hide none of the runtime's behind a type of the API", () => {
    const { types } = emitted(
      api([get(NAMED)], { service: 'library', canonicalName: 'Saved', title: 'x' }),
    );
    expect(types).toContain('export type SavedOperation2 =');
  });

  function namedIn(head: string, name: string): RegExp {
    return new RegExp(`^${head} \\{[^}]*\\b${name}\\b[^}]*\\} from '@lrogen/runtime';$`, 'm');
  }
});

describe('a request', () => {
  const query = (name: string, given = {}) => ({ name, type: 'string' as const, ...given });

  it.each<[string, OperationBinding, string]>([
    [
      'an open enum',
      get(NAMED, { queryParameters: [query('view', { enum: ['FULL'] })] }),
      "view?: 'FULL' | (string & {}) | undefined;",
    ],
    [
      'a list',
      get(NAMED, { queryParameters: [query('ids', { repeated: true, required: true })] }),
      'ids?: readonly string[] | undefined;',
    ],
    [
      'a list of an enum',
      get(NAMED, { queryParameters: [query('views', { repeated: true, enum: ['A'] })] }),
      "views?: readonly ('A' | (string & {}))[] | undefined;",
    ],
    [
      'a number',
      get(NAMED, { queryParameters: [{ name: 'n', type: 'integer' }] }),
      'n?: number | undefined;',
    ],
    [
      'a name to be quoted',
      get(NAMED, { queryParameters: [query('a.b')] }),
      "'a.b'?: string | undefined;",
    ],
    [
      'what every object has',
      get(NAMED, { queryParameters: [query('constructor')] }),
      'constructor?: string | undefined;',
    ],
    [
      'a path field once',
      get(NAMED, { queryParameters: [query('name')] }),
      '  name: OperationName;\n}',
    ],
  ])('takes %s', (_, given, want) => {
    expect(emitted(api([given])).types).toContain(want);
  });

  it("has the fields of a wait's body beside those of its path", () => {
    const WaitRequest = object({
      name: { type: 'string' },
      timeout: { type: 'string' },
      mask: { type: 'object' },
    });
    const wait = binding('wait', `${NAMED}:wait`, { body: { schema: 'WaitRequest' } });
    const { description, types } = emitted(api([wait], { schemas: { WaitRequest } }));
    expect(types).toContain('  mask?: unknown | undefined;\n');
    expect(types).toContain('  timeout?: string | undefined;\n');
    const [request = ''] = /export interface WaitRequest \{[^}]*\}/.exec(types) ?? [];
    expect(request.match(/^ {2}name/gm)).toHaveLength(1);
    expect(description).toContain('body: true');
  });

  it('never has a body for a cancel', () => {
    const cancel = binding('cancel', `${NAMED}:cancel`, { body: { schema: 'CancelRequest' } });
    const schemas = { CancelRequest: object({ reason: { type: 'string' } }) };
    const { description, types } = emitted(api([cancel], { schemas }));
    expect(description).not.toContain('body');
    expect(types).not.toContain('reason');
  });

  it('takes what its own collection documents, also where another has it in its path', () => {
    const { description, types } = emitted(
      api([
        get(NAMED, { queryParameters: [query('zone'), query('view')] }),
        get(ZONAL, { queryParameters: [query('name', { required: true })] }),
      ]),
    );
    expect(types).toMatch(/name: ProjectsLocationsOperationName;\s+zone\?: string/);
    expect(types).toContain('operationId: string; name: string }');
    expect(description).toContain("query: ['zone']");
    expect(description).toContain("query: ['name']");
    const alone = emitted(api([get(NAMED, { queryParameters: [query('zone')] })]));
    expect(alone.types).toContain('  zone?: string | undefined;');
    expect(alone.description).not.toContain('query:');
  });

  it('says its collection beside what alone would be a request of another', () => {
    const { types } = emitted(
      api([
        binding('list', '/v1/{name=projects/*}/operations'),
        binding('list', '/v1/operations', { queryParameters: [query('name'), query('filter')] }),
      ]),
    );
    expect(types).toContain(
      'export type ListRequest =\n' +
        '  | { name: OperationParentName; collection?: never }\n' +
        '  | { filter?: string | undefined; name?: never; collection?: never }\n' +
        "  | { collection: 'operations'; name?: string | undefined; filter?: string | undefined };\n",
    );
  });

  it('is of one form or another where collections differ', () => {
    const { types } = emitted(api([get(NAMED), get(ZONAL)]));
    expect(types.replace(/\s+/g, ' ')).toContain(
      'export type GetRequest = | { name: ProjectsLocationsOperationName; projectId?: never; zone?: never; operationId?: never } | { projectId: string; zone: string; operationId: string; name?: never };',
    );
  });
});

/** A document that nobody can use, and what it is told apart from the others by. */
export interface BrokenDocument {
  readonly content: string | Buffer;
  readonly code: string;
}

type Json = Record<string, unknown>;

/** A Discovery document with one operation that can be cancelled. */
export function discovery(name: string, change: Json = {}): Json {
  return {
    kind: 'discovery#restDescription',
    name,
    version: 'v1',
    title: 'Own Words API',
    rootUrl: 'https://library.example.com/',
    servicePath: '',
    resources: {
      operations: {
        methods: {
          cancel: {
            id: `${name}.operations.cancel`,
            httpMethod: 'POST',
            path: 'v1/{+name}:cancel',
            parameters: {
              name: {
                type: 'string',
                location: 'path',
                required: true,
                pattern: '^operations/.*$',
              },
            },
            parameterOrder: ['name'],
            response: { $ref: 'Empty' },
          },
        },
      },
    },
    schemas: { Empty: { id: 'Empty', type: 'object', properties: {} } },
    ...change,
  };
}

function named(name: string): string {
  return JSON.stringify(discovery(name));
}

const LAUGHS = Array.from({ length: 9 }, (_, i) => {
  const refs = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`));
  return `a${i}: &a${i} [${refs.join(', ')}]\n`;
}).join('');

/** Names are of files below the folder of specs. */
export const BROKEN: Readonly<Record<string, BrokenDocument>> = {
  'absolute.json': { content: named('/etc/x'), code: 'LRO-MODEL-INVALID' },
  'aliases.yaml': { content: `type: google.api.Service\n${LAUGHS}`, code: 'LRO-DOCUMENT-SIZE' },
  'aux.json': { content: named('aux'), code: 'LRO-DOCUMENT-NAME' },
  'com1.json': { content: named('com1'), code: 'LRO-DOCUMENT-NAME' },
  'con.json': { content: named('con'), code: 'LRO-DOCUMENT-NAME' },
  'deep.json': {
    content: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    code: 'LRO-DOCUMENT-DEPTH',
  },
  'deep.yaml': {
    content: `type: google.api.Service\na: ${'['.repeat(10_000)}`,
    code: 'LRO-DOCUMENT-DEPTH',
  },
  'empty.json': { content: '', code: 'LRO-DOCUMENT-KIND' },
  'large.json': { content: `{"a":"${'x'.repeat(50_000_000)}"}`, code: 'LRO-DOCUMENT-SIZE' },
  'nul-bytes.json': { content: '{"kind":"\0"}', code: 'LRO-JSON-SYNTAX' },
  'nul.json': { content: named('nul'), code: 'LRO-DOCUMENT-NAME' },
  'outside.json': { content: named('../../outside'), code: 'LRO-MODEL-INVALID' },
  'swagger.json': { content: '{"swagger":"2.0","paths":[]}', code: 'LRO-SERVER-URL' },
  'truncated.json': { content: named('cut').slice(0, -40), code: 'LRO-JSON-SYNTAX' },
  'twice.json': { content: `{"name":"a",${named('b').slice(1)}`, code: 'LRO-JSON-SYNTAX' },
  'twin.json': { content: named('Library'), code: 'LRO-MODEL-INVALID' },
  'types.json': {
    content: JSON.stringify(discovery('x', { rootUrl: [], resources: 7 })),
    code: 'LRO-DISCOVERY-INCOMPLETE',
  },
  'utf16.json': {
    content: Buffer.from(`\uFEFF${named('x')}`, 'utf16le'),
    code: 'LRO-INPUT-ENCODING',
  },
};

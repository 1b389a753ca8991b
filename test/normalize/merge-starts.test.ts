import { describe, expect, it } from 'vitest';
import type { OperationStart } from '../../src/model/operation-start.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { proto, service } from '../sources/proto/proto-document.js';
import { discovery } from './library-discovery.js';

function apiOf(...documents: TextDocument[]) {
  const { apis } = normalize(readSpecs(documents).specs);
  expect(apis).toHaveLength(1);
  return apis[0];
}

/** A start, with its templates as text. */
function shown({ template, additional, ...start }: OperationStart) {
  const all = [{ ...start, template }, ...additional];
  return {
    ...start,
    requests: all.map((one) => `${one.id} ${one.httpMethod} ${printPathTemplate(one.template)}`),
  };
}

const SHELF = { path: 'v1/{+parent}/books', pattern: '^shelves/[^/]+$', request: 'Book' };
const ROOM = { path: 'v1/{+parent}/books', pattern: '^rooms/[^/]+$', request: 'Book' };
const RPC = `${service(
  'response_type: "Book" metadata_type: "google.cloud.common.OperationMetadata"',
  'post: "/v1/{parent=shelves/*}/books" body: "book" additional_bindings { post: "/v1/{parent=rooms/*}/books" body: "book" }',
)} message Book { string title = 1; } message CreateBookRequest { string parent = 1; Book book = 2; }`;

describe('starts', () => {
  it('are what Discovery calls and what protos hold, one for an rpc with all its requests', () => {
    const api = apiOf(
      discovery({ 'library.shelves.create': SHELF, 'library.rooms.create': ROOM }),
      proto(RPC),
    );
    expect(api?.starts.map(shown)).toMatchObject([
      {
        id: 'library.rooms.create',
        rpc: 'acme.library.v1.Library.CreateBook',
        name: 'createBook',
        requests: [
          'library.rooms.create POST /v1/{parent=rooms/*}/books',
          'library.shelves.create POST /v1/{parent=shelves/*}/books',
        ],
        body: { schema: 'Book', field: 'book' },
        response: { schema: 'Book' },
        metadata: { schema: 'GoogleCloudCommonOperationMetadata' },
        scopes: ['https://example.com/c'],
      },
    ]);
    const sources = api?.starts[0]?.evidence.map(({ source }) => source);
    expect(sources).toEqual(['discovery', 'discovery', 'proto']);
    expect(api?.payloads).toEqual([
      { schema: 'Book', role: 'response', protoName: 'acme.library.v1.Book' },
      {
        schema: 'GoogleCloudCommonOperationMetadata',
        role: 'metadata',
        protoName: 'google.cloud.common.OperationMetadata',
      },
    ]);
    expect(api?.schemas.Book).toEqual({
      type: 'object',
      properties: { title: { type: 'string' } },
    });
  });

  it('of which no rpc is known are one for all parents, and hold what nobody tells', () => {
    const reads = { path: 'v1/books:peek', httpMethod: 'GET' };
    const api = apiOf(
      discovery({
        'library.books.create': SHELF,
        'library.books.create2': { ...ROOM, request: 'Other' },
        'library.books.peek': reads,
      }),
    );
    expect(
      api?.starts.map(({ name, response, metadata }) => ({ name, response, metadata })),
    ).toEqual([
      { name: 'create2Book', response: 'unknown', metadata: 'unknown' },
      { name: 'createBook', response: 'unknown', metadata: 'unknown' },
    ]);
  });

  it('that only an rpc tells of are there too', () => {
    const api = apiOf(discovery({}), proto(RPC));
    expect(api?.starts.map(shown)).toMatchObject([
      {
        id: 'acme.library.v1.Library.CreateBook',
        name: 'createBook',
        evidence: [{ source: 'proto', pointer: '/Library/CreateBook' }],
      },
    ]);
  });

  it.each([
    {
      name: 'Empty',
      annotation: 'response_type: "google.protobuf.Empty"',
      want: { response: 'empty', metadata: 'unknown' },
    },
    { name: 'nothing told', annotation: '', want: { response: 'unknown', metadata: 'unknown' } },
    {
      name: 'any message',
      annotation: 'metadata_type: "google.protobuf.Any"',
      want: { response: 'unknown', metadata: 'unknown' },
    },
    {
      name: 'a type of the language',
      annotation: 'metadata_type: "google.protobuf.Struct"',
      want: { metadata: { schema: 'GoogleProtobufStruct' } },
    },
    {
      name: 'a message that no file declares',
      annotation: 'response_type: "acme.other.Thing"',
      want: { response: { schema: 'AcmeOtherThing' } },
    },
  ])('hold $name', ({ annotation, want }) => {
    const api = apiOf(discovery({}), proto(`${service(annotation)} message CreateBookRequest {}`));
    expect(api?.starts).toMatchObject([want]);
    for (const payload of [api?.starts[0]?.response, api?.starts[0]?.metadata]) {
      if (typeof payload === 'object') expect(api?.schemas).toHaveProperty(payload.schema);
    }
  });

  it('of one name get that of their service before it', () => {
    const other = service('response_type: "Book"', 'post: "/v1/other"').replace(
      'service Library',
      'service Archive',
    );
    const api = apiOf(discovery({}), proto(RPC + other));
    expect(api?.starts.map(({ name }) => name)).toEqual(['archiveCreateBook', 'libraryCreateBook']);
  });

  it('name messages as Discovery does, which may run a package and a name together', () => {
    const schemas = {
      AcmeLibraryV1OldMetadata: { type: 'object', properties: { x: { type: 'string' } } },
    };
    const api = apiOf(discovery({}, schemas), proto(RPC));
    expect(api?.payloads.map(({ schema }) => schema)).toEqual([
      'AcmeLibraryV1Book',
      'AcmeLibraryV1OldMetadata',
      'GoogleCloudCommonOperationMetadata',
    ]);
  });

  it('leave no other message to be taken for one that a proto states', () => {
    const schemas = {
      OperationMetadata: { type: 'object', properties: { x: { type: 'string' } } },
    };
    const api = apiOf(discovery({}, schemas), proto(RPC));
    expect(api?.payloads.map(({ schema }) => schema)).toEqual([
      'Book',
      'GoogleCloudCommonOperationMetadata',
    ]);
  });

  it('of an API that only protos tell of come with the rules of google.longrunning itself', () => {
    const api = apiOf(proto(RPC));
    expect(api?.id).toBe('library:v1');
    expect(
      api?.bindings.map(
        ({ kind, httpMethod, template }) => `${kind} ${httpMethod} ${printPathTemplate(template)}`,
      ),
    ).toEqual([
      'cancel POST /v1/{name=operations/**}:cancel',
      'delete DELETE /v1/{name=operations/**}',
      'get GET /v1/{name=operations/**}',
      'list GET /v1/{name=operations}',
    ]);
  });
});

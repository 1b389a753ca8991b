import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import type { OperationBinding, SkippedMethod } from '../../src/model/operations-api.js';
import { losses, noClient } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { api, binding, NAMED } from '../emit/builders.js';
import { proto, service } from '../sources/proto/proto-document.js';
import { discovery } from './library-discovery.js';

function skipped(id: string, path: string, code: DiagnosticCode = 'LRO-PATH-PATTERN') {
  const evidence = { source: 'openapi', file: 'o.json', pointer: `/paths/${id}` };
  const httpMethod = path.includes(':') ? 'POST' : 'GET';
  return { id, httpMethod, path, code, reason: 'it tells no pattern', evidence } as SkippedMethod;
}

const GET = binding('get', NAMED);

describe('what callers do without', () => {
  it('is a further request of an rpc with another body, unless another source has it', () => {
    const http =
      'post: "/v1/{parent=shelves/*}/books" body: "book" additional_bindings { post: "/v1/{parent=rooms/*}/books" body: "*" }';
    const rpc = proto(
      `${service('response_type: "Book"', http)} message Book {} message CreateBookRequest { string parent = 1; Book book = 2; }`,
    );
    const told = (...documents: Parameters<typeof readSpecs>[0]) =>
      normalize(readSpecs(documents).specs).apis.flatMap(losses);
    expect(told(rpc)).toMatchObject([
      {
        code: 'LRO-METHOD-SKIPPED',
        message: expect.stringMatching(
          /left without a request of a start, POST \/v1\/\{parent=rooms\/\*\}\/books: .*its body is another one/,
        ),
      },
    ]);
    const lost = rpc.text.replace(
      /rpc CreateBook/,
      'rpc DropBook(Book) returns (google.longrunning.Operation); $&',
    );
    expect(told({ ...rpc, text: lost }).map(({ message }) => message)).toEqual([
      expect.stringContaining('left without a start, acme.library.v1.Library.DropBook'),
      expect.stringContaining('left without a request of a start, POST'),
    ]);
    const room = { path: 'v1/{+parent}/books', pattern: '^rooms/[^/]+$', request: 'Book' };
    expect(told(rpc, discovery({ 'library.rooms.create': room }))).toEqual([]);
  });

  it.each<[string, OperationBinding[], SkippedMethod[], string[]]>([
    ['nothing, where all is bound', [GET], [], []],
    [
      'a cancel that nothing binds, by its Discovery id',
      [GET],
      [skipped('library.projects.locations.operations.cancel', '/v1/{name}:cancel')],
      ['LRO-METHOD-SKIPPED without cancel'],
    ],
    [
      'a get of another collection',
      [GET],
      [skipped('library.jobs.operations.get', '/v1/{name}')],
      ['LRO-METHOD-SKIPPED without get'],
    ],
    [
      "a cancel by its rpc's name, and a list by its verb's place, once an API",
      [GET],
      [
        skipped('Operations_CancelOperation', '/v1/x'),
        skipped('Operations_ListOperations', '/v1/x'),
      ],
      ['LRO-METHOD-SKIPPED without cancel, list'],
    ],
    [
      'no second path of a method that has one',
      [GET],
      [skipped('google.longrunning.Operations.GetOperation', '/ui/{name}', 'LRO-PATH-VERSION')],
      [],
    ],
    [
      'no delete, which no client needs',
      [GET],
      [skipped('library.operations.delete', '/v1/x')],
      [],
    ],
    [
      'nothing of what is no operation',
      [GET],
      [skipped('a.b.get', '/v1/b', 'LRO-NOT-OPERATION')],
      [],
    ],
    [
      'starts that no HTTP request can be made of, of which the first is told',
      [GET],
      ['CreateBook', 'BindBook'].map((name) => ({
        ...skipped(`acme.v1.Library.${name}`, '', 'LRO-PROTO-HTTP'),
        isStart: true,
      })),
      ['LRO-METHOD-SKIPPED without a start, acme.v1.Library.CreateBook'],
    ],
    [
      'everything, where nothing is bound',
      [],
      [skipped('library.operations.get', '/v1/{name}')],
      ['LRO-MODEL-EMPTY has no method'],
    ],
    [
      'what is called operations and holds something else, where nothing is bound',
      [],
      [skipped('GetOperation', '/v1/operations/{id}', 'LRO-NOT-OPERATION')],
      ['LRO-MODEL-EMPTY has no method'],
    ],
    [
      'no other resource, though nothing is bound',
      [],
      [skipped('a.apiOperations.get', '/v1/apiOperations/{id}', 'LRO-NOT-OPERATION')],
      [],
    ],
  ])('is %s', (_, bindings, left, want) => {
    const told = losses({ ...api(bindings), skipped: left });
    expect(told.map(({ severity }) => severity)).toEqual(want.map(() => 'warning'));
    for (const [i, text] of want.entries()) {
      const [code, ...words] = text.split(' ');
      expect(told[i]).toMatchObject({ code, file: 'o.json', pointer: left[0]?.evidence.pointer });
      expect(told[i]?.message).toContain(words.join(' '));
      expect(told[i]?.help).not.toBe('');
    }
  });

  it('is an error with its reason where an API was asked for that has no client', () => {
    const left = [skipped('a.apiOperations.get', '/v1/apiOperations/{id}', 'LRO-NOT-OPERATION')];
    expect(noClient({ ...api([]), skipped: left })).toMatchObject({
      code: 'LRO-MODEL-EMPTY',
      severity: 'error',
      message: expect.stringContaining('a.apiOperations.get: LRO-NOT-OPERATION'),
    });
  });
});

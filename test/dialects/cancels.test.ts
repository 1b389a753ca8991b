import { describe, expect, it } from 'vitest';
import { answer, inPath, object, outcomeOf, ownDocument, ref, text } from './own-document.js';

const parameters = [inPath('id')];
const SHAPE = {
  shape: { collection: 'jobs', name: 'id', status: 'state', succeeded: ['DONE'] },
};

/** What is said of jobs that have these further paths. */
const saidOf = (paths: object): readonly string[] =>
  outcomeOf(
    ownDocument({
      paths: {
        '/v1/jobs/{id}': { get: { parameters, ...answer(ref('Job')) } },
        ...paths,
      },
      components: {
        schemas: {
          Job: object({ id: text, state: text }),
          Why: { ...object({ why: text }), required: ['why'] },
        },
      },
    }),
    SHAPE,
  ).said;

const body = (schema: object, required = true) => ({
  requestBody: { required, content: { 'application/json': { schema } } },
});
const done = { parameters, responses: { 204: {} } };

describe('a cancel that needs a body', () => {
  it.each<[name: string, given: object, want: readonly string[]]>([
    [
      'with fields is said: clients send none',
      body(ref('Why')),
      [
        'LRO-PARAMETER-NEEDED /paths/~1v1~1jobs~1{id}~1cancel/post: cancel of operations needs a body with "why", and clients send none',
      ],
    ],
    [
      'with a field that may be null is said too',
      body({ ...object({ why: { ...text, nullable: true } }), required: ['why'] }),
      [expect.stringContaining('cancel of operations needs a body with "why"')],
    ],
    [
      'with fields that only the service writes is well',
      body({ ...object({ id: { ...text, readOnly: true } }), required: ['id'] }),
      [],
    ],
    ['without any, as gateways of gRPC write it, is well', body(object({ why: text })), []],
    ['that may be left out is well', body(ref('Why'), false), []],
  ])('%s', (_, given, want) => {
    expect(saidOf({ '/v1/jobs/{id}/cancel': { post: { ...done, ...given } } })).toEqual(want);
  });
});

describe('what may be a cancel under another name', () => {
  it.each<[name: string, paths: object, want: readonly string[]]>([
    [
      'is said',
      { '/v1/jobs/{id}/stop': { post: done } },
      [
        'LRO-METHOD-SKIPPED /paths/~1v1~1jobs~1{id}~1stop/post: operations have no cancel that is called so, and POST /v1/jobs/{id}/stop may be one: no client gets it',
      ],
    ],
    [
      'is said, as a verb',
      { '/v1/jobs/{id}:abort': { post: done } },
      [expect.stringContaining('POST /v1/jobs/{id}:abort may be one')],
    ],
    [
      'is said, as a resource of its own, whatever its parent is called there',
      { '/v1/jobs/{job_id}/cancellation/': { put: { ...done, parameters: [inPath('job_id')] } } },
      [expect.stringContaining('PUT /v1/jobs/{job_id}/cancellation/ may be one')],
    ],
    [
      'is another method, where there is a cancel',
      { '/v1/jobs/{id}/stop': { post: done }, '/v1/jobs/{id}/cancel': { post: done } },
      [],
    ],
    ['is none of another resource', { '/v1/books/{id}/stop': { post: done } }, []],
    ['is none that reads', { '/v1/jobs/{id}/stop': { get: done } }, []],
  ])('%s', (_, paths, want) => {
    expect(saidOf(paths)).toEqual(want);
  });
});

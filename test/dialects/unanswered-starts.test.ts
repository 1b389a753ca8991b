import { describe, expect, it } from 'vitest';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { losses } from '../../src/normalize/losses.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { merged } from '../sync/document.js';
import {
  answer,
  inPath,
  OPERATION,
  object,
  operationsPaths,
  ownDocument,
  ref,
  text,
} from './own-document.js';

const SHAPE: DeclaredShape = {
  collection: 'jobs',
  name: 'id',
  status: 'state',
  succeeded: ['DONE'],
};
const Job = object({ id: text, state: text });
const jobs = {
  '/v1/jobs/{id}': { get: { parameters: [inPath('id')], ...answer(ref('Job')) } },
  '/v1/jobs/{id}/cancel': { post: { parameters: [inPath('id')], ...answer(object({})) } },
};

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const begun = (schema?: object, headers?: object) => ({
  responses: { 202: { ...(schema && json(schema)), ...(headers && { headers }) } },
});

/** The one API of a document once it is kept, and what is lost of it. */
function kept(paths: object, shape?: DeclaredShape) {
  const document = ownDocument({ paths, components: { schemas: { Operation: OPERATION, Job } } });
  const from = [{ file: 'own.json', text: JSON.stringify(document) }];
  const { files } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
    stated: { ...(shape && { shape }) },
  });
  const { specs } = readSpecs(merged([], files));
  const [api] = normalize(specs).apis;
  if (api === undefined) throw new Error('nothing is bound');
  return { api, lost: losses(api).map(({ code, message }) => `${code} ${message}`) };
}

describe('a method that begins something, and answers with no operation, is told of', () => {
  it.each<[name: string, path: string, method: object, reason: string]>([
    ['the id of a job', '/v1/exports', answer(object({ jobId: text })), '"jobId"'],
    ['its id among others', '/v1/exports', answer(object({ job_id: text, at: text })), '"job_id"'],
    [
      'its id in data',
      '/v1/exports',
      answer(object({ data: object({ jobId: text }) })),
      '"data.jobId"',
    ],
    ['a number', '/v1/exports', answer(object({ jobId: { type: 'integer' } })), '"jobId"'],
    [
      'an operation in words',
      '/v1/exports',
      begun(object({ operationName: text })),
      '"operationName"',
    ],
    ['an id alone', '/v1/exports', begun(object({ id: text })), '"id"'],
    [
      'an id and how it stands',
      '/v1/reports:export',
      answer(object({ id: text, status: text })),
      '"id"',
    ],
    ['an id where jobs are', '/v1/jobs', answer(object({ id: text })), '"id"'],
    ['the id of a job where jobs are', '/v1/jobs', answer(object({ jobId: text })), '"jobId"'],
    [
      'an address',
      '/v1/exports',
      begun(undefined, { 'Operation-Location': { schema: text } }),
      '"Operation-Location"',
    ],
    [
      'nothing, though Azure says that it begins',
      '/v1/exports',
      { ...answer(object({ title: text })), 'x-ms-long-running-operation': true },
      'states',
    ],
    [
      'nothing, though it says what comes of it',
      '/v1/exports',
      {
        ...answer(object({ title: text })),
        'x-aep-long-running-operation': { response: ref('Job') },
      },
      'states',
    ],
  ])('%s', (_, path, method, reason) => {
    const post = { operationId: 'begin', ...method };
    const { api, lost } = kept({ ...jobs, [path]: { post } }, SHAPE);
    expect(api.starts).toEqual([]);
    expect(lost).toEqual([expect.stringMatching(/^LRO-METHOD-SKIPPED .*begin: LRO-START-ANSWER/)]);
    expect(lost[0]).toContain(reason);
  });

  it('of AIP-151 too', () => {
    const { lost } = kept({
      ...operationsPaths('/v1/operations'),
      '/v1/books:import': { post: answer(object({ operationId: text })) },
    });
    expect(lost).toEqual([expect.stringContaining('"operationId"')]);
  });
});

describe('a method is no start that', () => {
  it.each<[name: string, paths: object]>([
    [
      'makes a resource of its own',
      {
        '/v1/books': { post: answer(object({ id: text })) },
        '/v1/books/{id}': { get: { parameters: [inPath('id')], ...answer(ref('Job')) } },
      },
    ],
    [
      'answers with a resource',
      { '/v1/books:print': { post: answer(object({ id: text, title: text })) } },
    ],
    ['reads', { '/v1/books': { get: answer(object({ jobId: text })) } }],
    [
      'works on what is there',
      {
        '/v1/jobs/{id}/pause': {
          post: { parameters: [inPath('id')], ...begun(object({ jobId: text })) },
        },
      },
    ],
    ['takes what it is sent', { '/v1/events': { post: begun() } }],
  ])('%s', (_, paths) => {
    const { api, lost } = kept({ ...jobs, ...paths }, SHAPE);
    expect(api.starts).toEqual([]);
    expect(lost).toEqual([]);
  });

  it('says only that something has begun, which show tells', () => {
    const { api } = kept({ ...jobs, '/v1/events': { post: begun() } }, SHAPE);
    expect(api.skipped.map(({ path, code }) => `${code} ${path}`)).toContain(
      'LRO-METHOD-OTHER /v1/events',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { answer, inPath, object, ownDocument, ref, text } from './own-document.js';

const parameters = [inPath('id')];
const begun = { responses: { 202: answer(ref('Job')).responses[200] } };

/** What is said of a document that has jobs like this, begun and asked for. */
function saidOf(job: object, post: object = begun, more: object = {}) {
  const document = ownDocument({
    paths: {
      '/v1/jobs': { post },
      '/v1/jobs/{id}': { get: { parameters, ...answer(ref('Job')) } },
      ...more,
    },
    components: { schemas: { Job: job } },
  });
  return diagnosticsOf(document);
}

function diagnosticsOf(document: object) {
  const from = [{ file: 'own.json', text: JSON.stringify(document) }];
  const { diagnostics } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
  });
  return diagnostics;
}

describe('a start that answers with the id of a job', () => {
  it('is one of jobs that nobody states', () => {
    const state = { ...text, enum: ['RUNNING', 'DONE', 'FAILED'] };
    const post = answer(object({ jobId: text }));
    const said = saidOf(
      object({ id: text, state }),
      { responses: { 200: {} } },
      { '/v1/exports': { post } },
    );
    expect(said.map(({ code }) => code)).toEqual(['LRO-SHAPE-UNSTATED']);
  });
});

describe('a document with operations of another look is told what to state', () => {
  const values = ['QUEUED', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'CANCELLED'];
  it.each([
    [
      'with the values of its status',
      object({ id: text, state: { ...text, enum: values }, output: object({}) }),
      '--shape collection=jobs --shape name=id --shape status=state --shape succeeded=SUCCEEDED --shape failed=FAILED,TIMED_OUT --shape cancelled=CANCELLED --shape response=output',
    ],
    [
      'that lists no values',
      object({ id: text, status: text, failure: object({}) }),
      '--shape collection=jobs --shape name=id --shape status=status --shape succeeded=VALUE --shape failed=VALUE --shape error=failure',
    ],
    [
      'with values on the way to an end',
      object({
        renderId: text,
        phase: { ...text, enum: ['Running', 'Complete', 'Error', 'Cancelling', 'Aborted'] },
      }),
      '--shape collection=jobs --shape name=renderId --shape status=phase --shape succeeded=Complete --shape failed=Error --shape cancelled=Aborted',
    ],
    [
      'with a boolean',
      object({ id: text, done: { type: 'boolean' } }),
      '--shape collection=jobs --shape name=id',
    ],
    [
      'in an envelope',
      object({
        code: { type: 'integer' },
        data: object({
          id: text,
          status: { ...text, enum: ['running', 'success', 'failed'] },
          result: object({}),
        }),
      }),
      '--shape collection=jobs --shape name=data.id --shape status=data.status --shape succeeded=success --shape failed=failed --shape response=data.result',
    ],
    [
      'as JSON:API has it',
      object({
        data: object({
          id: text,
          type: text,
          attributes: object({ state: text, error: object({}) }),
        }),
      }),
      '--shape collection=jobs --shape name=data.id --shape status=data.attributes.state --shape succeeded=VALUE --shape failed=VALUE --shape error=data.attributes.error',
    ],
    [
      'with capitals and longer names, as ASP.NET and AWS write them',
      object({
        JobId: text,
        JobStatus: { ...text, enum: ['InProgress', 'Succeeded', 'Failed'] },
        ErrorMessage: text,
      }),
      '--shape collection=jobs --shape name=JobId --shape status=JobStatus --shape succeeded=Succeeded --shape failed=Failed --shape error=ErrorMessage',
    ],
    [
      'with a code for a status, and the reason of a failure',
      object({ Id: text, StatusCode: { type: 'integer', enum: [0, 1] }, failedReason: text }),
      '--shape collection=jobs --shape name=Id --shape status=StatusCode --shape succeeded=VALUE --shape failed=VALUE --shape error=failedReason',
    ],
    [
      'whose status is an object',
      object({ name: text, status: object({ phase: { ...text, enum: ['Done', 'Failed'] } }) }),
      '--shape collection=jobs --shape name=name --shape status=status.phase --shape succeeded=Done --shape failed=Failed',
    ],
    [
      'with a boolean in an envelope',
      object({ data: object({ id: text, done: { type: 'boolean' }, response: object({}) }) }),
      '--shape collection=jobs --shape name=data.id --shape done=data.done --shape response=data.response',
    ],
  ])('%s', (_, job, want) => {
    const [said, ...more] = saidOf(job);
    expect(said).toMatchObject({
      code: 'LRO-SHAPE-UNSTATED',
      pointer: '/paths/~1v1~1jobs~1{id}/get',
    });
    expect(said?.help?.split(': ')[1]).toBe(want);
    expect(more).toEqual([]);
  });

  it.each([
    ['is cancelled', object({ id: text, state: text }), answer(object({})), 'LRO-SHAPE-UNSTATED'],
    [
      'is neither begun nor cancelled',
      object({ id: text, state: text }),
      answer(ref('Job')),
      'LRO-SYNC-EMPTY',
    ],
    ['tells no end', object({ id: text }), begun, 'LRO-SYNC-EMPTY'],
  ])('that %s', (what, job, post, want) => {
    const cancel = { '/v1/jobs/{id}:cancel': { post: { parameters, ...answer(object({})) } } };
    const said = saidOf(job, post, what === 'is cancelled' ? cancel : {});
    expect(said.map(({ code }) => code)).toEqual([want]);
  });

  it.each([
    ['under its own name', 'jobs', ' --shape page=jobs --shape name=id'],
    ['where clients look for them', 'items', ' --shape name=id'],
  ])('with the member that its pages hold them in, %s', (_, member, want) => {
    const list = { get: answer(object({ [member]: { type: 'array', items: ref('Job') } })) };
    const job = object({ id: text, state: text });
    const [said] = saidOf(job, begun, { '/v1/jobs': { post: begun, ...list } });
    expect(said?.help).toContain(`--shape collection=jobs${want}`);
  });

  it('whose start answers with what has no name in the document', () => {
    const job = object({ id: text, state: { ...text, enum: ['running', 'finished', 'failed'] } });
    const document = ownDocument({
      paths: {
        '/v1/jobs': { post: { responses: { 202: answer(job).responses[200] } } },
        '/v1/jobs/{id}': { get: { parameters, ...answer(job) } },
      },
    });
    expect(diagnosticsOf(document)[0]?.help).toContain(
      '--shape collection=jobs --shape name=id --shape status=state --shape succeeded=finished',
    );
  });

  it('as Azure Resource Manager has them, beside the list of what a provider can do', () => {
    const status = object({ id: text, name: text, status: text, error: object({}) });
    const can = object({ value: { type: 'array', items: object({ name: text }) } });
    const document = ownDocument({
      paths: {
        '/providers/Acme.Books/operations': { get: answer(can) },
        '/providers/Acme.Books/operationStatuses/{id}': {
          get: { parameters, ...answer(ref('Status')) },
        },
        '/providers/Acme.Books/books/{id}': {
          put: { parameters, 'x-ms-long-running-operation': true, ...answer(object({ id: text })) },
        },
      },
      components: { schemas: { Status: status } },
    });
    const said = diagnosticsOf(document);
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([
      ['LRO-SHAPE-UNSTATED', 'error'],
    ]);
    expect(said[0]?.help).toContain(
      '--shape collection=operationStatuses --shape name=name --shape status=status --shape succeeded=Succeeded --shape failed=Failed --shape cancelled=Canceled',
    );
  });

  it('once, and with nothing else, where its collection is called operations', () => {
    const job = object({ id: text, status: { ...text, enum: ['running', 'done', 'failed'] } });
    const document = ownDocument({
      paths: {
        '/v1/operations/{id}': { get: { parameters, ...answer(ref('Job')) } },
        '/v1/operations/{id}/cancel': { post: { parameters, ...answer(object({})) } },
      },
      components: { schemas: { Job: job } },
    });
    const said = diagnosticsOf(document);
    expect(said.map(({ code }) => code)).toEqual(['LRO-SHAPE-UNSTATED']);
    expect(said[0]?.help).toContain('--shape collection=operations --shape name=id');
  });
});

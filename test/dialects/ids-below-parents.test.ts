import { describe, expect, it } from 'vitest';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { calledClient } from './called-client.js';
import { answer, inPath, object, ownDocument, ref, text } from './own-document.js';

const SHAPE: DeclaredShape = {
  collection: 'jobs',
  page: 'jobs',
  name: 'id',
  status: 'state',
  succeeded: ['DONE'],
  cancelled: ['STOPPED'],
  response: 'output',
};

const list = object({ jobs: { type: 'array', items: ref('Job') }, nextPageToken: text });

/** Jobs of a parent that has these parameters, started with a POST to this path. */
function documentOf(parent: string, id: string, start = `${parent}/jobs`): object {
  const names = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parametersOf = (path: string) => ({ parameters: names(path).map((name) => inPath(name)) });
  const job = `${parent}/jobs/{${id}}`;
  const paths: Record<string, object> = {
    [`${parent}/jobs`]: { ...parametersOf(parent), get: answer(list) },
    [job]: {
      ...parametersOf(job),
      get: answer(ref('Job')),
      delete: { responses: { 204: {} } },
    },
    [`${job}/cancel`]: { ...parametersOf(job), post: answer(object({})) },
  };
  paths[start] = {
    ...parametersOf(start),
    ...paths[start],
    post: { operationId: 'runJob', ...answer(ref('Job')) },
  };
  const Job = object({ id: text, state: text, output: object({ size: { type: 'integer' } }) });
  return ownDocument({ paths, components: { schemas: { Job } } });
}

const polls = () => [
  { id: '7', state: 'RUNNING' },
  { id: '7', state: 'DONE', output: { size: 3 } },
];

describe('an answer that holds an id alone', () => {
  it.each([
    ['the variable is called id', '/v1/projects/{project}', 'id', undefined],
    ['it is called after the collection', '/v1/projects/{project}', 'job_id', undefined],
    ['the start is elsewhere', '/v1/projects/{p}', 'id', '/v1/projects/{p}/books/{book}:run'],
    ['two variables stand before it', '/v1/orgs/{org}/projects/{project}', 'id', undefined],
  ])('is followed where it was started: %s', async (_, parent, id, start) => {
    const { client, asked, starts } = await calledClient(
      documentOf(parent, id, start),
      { shape: SHAPE },
      polls(),
      { posted: { id: '7', state: 'RUNNING' } },
    );
    const request = { p: 'a', project: 'a', org: 'o', book: 'b' };
    const variables = [...(start ?? parent).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = Object.fromEntries(
      Object.entries(request).filter(([name]) => variables.includes(name)),
    );
    const handle = await client.start(starts.runJob, given);
    const name = `${parent
      .slice('/v1/'.length)
      .replace('{org}', 'o')
      .replace(/\{p\w*\}/, 'a')}/jobs/7`;
    expect(handle.name).toBe(name);
    expect(await handle.result()).toEqual({ size: 3 });
    await handle.cancel();
    await handle.delete();
    expect(asked.slice(1)).toEqual([
      `GET /v1/${name}`,
      `GET /v1/${name}`,
      `POST /v1/${name}/cancel`,
      `DELETE /v1/${name}`,
    ]);
  });

  it('is followed where it was listed and got', async () => {
    const { client } = await calledClient(
      documentOf('/v1/projects/{project}', 'id'),
      { shape: SHAPE },
      [{ jobs: polls() }, ...polls()],
    );
    const names: string[] = [];
    for await (const job of client.list({ project: 'a' })) names.push(client.operation(job).name);
    const got = await client.get({ project: 'b', id: '7' });
    expect([...names, client.operation(got).name]).toEqual([
      'projects/a/jobs/7',
      'projects/a/jobs/7',
      'projects/b/jobs/7',
    ]);
  });

  it.each<[string, string, object, object, string | undefined]>([
    ['nobody says which', '/v1/projects/{project}', { project: '-' }, {}, undefined],
    [
      'it says itself which',
      '/v1/orgs/{org}/projects/{project}',
      { org: 'o', project: '-' },
      { project: 'a' },
      'orgs/o/projects/a/jobs/7',
    ],
  ])('is of no parent where all were asked, and %s', async (_, parent, asked, more, want) => {
    const [first] = polls();
    const { client } = await calledClient(documentOf(parent, 'id'), { shape: SHAPE }, [
      { jobs: [{ ...first, ...more }] },
    ]);
    for await (const job of client.list(asked)) {
      const named = () => client.operation(job).name;
      if (want) expect(named()).toBe(want);
      else expect(named).toThrow('"7" fits no name of library:v1');
      return;
    }
    expect.fail('nothing was listed');
  });

  it('says what is missing where nobody knows its parent', async () => {
    const document = documentOf('/v1/projects/{project}', 'id');
    const { client } = await calledClient(document, { shape: SHAPE }, polls());
    expect(() => client.operation({ id: '7' })).toThrow(
      '"7" fits no name of library:v1: projects/{project}/jobs/{id}',
    );
    expect(client.operation({ id: '7', project: 'a' }).name).toBe('projects/a/jobs/7');
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { lrogen, lrogenIn, temporary } from '../cli/lrogen.js';
import { typeErrors } from '../emit/type-check.js';
import { merged } from '../sync/document.js';
import { calledClient } from './called-client.js';
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

const list = (name: string, member: string) =>
  object({ [member]: { type: 'array', items: ref(name) } });

/** An API whose operations are those of this collection. */
function documentOf(collection: string, schema: object, more: object = {}) {
  const parameters = [inPath('id')];
  return ownDocument({
    paths: {
      [`/v1/${collection}`]: { get: answer(list('Task', 'tasks')) },
      [`/v1/${collection}/{id}`]: {
        get: { parameters, ...answer(ref('Task')) },
        delete: { parameters, ...answer(object({})) },
      },
      [`/v1/${collection}/{id}/cancel`]: { post: { parameters, ...answer(object({})) } },
      '/v1/books/{id}': {
        get: { parameters, ...answer(ref('Book')) },
        delete: { parameters, ...answer(object({})) },
      },
    },
    components: {
      schemas: {
        Task: schema,
        Book: object({ id: text, title: text }),
        Made: object({ size: { type: 'integer' } }),
        Operation: OPERATION,
        ...more,
      },
    },
  });
}

const TASK = object({
  id: text,
  state: text,
  progress: object({ percent: { type: 'number' } }),
  result: object({ output: ref('Made') }),
});
const SHAPE: DeclaredShape = {
  name: 'id',
  status: 'state',
  succeeded: ['DONE'],
  failed: ['FAILED'],
  page: 'tasks',
  response: 'result.output',
  metadata: 'progress',
};

describe('operations of a declared shape in a collection of any name', () => {
  it.each(['jobs', 'tasks', 'async-runs'])(
    '%s are bound, and nothing of another resource',
    (name) => {
      const { bound, said } = outcomeOf(documentOf(name, TASK), { shape: SHAPE });
      expect(bound).toEqual([
        `library:v1 cancel POST https://library.acme.example/v1/${name}/{id}/cancel`,
        `library:v1 get GET https://library.acme.example/v1/${name}/{id}`,
        `library:v1 list GET https://library.acme.example/v1/${name}`,
      ]);
      expect(said).toEqual([]);
    },
  );

  it('that is named has its delete too', () => {
    const shape = { ...SHAPE, collection: 'jobs' };
    expect(outcomeOf(documentOf('jobs', TASK), { shape }).bound).toContain(
      'library:v1 delete DELETE https://library.acme.example/v1/jobs/{id}',
    );
  });

  it('is told from resources that look alike by its name', () => {
    const document = documentOf('jobs', TASK, { Book: TASK });
    const [named, any] = [{ ...SHAPE, collection: 'jobs' }, SHAPE].map(
      (shape) => outcomeOf(document, { shape }).bound.filter((one) => one.includes('books')).length,
    );
    expect([named, any]).toEqual([0, 1]);
  });

  it('are typed by the members that hold what is declared', () => {
    const from = { file: 'own.json', text: JSON.stringify(documentOf('jobs', TASK)) };
    const { files } = updateSpecs({
      ...{ from: [from], named: new Set([from]), specs: [], selectors: [] },
      ...{ allowDowngrade: false, stated: { shape: SHAPE } },
    });
    const emitted = render(normalize(readSpecs(merged([], files)).specs).apis);
    const path = 'library/v1/use.ts';
    const content = `import { LibraryOperationsClient } from './index.js';
const handle = new LibraryOperationsClient().operation('jobs/1');
export const size: number | undefined = (await handle.result())?.size;
export const again: string = new LibraryOperationsClient().operation(
  await new LibraryOperationsClient().get({ id: '1' }),
).name;
export const percent: number | undefined = (await handle.poll()).metadata?.percent;
// @ts-expect-error there is no such member
export const wrong: unknown = (await handle.result())?.weight;
`;
    expect(typeErrors([...emitted, { path, content }])).toEqual([]);
  });

  it('are followed and listed', async () => {
    const { client, asked } = await calledClient(documentOf('jobs', TASK), { shape: SHAPE }, [
      { tasks: [{ id: '7', state: 'RUNNING' }], next_page_token: 'x' },
      { tasks: [{ id: '8', state: 'DONE' }] },
      { id: '7', state: 'RUNNING', progress: { percent: 5 } },
      { id: '7', state: 'DONE', result: { output: { size: 3 } } },
    ]);
    const listed: unknown[] = [];
    for await (const operation of client.list({})) listed.push(operation);
    expect(listed).toHaveLength(2);
    const handle = client.operation(listed[0]);
    expect(handle.name).toBe('jobs/7');
    expect(await handle.result()).toEqual({ size: 3 });
    expect(asked).toEqual([
      'GET /v1/jobs',
      'GET /v1/jobs?pageToken=x',
      'GET /v1/jobs/7',
      'GET /v1/jobs/7',
    ]);
  });
});

describe('a shape that a document does not have', () => {
  it('is said where no operation has what names and ends it', () => {
    const { bound, said } = outcomeOf(documentOf('operations', TASK), {
      shape: { ...SHAPE, name: 'uid' },
    });
    expect(bound).toEqual([]);
    expect(said.join('\n')).toContain(
      'LRO-SHAPE-MEMBER /components/schemas: no "get" answers with what has the members "uid" and "state"',
    );
  });

  it.each([
    ['response', 'result.outputs'],
    ['metadata', 'progres'],
    ['error', 'problem'],
  ])('is said of a member for the %s', (member, path) => {
    const { said } = outcomeOf(documentOf('jobs', TASK), { shape: { ...SHAPE, [member]: path } });
    expect(said).toEqual([
      `LRO-SHAPE-MEMBER /components/schemas: operations have no member "${path}", which the shape that is stated has for the ${member}`,
    ]);
  });
});

describe('operations in a member of an answer', () => {
  const wrapped = ownDocument({
    paths: {
      '/v1/operations/{id}': {
        get: { parameters: [inPath('id')], ...answer(object({ operation: ref('LoanOperation') })) },
      },
      '/v1/operations/{id}:cancel': {
        post: { parameters: [inPath('id')], ...answer(object({})) },
      },
    },
    components: {
      schemas: {
        LoanOperation: { allOf: [ref('Operation'), object({ response: ref('Loan') })] },
        Loan: object({ book: text }),
        Operation: OPERATION,
      },
    },
  });

  it('are followed without a declaration, and handed over as they are or wrapped', async () => {
    const done = { name: 'operations/7', done: true, response: { book: 'x' } };
    const { client } = await calledClient(wrapped, {}, [{ operation: done }]);
    for (const started of [
      { operation: { name: 'operations/7' } },
      { name: 'operations/7' },
      'operations/7',
    ]) {
      const handle = client.operation(started);
      expect(handle.name).toBe('operations/7');
      expect(await handle.result()).toEqual({ book: 'x' });
    }
  });

  it('fail with the error in there', async () => {
    const error = { code: 5, message: 'no book' };
    const operation = { name: 'operations/7', done: true, error };
    const { client } = await calledClient(wrapped, {}, [{ operation }]);
    await expect(client.operation('operations/7').result()).rejects.toMatchObject({
      name: 'OperationFailedError',
      code: 'NOT_FOUND',
      message: 'no book',
    });
  });
});

describe('a shape on the command line', () => {
  it('begins a project, and is in its settings', async () => {
    const root = await temporary();
    await writeFile(join(root, 'own.json'), JSON.stringify(documentOf('jobs', TASK)));
    const args = ['name=id', 'status=state', 'succeeded=DONE,OK', 'page=tasks'];
    const shape = args.flatMap((one) => ['--shape', one]);
    const given = ['init', '--from', 'own.json', '--scope', '@acme', ...shape];
    expect(await lrogenIn(root, given)).toMatchObject({ code: 0, stderr: '' });
    const settings = JSON.parse(await readFile(join(root, 'lrogen.config.json'), 'utf8'));
    expect(settings.apis['library:v1'].shape).toEqual({
      name: 'id',
      status: 'state',
      succeeded: ['DONE', 'OK'],
      page: 'tasks',
    });
    // What it has begun is what sync and generate make.
    for (const command of ['sync', 'generate', 'check']) {
      const { code, stdout } = await lrogenIn(root, [command]);
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/^(?:Nothing changed|All is well)/),
      ]);
    }
  });

  it.each([
    ['state=x', '--shape takes member=value, and no member "state"'],
    ['name', '--shape takes member=value'],
    [
      'status=state',
      '--shape: with status, succeeded lists the values that are a good end. Add --shape succeeded=<value,value>\n',
    ],
    [
      'failed=X',
      '--shape: values belong to a status: name the member that holds them. Add --shape status=<member that holds it> and --shape succeeded=<value,value>\n',
    ],
    ['succeeded=X', 'name the member that holds them. Add --shape status=<member that holds it>\n'],
    ['done=a status=b', 'has ended. State done or status, in one place:'],
    ['failed=', '--shape: a value of status is empty.'],
    ['failed=A failed=B', '--shape failed is given more than once; several values are failed=A,B.'],
    ['name=a name=b', '--shape name is given more than once.'],
  ])('is refused where it is none, and it is said what to write: %s', async (words, want) => {
    const shape = words.split(' ').flatMap((word) => ['--shape', word]);
    const given = [
      ['sync', '--from', '.'],
      ['init', '--from', '.', '--scope', '@acme'],
    ];
    for (const command of given) {
      const { code, stderr } = await lrogen([...command, ...shape]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(want)]);
    }
  });
});

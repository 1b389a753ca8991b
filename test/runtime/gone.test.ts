import { describe, expect, it } from 'vitest';
import { OperationExpiredError, RpcError } from '../../src/runtime/index.js';
import { fileApi, name, running, succeeded } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, rpc, scripted } from './scripted-fetch.js';

const gone = rpc(404, 'NOT_FOUND');
/** As Compute and Cloud SQL answer: the error names no code of `google.rpc`. */
const goneUnnamed = Response.json({ error: { code: 404, message: 'no' } }, { status: 404 });
const page: Answer = 404;
const proxys = Response.json({ message: 'no route' }, { status: 404 });

/** A handle that has seen its operation running. */
async function seen(...answers: readonly Answer[]) {
  const script = scripted(running, ...answers);
  const operations = new Operations(fileApi, script.options);
  const handle = operations.operation(name);
  await handle.poll();
  return { ...script, operations, handle };
}

describe('a 404 with an error of the API', () => {
  it.each([gone, goneUnnamed])('means that a seen operation is gone', async (answer) => {
    for (const ask of ['poll', 'wait', 'cancel'] as const) {
      const { handle } = await seen(answer);
      await expect(handle[ask]()).rejects.toThrow(OperationExpiredError);
    }
    await expect((await seen(answer)).handle.delete()).resolves.toBeUndefined();
  });

  it('after a delete whose answer was lost means that it was deleted', async () => {
    const { operations } = await seen(503, gone);
    await expect(operations.delete({ name })).resolves.toBeUndefined();
  });
});

describe.each<[string, Answer]>([
  ['an HTML page', page],
  ['JSON of something else', proxys],
])('a 404 that is %s', (_, answer) => {
  it.each(['poll', 'cancel', 'delete'] as const)('is an RpcError of %s', async (ask) => {
    const { handle } = await seen(answer);
    const error = await handle[ask]().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RpcError);
    expect(error).toMatchObject({ code: 'NOT_FOUND', fromApi: false });
  });

  it('does not end the wait for an operation that goes on', async () => {
    const { handle } = await seen(answer, succeeded);
    expect(await handle.wait()).toMatchObject({ state: 'succeeded' });
  });

  it('ends a wait as an RpcError where it lasts', async () => {
    const { handle, elapsed } = await seen(answer);
    await expect(handle.wait()).rejects.toThrow(RpcError);
    expect(elapsed()).toBeGreaterThanOrEqual(10_000);
  });

  it('is no proof of a delete whose answer was lost', async () => {
    const { operations } = await seen(503, answer);
    await expect(operations.delete({ name })).rejects.toThrow(RpcError);
  });
});

import { describe, expect, it } from 'vitest';
import { FileOperationsClient } from '../../generated/file/v1/index.js';
import { createInstance } from '../../generated/file/v1/starts.js';
import { InvalidArgumentError, InvalidNameError } from '../../src/runtime/index.js';
import { scripted } from './scripted-fetch.js';

/** What JavaScript lets pass: everything. */
// biome-ignore lint/suspicious/noExplicitAny: it is for callers without types
type Untyped = any;

const first = (list: AsyncIterable<unknown>) => list[Symbol.asyncIterator]().next();
const request = { parent: 'projects/p/locations/l', instanceId: 'i' };

describe('JavaScript is told by errors of this package, and nothing is sent, of', () => {
  it.each<[string, (client: Untyped) => Promise<unknown>]>([
    ['get()', (client) => client.get()],
    ['cancel()', (client) => client.cancel()],
    ['cancel(null)', (client) => client.cancel(null)],
    ['delete()', (client) => client.delete()],
    ['list()', (client) => first(client.list())],
    ['list(null)', (client) => first(client.list(null))],
  ])('%s', async (_, call) => {
    const { options, sent } = scripted({});
    await expect(call(new FileOperationsClient(options))).rejects.toThrow(InvalidNameError);
    expect(sent).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a text', { timeoutMs: '5s' }, 'timeoutMs is not allowed: 5s'],
    ['a number below 0', { retry: { maxDelayMs: -1 } }, 'maxDelayMs is not allowed: -1'],
    ['no number', { retry: { maxAttempts: Number.NaN } }, 'maxAttempts is not allowed: NaN'],
  ])('%s in the place of a number, which is shown', async (_, call, want) => {
    const { options, sent } = scripted({});
    const client: Untyped = new FileOperationsClient(options);
    await expect(client.get({ name: 'projects/p/locations/l/operations/o' }, call)).rejects.toThrow(
      want,
    );
    expect(sent).toEqual([]);
  });

  it('a date that is none, of which JSON would make null', async () => {
    const { options, sent } = scripted({});
    const client: Untyped = new FileOperationsClient(options);
    const instance = { createTime: new Date(Number.NaN) };
    const start = client.start(createInstance, { ...request, instance });
    await expect(start).rejects.toThrow(InvalidArgumentError);
    await expect(start).rejects.toThrow('takes JSON, and no invalid Date');
    expect(sent).toEqual([]);
  });
});

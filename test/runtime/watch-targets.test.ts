import { describe, expect, it } from 'vitest';
import { FileOperationsClient } from '../../generated/file/v1/index.js';
import {
  type ClientOptions,
  connect,
  follow,
  InvalidArgumentError,
} from '../../src/runtime/index.js';
import { fileApi, name, succeeded } from './file-api.js';
import { errorOf } from './scripted-client.js';
import { ended, json, type Reply, scriptedWatch, shown, told } from './scripted-watch.js';

describe('a watch takes a handle of another client of the same API and endpoint', () => {
  const parent = { name: 'projects/p/locations/us-x1' };
  const page: Reply = () => json({ operations: [succeeded] });
  it.each([
    { name: 'and polls by the client of the handle', options: {}, requests: [2, 0] },
    { name: 'and lists by its own', options: { parent }, requests: [0, 1] },
  ])('$name', async ({ options, requests }) => {
    const theirs = scriptedWatch([shown, ended]);
    const own = scriptedWatch([page]);
    const results = await told(own.client, [follow(theirs.client, name)], options);
    expect(results.at(-1)).toBe('succeeded');
    expect([theirs.sent.length, own.sent.length]).toEqual(requests);
  });

  it('as that of a generated class', async () => {
    const { client, sent } = scriptedWatch([page]);
    const handle = new FileOperationsClient({ now: () => 0 }).operation(name);
    expect(await told(client, [handle as never], { parent })).toEqual(['succeeded']);
    expect(sent.length).toBe(1);
  });
});

describe('a watch refuses, and sends nothing', () => {
  const other = (options: ClientOptions) => follow(connect(fileApi, options), name);
  const foreign = { ...fileApi, id: 'other:v1' };
  it.each([
    { name: 'a concurrency of 0', options: { concurrency: 0 } },
    { name: 'a concurrency below 0', options: { concurrency: -1 } },
    { name: 'a concurrency that is no number', options: { concurrency: Number.NaN } },
    { name: 'a concurrency that is not whole', options: { concurrency: 1.5 } },
    { name: 'a concurrency without end', options: { concurrency: Number.POSITIVE_INFINITY } },
    { name: 'limits that are none', options: { maxDelayMs: Number.NaN } },
    { name: 'a handle of another endpoint', target: other({ endpoint: 'https://proxy.example' }) },
    { name: 'a handle of another API', target: follow(connect(foreign), name) },
  ])('$name', async ({ options, target = name }) => {
    const { client, sent, sleeps } = scriptedWatch([ended]);
    expect(await errorOf(told(client, [target], options))).toBeInstanceOf(InvalidArgumentError);
    expect([sent, sleeps]).toEqual([[], []]);
  });
});

describe('two targets of one name are both told', () => {
  const parent = { name: 'projects/p/locations/us-x1' };
  const page: Reply = () => json({ operations: [succeeded] });
  it.each([
    { name: 'by polls', options: {}, reply: ended, requests: 2 },
    { name: 'by one list', options: { parent }, reply: page, requests: 1 },
  ])('$name', async ({ options, reply, requests }) => {
    const { client, sent } = scriptedWatch([reply]);
    const handle = follow(client, name);
    expect(await told(client, [name, handle], options)).toEqual(['succeeded', 'succeeded']);
    expect(handle.last?.state).toBe('succeeded');
    expect(sent.length).toBe(requests);
  });
});

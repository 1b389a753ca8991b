import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ProtocolError } from '../../src/runtime/index.js';
import { fileApi } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, scripted } from './scripted-fetch.js';

const parent = 'projects/p/locations/l';

function list(request: object, ...answers: readonly Answer[]) {
  const script = scripted(...answers);
  return { ...script, list: new Operations(fileApi, script.options).list(request) };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a list', () => {
  it('sends nothing before it is read', () => {
    expect(list({ name: parent }, {}).sent).toEqual([]);
  });

  it('yields the operations of every page, empty pages included', async () => {
    const { list: operations, sent } = list(
      { name: parent, pageSize: 2, filter: 'done=true' },
      { operations: [{ name: 'a' }, { name: 'b' }], nextPageToken: 't1' },
      { nextPageToken: 't2' },
      503,
      { operations: [{ name: 'c' }], nextPageToken: '' },
    );
    expect((await all(operations)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      '?pageSize=2&filter=done%3Dtrue',
      '?pageSize=2&filter=done%3Dtrue&pageToken=t1',
      '?pageSize=2&filter=done%3Dtrue&pageToken=t2',
      '?pageSize=2&filter=done%3Dtrue&pageToken=t2',
    ]);
  });

  it("starts at the request's own page token", async () => {
    const { list: operations, sent } = list({ name: parent, pageToken: 't0' }, {});
    await all(operations);
    expect(new URL(sent[0]?.url ?? '').search).toBe('?pageToken=t0');
  });

  it('gives whole pages, with what could not be reached', async () => {
    const first = { operations: [{ name: 'a' }], nextPageToken: 't1', unreachable: ['l2'] };
    const { list: operations } = list({ name: parent }, first, {});
    expect(await all(operations.pages())).toEqual([first, { operations: [] }]);
  });

  it('reads no page further than its reader', async () => {
    const { list: operations, sent } = list(
      { name: parent },
      { operations: [1], nextPageToken: 'x' },
    );
    for await (const _ of operations) break;
    expect(sent.length).toBe(1);
  });

  it.each<[string, object, readonly Answer[], number]>([
    ['at once', { name: parent }, [{ nextPageToken: 't' }, { nextPageToken: 't' }], 2],
    [
      'in a circle',
      { name: parent },
      [{ nextPageToken: 'a' }, { nextPageToken: 'b' }, { nextPageToken: 'a' }],
      3,
    ],
    ['as the first', { name: parent, pageToken: 't' }, [{ nextPageToken: 't' }], 1],
  ])('ends where a page token comes back: %s', async (_, request, answers, want) => {
    const { list: operations, sent } = list(request, ...answers);
    const error = await all(operations).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProtocolError);
    expect(`${error}`).toBe(
      `ProtocolError: /v1/${parent}/operations gives no page: its token came back, the list would never end`,
    );
    expect(sent.length).toBe(want);
  });

  it.each<[string, object, string]>([
    ['no list', { operations: {} }, 'no list or no token'],
    ['a list instead of a page', [], 'is no JSON'],
    ['an error under 200', { error: { code: 500, message: 'Not today' } }, 'Not today'],
    ['an object for a page token', { nextPageToken: { a: 1 } }, 'no list or no token'],
    ['true for a page token', { operations: [], nextPageToken: true }, 'no list or no token'],
    ['a number for a page token', { operations: [], nextPageToken: 7 }, 'no list or no token'],
  ])('is a ProtocolError that tells where and why: %s', async (_, page, why) => {
    const error = await all(list({ name: parent }, page).list).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProtocolError);
    expect(`${error}`).toContain(`/v1/${parent}/operations`);
    expect(`${error}`).toContain(why);
  });

  it('asks for its page where URLSearchParams has no size, as before Safari 17', async () => {
    class Old extends URLSearchParams {}
    Object.defineProperty(Old.prototype, 'size', { value: undefined });
    vi.stubGlobal('URLSearchParams', Old);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { list: operations, sent } = list({ name: parent, pageSize: 5 }, {});
    await all(operations);
    expect(new URL(sent[0]?.url ?? '').search).toBe('?pageSize=5');
  });

  it('takes null for no page token', async () => {
    const { list: operations, sent } = list({ name: parent }, { nextPageToken: null });
    expect(await all(operations)).toEqual([]);
    expect(sent.length).toBe(1);
  });

  it('starts anew with every iteration', async () => {
    const { list: operations, sent } = list({ name: parent }, { operations: [{ name: 'a' }] });
    await all(operations);
    await all(operations);
    expect(sent.length).toBe(2);
  });
});
